import Foundation
import Testing

/// Milestones that are closed through the real program.
@Suite struct CloseTests {
    let folder = TemporaryFolder()

    private static let facts = ["--next", "The menu is set", "--owner", "Mara Lind"]

    private func close(_ words: String...) throws -> MilepostRun {
        try MilepostRun.run(["close", "window"] + words, in: folder.path)
    }

    @Test func theCloseoutStandsBehindTheLogAsAPersonWritesIt() throws {
        try folder.writeLoggable(Loggable.approved)
        let before = try folder.text(of: Loggable.file)
        let run = try MilepostRun.run(["close", "window", "--no-open"] + Self.facts, in: folder.path)
        #expect(
            run
                == MilepostRun(
                    exitCode: 0,
                    output: """
                        \(Loggable.file): closed as approved on 2026-03-17
                        Next: write “## Outcomes” into the record, one or two results that the client can point to
                        Next: milepost note aster/shop/window --kind milestone-note, to tell the client

                        """))
        let closed = """
            via: email}
            closed:
              on: 2026-03-17
              outcome: approved
              next: The menu is set
              owner: Mara Lind
            ---

            """
        #expect(try folder.text(of: Loggable.file) == before.replacing("via: email}\n---\n", with: closed))
        #expect(try folder.milepost("check").errors == "")
    }

    @Test func whatIsOpenIsAddedToTheMilestonesThatTakeItOver() throws {
        try folder.writeLoggable(Loggable.approved)
        let run = try MilepostRun.run(
            ["close", "window", "--open", "Photos: all; Ada Aster; menu", "--open", "The hinge ; Mara Lind; 02-menu"]
                + ["--open", "A permit;Town Hall;shop/menu", "--open", "Spare keys; Ada Aster"] + Self.facts,
            in: folder.path)
        #expect(run.exitCode == 0, "\(run.errors)")
        #expect(
            run.output.hasPrefix(
                """
                \(Loggable.file): closed as approved on 2026-03-17
                \(Loggable.next):8: added “Photos: all” to `needs`
                \(Loggable.next):6: added “The hinge” to `acceptance`
                \(Loggable.next):9: added “A permit” to `needs`

                """), "\(run.output)")
        #expect(
            try folder.text(of: Loggable.file).contains(
                """
                  owner: Mara Lind
                  open:
                    - {what: "Photos: all", owner: Ada Aster, into: menu}
                    - {what: The hinge, owner: Mara Lind, into: menu}
                    - {what: A permit, owner: Town Hall, into: menu}
                    - {what: Spare keys, owner: Ada Aster}
                ---

                """))
        #expect(
            try folder.text(of: Loggable.next).contains(
                """
                due: 2026-04-10
                acceptance:
                  - {criterion: The hinge}
                needs:
                  - {what: "Photos: all", from: Ada Aster, asked: 2026-03-17}
                  - {what: A permit, from: Town Hall, asked: 2026-03-17}
                log:

                """))
        #expect(try folder.milepost("check").errors == "")
    }

    @Test func whatIsThereInTheSameWordsIsNotAddedAgain() throws {
        try folder.writeLoggable(Loggable.approved)
        try folder.replace(
            "log:", by: "needs:\n  - {what: Photos, from: Ada Aster, due: 2026-03-20}\nlog:", in: Loggable.next)
        let before = try folder.text(of: Loggable.next)
        let run = try MilepostRun.run(
            ["close", "window", "--open", "Photos; Ada Aster; menu"] + Self.facts, in: folder.path)
        #expect(run.exitCode == 0)
        #expect(try folder.text(of: Loggable.next) == before)
    }

    @Test(arguments: [
        (
            [], [],
            "closing a milestone takes 4 more facts: --outcome, how it closed (approved, needs-revisions, blocked-by-dependency or changed-via-scope; the log does not approve it), --next, what happens next, --owner, who makes that move and --open “what; who; milestone” for each thing that is still open, or --no-open"
        ),
        (
            Loggable.approved, ["--next", "The menu", "--no-open"],
            "closing a milestone takes one more fact: --owner, who makes that move"
        ),
        (
            Loggable.approved, ["--open", "Photos"],
            "an open item is written as “what; who; milestone”, and “Photos” has no owner"
        ),
        (
            Loggable.approved, ["--open", "Photos; ; menu"],
            "an open item is written as “what; who; milestone”, and “Photos; ; menu” has an empty part"
        ),
        (
            Loggable.approved, ["--open", "a; b; c; d"],
            "an open item is written as “what; who; milestone”, and “a; b; c; d” has more than two semicolons"
        ),
        (
            Loggable.approved, ["--no-open", "--open", "Photos; Ada Aster"],
            "--no-open says that nothing is open; leave it out, or leave --open out"
        ),
        (Loggable.approved, ["--outcome", "done"], "The value 'done' is invalid for '--outcome <outcome>'"),
    ])
    func missingFactsAreNamedAllAtOnce(log: [String], words: [String], message: String) throws {
        try folder.writeLoggable(log)
        let run = try folder.refusal(["close", "window"] + words)
        #expect(run.exitCode == 64)
        #expect(run.errors.contains(message), "\(run.errors)")
    }

    @Test(arguments: [
        (
            ["window", "--open", "Photos; Ada Aster; meun"],
            "no milestone of shop is called “meun”; did you mean “menu”?"
        ),
        (
            ["window", "--open", "Photos; Ada Aster; window"],
            "window is the one that closes, so it takes nothing over; name an open milestone"
        ),
        (
            ["shop", "--no-open"],
            "aster/shop is no milestone, and only a milestone is closed like this; an engagement ends with `closed` in Content/aster/shop/project.md"
        ),
        (["windwo", "--no-open"], "no record is called “windwo” in Content; did you mean “window”?"),
    ])
    func whatCannotBeDoneIsSaid(words: [String], sentence: String) throws {
        try folder.writeLoggable(Loggable.approved)
        #expect(try folder.refusal(["close"] + words + Self.facts) == .couldNotRun(sentence))
    }

    @Test func anOutcomeThatTheLogDoesNotBearIsRefused() throws {
        try folder.writeLoggable(Loggable.inReview)
        let run = try folder.refusal(["close", "window", "--outcome", "approved", "--no-open"] + Self.facts)
        #expect(
            run
                == .refused(
                    "\(Loggable.file):16:12: error: the outcome is approved, but the log ends with the milestone in review; log the decision, or write the outcome it had [closeout]",
                    "milepost: nothing was written; the places are those of the records as they would be"))
        let other = ["close", "window", "--outcome", "blocked-by-dependency"] + Self.facts
        #expect(try folder.refusal(other + ["--no-open"]).exitCode == 1)
        #expect(try MilepostRun.run(other + ["--open", "Glass; Ada Aster; menu"], in: folder.path).exitCode == 0)
    }

    @Test func aClosedMilestoneIsNotClosedAgainButCompleted() throws {
        try folder.writeLoggable(Loggable.approved)
        try folder.replace(
            "email}\n---", by: "email}\n# The end.\nclosed: {on: 2026-03-13, next: The menu} # short\n---",
            in: Loggable.file)
        #expect(
            try folder.refusal(["close", "window", "--no-open"] + Self.facts)
                == .couldNotRun(
                    "\(Loggable.file):16: `closed` has `next` already; leave --next out, or edit the record"))
        let run = try close("--owner", "Mara Lind", "--no-open")
        #expect(run.output.hasPrefix("\(Loggable.file): closed as approved on 2026-03-13\n"), "\(run.errors)")
        #expect(
            try folder.text(of: Loggable.file).contains(
                "# The end.\nclosed: {on: 2026-03-13, next: The menu, outcome: approved, owner: Mara Lind} # short\n---"
            ))
        #expect(
            try folder.refusal(["close", "window"])
                == .couldNotRun(
                    "\(Loggable.file):16: this milestone is closed already, as approved on 2026-03-13; edit `closed` there if that is wrong"
                ))
    }

    @Test func onATerminalItAsksForWhatIsMissing() throws {
        guard Terminal.isThere else { return }
        try folder.writeLoggable(Loggable.approved, more: "owner: Mara Lind\n")
        let run = try folder.atTerminal(
            "close window --next 'The menu'", typing: "\\nPhotos\\nPhotos; Ada Aster; menu\\n\\n")
        #expect(run.contains("Who makes that move? [Mara Lind] "), "\(run)")
        #expect(run.contains("What is still open? (what; who; milestone; empty for nothing) "))
        #expect(run.contains("“Photos” has no owner"))
        #expect(run.contains("What else is still open?"))
        #expect(run.contains("closed as approved on 2026-03-17"))
        let record = try folder.text(of: Loggable.file)
        #expect(record.contains("  owner: Mara Lind\n  open:\n    - {what: Photos, owner: Ada Aster, into: menu}\n---"))
    }

    @Test func theEndOfInputLeavesEverythingAsItWas() throws {
        guard Terminal.isThere else { return }
        try folder.writeLoggable(Loggable.approved)
        let before = try FolderContents(at: folder["Content"])
        let run = try folder.atTerminal("close window --next 'The menu'", typing: "\\004")
        #expect(run.contains("milepost: no answer came, so nothing was written"), "\(run)")
        #expect(run.contains("ended with 2"))
        #expect(try FolderContents(at: folder["Content"]) == before)
    }
}
