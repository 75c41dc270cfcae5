package import Vocabulary

/// An entry of a list that is to be written: its keys with their values, in the order in which they are to stand.
package struct NewEntry: Sendable {
    let keys: [WrittenValue.Key]

    /// An entry that is no log's, as a need is.
    package init(_ keys: [WrittenValue.Key]) {
        self.keys = keys
    }

    /// A log entry of a day.
    package init(on day: Day, _ keys: [WrittenValue.Key]) {
        self.keys = [WrittenValue.Key("on", .text(day.description))] + keys
    }

    /// A log entry of a day; a key without a value is left out.
    package init(on day: Day, _ fields: KeyValuePairs<String, String?>) {
        self.init(
            on: day, fields.compactMap { field in field.value.map { WrittenValue.Key(field.key, .text($0)) } })
    }

    /// The entry of a note that was sent: its kind, to whom, and the place on the page that it linked to.
    package static func sent(_ kind: String, on day: Day, to recipient: String?, link: String?) -> NewEntry {
        NewEntry(on: day, ["sent": kind, "to": recipient, "link": link])
    }

    /// `{on: 2026-03-18, sent: milestone note}`.
    var inFlow: String { WrittenValue.keys(keys).inFlow }

    /// A line for each key, all to stand at the same column; what holds more than a text stands behind its key.
    var inBlock: [String] {
        keys.flatMap { key -> [String] in
            if case .text = key.value { key.value.lines(of: key.name) } else { ["\(key.name): \(key.value.inFlow)"] }
        }
    }

    var outline: Outline { WrittenValue.keys(keys).outline }
}
