import Records
import Vocabulary

extension FieldType where Value == LogEntry {
    /// `on`, exactly one kind, and the keys that the kind allows.
    static var logEntry: FieldType {
        .group(LogEntryFields.schema) { fields, reading in
            let position = fields.position(of: "")
            let day = fields.value(LogEntryFields.on, &reading)
            guard let kind = EntryKeys.kind(in: fields, of: LogEntryFields.kinds) else {
                LogEntryFields.reportKinds(of: fields, at: position, &reading)
                return nil
            }
            EntryKeys.check(fields, kind: kind, of: LogEntryFields.kinds, knowing: LogEntryFields.schema, &reading)
            guard let event = LogEntryFields.event(kind, fields, &reading), let day else { return nil }
            return LogEntry(position: position, on: day, event: event)
        }
    }
}

/// What a log entry's `state` may say.
private enum StateWord: String, CaseIterable, Sendable {
    case onTrack = "on track"
    case atRisk = "at risk"
    case blocked = "blocked"
    case inReview = "in review"
}

/// A due day, or the word `unknown`.
private enum DueWord: Sendable { case day(Day), unknown }

private enum LogEntryFields {
    static let on = Field("on", .day, .required, "The day of the entry.")
    static let state = Field("state", .word, "The milestone enters this state.") as Field<StateWord>
    static let due = Field("due", .dueWord, "The new due day, or unknown while the milestone is blocked.")
    static let quality = Field("qa", .word, "How our own quality check ended.") as Field<QualityResult>
    static let rework = Field("rework", .text, "What was changed after the check or the review.")
    static let feedback = Field(
        "feedback", .text, "Kind words, or an answer through another channel than agreed; it decides nothing.")
    static let decision =
        Field("decision", .word, "The explicit answer of an approval owner through the agreed channel.")
        as Field<Verdict>
    static let waived = Field("waived", .located(.name), "The approval owner whose answer is not needed.")
    static let sent = Field("sent", .word, "The kind of note that was sent to the client.") as Field<MilestoneNoteKind>
    static let split = Field("split", .oneOrMore(.located(.slug)), "The slugs of the milestones that this one became.")
    static let replaced = Field("replaced", .located(.slug), "The slug of the milestone that took its place.")
    static let note = Field("note", .text, "Why it happened, in a sentence that the client may read.")
    static let by = Field("by", .located(.name), "The person who did it, as their name is written elsewhere.")
    static let question = Field("question", .located(.text), "The question of this round.")
    static let decideBy = Field("decide_by", .located(.day), "The day by which this round is to be decided.")
    static let cause = Field("cause", .word, "Who or what moved the day.") as Field<Cause>
    static let change = Field(
        "change", .located(.slug), "The slug of the accepted change that moved the day, when the cause is scope.")
    static let via = Field("via", .located(.text), "The channel of the decision, as it was agreed.")
    static let evidence = Field(
        "evidence", .locked(.text), .optional, .internal, "Where the decision is kept.")
    static let to = Field("to", .locked(.text), .optional, .internal, "Who received the note.")
    static let link = Field(
        "link", .located(.text), "The place on the page that the note linked to, as #website-relaunch.messaging.")

    static let schema = Schema(
        "log entry",
        [
            on.description, state.description, due.description, quality.description, rework.description,
            feedback.description, decision.description, waived.description, sent.description, split.description,
            replaced.description, note.description, by.description, question.description, decideBy.description,
            cause.description, change.description, via.description, evidence.description, to.description,
            link.description,
        ],
        .kinds(kinds))

    static let kinds = [
        EntryKind("state", words: StateWord.allCases.filter { $0 != .inReview }.map(\.rawValue), with: ["note", "by"]),
        EntryKind("state", words: [StateWord.inReview.rawValue], with: ["note", "question", "decide_by"]),
        EntryKind("due", with: ["cause", "note", "change"], requiring: ["cause"]),
        EntryKind("qa", with: ["by", "note"], requiring: ["by"]),
        EntryKind("rework", with: ["by"]),
        EntryKind("feedback", with: ["by"]),
        EntryKind("decision", with: ["by", "via", "note", "evidence"], requiring: ["by", "via"]),
        EntryKind("waived", with: ["by", "note"], requiring: ["note"]),
        EntryKind("sent", with: ["to", "link"]),
        EntryKind("split", with: ["note"], requiring: ["note"]),
        EntryKind("replaced", with: ["note"], requiring: ["note"]),
    ]

