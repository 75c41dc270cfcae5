import Checks
import Edits
import Foundation
import Model
package import Vocabulary

/// `milepost rotate`: gives a client a new link and says which of those that were sent die.
package struct RotateAction: Sendable {
    private let content: String
    private let client: String
    private let isConfirmed: Bool
    private let environment: [String: String]
    private let makeKey: @Sendable () -> ClientKey

    /// Takes the client by the name of its folder; unless it is confirmed, nothing is changed.
    package init(
        content: String, client: String, isConfirmed: Bool,
        environment: [String: String] = ProcessInfo.processInfo.environment,
        makeKey: @escaping @Sendable () -> ClientKey = RotateAction.systemKey
    ) {
        self.content = content
        self.client = client.count > 1 && client.hasSuffix("/") ? String(client.dropLast()) : client
        self.isConfirmed = isConfirmed
        self.environment = environment
        self.makeKey = makeKey
    }

    /// A key from the random source of the system.
    @Sendable package static func systemKey() -> ClientKey {
        var generator = SystemRandomNumberGenerator()
        return ClientKey.make(using: &generator)
    }

    package func run() async throws -> Ending {
        let options = ContentOptions(content: content, client: client, asOf: nil, withDrafts: true, isStrict: false)
        let survey = try Survey.make(options, environment: environment)
        guard let survey = survey.value else { return Ending(findings: survey.diagnostics, isRefused: true) }
        let name = try survey.folders(chosenBy: options)[0]
        let folder = try survey.content.client(name)
        let read = Client.read(folder.value, studio: survey.studio, withDrafts: true)
        guard let client = read.value else { return Ending(findings: read.diagnostics.sorted(), isRefused: true) }
        let notes = SentNote.all(of: client)
        guard isConfirmed else { return RotateAction.preview(of: client, notes) }
        do {
            return try rotate(client, notes, in: survey)
        } catch let refusal as EditRefused {
            return Ending.refused(refusal)
        }
    }

    private func rotate(_ client: Client, _ notes: [SentNote], in survey: Survey) throws -> Ending {
        var edit = try ClientEdit(of: client.slug.text, in: survey)
        let whole = notes.filter { $0.wholeAddress(to: client, of: survey.studio) != nil }
        // From the last one up, since a shorter link moves those behind it on its line.
        for note in whole.reversed() {
            guard let link = note.link, let place = note.wholeAddress(to: client, of: survey.studio) else { continue }
            try edit.change(note.record) { text throws(EditRefusal) in
                try text.replacingText(at: link.position, with: place)
            }
        }
        let key = makeKey()
        // Last, so that a kill before it leaves the old key with links that hold no key at all.
        try edit.change("client.md") { text throws(EditRefusal) in
            try text.setting("key", to: key.text, behind: "name")
        }
        try edit.commit()
        var ending = RotateAction.report(on: client, notes, shortened: whole)
        ending.remarks = try leftovers(of: client, in: survey)
        return ending
    }

    /// Where the old key still stands, as in a text or a comment: those places are nobody's to rewrite but the writer's.
    private func leftovers(of client: Client, in survey: Survey) throws -> [String] {
        guard let key = client.key?.value.text else { return [] }
        return try survey.content.client(client.slug.text).value.records.flatMap { record in
            let lines = record.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            return lines.enumerated().filter { String(decoding: $0.element, as: UTF8.self).contains(key) }.map {
                "\(survey.content.path(client.slug.text, record.path)):\($0.offset + 1): the old link still stands here; replace it by hand"
            }
        }
    }
}
