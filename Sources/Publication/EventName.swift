/// The permanent name of an event, of which the ids of feeds and calendars are made.
///
/// It is made of the record's permanent anchor, of the kind of the event and of its number among those of that
/// kind, so that neither a new title nor a new number, day or address gives an old event a new name. A log is
/// only ever added to, so the numbers stay too.
package struct EventName: Hashable, Sendable {
    /// The permanent anchor of the record: `website-relaunch.messaging`.
    package let record: String
    /// A log entry's kind as the record writes it, or a word for what else the record tells.
    package let kind: String
    /// From 1.
    package let ordinal: Int

    package init(record: String, kind: String, ordinal: Int = 1) {
        self.record = record
        self.kind = kind
        self.ordinal = ordinal
    }
}

extension EventName: CustomStringConvertible, Comparable {
    /// `website-relaunch.messaging/in review/2`.
    package var description: String { "\(record)/\(kind)/\(ordinal)" }

    package static func < (left: EventName, right: EventName) -> Bool {
        (left.record, left.kind, left.ordinal) < (right.record, right.kind, right.ordinal)
    }
}
