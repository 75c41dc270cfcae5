import Checks
import Documents
import Foundation
import Publication
package import Vocabulary

/// Which note is to be written, and where to.
package struct NoteOptions: Sendable {
    /// A milestone, an update, a scope change or a project, by any end of `client/project/milestone`.
    package let name: String
    /// Nil for the newest event.
    package let kind: NoteKind?
    /// Nil for the form that suits where it goes: text on a terminal, an email in a folder.
    package let format: NoteFormat?
    package let templates: String?
    /// A folder for the draft; nil for standard output.
    package let output: String?
    /// Whether the record's log is to say that the note was sent.
    package let isLogged: Bool

    package init(
        name: String, kind: NoteKind?, format: NoteFormat?, templates: String?, output: String?, isLogged: Bool
    ) {
        self.name = name
        self.kind = kind
        self.format = format
        self.templates = templates
        self.output = output
        self.isLogged = isLogged
    }
}

/// `milepost note`: the draft of the email that announces one event.
package struct NoteAction: Sendable {
    let content: ContentOptions
    let options: NoteOptions
    private let environment: [String: String]

    package init(
        _ content: ContentOptions, _ options: NoteOptions,
        environment: [String: String] = ProcessInfo.processInfo.environment
    ) {
        self.content = content
        self.options = options
        self.environment = environment
    }

    package func run() async throws -> Ending {
        do {
            return try write()
        } catch let fault as ThemeFault {
            throw ThemeSource.trouble(fault, in: options.templates)
        }
    }

    private func write() throws -> Ending {
        let survey = try Survey.make(content, environment: environment)
        guard let survey = survey.value else { return Ending(findings: survey.diagnostics, isRefused: true) }
        let record = try survey.record(called: options.name, chosenBy: content)
        let edition = try survey.edition(record.client)
        let findings = survey.findings + edition.diagnostics
        guard let edition = edition.value, !findings.stopsBuild(isStrict: content.isStrict) else {
            return Ending(findings: findings.sorted(), isRefused: true)
        }
        let drafted = NoteDraft.make(
            for: survey.content.path(record.client, record.file), kind: options.kind, of: edition.client)
        guard let draft = drafted.value else {
            guard drafted.diagnostics.isEmpty else { return Ending(findings: drafted.diagnostics, isRefused: true) }
            throw Trouble("\(record.path) is a draft; add --drafts to write notes about it")
        }
        let note = try ThemeSource.notes(overriddenBy: options.templates).note(draft)
        var ending = Ending(findings: findings.sorted(), remarks: missingAddresses(of: note, in: survey, record))
        try deliver(note, about: record, on: survey.today, &ending)
        guard options.isLogged else { return ending }
        let client = edition.client.client
        let logged: @Sendable () throws -> Ending = { try log(draft, about: record, of: client, in: survey) }
        // What standard output does not take was sent to nobody.
        if options.output == nil { ending.conclusion = logged } else { ending.add(try logged()) }
        return ending
    }
}
