import Foundation
import Testing

/// A project after the model of an earlier one, of which nothing comes along that says for whom it was.
@Suite struct ProjectFromTests {
    let folder = TemporaryFolder()

    /// The earlier client's own words, each at home in one field or in several.
    private static let canaries = [
        "Quillfeather", "quillfeather", "Marrowbone", "Tibbs", "tibbs", "Osgood", "Henrietta", "Zelda", "Hidewell",
        "Pemberton", "Corvid", "Wexcombe", Sample.key(7), "4,700", "secretfile", "Vivian", "1999-", "Draftling",
        "riskword",
        "caveatword", "happenedword", "Lastditch",
    ]

    init() throws {
        try folder.writeContent()
        try folder.replace(
            "timezone:", by: "people:\n  - {name: Mara Lind}\n  - {name: Sol Reyes}\ntimezone:",
            in: "Content/milepost.yml")
        try folder.write(
            """
            ---
            name: Quillfeather Marrowbone Ltd
            key: \(Sample.key(7))
            aliases: [corvid]
            contacts:
              - {name: Osgood Tibbs, role: Keeper, email: osgood@wexcombe.example, approves: All}
            proof: {as: A Lastditch shop, hide: [Hidewell], people: {Vivian Stroud: the owner}}
            ---
            Welcome, Quillfeather.
            """, to: "Content/quill/client.md")
        try folder.write(
            """
            ---
            title: Shelves for Quillfeather
            goal: Marrowbone sells twice as much
            owner: Mara Lind
            start: 2026-01-05
            end: 2026-03-01
            approval: {owner: Osgood Tibbs, via: pigeon}
            invoices:
              - {trigger: The signed agreement, amount: "4,700 GBP"}
              - {trigger: Osgood has paid, amount: "4,700 GBP"}
            log:
              - {on: 2026-01-05, sent: kickoff, to: osgood@wexcombe.example}
            ---
            For Quillfeather.
            """, to: "Content/quill/shelves/project.md")
    }

    private func writeMilestone(_ name: String, _ keys: String, body: String = "") throws {
        try folder.write("---\n\(keys)\n---\n\(body)", to: "Content/quill/shelves/\(name).md")
    }

    private func copy(_ more: String..., client: String = "aster") throws -> MilepostRun {
        try MilepostRun.run(
            [
                "new", "project", client, "New shelves", "--goal", "G", "--owner", "Mara Lind", "--start", "2026-04-06",
                "--from", "shelves",
            ] + more, in: folder.path)
    }

    private func writeWholeMilestone() throws {
        try writeMilestone(
            "03-shelf-plan",
            """
            title: You can see every shelf before it is built
            description: For Quillfeather
            output: Shelf plan
            owner: Sol Reyes
            start: 2026-01-07
            due: 2026-01-16
            aliases: [corvid-plan]
            approval: {owner: [Osgood Tibbs, Henrietta Vane], via: pigeon, decide_by: 2026-01-20, question: "Do you accept the plan?", rounds: 2}
            acceptance:
              - {criterion: Every shelf carries its load, met: 2026-01-15}
              - criterion: Quillfeather likes it
              - criterion: "As https://wexcombe.example/plan shows"
              - criterion: Works in the Pemberton shop as well
            deliverables:
              - {title: Shelf plan, file: files/secretfile.txt, note: For Osgood}
            needs:
              - {what: The size of every wall, from: Osgood Tibbs, asked: 2026-01-05, due: 2026-01-06, received: 2026-01-06, blocks: The plan}
              - {what: A ladder, from: Sol Reyes, blocks: What Henrietta measures}
              - {what: The keys of Zelda, from: Zelda Quick}
              - {what: A permit, from: Zelda Quick}
            risks:
              - riskword
            caveats:
              - caveatword
            invoice: {trigger: Your approval of the plan, amount: "4,700 GBP"}
            next: The shelves are built
            log:
              - {on: 2026-01-07, state: on track, by: Henrietta Vane}
              - {on: 2026-01-08, due: 2026-01-19, cause: client, note: Osgood was away}
              - {on: 2026-01-09, feedback: Lovely, by: Zelda Quick}
            """, body: "## What happened\n\nhappenedword\n\n## Internal\n\nhappenedword\n")
        try folder.write("secretfile", to: "Content/quill/shelves/files/secretfile.txt")
    }

