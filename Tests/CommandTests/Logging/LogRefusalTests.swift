import Foundation
import Testing

/// What `log` refuses, and that it leaves every byte as it was.
@Suite struct LogRefusalTests {
    let folder = TemporaryFolder()

    /// The places are those of the record as it would be, so that a line of the file as it is would mislead.
    @Test func aRefusalShowsNoLineOfTheFileAsItIs() throws {
        try folder.writeLoggable(Loggable.approved)
        let run = try folder.milepost("log", "window", "qa", "passed", "--by", "Mara Lind")
        #expect(run.exitCode == 1)
        #expect(run.errors.contains("[log-transition]\n"))
        #expect(!run.errors.contains(" | "), "\(run.errors)")
    }

    @Test func aDayToComeIsNotMendedByALaterOne() throws {
        try folder.writeLoggable(Loggable.approved)
        let run = try folder.milepost("log", "window", "feedback", "Lovely", "--on", "2026-03-18")
        #expect(run.exitCode == 1)
        #expect(!run.errors.contains("a later one"), "\(run.errors)")
    }

    @Test(arguments: [
        (["window", "stat", "blocked"], "the log of a milestone has no “stat”; did you mean “state”?"),
        (
            ["window", "party"],
            "the log of a milestone has no “party”; it may have state, due, qa, rework, feedback, decision, waived, sent, split or replaced"
        ),
        (["shop", "state", "blocked"], "the log of a project has no “state”; it may have end or sent"),
        (["window", "sentt", "kickoff"], "the log of a milestone has no “sentt”; did you mean “sent”?"),
        (["window", "state"], "“state” needs a value behind it: on track, at risk, blocked or in review"),
        (
            ["window", "state", "at-rsik"],
            "“state” wants on track, at risk, blocked or in review, not “at-rsik”; did you mean “at risk”?"
        ),
        (["window", "due", "tomorrow"], "“due” wants a day as YYYY-MM-DD, or unknown, not “tomorrow”"),
        (["window", "due", "2026-02-30"], "“due” wants a day as YYYY-MM-DD, or unknown, not “2026-02-30”"),
        (
            ["window", "due", "2026-04-01", "--cause", "clint"],
            "--cause wants us, client, scope or third party, not “clint”; did you mean “client”?"
        ),
        (
            ["window", "qa", "passed", "--via", "email"],
            "--via does not go with “qa”; it may have --on, --by and --note"
        ),
        (
            ["window", "state", "in review", "--by", "Mara"],
            "--by does not go with “state in review”; it may have --on, --note, --question and --decide-by"
        ),
        (
            ["window", "state", "blocked", "--question", "Why?"],
            "--question does not go with “state blocked”; it may have --on, --note and --by"
        ),
        (
            ["shop", "end", "2026-05-01", "--by", "Mara"],
            "--by does not go with “end”; it may have --on, --cause, --note and --change"
        ),
        (["window", "qa", "passed", "--on", "today"], "it wants a day of the calendar as 2026-03-17, not “today”"),
        (["window", "state", "blocked", "--nte", "x"], "Unknown option '--nte'. Did you mean '--note'?"),
        (["window"], "Missing expected argument '<kind>'"),
        ([], "Missing expected argument '<name>'"),
    ])
    func wrongWordsAreWrongUsage(words: [String], message: String) throws {
        try folder.writeLoggable()
        let run = try folder.refusal(["log"] + words)
        #expect(run.exitCode == 64)
        #expect(run.output == "")
        #expect(run.errors.contains(message), "\(run.errors)")
    }

    @Test(arguments: [
        (["windwo", "state", "blocked"], "no record is called “windwo” in Content; did you mean “window”?"),
        (["asterr", "state", "blocked"], "no record is called “asterr” in Content"),
        (
            ["2026-03-09", "sent", "update"],
            "aster/shop/2026-03-09 has no log of its own; log what happened in the log of its project, aster/shop"
        ),
        (
            ["window", "state", "blocked", "--client", "astre"],
            "no client is called “astre” in Content; did you mean “aster”?"
        ),
        (["window", "state", "blocked", "--content", "Contents"], "Contents"),
    ])
    func aNameThatIsNoneCouldNotRun(words: [String], message: String) throws {
        try folder.writeLoggable()
        try folder.write("---\ntitle: A\nhealth: on track\n---\n", to: "Content/aster/shop/updates/2026-03-09.md")
        let run = try folder.refusal(["log"] + words)
        #expect(run.exitCode == 2)
        #expect(run.errors.hasPrefix("milepost: "))
        #expect(run.errors.contains(message), "\(run.errors)")
    }

