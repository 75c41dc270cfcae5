import Foundation
import Testing
import Vocabulary

@testable import Documents
@testable import Publication

/// The manual of the notes names the values that the templates may use, and no others.
@Suite struct NoteManualTests {
    private static let manual: String = {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../docs/notes.md")
        return (try? String(contentsOf: file.standardized, encoding: .utf8)) ?? ""
    }()

    /// The values of a kind as its row of the table has them, the items of lists apart.
    private func values(of kind: NoteKind) -> (own: Set<String>, ofItems: Set<String>) {
        let row = Self.manual.split(separator: "\n").first { $0.hasPrefix("| \(kind.fileName) |") } ?? ""
        let own = row.replacing(/\([^)]*\)/, with: "")
        return (names(in: own), names(in: row).subtracting(names(in: own)))
    }

    private func names(in text: some StringProtocol) -> Set<String> {
        Set(String(text).matches(of: /`([a-zA-Z]+)`/).map { String($0.1) })
    }

    @Test(arguments: NoteKind.allCases)
    func everyValueOfAKindIsThereForItsTemplate(kind: NoteKind) throws {
        let own = values(of: kind).own
        #expect(!own.isEmpty)
        let common = names(in: Self.manual.split(separator: "\n").first { $0.hasPrefix("In every note: ") } ?? "")
        let tags = own.union(common).sorted().map { "{{#\($0)}}{{/\($0)}}" }.joined()
        let theme = Theme.embedded.overridden(
            by: ["notes/en/\(kind.fileName).md": Array("# A\n\n{{link}}\(tags)\n".utf8)])
        #expect(throws: Never.self) { try NoteSamples.note(kind, theme: theme) }
    }

    @Test(arguments: NoteKind.allCases)
    func noTemplateUsesWhatTheManualDoesNotName(kind: NoteKind) {
        let known = names(in: Self.manual)
        for language in InterfaceLanguage.allCases {
            let file = "notes/\(language.rawValue)/\(kind.fileName).md"
            let source = String(decoding: Theme.embedded.files[file] ?? [], as: UTF8.self)
            let used = Set(source.matches(of: /\{\{[#^]?([a-zA-Z]+)\}\}/).map { String($0.1) })
            #expect(used.subtracting(known) == [], "\(file)")
        }
    }
}

/// One note of each kind.
enum NoteSamples {
    static func note(_ kind: NoteKind, theme: Theme) throws -> Note {
        let (desk, record) = try #require(samples[kind])
        let drafted = NoteDraft.make(for: "northwind/\(record)", kind: kind, of: try desk.checked())
        return try NoteWriter(theme).note(try #require(drafted.value, "\(drafted.diagnostics)"))
    }

    private static let start = "2026-03-02, state: on track"
    private static let milestone = "relaunch/01-guide.md"

    private static var samples: [NoteKind: (Desk, String)] {
        let review = [start] + Desk.sent("2026-03-12")
        let approved = review + [Desk.approved("2026-03-13")]
        func guide(_ log: [String], keys: String = "", body: String = "") -> (Desk, String) {
            (Desk().milestone("01-guide", "Guide", log: log, keys: keys, body: body), milestone)
        }
        return [
            .kickoff: (Desk(), "relaunch/project.md"),
            .update: (
                Desk().with(
                    "relaunch/updates/2026-03-03.md", "---\ntitle: Half\n---\n## What happened\n\nHalf of it.\n"),
                "relaunch/updates/2026-03-03.md"
            ),
            .reviewRequest: guide(review),
            .blocked: guide([start, "2026-03-05, state: blocked, note: No photographs"]),
            .decisionReceived: guide(approved),
            .milestoneNote: guide(approved, keys: Desk.closed("2026-03-13"), body: "## Outcomes\n\n- One voice\n"),
            .scopeChange: (
                Desk().with(
                    "relaunch/changes/shop.md", "---\ntitle: A shop\nasked_by: Priya Nair\non: 2026-03-03\n---\n"),
                "relaunch/changes/shop.md"
            ),
            .recovery: guide([start, "2026-03-06, due: 2026-04-17, cause: client, note: Waited for photographs"]),
            .projectClosed: (
                Desk().project("closed: {on: 2026-03-16, note: All is done}"), "relaunch/project.md"
            ),
        ]
    }
}
