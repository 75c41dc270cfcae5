import Foundation
import Testing

/// Where a summary cannot be printed, what was printed before stays as it was.
@Suite struct PDFTroubleTests {
    let folder = TemporaryFolder()

    init() throws {
        let record = Sample.client(more: "contacts:\n  - {name: Ivo Marsh}\n")
        try folder.write(Sample.settings, to: "Content/milepost.yml")
        try folder.writeClient("aster", record: record, milestone: Sample.closedMilestone())
        try folder.writeProgram(FakeWeasyPrint.script())
        try folder.write("Mine", to: "PDF/aster/letter.txt")
        try folder.makeFolder("tmp")
    }

    /// Prints with a renderer that does this, and expects that the earlier PDF is whole and nothing else is left.
    private func trouble(_ body: String, _ arguments: String...) throws -> MilepostRun {
        #expect(try folder.pdf().exitCode == 0)
        let before = try FolderContents(at: folder["PDF"])
        try folder.writeProgram(FakeWeasyPrint.script(body))
        let environment = ["MILEPOST_WEASYPRINT": folder[FakeWeasyPrint.path], "TMPDIR": folder["tmp"]]
        let run = try MilepostRun.run(["pdf"] + arguments, in: folder.path, environment: environment)
        #expect(try FolderContents(at: folder["PDF"]).differences(from: before) == [])
        #expect(try folder.names() == ["Content", "PDF", "bin", "tmp"])
        #expect(try folder.names(in: "tmp") == [])
        return run
    }

    // MARK: The renderer