    @Test func aSlugThatNamesSomebodyStaysBehind() throws {
        try writeWholeMilestone()
        try FileManager.default.moveItem(
            atPath: folder["Content/quill/shelves/03-shelf-plan.md"],
            toPath: folder["Content/quill/shelves/03-zelda-photos.md"])
        let run = try copy("--approver", "Ada Aster", "--via", "email")
        #expect(run.exitCode == 0, "\(run.errors)")
        #expect(run.output.contains("\nMade Content/aster/new-shelves/01-shelf-plan.md\n"), "\(run.output)")
        #expect(!run.output.contains("zelda"))
    }

    @Test func theMilestonesComeAlongAsPlannedOnes() throws {
        try writeWholeMilestone()
        let run = try copy("--approver", "Ada Aster", "--via", "email")
        #expect(run.exitCode == 0, "\(run.errors)")
        #expect(
            run.output == """
                Made Content/aster/new-shelves/project.md
                Made Content/aster/new-shelves/01-shelf-plan.md
                Next: read every line of the new milestones, then milepost check

                """)
        #expect(
            run.errors == """
                01-shelf-plan.md: something under `acceptance` and `needs` may name the earlier client, its people or its days, and was left out; write it anew where it is wanted
                the milestones: “Ada Aster” stands under `needs` wherever somebody of the earlier client did; say who provides each
                the milestones: read every line, since figures and facts in them may be the earlier client's

                """)
        #expect(
            try folder.text(of: "Content/aster/new-shelves/01-shelf-plan.md") == """
                ---
                title: You can see every shelf before it is built
                output: Shelf plan
                owner: Sol Reyes
                start: 2026-04-08
                due: 2026-04-17
                approval:
                  decide_by: 2026-04-21
                  question: Do you accept the plan?
                  rounds: 2
                acceptance:
                  - criterion: Every shelf carries its load
                needs:
                  - what: The size of every wall
                    from: Ada Aster
                    blocks: The plan
                  - what: A ladder
                    from: Sol Reyes
                  - what: A permit
                    from: Ada Aster
                invoice:
                  trigger: Your approval of the plan
                next: The shelves are built
                ---
                ## What happened

                ## Why it matters

                ## What comes next

                """)
        #expect(
            try folder.text(of: "Content/aster/new-shelves/project.md") == """
                ---
                title: New shelves
                goal: G
                owner: Mara Lind
                start: 2026-04-06
                approval:
                  owner: Ada Aster
                  via: email
                invoices:
                  - trigger: The signed agreement
                ---

                """)
        try folder.build()
    }

    /// Every canary in every field that is copied, alone and in mid-sentence.
    @Test func nothingOfTheEarlierClientComesAlong() throws {
        try writeWholeMilestone()
        let words = [
            "Quillfeather", "QUILLFEATHER", "quillfeather's", "Marrowbones", "quill-feather marrowbone",
            "QuillfeatherMarrowbone",
            "Osgood", "Tibbs’", "Henrietta", "Zelda Quick", "Hidewell", "hidewells", "Vivian", "Corvid", "corvid",
            "wexcombe",
            "osgood@wexcombe.example", "see wexcombe.example", "https://x.example/a", Sample.key(7), "Quíllfeather",
            "Ｑｕｉｌｌfeather", "Pemberton", "12 February",
        ]
        for (index, word) in words.enumerated() {
            let text = index.isMultiple(of: 2) ? "Made for \(word) and more" : "It is \(word)"
            try writeMilestone(
                "\(10 + index)-part-\(index)",
                """
                title: "You have \(text)"
                output: "Part, \(text)"
                due: 2026-02-10
                approval: {question: "Do you accept what is \(word)?"}
                acceptance:
                  - criterion: "\(text)"
                needs:
                  - {what: "\(text)", from: Osgood Tibbs, blocks: "\(text)"}
                  - {what: Sand, from: "\(word)", blocks: "\(text)"}
                invoice: {trigger: "\(text)"}
                next: "\(text)"
                """)
        }
        let run = try copy()
        #expect(run.exitCode == 0, "\(run.errors)")
        let made = try FolderContents(at: folder["Content/aster/new-shelves"])
        for canary in ProjectFromTests.canaries + words.filter({ $0.count > 6 }) {
            let found = made.texts.filter {
                $0.value.lowercased().contains(canary.lowercased()) || $0.key.contains(canary)
            }
            #expect(found.keys.sorted() == [], "\(canary)")
            #expect(!run.output.contains(canary) && !run.errors.contains(canary), "\(canary)")
        }
        // What could not be kept keeps the record out of every page, until somebody has written it.
        let drafts = made.texts.values.filter { $0.contains("\ndraft: true\n") }
        #expect(drafts.count == words.count)
        #expect(drafts.allSatisfy { $0.contains("title: \"To be written: what changes for the client\"") })
        try folder.build()
        #expect(try !folder.text(of: "Site/\(Sample.asterFolder)/index.html").contains("To be written"))
    }

    @Test func aSlugThatNamesTheEarlierClientIsReplaced() throws {
        try writeMilestone("01-quillfeather-plan", "title: You have a plan\noutput: Plan\ndue: 2026-01-16")
        try writeMilestone("02-corvid", "title: You have a plan for Osgood\noutput: Plan of Osgood\ndue: 2026-01-18")
        #expect(try copy().exitCode == 0)
        #expect(
            try folder.names(in: "Content/aster/new-shelves") == ["01-plan.md", "02-milestone-2.md", "project.md"])
    }

    @Test func whatWasSupersededAndWhatIsADraftStaysBehind() throws {
        try writeMilestone(
            "01-old",
            "title: You have it\noutput: Old\ndue: 2026-01-16\nlog:\n  - {on: 2026-01-07, replaced: new, note: Better}")
        try writeMilestone("02-new", "title: You have it all\noutput: New\ndue: 2026-01-26")
        try writeMilestone("03-draft", "title: Draftling\noutput: D\ndue: 2026-01-30\ndraft: true")
        #expect(try copy().exitCode == 0)
        #expect(try folder.names(in: "Content/aster/new-shelves") == ["01-new.md", "project.md"])
    }

    @Test func withinOneClientItsPeopleAndWordsComeAlong() throws {
        try writeWholeMilestone()
        let run = try copy(client: "quill")
        #expect(run.exitCode == 0, "\(run.errors)")
        #expect(run.errors == "")
        let record = try folder.text(of: "Content/quill/new-shelves/01-shelf-plan.md")
        #expect(record.contains("  - criterion: Quillfeather likes it\n"))
        #expect(record.contains("    from: Osgood Tibbs\n"))
        for gone in ["secretfile", "4,700", "received", "met:", "log:", "2026-01", "riskword", "pigeon"] {
            #expect(!record.contains(gone), "\(gone)")
        }
    }

    @Test func whereNobodyIsKnownNeedsStayBehind() throws {
        try writeWholeMilestone()
        let run = try copy()
        #expect(run.exitCode == 0)
        #expect(run.errors.contains("01-shelf-plan.md: something under `acceptance` and `needs` may name"))
        let record = try folder.text(of: "Content/aster/new-shelves/01-shelf-plan.md")
        #expect(record.contains("needs:\n  - what: A ladder\n    from: Sol Reyes\n"))
        #expect(!record.contains("every wall"))
    }

    @Test func anUnknownOrAnEmptyProjectIsTrouble() throws {
        let rest = ["--goal", "G", "--owner", "O", "--start", "2026-04-06"]
        for (name, sentence) in [
            ("shelvs", "no project is called “shelvs” in Content; did you mean “shelves”?"),
            ("quill/shelves", "shelves has no milestone that could be copied; leave out --from"),
        ] {
            let run = try MilepostRun.run(["new", "project", "aster", "N", "--from", name] + rest, in: folder.path)
            #expect(run == .couldNotRun(sentence))
        }
        #expect(try folder.names(in: "Content/aster") == ["client.md", "shop"])
    }
}