    @Test func anAmbiguousNameListsWhatItMayBe() throws {
        try folder.writeLoggable()
        try folder.writeClient("birch", record: Sample.client(name: "Birch", key: Sample.key(7)))
        #expect(
            try folder.refusal(["log", "window", "state", "blocked", "--note", "x"])
                == .couldNotRun("“window” may be aster/shop/window or birch/shop/window; write more of its path"))
        let run = try folder.milepost("log", "window", "state", "blocked", "--note", "x", "--client", "birch")
        #expect(run.output.hasPrefix("Content/birch/shop/01-window.md:7: logged"))
    }

    @Test(arguments: [
        (
            [], ["state", "blocked", "--note", "x", "--on", "2026-02-27"],
            [
                "12:5: error: this entry of 2026-02-27 stands below one of 2026-03-02; put the entries in the order of their days, or mend the day [log-order]",
                "milepost: log adds at the end alone; take the day of the last entry or a later one, or put the entry between the others by hand",
            ]
        ),
        (
            [], ["state", "blocked", "--note", "x", "--on", "2026-03-18"],
            [
                "12:5: error: this entry is of 2026-03-18, and today is 2026-03-17; log it when it has happened, or mend the day [log-order]"
            ]
        ),
        (
            [], ["decision", "approved", "--by", "Ada Aster", "--via", "email"],
            [
                "12:5: error: the milestone is on track, so only state, due, qa, rework, feedback, sent, split or replaced may follow"
            ]
        ),
        (
            Loggable.inReview, ["decision", "approved", "--by", "Mara Lind", "--via", "email"],
            ["“Mara Lind” does not decide on this milestone, “Ada Aster” does; log these words as `feedback`"]
        ),
        (
            Loggable.inReview, ["decision", "approved", "--by", "Ada Aster", "--via", "phone"],
            [
                "“phone” is not an agreed channel (“email”); log this answer as `feedback`, and the decision when it is repeated there"
            ]
        ),
        ([], ["state", "at-risk"], ["12:5: error: ", "[reason]"]),
        ([], ["due", "2026-04-01"], ["12:22: error: a `due` entry has no `cause`; add it [required]"]),
        ([], ["split", "door", "--note", "x"], ["“door”", "[reference]"]),
        ([], ["split", "Not A Slug", "--note", "x"], ["a slug", "[field-type]"]),
        ([], ["rework", "one\ntwo"], ["[field-type]"]),
        ([], ["rework", "\u{202E}evil"], ["[field-type]"]),
        ([], ["rework", "a\u{1B}[31m"], ["[field-type]"]),
        ([], ["rework", " "], ["[field-type]"]),
    ])
    func whatBreaksARuleIsRefused(log: [String], words: [String], messages: [String]) throws {
        try folder.writeLoggable(log)
        let run = try folder.refusal(["log", "window"] + words)
        #expect(run.exitCode == 1)
        #expect(run.output == "")
        for message in messages { #expect(run.errors.contains(message), "\(run.errors)") }
        #expect(
            run.errors.contains(
                "milepost: nothing was written; line \(12 + log.count) is where the entry would have stood\n"))
        #expect(!run.errors.contains("\u{1B}") && !run.errors.contains("\u{202E}"))
    }

    @Test(arguments: [
        "a]}", "a: b", "# a", "a #b", "it's \"so\"", "!tag", "&a *b", "- a", "a, b", "{a}", "---", "👩‍👩‍👧 ok", "É",
        "null", "1.10", String(repeating: "long ", count: 2_000) + "end", "$(rm -rf /)", "`id`",
    ])
    func aHostileValueIsWrittenAsItIs(value: String) throws {
        try folder.writeLoggable()
        let run = try folder.milepost("log", "window", "rework", "--", value)
        #expect(run.exitCode == 0, "\(run.errors)")
        let other = try folder.milepost("log", "window", "state", "blocked", "--note=\(value)")
        #expect(other.exitCode == 0, "\(other.errors)")
        #expect(try folder.milepost("check").errors == "")
    }

    @Test(arguments: ["\r\n", "\n"], ["\u{FEFF}", ""])
    func lineEndingsCommentsAndALogInBracketsAreKept(ending: String, mark: String) throws {
        try folder.writeLoggable()
        let record = Loggable.milestone().replacing(
            "log:\n  - {on: 2026-03-02, state: on track}", with: "# Why\nlog: [{on: 2026-03-02, state: on track}] # all"
        )
        let head = mark + record.replacing("\n", with: ending)
        let bare = String(decoding: Array(head.utf8).dropLast(ending.utf8.count * 2), as: UTF8.self)
        try folder.write(bare, to: Loggable.file)
        let run = try folder.milepost("log", "window", "rework", "New frame")
        #expect(run.exitCode == 0, "\(run.errors)")
        let wanted = bare.replacing("on track}]", with: "on track}, {on: 2026-03-17, rework: New frame}]")
        #expect(Array(try folder.text(of: Loggable.file).utf8) == Array(wanted.utf8))
    }

    @Test func errorsThatWereThereBeforeDoNotStandInTheWay() throws {
        try folder.writeLoggable(more: "colour: red\n")
        try folder.write("---\nname: [\n---\n", to: "Content/aster/shop/03-door.md")
        let run = try folder.milepost("log", "window", "rework", "New frame")
        #expect(run.exitCode == 0)
        #expect(
            run.errors
                == "\(Loggable.file): the record had errors before, so not every check could judge this; mend them and run “milepost check”\n"
        )
        #expect(try folder.text(of: Loggable.file).contains("  - {on: 2026-03-17, rework: New frame}\n"))
    }

    @Test func aRecordThatMayNotBeReadOrReplacedIsLeftAlone() throws {
        try folder.writeLoggable()
        // The superuser may write everywhere, so the disk is full instead.
        let record = try folder.text(of: Loggable.file) + String(repeating: "More of it.\n", count: 200)
        try folder.write(record, to: Loggable.file)
        let run = try folder.refusal(["log", "window", "rework", "New frame"], prelude: "ulimit -f 2")
        #expect(run == .couldNotRun("cannot write Content/aster/shop/.milepost-edit: file too large"))
    }

    @Test func anEvidenceIsNeverQuoted() throws {
        try folder.writeLoggable(Loggable.inReview)
        let run = try folder.refusal([
            "log", "window", "decision", "approved", "--by", "Ada Aster", "--via", "phone", "--evidence",
            "canary\u{7}one",
        ])
        #expect(run.exitCode == 1)
        #expect(!run.errors.contains("canary"), "\(run.errors)")
    }
}
