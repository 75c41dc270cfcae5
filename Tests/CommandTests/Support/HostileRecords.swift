import Foundation

/// The strings of the shared collections: the Big List of Naughty Strings, and those of `inject`.
enum HostileStrings {
    /// Classes of `inject` that aim at a page.
    private static let classes: Set<String> = ["url", "bidi", "grapheme-escape", "xml", "mail-header"]

    private struct Entry: Decodable {
        let `class`: String
        let value: String
    }

    static func all() throws -> [String] {
        // One copy of the collections serves all tests; README.md and LICENSE lie beside them.
        let folder = Checkout.path(of: "Tests/RecordsTests/Fixtures")
        let naughty = try JSONDecoder().decode([String].self, from: bytes("\(folder)/blns/blns.json"))
        let entries = try JSONDecoder().decode([Entry].self, from: bytes("\(folder)/inject/strings.json"))
        return naughty + entries.filter { classes.contains($0.class) }.map(\.value)
    }

    private static func bytes(_ path: String) throws -> Data { try Data(contentsOf: URL(fileURLWithPath: path)) }
}

/// Projects that have one string in one place each, some forty for a client.
enum HostileRecords {
    static func write(
        _ string: String, at place: HostileTextTests.Place, to folder: TemporaryFolder, number: Int
    ) throws {
        let value = quoted(string)
        let client = place == .clientName ? number : number / 40
        let name = place == .clientName ? value : "Customer \(client)"
        let path = "Content/\(Sample.slug(client))"
        let contacts = "contacts:\n  - {name: Ivo Marsh}\n"
        try folder.write(Sample.client(name: name, key: Sample.key(client), more: contacts), to: "\(path)/client.md")
        var project = Sample.project
        if place == .texts { project = project.replacing(#/(title|goal|owner): .*/#) { "\($0.1): \(value)" } }
        try folder.write(project, to: "\(path)/project-\(number)/project.md")
        try folder.write(milestone(value, string, at: place), to: "\(path)/project-\(number)/01-window.md")
    }

    private static func milestone(_ value: String, _ string: String, at place: HostileTextTests.Place) -> String {
        switch place {
        case .clientName: return Sample.milestone()
        // A question that does not end in its mark is refused for that alone.
        case .question: return inReview(question: quoted(string + "?"))
        case .link: return Sample.milestone(more: "deliverables:\n  - {title: Drawing, link: \(value)}\n")
        case .prose: return Sample.milestone(body: "\n\(string)\n")
        case .proseLink:
            let links = "[text](<\(string)>) ![text](<\(string)> \"\(string)\") <\(string)>\n\n[a]\n\n[a]: <\(string)>"
            return Sample.milestone(body: "\n\(links)\n")
        case .texts:
            let more = """
                deliverables:
                  - {title: \(value), link: https://a.example, note: \(value)}
                needs:
                  - {what: \(value), from: \(value), due: 2026-03-20, blocks: \(value)}
                risks:
                  - \(value)

                """
            return Sample.milestone(title: value, more: more)
                .replacing("output: Window drawing", with: "output: \(value)")
                .replacing("state: on track", with: "state: at risk, note: \(value)")
        }
    }

    private static func inReview(question: String) -> String {
        Sample.milestone(
            more: """
                approval: {owner: Ivo Marsh, via: email, decide_by: 2026-03-20, question: \(question)}
                deliverables:
                  - {title: Drawing, link: https://a.example}
                caveats: none
                next: The window is built

                """
        ).replacing(
            "state: on track}",
            with:
                "state: on track}\n  - {on: 2026-03-09, qa: passed, by: Mara Lind}\n  - {on: 2026-03-10, state: in review}"
        )
    }

    /// The string in double quotes, as JSON and YAML have it.
    static func quoted(_ string: String) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .withoutEscapingSlashes
        guard let data = try? encoder.encode(string) else { return "\"\"" }
        return String(decoding: data, as: UTF8.self)
    }
}
