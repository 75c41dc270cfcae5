import Foundation
import Testing

/// New records of a project through the real program: a milestone, an update, a scope change.
@Suite struct NewInProjectTests {
    let folder = TemporaryFolder()

    init() throws { try folder.writeContent() }

    private func new(_ words: String...) throws -> MilepostRun {
        try MilepostRun.run(["new"] + words, in: folder.path)
    }

    /// Expects a refusal of some kind, and that nothing in the folder changed.
    private func expectRefusal(
        _ expected: MilepostRun, _ words: String..., sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let before = try FolderContents(at: folder.path)
        #expect(try MilepostRun.run(["new"] + words, in: folder.path) == expected, sourceLocation: sourceLocation)
        #expect(try FolderContents(at: folder.path).differences(from: before) == [], sourceLocation: sourceLocation)
    }

    // MARK: A milestone

    @Test func aMilestoneIsPlannedBehindTheLast() throws {
        let run = try new(
            "milestone", "shop", "You can taste it", "--output", "Tasting, for ten", "--due", "2026-05-01", "--owner",
            "Mara Lind", "--start", "2026-04-20", "--question", "Do you accept it?", "--decide-by", "2026-05-05")
        #expect(
            run
                == MilepostRun(
                    exitCode: 0,
                    output: """
                        Made Content/aster/shop/02-tasting-for-ten.md
                        Next: milepost log aster/shop/tasting-for-ten state on-track

                        """))
        #expect(
            try folder.text(of: "Content/aster/shop/02-tasting-for-ten.md") == """
                ---
                title: You can taste it
                output: Tasting, for ten
                owner: Mara Lind
                start: 2026-04-20
                due: 2026-05-01
                approval:
                  decide_by: 2026-05-05
                  question: Do you accept it?
                # Before it goes to review it needs to have
                # deliverables (title and file or link), caveats (or none), and next: what the approval sets in motion.
                ---
                ## What happened

                ## Why it matters

                ## What comes next

                """)
        try folder.build()
    }

    @Test func aMilestoneGoesBetweenTwoWhereANumberIsFree() throws {
        func milestone(_ output: String, _ more: String...) throws -> MilepostRun {
            try MilepostRun.run(
                ["new", "milestone", "aster/shop", "You have it", "--output", output, "--due", "2026-05-01"] + more,
                in: folder.path)
        }
        try folder.move("Content/aster/shop/01-window.md", to: "Content/aster/shop/010-window.md")
        #expect(try milestone("Door").output.contains("/011-door.md\n"))
        try folder.move("Content/aster/shop/011-door.md", to: "Content/aster/shop/020-door.md")
        #expect(try milestone("Sign", "--after", "window").output.contains("/011-sign.md\n"))
        #expect(try milestone("Lamp", "--after", "Content/aster/shop/020-door.md").output.contains("/021-lamp.md\n"))
        #expect(
            try milestone("Bell", "--after", "door")
                == .couldNotRun(
                    "no number is free between 020-door.md and 021-lamp.md; in aster/shop, run “mv 021-lamp.md 022-lamp.md” first, since numbers only order and no link knows them"
                ))
        #expect(
            try milestone("Mat", "--after", "dor")
                == .couldNotRun("no milestone of aster/shop is called “dor”; did you mean “door”?"))
        #expect(
            try folder.names(in: "Content/aster/shop")
                == ["010-window.md", "011-sign.md", "020-door.md", "021-lamp.md", "project.md"])
        try folder.build()
    }

    @Test func aMilestoneHasASlugOfItsOwn() throws {
        try expectRefusal(
            .couldNotRun("Content/aster/shop/01-window.md has the slug window already; give another with --slug"),
            "milestone", "shop", "T", "--output", "Window!", "--due", "2026-05-01")
        try folder.replace("due:", by: "aliases: [door]\ndue:", in: "Content/aster/shop/01-window.md")
        let run = try new("milestone", "shop", "T", "--output", "Door", "--due", "2026-05-01")
        #expect(run.exitCode == 1, "\(run)")
        #expect(run.errors.contains("[unique]\n") && run.errors.contains("\nmilepost: nothing was made"))
        #expect(try folder.names(in: "Content/aster/shop") == ["01-window.md", "project.md"])
    }

    @Test func aFileWithANumberOfManyDigitsIsNoMilestone() throws {
        try FileManager.default.moveItem(
            atPath: folder["Content/aster/shop/01-window.md"], toPath: folder["Content/aster/shop/999999-window.md"])
        try expectRefusal(
            .couldNotRun("no number is free behind 999999-window.md; give the files of aster/shop lower numbers"),
            "milestone", "shop", "T", "--output", "Door", "--due", "2026-05-01")
        try folder.write("", to: "Content/aster/shop/9223372036854775807-door.md")
        let run = try new("milestone", "shop", "T", "--output", "Door", "--due", "2026-05-01")
        #expect(run.exitCode == 2, "\(run)")
    }

    @Test func aProjectThatMayBeSeveralWantsMoreOfItsName() throws {
        try folder.writeClient("birch", record: Sample.client(name: "Birch", key: Sample.key(1)))
        try expectRefusal(
            .couldNotRun("“shop” may be aster/shop or birch/shop; write more of its path"), "milestone", "shop", "T",
            "--output", "O", "--due", "2026-05-01")
        try expectRefusal(
            .couldNotRun("no project is called “window” in Content; there are aster/shop and birch/shop"), "milestone",
            "window",
            "T", "--output", "O", "--due", "2026-05-01")
        #expect(
            try new("milestone", "./Content/birch/shop/project.md", "T", "--output", "O", "--due", "2026-05-01")
                .exitCode == 0)
    }

    // MARK: An update and a change

    @Test func anUpdateHasADayAndItsHeadings() throws {
        let run = try new("update", "shop", "The glass is late", "--health", "at-risk", "--reason", "Snow: no vans")
        #expect(
            run
                == MilepostRun(
                    exitCode: 0,
                    output: """
                        Made Content/aster/shop/updates/2026-03-17.md
                        Next: write what is below its headings, then milepost note aster/shop/2026-03-17

                        """))
        #expect(
            try folder.text(of: "Content/aster/shop/updates/2026-03-17.md") == """
                ---
                title: The glass is late
                health: at risk
                reason: "Snow: no vans"
                ---
                ## What happened

                ## Why it matters

                ## What comes next

                ## What we need from you

                """)
        try folder.build()
        let again = ["update", "shop", "More", "--health", "on-track"]
        try expectRefusal(
            .couldNotRun(
                "Content/aster/shop/updates/2026-03-17.md is there already, and a day has one update; add to it, or give another day with --on"
            ), again[0], again[1], again[2], again[3], again[4])
        #expect(try MilepostRun.run(["new"] + again + ["--on", "2026-03-16"], in: folder.path).exitCode == 0)
        try expectRefusal(
            .couldNotRun(
                "an update tells what has happened, and 2026-03-18 is after today, 2026-03-17; give another day with --on"
            ),
            "update", "shop", "More", "--health", "on-track", "--on", "2026-03-18")
    }

    @Test func anUpdateThatIsNotOnTrackSaysWhy() throws {
        #expect(try new("update", "shop", "A").errors.contains("this is missing: --health\n"))
        #expect(
            try new("update", "--health", "off track").errors.contains(
                "this is missing: <project>, <title> and --reason\n"))
        #expect(!folder.exists("Content/aster/shop/updates"))
    }

    @Test func aChangeWaitsForItsDecision() throws {
        let run = try new(
            "change", "shop", "A second door", "--asked-by", "Ada Aster", "--on", "2026-03-16", "--milestones",
            "window, window",
            "--days", "-3")
        #expect(
            run.output == """
                Made Content/aster/shop/changes/a-second-door.md
                Next: write the reason below the front matter, then milepost note aster/shop/a-second-door

                """)
        #expect(
            try folder.text(of: "Content/aster/shop/changes/a-second-door.md") == """
                ---
                title: A second door
                asked_by: Ada Aster
                on: 2026-03-16
                milestones:
                  - window
                  - window
                effect:
                  days: "-3"
                # When it is answered, add:
                # decision: {outcome: accepted or declined, by: NAME, on: DAY, via: email}
                ---

                """)
        try folder.build()
        try expectRefusal(
            MilepostRun(
                exitCode: 1,
                errors: """
                    Content/aster/shop/changes/third.md:6:5: error: this project has no milestone “windw”; did you mean “window”? [reference]
                    milepost: nothing was made; the lines above say what stands against it

                    """), "change", "shop", "Third", "--asked-by", "Ada", "--milestones", "windw")
    }
}
