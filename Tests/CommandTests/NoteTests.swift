import Foundation
import Testing

/// Notes through the real program: what is written, where to, and what is refused.
@Suite struct NoteTests {
    let folder = TemporaryFolder()
    private static let contacts = "contacts:\n  - {name: Ada Aster, email: ada@aster.example}\n"

    init() throws {
        try folder.writeContent(milestone: Self.milestone)
        try folder.write(Sample.client(more: Self.contacts), to: "Content/aster/client.md")
    }

    private static let milestone = Sample.milestone(
        more: "needs:\n  - {what: Photos of the loaves, from: Ada Aster, due: 2026-03-20}\n"
    ).replacing(
        "state: on track}\n",
        with: "state: on track}\n  - {on: 2026-03-16, state: blocked, note: No photos and no window}\n")

    private static let text = """
        To: Ada Aster <ada@aster.example>
        Subject: Needed from you: Photos of the loaves

        Hello Ada,

        Window drawing cannot go on at the moment. No photos and no window.

        What we need:

        - Photos of the loaves, by Friday 20 March

        It is still promised for 27 March 2026; if that has to move, you will hear it from me first. If something is in \
        the way, write to me, and we will find another way together.

        See what is waiting:
        https://quill.example/\(Sample.asterFolder)/#shop.window._ask

        Best wishes,
        Mara Lind
        Quill Studio

        """

    @Test(arguments: [
        ["window"], ["shop/window"], ["aster/shop/window"], ["01-window"], ["Content/aster/shop/01-window.md"],
        ["./Content/aster/shop/01-window.md"], ["./window"],
        ["window", "--client", "aster"], ["window", "--kind", "blocked", "--format", "txt"],
    ])
    func theNewestEventIsWrittenToStandardOutput(arguments: [String]) throws {
        let before = try FolderContents(at: folder.path)
        let run = try MilepostRun.run(["note"] + arguments, in: folder.path)
        #expect(run == MilepostRun(exitCode: 0, output: Self.text))
        #expect(try FolderContents(at: folder.path) == before)
    }

