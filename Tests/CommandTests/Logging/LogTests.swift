import Foundation
import Testing

/// Entries of a log through the real program: what is written, what is said, and what is refused.
@Suite struct LogTests {
    let folder = TemporaryFolder()

    private func log(_ words: String...) throws -> MilepostRun {
        try MilepostRun.run(["log"] + words, in: folder.path)
    }

    /// The entry that was written as the last of the log.
    private func written(to file: String = Loggable.file) throws -> String {
        let lines = try folder.text(of: file).split(separator: "\n").filter { $0.hasPrefix("  - {on") }
        return lines.last.map { String($0.dropFirst(4)) } ?? ""
    }

    @Test func anEntryIsWrittenAndSaidWithWhatComesNext() throws {
        try folder.writeLoggable()
        let before = try folder.text(of: Loggable.file)
        let run = try log("window", "state", "at-risk", "--note", "The glass is late, again")
        #expect(
            run
                == MilepostRun(
                    exitCode: 0,
                    output: """
                        \(Loggable.file):12: logged state: at risk on 2026-03-17
                        The milestone is now at risk; before it was on track

                        """))
        let entry = "  - {on: 2026-03-17, state: at risk, note: \"The glass is late, again\"}\n"
        let first = "  - {on: 2026-03-02, state: on track}\n"
        #expect(try folder.text(of: Loggable.file) == before.replacing(first, with: first + entry))
    }

    @Test(arguments: [
        ([], ["window", "state", "blocked", "--note", "No glass"], "{on: 2026-03-17, state: blocked, note: No glass}"),
        ([], ["shop/window", "state", "at", "risk", "--note", "Late"], "{on: 2026-03-17, state: at risk, note: Late}"),
        (
            ["on: 2026-03-09, qa: passed, by: Mara Lind"],
            ["window", "state", "in-review", "--question", "Do you take it?", "--decide-by", "2026-03-24"],
            "{on: 2026-03-17, state: in review, question: \"Do you take it?\", decide_by: 2026-03-24}"
        ),
        (
            [],
            ["window", "due", "2026-04-01", "--cause", "third-party", "--note", "Late glass", "--on", "2026-03-16"],
            "{on: 2026-03-16, due: 2026-04-01, cause: third party, note: Late glass}"
        ),
        (
            ["on: 2026-03-09, state: blocked, note: No glass"],
            ["window", "due", "unknown", "--cause", "us", "--note", "Nobody can tell"],
            "{on: 2026-03-17, due: unknown, cause: us, note: Nobody can tell}"
        ),
        ([], ["window", "qa", "passed", "--by", "Mara Lind"], "{on: 2026-03-17, qa: passed, by: Mara Lind}"),
        ([], ["window", "rework", "New frame"], "{on: 2026-03-17, rework: New frame}"),
        (
            Loggable.inReview, ["window", "feedback", "So pretty!", "--by", "Ada Aster"],
            "{on: 2026-03-17, feedback: So pretty!, by: Ada Aster}"
        ),
        (
            Loggable.inReview,
            ["window", "decision", "approved", "--via", "email", "--by", "Ada Aster", "--evidence", "inbox/7"],
            "{on: 2026-03-17, decision: approved, by: Ada Aster, via: email, evidence: inbox/7}"
        ),
        (
            Loggable.inReview, ["window", "waived", "Ada", "Aster", "--note", "She left"],
            "{on: 2026-03-17, waived: Ada Aster, note: She left}"
        ),
        (
            [], ["window", "sent", "milestone-note", "--to", "ada@aster.example", "--link", "#shop.window"],
            "{on: 2026-03-17, sent: milestone note, to: ada@aster.example, link: \"#shop.window\"}"
        ),
        ([], ["window", "split", "menu", "--note", "Too big"], "{on: 2026-03-17, split: [menu], note: Too big}"),
        ([], ["window", "replaced", "menu", "--note", "Else"], "{on: 2026-03-17, replaced: menu, note: Else}"),
    ])
    func everyKindIsWritten(log: [String], words: [String], entry: String) throws {
        try folder.writeLoggable(log)
        let run = try MilepostRun.run(["log"] + words, in: folder.path)
        #expect(run.exitCode == 0, "\(run.errors)")
        #expect(run.errors == "")
        #expect(try written() == entry)
        #expect(try folder.milepost("check").exitCode == 0)
    }

    @Test(arguments: ["card", "shop/card", "aster/store/menu", "old/bill", "store/card"])
    func aFormerNameStillMeansTheRecord(name: String) throws {
        try folder.writeLoggable()
        try folder.replace("due:", by: "aliases: [card, old/bill]\ndue:", in: Loggable.next)
        try folder.replace("start:", by: "aliases: [store]\nstart:", in: "Content/aster/shop/project.md")
        let run = try log(name, "rework", "New fonts")
        #expect(run.output.hasPrefix("\(Loggable.next):8: logged rework on 2026-03-17\n"), "\(run.errors)")
    }

    @Test func severalSlugsBecomeAList() throws {
        try folder.writeLoggable()
        try folder.copy(folder[Loggable.next], to: "Content/aster/shop/03-door.md")
        _ = try log("window", "split", "menu", "door", "--note", "Two parts")
        #expect(try written() == "{on: 2026-03-17, split: [menu, door], note: Two parts}")
    }

    @Test(arguments: [
        (
            ["end", "2026-05-01", "--cause", "us", "--note", "Late"],
            "{on: 2026-03-17, end: 2026-05-01, cause: us, note: Late}"
        ),
        (["sent", "kickoff", "--to", "ada@aster.example"], "{on: 2026-03-17, sent: kickoff, to: ada@aster.example}"),
    ])
    func aProjectHasALogOfItsOwn(words: [String], entry: String) throws {
        try folder.writeLoggable()
        let run = try MilepostRun.run(["log", "shop"] + words, in: folder.path)
        #expect(run.output.hasPrefix("Content/aster/shop/project.md:7: logged \(words[0]): "), "\(run.errors)")
        #expect(try written(to: "Content/aster/shop/project.md") == entry)
    }

    /// Every command that is named as the next one runs, but for the words that only a person can fill in.
    @Test(arguments: [
        ([], ["state", "blocked", "--note", "No glass"], ["note aster/shop/window --kind blocked"]),
        (
            ["on: 2026-03-09, qa: passed, by: Mara Lind"], ["state", "in-review"],
            ["note aster/shop/window --kind review-request"]
        ),
        (
            Loggable.inReview, ["decision", "approved", "--by", "Ada Aster", "--via", "email"],
            ["note aster/shop/window --kind decision-received", "close aster/shop/window --next \"…\" --owner \"…\""]
        ),
        ([], ["qa", "passed", "--by", "Mara Lind"], ["log aster/shop/window state in-review"]),
        ([], ["qa", "failed", "--by", "Mara Lind", "--note", "Typos"], ["log aster/shop/window rework \"…\""]),
    ])
    func theNextStepIsACommand(log: [String], words: [String], commands: [String]) throws {
        try folder.writeLoggable(log)
        let run = try MilepostRun.run(["log", "window"] + words, in: folder.path)
        let next = run.output.matches(of: #/Next: milepost (.*?), /#).map { String($0.1) }
        #expect(next == commands)
        for command in next where !command.contains("…") {
            let follow = try MilepostRun.run(command.split(separator: " ").map(String.init), in: folder.path)
            #expect(follow.exitCode == 0, "\(follow.errors)")
        }
    }

    @Test func kindWordsAreSaidToDecideNothing() throws {
        try folder.writeLoggable(Loggable.inReview)
        #expect(
            try log("window", "feedback", "Lovely", "--by", "Ada Aster").output.hasSuffix(
                "Next: kind words decide nothing; log the decision when it comes by email\n"))
    }

    @Test func aWarningThatTheEntryBringsIsShownAndUnderStrictRefused() throws {
        try folder.writeLoggable()
        let words = ["log", "aster/shop/window", "state", "at-risk", "--note", "See Aster & Sons"]
        try folder.writeClient("sons", record: Sample.client(name: "Aster & Sons", key: Sample.key(9)))
        try folder.replace("checks:", by: "checks:\n  another-client: warning", in: "Content/milepost.yml")
        let strict = try folder.refusal(words + ["--strict"])
        #expect(strict.exitCode == 1)
        let run = try MilepostRun.run(words, in: folder.path)
        #expect(run.exitCode == 0)
        #expect(run.errors.contains(": warning: "))
        #expect(run.errors.hasSuffix("[another-client]\n"))
    }
}
