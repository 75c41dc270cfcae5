import Foundation

/// A client with a milestone that is on its way through review, and one behind it, for tests that keep records current.
enum Loggable {
    static let contacts = "contacts:\n  - {name: Ada Aster, email: ada@aster.example}\n"
    static let file = "Content/aster/shop/01-window.md"
    static let next = "Content/aster/shop/02-menu.md"

    /// The milestone `window`, whose log has these entries behind its first, each without braces.
    static func milestone(_ log: [String] = [], more: String = "") -> String {
        let ready = """
            approval: {owner: Ada Aster, via: email, decide_by: 2026-03-20, question: Do you accept the drawing?}
            deliverables:
              - {title: Drawing, link: https://a.example}
            caveats: none
            next: The window is built

            """
        let entries = log.map { "  - {\($0)}\n" }.joined()
        return Sample.milestone(more: more + ready).replacing(
            "state: on track}\n", with: "state: on track}\n\(entries)")
    }

    static let inReview = ["on: 2026-03-09, qa: passed, by: Mara Lind", "on: 2026-03-10, state: in review"]
    static let approved = inReview + ["on: 2026-03-12, decision: approved, by: Ada Aster, via: email"]
}

extension TemporaryFolder {
    /// Writes the client `aster` with the milestones `window` and `menu`.
    func writeLoggable(_ log: [String] = [], more: String = "") throws {
        try writeContent(milestone: Loggable.milestone(log, more: more))
        try write(Sample.client(more: Loggable.contacts), to: "Content/aster/client.md")
        let menu = Sample.milestone(title: "You can read the menu from the street").replacing(
            "Window drawing", with: "Menu")
        try write(menu.replacing("due: 2026-03-27", with: "due: 2026-04-10"), to: Loggable.next)
    }

    /// Runs a command that is to leave everything as it is; nil if it did, else what it changed.
    func refusal(_ arguments: [String], prelude: String? = nil) throws -> MilepostRun {
        let before = try FolderContents(at: path)
        let run = try MilepostRun.run(arguments, in: path, prelude: prelude)
        guard try FolderContents(at: path) == before else { throw Mistake("\(arguments) changed something") }
        return run
    }
}