    @Test func withoutAnAddressTheDraftHasNoToAndSaysSo() throws {
        try folder.replace(", email: ada@aster.example", by: "", in: "Content/aster/client.md")
        let run = try folder.milepost("note", "window", "--format", "eml")
        #expect(run.exitCode == 0)
        #expect(
            run.output.hasPrefix("From: Mara Lind <hello@quill.example>\r\nSubject: Needed from you: Photos of the"))
        #expect(
            run.errors
                == "Content/aster/client.md: no address is recorded for Ada Aster, so the draft has no To; add `email` to the contact\n"
        )
    }

    @Test func withoutAnyContactItSaysWhoIsMissing() throws {
        try folder.write(Sample.client(), to: "Content/aster/client.md")
        let run = try folder.milepost("note", "shop", "--kind", "kickoff")
        #expect(run.output.hasPrefix("Subject: New shop front: we start on 2 March 2026\n\nHello,\n"))
        #expect(
            run.errors
                == "Content/aster/client.md: nobody to write to is recorded, so the draft has no To; add the client's `contacts`\n"
        )
    }

    // MARK: Into a folder

    private static let file = "Drafts/aster/2026-03-17-shop.window-blocked.eml"

    @Test func aDraftIsForItsOwnerAlone() throws {
        let run = try folder.milepost("note", "window", "--output", "Drafts", prelude: "umask 000")
        #expect(run == MilepostRun(exitCode: 0, output: "Wrote the note “blocked” to \(Self.file)\n"))
        let attributes = try FileManager.default.attributesOfItem(atPath: folder[Self.file])
        #expect(attributes[.posixPermissions] as? Int == 0o600)
        #expect(
            try folder.text(of: Self.file).hasPrefix("From: Mara Lind <hello@quill.example>\r\nTo: Ada Aster <ada@"))
        #expect(try folder.milepost("note", "window", "--output", "Drafts") == run)
    }

    @Test func aDraftInWhichSomebodyWroteIsLeftAlone() throws {
        try folder.write("Dear Ada", to: Self.file)
        let run = try folder.milepost("note", "window", "--output", "Drafts")
        #expect(
            run == .couldNotRun("\(Self.file) is there already with other words; move it away, or send it"))
        #expect(try folder.text(of: Self.file) == "Dear Ada")
    }

    @Test(arguments: ["Site", "Site/drafts", "Content", "Content/aster/files"])
    func noDraftIsWrittenWhereItWouldBePublished(place: String) throws {
        try folder.build()
        try folder.makeFolder("Site/drafts")
        try folder.makeFolder("Content/aster/files")
        let before = try FolderContents(at: folder.path)
        let run = try folder.milepost("note", "window", "--output", place)
        #expect(run.exitCode == 2)
        #expect(run.output == "")
        #expect(run.errors.hasPrefix("milepost: \(place) "))
        #expect(try FolderContents(at: folder.path).files == before.files)
    }

    // MARK: The log

    @Test func theLogSaysOnceThatItWasSent() throws {
        let before = try folder.text(of: "Content/aster/shop/01-window.md")
        let entry =
            "  - {on: 2026-03-17, sent: blocked, to: ada@aster.example, link: \"#shop.window._ask\"}\n"
        let place = "Content/aster/shop/01-window.md"
        let run = try folder.milepost("note", "window", "--log")
        #expect(
            run == MilepostRun(exitCode: 0, output: Self.text, errors: "\(place): recorded as sent on 2026-03-17\n"))
        let after = before.replacing("no window}\n", with: "no window}\n\(entry)")
        #expect(try folder.text(of: place) == after)
        let again = try folder.milepost("note", "window", "--log")
        #expect(again.errors == "\(place): this note is recorded as sent already\n")
        #expect(try folder.text(of: place) == after)
        #expect(try folder.milepost("check").exitCode == 0)
    }

    @Test(arguments: ["exec >/dev/full", "exec >&-"])
    func whatCouldNotBeDeliveredIsNotRecorded(prelude: String) throws {
        let place = "Content/aster/shop/01-window.md"
        let before = try folder.text(of: place)
        let run = try folder.milepost("note", "window", "--log", prelude: prelude)
        #expect(run.exitCode == 2)
        #expect(run.errors.hasPrefix("milepost: cannot write to standard output: "), "\(run.errors)")
        #expect(try folder.text(of: place) == before)
    }

    @Test func whatHasNoLogIsRecordedInTheProjects() throws {
        try folder.write(
            "---\ntitle: Half is done\n---\n## What happened\n\nHalf of it.\n",
            to: "Content/aster/shop/updates/2026-03-10.md")
        #expect(try folder.milepost("note", "2026-03-10", "--log").exitCode == 0)
        #expect(
            try folder.text(of: "Content/aster/shop/project.md").contains(
                "\nlog:\n  - {on: 2026-03-17, sent: update, to: ada@aster.example, link: \"#shop.2026-03-10\"}\n---\n"))
        #expect(try folder.milepost("check").exitCode == 0)
    }

    // MARK: Refusals

    @Test func whatDidNotHappenIsRefusedByItsRule() throws {
        #expect(
            try folder.milepost("note", "window", "--kind", "milestone-note").withoutExcerpts
                == .refused(
                    "Content/aster/shop/01-window.md:2:8: error: this is not closed yet, so there is nothing to celebrate; close it with its outcome first [closeout]"
                ))
        #expect(
            try folder.milepost("note", "window", "--kind", "kickoff").withoutExcerpts
                == .refused(
                    "Content/aster/shop/01-window.md:2:8: error: there is no such note about this record; --kind may be review-request, blocked, decision-received, recovery or milestone-note [log-entry]"
                ))
    }

    @Test func aWarningIsShownBesideTheNote() throws {
        try folder.writeClient("bell", record: Sample.client(name: "Bell", key: Sample.key(7)))
        try folder.replace("No photos and", by: "No photos of the Bell and", in: "Content/aster/shop/01-window.md")
        let run = try folder.milepost("note", "aster/shop/window")
        #expect(run.exitCode == 0)
        #expect(run.output == Self.text.replacing("No photos and", with: "No photos of the Bell and"))
        #expect(run.errors.contains("01-window.md") && run.errors.contains("warning: "), "\(run.errors)")
        #expect(try folder.milepost("note", "aster/shop/window", "--strict").exitCode == 1)
    }

    @Test func aClientWithErrorsGetsNoNote() throws {
        try folder.replace("due: 2026-03-27", by: "due: 2026-02-30", in: "Content/aster/shop/01-window.md")
        let run = try folder.milepost("note", "window", "--output", "Drafts", "--log")
        #expect(run.exitCode == 1)
        #expect(run.output == "")
        #expect(run.errors.hasPrefix("Content/aster/shop/01-window.md:4:6: error: "))
        #expect(!folder.exists("Drafts"))
    }

    @Test(arguments: [
        (["note", "windwo"], 2, "milepost: no record is called “windwo” in Content; did you mean “window”?\n"),
        (["note", "shop/windwo"], 2, "in Content; did you mean “shop/window”?\n"),
        (["note", "/"], 2, "no record is called “/”"), (["note", "."], 2, "no record is called “.”"),
        (
            ["note", "aster"], 2,
            "no record is called “aster” in Content; it is a client, so name one of its projects, as aster/shop\n"
        ),
        (
            ["note", "window", "--client", "astre"], 2,
            "no client is called “astre” in Content; did you mean “aster”?\n"
        ),
        (["note", "window", "--kind", "blokced"], 64, "The value 'blokced' is invalid for '--kind <kind>'"),
        (["note", "window", "--format", "pdf"], 64, "The value 'pdf' is invalid for '--format <format>'"),
        (["note"], 64, "Missing expected argument '<name>'"),
        (["note", "window", "--templates", "Nowhere"], 2, "Nowhere"),
    ])
    func aSlipOfTheHandIsAnsweredWithWhatWasMeant(arguments: [String], code: Int32, message: String) throws {
        let run = try MilepostRun.run(arguments, in: folder.path)
        #expect(run.exitCode == code)
        #expect(run.output == "")
        #expect(run.errors.contains(message), "\(run.errors)")
    }

    @Test func aNameOfSeveralRecordsListsThem() throws {
        try folder.writeClient("birch", record: Sample.client(name: "Birch Boats", key: Sample.key(7)))
        #expect(
            try folder.milepost("note", "window")
                == .couldNotRun("“window” may be aster/shop/window or birch/shop/window; write more of its path"))
    }

    @Test func aRecordOfAnotherClientIsNotSaidToBeNowhere() throws {
        try folder.writeClient("birch", record: Sample.client(name: "Birch Boats", key: Sample.key(7)))
        #expect(
            try folder.milepost("note", "aster/shop/window", "--client", "birch")
                == .couldNotRun(
                    "no record is called “aster/shop/window” in Content/birch; did you mean “birch/shop/window”?"))
    }

    @Test func aDraftOfARecordWantsTheOption() throws {
        try folder.replace("---\ntitle", by: "---\ndraft: true\ntitle", in: "Content/aster/shop/01-window.md")
        #expect(
            try folder.milepost("note", "window")
                == .couldNotRun("aster/shop/window is a draft; add --drafts to write notes about it"))
        #expect(try folder.milepost("note", "window", "--drafts").output == Self.text)
    }

    @Test func aTemplateOfTheStudiosOwnIsNamedWhereItIsWrong() throws {
        try folder.write("# {{first}}\n\n{{whom}}\n", to: "Words/notes/en/blocked.md")
        #expect(
            try folder.milepost("note", "window", "--templates", "Words")
                == .couldNotRun("Words/notes/en/blocked.md: no value is called “whom” where it is used"))
        try folder.write("# {{first}}\n\nPlease.\n", to: "Words/notes/en/blocked.md")
        #expect(
            try folder.milepost("note", "window", "--templates", "Words").output
                == "To: Ada Aster <ada@aster.example>\nSubject: Photos of the loaves\n\nPlease.\n")
    }
}

