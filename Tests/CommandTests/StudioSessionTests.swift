import Foundation
import Testing

/// A studio's first day, command by command, up to the page that the client opens.
@Suite struct StudioSessionTests {
    let folder = TemporaryFolder()

    private func milepost(_ words: String..., on day: String = "2026-03-17") throws -> String {
        let run = try MilepostRun.run(words + ["--as-of", day], in: folder["studio"])
        guard run.exitCode == 0 else { throw Mistake("\(words) ended with \(run.exitCode): \(run.errors)") }
        return run.output
    }

    private func beginStudio() throws {
        let run = try folder.milepost(
            "init", "studio", "--studio", "Harbour Works", "--as-of", "2026-03-17", "--timezone", "Europe/London")
        guard run.exitCode == 0 else { throw Mistake(run.errors) }
        try folder.remove("studio/Content/larkfield")
        _ = try milepost(
            "new", "client", "Aster Bakery", "--contact", "Ada Aster <ada@aster.example>", "--role", "Owner")
        _ = try milepost(
            "new", "project", "aster-bakery", "New shop front", "--goal", "Passers-by see what is baked today",
            "--owner",
            "Mara Lind", "--start", "2026-03-17", "--end", "2026-04-30", "--approver", "Ada Aster", "--via", "email")
        _ = try milepost(
            "new", "milestone", "new-shop-front", "You can see the window before it is built", "--output",
            "Window drawing",
            "--due", "2026-03-31", "--start", "2026-03-17", "--question", "Do you accept the drawing?", "--decide-by",
            "2026-04-07")
        _ = try milepost(
            "new", "milestone", "aster-bakery/new-shop-front", "Your window shows what is baked today", "--output",
            "Window",
            "--due", "2026-04-20")
    }

    /// What a page says, without its markup.
    private func page(_ path: String = "index.html") throws -> String {
        let names = try folder.names(in: "studio/Site").filter { $0.hasPrefix("aster-bakery-") }
        let text = try folder.text(of: "studio/Site/\(try #require(names.first))/\(path)")
        return text.replacing(/<[^>]+>/, with: " ").replacing(/\s+/, with: " ")
    }

    @Test func aFirstPageStandsAfterFiveCommands() throws {
        try beginStudio()
        #expect(try milepost("check", "--strict") == "Checked 1 client, 2 milestones: no errors\n")
        _ = try milepost("build", "--strict")
        let page = try page()
        for words in [
            "Harbour Works", "for Aster Bakery", "New shop front", "Window drawing", "0 of 2 milestones approved",
        ] {
            #expect(page.contains(words), "\(words) is missing: \(page.prefix(600))")
        }
        #expect(try folder.names(in: "studio/Content") == ["aster-bakery", "milepost.yml"])
    }

    /// From the first entry to the summary that the client keeps.
    @Test func aMilestoneGoesFromItsPlanToItsSummary() throws {
        try beginStudio()
        let record = "studio/Content/aster-bakery/new-shop-front/01-window-drawing.md"
        let name = "new-shop-front/window-drawing"
        _ = try milepost("log", name, "state", "on-track")
        try folder.write("The drawing.", to: "studio/Content/aster-bakery/new-shop-front/files/drawing.txt")
        try folder.replace(
            "approval:",
            by: """
                deliverables:
                  - {title: The drawing, file: files/drawing.txt}
                caveats: none
                next: The window is built
                approval:
                """, in: record)
        for (heading, text) in [
            ("What happened", "The drawing of your window is with you."),
            ("Why it matters", "You can change a line on paper, and not a pane of glass."),
            ("What comes next", "With your yes, the window is built."),
        ] {
            try folder.replace("## \(heading)\n", by: "## \(heading)\n\n\(text)\n", in: record)
        }
        _ = try milepost("log", name, "qa", "passed", "--by", "Mara Lind", on: "2026-03-19")
        _ = try milepost("log", name, "state", "in-review", on: "2026-03-20")
        _ = try milepost("build", on: "2026-03-20")
        #expect(try page().contains("Ready for your decision: Window drawing"))
        _ = try milepost("log", name, "decision", "approved", "--by", "Ada Aster", "--via", "email", on: "2026-03-23")
        try folder.write(
            folder.text(of: record) + "\n## Outcomes\n\n- Ada Aster has seen every pane before it is cut\n", to: record)
        _ = try milepost(
            "close", name, "--no-open", "--next", "The window is built", "--owner", "Mara Lind", on: "2026-03-23")
        _ = try milepost("build", on: "2026-03-23")
        #expect(try page().contains("1 of 2 milestones approved"))
        let summary = try page("new-shop-front/window-drawing/index.html")
        for words in ["You can see the window before it is built", "Ada Aster approved via email", "seen every pane"] {
            #expect(summary.contains(words), "\(words) is missing: \(summary)")
        }
    }

    @Test func theNextProjectTakesItsMilestonesFromTheFirst() throws {
        try beginStudio()
        _ = try milepost("new", "client", "Birch Press", "--contact", "Bo Birch <bo@birch.example>")
        _ = try milepost(
            "new", "project", "birch-press", "Shop window", "--goal", "Books are seen", "--owner", "Mara Lind",
            "--start",
            "2026-05-04", "--from", "new-shop-front")
        #expect(
            try folder.names(in: "studio/Content/birch-press/shop-window")
                == ["01-window-drawing.md", "02-window.md", "project.md"])
        let first = try folder.text(of: "studio/Content/birch-press/shop-window/01-window-drawing.md")
        #expect(first.contains("\nstart: 2026-05-04\ndue: 2026-05-18\n"))
        #expect(try milepost("check", "--strict") == "Checked 2 clients, 4 milestones: no errors\n")
    }
}