    /// Reports an entry of no kind or of several; a misspelt kind was reported as an unknown key already.
    static func reportKinds(of fields: FieldReader, at position: SourcePosition, _ reading: inout Reading) {
        let found = EntryKeys.keys(in: fields, of: kinds)
        if found.count > 1 {
            let names = Listing.plain(found.map { "`\($0.value)`" })
            reading.report(
                .logEntry, at: found[1].position,
                "this entry is of \(found.count) kinds, \(names); write an entry for each")
        } else if fields.keys.allSatisfy({ schema.keys.contains($0.value) }) {
            let names = Listing.plain(EntryKeys.names(of: kinds), joinedBy: "or")
            reading.report(.logEntry, at: position, "this entry has no kind; it needs one of \(names)")
        }
    }

    /// The event of an entry whose one kind is known.
    static func event(
        _ kind: String, _ fields: FieldReader, _ reading: inout Reading
    ) -> LogEntry.Event? {
        let note = fields.value(note, &reading)
        let by = fields.value(by, &reading)
        switch kind {
        case "state":
            return stateEvent(fields, note: note, by: by?.value, &reading)
        case "due":
            return dueEvent(fields, note: note, &reading)
        case "qa":
            return fields.value(quality, &reading).map { .quality($0, note: note, by: by?.value) }
        case "rework":
            return fields.value(rework, &reading).map { .rework($0, by: by?.value) }
        case "feedback":
            return fields.value(feedback, &reading).map { .feedback($0, by: by?.value) }
        case "decision":
            return decisionEvent(fields, note: note, by: by, &reading)
        case "waived":
            return fields.value(waived, &reading).map { .waived(owner: $0, note: note, by: by?.value) }
        case "sent":
            _ = fields.value(to, &reading)
            let link = fields.value(link, &reading)
            return fields.value(sent, &reading).map { .sent($0, link: link) }
        case "split":
            return fields.value(split, &reading).map { .split(into: $0, note: note) }
        default:
            return fields.value(replaced, &reading).map { .replaced(by: $0, note: note) }
        }
    }

    private static func stateEvent(
        _ fields: FieldReader, note: String?, by: String?, _ reading: inout Reading
    ) -> LogEntry.Event? {
        switch fields.value(state, &reading) {
        case .onTrack: .state(.onTrack, note: note, by: by)
        case .atRisk: .state(.atRisk, note: note, by: by)
        case .blocked: .state(.blocked, note: note, by: by)
        case .inReview:
            .review(
                LogEntry.ReviewRequest(
                    note: note, question: fields.value(question, &reading), decideBy: fields.value(decideBy, &reading)))
        case nil: nil
        }
    }

    private static func dueEvent(
        _ fields: FieldReader, note: String?, _ reading: inout Reading
    ) -> LogEntry.Event? {
        let cause = fields.value(cause, &reading)
        let change = fields.value(change, &reading)
        guard let word = fields.value(due, &reading) else { return nil }
        let day: Day? = if case .day(let day) = word { day } else { nil }
        return .due(LogEntry.DueMove(to: day, cause: cause, note: note, change: change))
    }

    private static func decisionEvent(
        _ fields: FieldReader, note: String?, by: Located<String>?, _ reading: inout Reading
    ) -> LogEntry.Event? {
        let via = fields.value(via, &reading)
        let evidence = fields.value(evidence, &reading)
        return fields.value(decision, &reading).map {
            .decision(LogEntry.Decision(verdict: $0, by: by, via: via, note: note, evidence: evidence))
        }
    }
}

extension FieldType where Value == DueWord {
    fileprivate static var dueWord: FieldType {
        .token(.either(.day, .word(["unknown"]))) { text in
            text == "unknown" ? .unknown : Day(text).map(DueWord.day)
        }
    }
}