/// What is internal shows in no note, but for the address of the person to whom it is written.
@Suite struct SecretNoteTests {
    let folder = TemporaryFolder()

    init() throws { try folder.copy(Checkout.fixture("secrets/Content"), to: "Content") }

    @Test(arguments: ["txt", "html", "eml"])
    func onlyTheAddressInToMayShow(format: String) throws {
        let notes = [
            ["lamps", "--kind", "kickoff"], ["lamps/plan"], ["lamps/plan", "--kind", "decision-received"],
            ["lamps/2026-02-10"], ["lamps/dimmers"],
        ]
        for arguments in notes {
            let run = try MilepostRun.run(["note", "--format", format] + arguments, in: folder.path)
            #expect(run.exitCode == 0, "\(arguments): \(run.errors)")
            let traces = Canaries.traces(in: run.withPlainLineEnds)
            let isChange = arguments == ["lamps/dimmers"]
            let to = "To: Ivo Marsh <zqcanaryaa@zqcanaryab.example>"
            let una = "Una Reed <zqcanaryac@zqcanaryab.example>"
            let expected =
                switch (format, isChange) {
                case ("html", _): [String]()
                case ("txt", true): ["\(to), \(una)"]
                case (_, true): ["\(to),", " \(una)"]
                default: [to]
                }
            #expect(traces == expected, "\(arguments)")
        }
    }
}

extension MilepostRun {
    /// With LF for CR LF, which is one character.
    fileprivate var withPlainLineEnds: MilepostRun {
        MilepostRun(exitCode: exitCode, output: output.replacing("\r\n", with: "\n"), errors: errors)
    }
}
