import Foundation

/// Small records for tests to build on.
enum Sample {
    /// Settings in which every warning is turned off, so that each test sees its own findings alone.
    static let settings = """
        studio: Quill Studio
        url: https://quill.example
        contact: hello@quill.example
        timezone: Europe/London
        as_of: 2026-03-17
        checks:
        \(warnings.map { "  \($0): off\n" }.joined())
        """

    private static let warnings = [
        "three-answers", "outcome-title", "hollow-praise", "one-sentence", "vague-question", "feedback-open", "rounds",
        "quiet", "note-due", "blocked-but-active", "overdue", "late-unlogged", "promised-end", "next-unready",
        "rhythm", "no-next", "offboarding", "no-outcome", "raw-html", "unsafe-link", "table",
    ]

    /// A key that belongs to the client of this number.
    static func key(_ number: Int = 0) -> String {
        let alphabet = Array("abcdefghijklmnopqrstuvwxyz234567")
        var (text, rest) = ("", number)
        repeat {
            text.append(alphabet[rest % 32])
            rest /= 32
        } while rest > 0
        return text + String(repeating: "k", count: 26 - text.count)
    }

    static func client(name: String = "Aster Bakery", key: String = key(), more: String = "") -> String {
        "---\nname: \(name)\nkey: \(key)\n\(more)---\nWelcome to your page.\n"
    }

    static let project = """
        ---
        title: New shop front
        goal: Passers-by see what is baked today
        owner: Mara Lind
        start: 2026-03-02
        ---
        The window is the first page of your menu.

        """

    static func milestone(
        title: String = "You can see the window before it is built", more: String = "", body: String = ""
    ) -> String {
        """
        ---
        title: \(title)
        output: Window drawing
        due: 2026-03-27
        \(more)log:
          - {on: 2026-03-02, state: on track}
        ---
        ## What happened

        We measured the window on Monday.
        \(body)

        """
    }
}

extension TemporaryFolder {
    /// Writes content with one client, `aster`, that has one milestone.
    func writeContent(milestone: String = Sample.milestone()) throws {
        try write(Sample.settings, to: "Content/milepost.yml")
        try writeClient("aster", milestone: milestone)
    }

    /// Writes a client with one project, `shop`, and its one milestone, `window`.
    func writeClient(
        _ slug: String, record: String = Sample.client(), milestone: String = Sample.milestone()
    ) throws {
        try write(record, to: "Content/\(slug)/client.md")
        try write(Sample.project, to: "Content/\(slug)/shop/project.md")
        try write(milestone, to: "Content/\(slug)/shop/01-window.md")
    }

    /// Writes clients `client-000` and on, each with a name, a key and some milestones of its own.
    func writeClients(_ count: Int, milestones: Int = 1, word: String = "oak") throws {
        try write(Sample.settings, to: "Content/milepost.yml")
        for number in 0..<count {
            let slug = Sample.slug(number)
            try writeClient(slug, record: Sample.client(name: "Customer Number\(number)", key: Sample.key(number)))
            for other in 0..<milestones {
                let record = Sample.milestone(title: "You have the \(word) version of part \(other)")
                try write(record, to: "Content/\(slug)/shop/\(10 + other)-part-\(other).md")
            }
        }
    }
}

extension Sample {
    static func slug(_ number: Int) -> String {
        let digits = String(number)
        return "client-" + String(repeating: "0", count: 3 - digits.count) + digits
    }

    static func folder(_ number: Int) -> String { "\(slug(number))-\(key(number))" }

    /// The folder of `aster` in the site.
    static let asterFolder = "aster-\(key())"
}
