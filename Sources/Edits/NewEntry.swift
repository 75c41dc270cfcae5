package import Vocabulary

/// A log entry that is to be written: its keys with their values, in the order in which they are to stand.
package struct NewEntry: Sendable {
    let fields: [(key: String, value: String)]

    /// An entry of a day; a key without a value is left out.
    package init(on day: Day, _ fields: KeyValuePairs<String, String?>) {
        let written = fields.compactMap { field in field.value.map { (key: field.key, value: $0) } }
        self.fields = [(key: "on", value: day.description)] + written
    }

    /// The entry of a note that was sent: its kind, to whom, and the place on the page that it linked to.
    package static func sent(_ kind: String, on day: Day, to recipient: String?, link: String?) -> NewEntry {
        NewEntry(on: day, ["sent": kind, "to": recipient, "link": link])
    }

    /// `{on: 2026-03-18, sent: milestone note}`.
    var inFlow: String {
        let pairs = fields.map { "\($0.key): \(ScalarText.written($0.value, isInFlow: true))" }
        return "{\(pairs.joined(separator: ", "))}"
    }

    /// A line for each key, all to stand at the same column.
    var inBlock: [String] {
        fields.map { "\($0.key): \(ScalarText.written($0.value, isInFlow: false))" }
    }

    var outline: Outline {
        .keys(fields.map { Outline.Key($0.key, .text(Array($0.value.utf8))) })
    }
}
