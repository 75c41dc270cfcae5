import Model
import Records
package import Vocabulary

/// Praise names what it praises.
package enum HollowPraise: Check {
    package static let id = RuleID.hollowPraise

    package static let manual = """
        A celebration without a specific feels hollow, since it could stand under any project, and readers remember \
        what they can point to. \
        So a sentence that praises, or another of its paragraph, also names what was reached, who did it, or what it \
        changes: not “Great progress this phase! We move on to the next one.” but “31 of 40 readers now find the \
        shelf alone”. \
        Feedback, decisions, quotations and code are nobody's praise of his own work and are never judged.
        """

    package static let breaks = RecordExample.messaging(
        "start: 2026-02-16", body: "## What happened\n\nGreat work this phase! We look forward to the next one.")
    package static let keeps = RecordExample.messaging(
        "start: 2026-02-16",
        body: "## What happened\n\nGreat work on the guide, which your sales team used the same day.")

    package static func findings(in subject: Subject) -> [Diagnostic] {
        guard subject.isInEnglish else { return [] }
        var findings: [Diagnostic] = []
        for placed in subject.lastingMilestones {
            let milestone = placed.milestone
            judge(milestone.title, &findings)
            judge(milestone.description, &findings)
            for entry in milestone.log { judge(note(of: entry.event), at: entry.position, &findings) }
            judge(milestone.sections, &findings)
        }
        for project in subject.projects {
            if let introduction = project.introduction { judge(introduction, &findings) }
            for entry in project.log {
                if case .end(_, _, let note, _) = entry.event { judge(note, at: entry.position, &findings) }
            }
            judge(project.closed?.note, &findings)
            for update in project.updates where subject.isWhole(update.path) {
                judge(update.title, &findings)
                judge(update.reason, &findings)
                judge(update.sections, &findings)
            }
        }
        return findings
    }

    /// What the studio itself says in an entry; feedback and decisions are the client's own words.
    private static func note(of event: LogEntry.Event) -> String? {
        switch event {
        case .state(_, let note, _), .quality(_, let note, _), .split(_, let note), .replaced(_, let note),
            .waived(_, let note, _):
            note
        case .review(let request): request.note
        case .due(let move): move.note
        case .rework(let text, _): text
        case .feedback, .decision, .sent: nil
        }
    }

    private static func judge(_ text: Located<String>?, _ findings: inout [Diagnostic]) {
        if let text { judge(text.value, at: text.position, &findings) }
    }

    private static func judge(_ text: String?, at position: SourcePosition, _ findings: inout [Diagnostic]) {
        guard let text else { return }
        for sentence in Sentences(of: text).hollow() { findings.append(finding(sentence, at: position)) }
    }

    private static func judge(_ sections: [SectionName: Prose], _ findings: inout [Diagnostic]) {
        for prose in sections.values { judge(prose, &findings) }
    }

    private static func judge(_ prose: Prose, _ findings: inout [Diagnostic]) {
        for sentence in Sentences(of: prose.markdown).hollow() {
            let position = SourcePosition(
                path: prose.position.path, line: firstLine(of: prose) + sentence.line, column: sentence.column)
            findings.append(finding(sentence, at: position))
        }
    }

    /// The line of the text's first byte; its position is that of the first line that is not blank.
    private static func firstLine(of prose: Prose) -> Int {
        let blank = prose.markdown.utf8.prefix {
            $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") || $0 == UInt8(ascii: "\n")
        }
        return prose.position.line - blank.count { $0 == UInt8(ascii: "\n") }
    }

    private static func finding(_ sentence: Sentences.Sentence, at position: SourcePosition) -> Diagnostic {
        warning(
            at: position,
            "\(Quotation.quoted(sentence.text)) names nothing that was reached; say what it is, as in “31 of 40 readers now find the shelf alone”"
        )
    }
}