    @Test func aRendererThatFailsIsQuoted() throws {
        let run = try trouble("echo half > \"$pdf\"; echo 'fonts are missing' >&2; exit 3")
        let program = folder[FakeWeasyPrint.path]
        #expect(
            run
                == .couldNotRun(
                    "\(program) ended with exit code 3 when it printed aster/shop/window:\nfonts are missing"))
    }

    @Test(arguments: ["true", "echo '<html>' > \"$pdf\"", ": > \"$pdf\""])
    func aRendererThatMakesNoPDFIsFoundOut(body: String) throws {
        let run = try trouble(body)
        #expect(run.exitCode == 2)
        #expect(run.errors.contains("made no PDF of aster/shop/window"), "\(run.errors)")
    }

    @Test func aRendererThatNeverEndsIsEnded() throws {
        let run = try trouble("sleep 60", "--time-limit", "1")
        #expect(
            run
                == .couldNotRun(
                    "\(folder[FakeWeasyPrint.path]) did not finish aster/shop/window within 1 s; --time-limit gives it more"
                ))
    }

    @Test(arguments: [SIGINT, SIGTERM])
    func anInterruptionEndsTheRendererAndLeavesNothingBehind(signal: Int32) throws {
        #expect(try folder.pdf().exitCode == 0)
        let before = try FolderContents(at: folder["PDF"])
        try folder.writeProgram(
            FakeWeasyPrint.script("echo '%PDF-' > \"$pdf\"; echo $$ > \"\(folder["pid"])\"; sleep 60"))
        let environment = ["MILEPOST_WEASYPRINT": folder[FakeWeasyPrint.path], "TMPDIR": folder["tmp"]]
        let running = try RunningMilepost(["pdf"], in: folder.path, environment: environment)
        let limit = ContinuousClock.now + .seconds(30)
        while (try? folder.text(of: "pid").isEmpty) ?? true, ContinuousClock.now < limit { usleep(10_000) }
        running.send(signal)
        #expect(try running.wait() == MilepostRun(exitCode: 130))
        #expect(try FolderContents(at: folder["PDF"]).differences(from: before) == [])
        #expect(try folder.names(in: "tmp") == [])
        let child = try #require(Int32(try folder.text(of: "pid").trimmingCharacters(in: .whitespacesAndNewlines)))
        #expect(kill(child, 0) != 0)
    }

    private static let cure = """
        get WeasyPrint in a virtual environment, and name it:
          python3 -m venv .venv && .venv/bin/pip install weasyprint==70.0
          milepost pdf --weasyprint .venv/bin/weasyprint
        """

    @Test func withoutARendererTheCureIsNamed() throws {
        let run = try folder.milepost("pdf", environment: ["PATH": folder["bin2"]])
        #expect(run == .couldNotRun("neither WeasyPrint nor Chromium is on the PATH; \(Self.cure)"))
        let missing = try folder.milepost("pdf", "--weasyprint", "bin/weasyprnt")
        #expect(missing == .couldNotRun("“bin/weasyprnt” is no program that can be run; \(Self.cure)"))
        #expect(try folder.names(in: "PDF/aster") == ["letter.txt"])
    }

    @Test func anOldVersionIsRefused() throws {
        try folder.writeProgram(FakeWeasyPrint.script(version: "62.3"))
        let run = try folder.pdf()
        let program = folder[FakeWeasyPrint.path]
        #expect(run == .couldNotRun("\(program) is WeasyPrint 62.3, and milepost wants 70 or later; \(Self.cure)"))
    }

    @Test func anotherProgramIsNotTakenForWeasyPrint() throws {
        try folder.writeProgram("#!/bin/sh\necho 'something else'\n")
        let run = try folder.pdf()
        #expect(run.exitCode == 2)
        #expect(run.errors.contains("does not say that it is WeasyPrint (something else); get WeasyPrint"))
    }

    @Test func aBrowserOnThePathPrintsWithARemark() throws {
        let script =
            "#!/bin/sh\nfor w in \"$@\"; do case $w in --print-to-pdf=*) echo '%PDF-' > \"${w#*=}\";; esac; done\n"
        try folder.writeProgram(script, to: "browsers/chromium")
        let run = try folder.milepost("pdf", environment: ["PATH": "\(folder["browsers"])"])
        #expect(
            run
                == MilepostRun(
                    exitCode: 0, output: "Printed 1 summary into PDF in … s\n",
                    errors:
                        "WeasyPrint was not found, so \(folder["browsers/chromium"]) printed the pages: without running headers, not as PDF/UA, and with a slightly different file at every run\n"
                ))
    }

    // MARK: The records and the output

    @Test func nothingIsPrintedWhileARecordHasErrors() throws {
        try folder.write("---\ntitle: \n---\n", to: "Content/aster/shop/02-door.md")
        let run = try folder.pdf()
        #expect(run.exitCode == 1)
        #expect(run.output == "")
        #expect(try folder.names(in: "PDF/aster") == ["letter.txt"])
        #expect(run.errors.contains("Content/aster/shop/02-door.md:"), "\(run.errors)")
    }

    @Test func aSiteIsNoPlaceForPDFs() throws {
        try folder.build()
        for (output, sentence) in [
            ("Site", "Site is the site; choose another --output"),
            ("Site/pdf", "Site/pdf lies inside the site; choose another --output"),
            ("Content/PDF", "Content/PDF lies inside Content; choose another --output"),
            ("Content", "Content is the folder Content itself; choose another --output"),
        ] {
            let before = try FolderContents(at: folder.path)
            #expect(try folder.pdf("--output", output) == .couldNotRun(sentence))
            #expect(try FolderContents(at: folder.path).differences(from: before) == [])
        }
    }

    @Test func aFolderInTheWayIsNotReplaced() throws {
        try folder.write("Mine", to: "PDF/aster/shop-window.pdf/note.txt")
        let before = try FolderContents(at: folder["PDF"])
        let run = try folder.pdf()
        #expect(run.exitCode == 2)
        #expect(run.errors.contains("PDF/aster/shop-window.pdf"), "\(run.errors)")
        #expect(try FolderContents(at: folder["PDF"]).differences(from: before) == [])
    }

    @Test func aLinkIsNotFollowed() throws {
        try folder.makeFolder("Elsewhere")
        try folder.remove("PDF/aster")
        try folder.link("PDF/aster", to: "../Elsewhere")
        let run = try folder.pdf()
        #expect(
            run
                == .couldNotRun(
                    "PDF/aster is a symbolic link, and milepost follows none: replace it by what it points to"))
        #expect(try folder.names(in: "Elsewhere") == [])
    }
}
