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
