import Foundation
import Testing

/// Summaries printed through a stand-in for WeasyPrint.
@Suite struct PDFTests {
    let folder = TemporaryFolder()

    init() throws {
        let contacts = "contacts:\n  - {name: Ivo Marsh}\n"
        try folder.write(Sample.settings, to: "Content/milepost.yml")
        for (number, client) in ["aster", "birch"].enumerated() {
            let record = Sample.client(name: "Customer \(client)", key: Sample.key(number), more: contacts)
            try folder.writeClient(client, record: record, milestone: Sample.closedMilestone())
        }
        let door = Sample.closedMilestone(title: "You can open the door")
        try folder.write(door, to: "Content/birch/shop/02-door.md")
        try folder.write(Sample.milestone(), to: "Content/birch/shop/03-lamp.md")
        try folder.writeProgram(FakeWeasyPrint.script())
    }

    private func printed() throws -> [String] {
        folder.exists("PDF") ? try FolderContents(at: folder["PDF"]).files.keys.sorted() : []
    }

    // MARK: Which

    @Test func everyClosedMilestoneIsPrintedWithoutItsKey() throws {
        #expect(try folder.pdf() == MilepostRun(exitCode: 0, output: "Printed 3 summaries into PDF in … s\n"))
        #expect(try printed() == ["aster/shop-window.pdf", "birch/shop-door.pdf", "birch/shop-window.pdf"])
        #expect(try folder.names() == ["Content", "PDF", "bin"])
    }

    @Test(arguments: [
        (["birch/shop/window"], ["birch/shop-window.pdf"]), (["door"], ["birch/shop-door.pdf"]),
        (["shop/door/", "birch/shop/door"], ["birch/shop-door.pdf"]),
        (["window", "--client", "aster"], ["aster/shop-window.pdf"]),
        (["--client", "aster"], ["aster/shop-window.pdf"]),
    ])
    func theSummariesOfTheNamesArePrinted(arguments: [String], files: [String]) throws {
        let renderer = ["MILEPOST_WEASYPRINT": folder[FakeWeasyPrint.path]]
        let run = try MilepostRun.run(["pdf"] + arguments, in: folder.path, environment: renderer)
        #expect(run == MilepostRun(exitCode: 0, output: "Printed 1 summary into PDF in … s\n"))
        #expect(try printed() == files)
    }

    @Test(arguments: [
        ("window", "“window” may be aster/shop/window or birch/shop/window; write more of its path"),
        ("dor", "no closed milestone is called “dor”; did you mean “door”?"),
        ("brich/shop/door", "no closed milestone is called “brich/shop/door”; did you mean “birch/shop/door”?"),
        ("or", "no closed milestone is called “or”"), ("", "no closed milestone is called “”"),
        ("lamp", "birch/shop/lamp is not closed yet, and only a closed milestone has a summary"),
    ])
    func aNameThatIsNotPlainIsRefused(name: String, sentence: String) throws {
        #expect(try folder.pdf(name) == .couldNotRun(sentence))
        #expect(try printed() == [])
    }

    @Test func nothingClosedIsNoTrouble() throws {
        try folder.writeClient("aster", milestone: Sample.milestone())
        let run = try folder.pdf("--client", "aster")
        #expect(run == MilepostRun(exitCode: 0, output: "No milestone is closed, so there is no summary to print\n"))
    }

    @Test func twoSummariesNeverShareAFile() throws {
        try folder.write(Sample.project, to: "Content/birch/shop-window/project.md")
        try folder.write(Sample.closedMilestone(), to: "Content/birch/shop-window/01-bench.md")
        try folder.write(Sample.closedMilestone(), to: "Content/birch/shop/04-window-bench.md")
        let run = try folder.pdf("door")
        #expect(
            run
                == .couldNotRun(
                    "birch/shop/window-bench and birch/shop-window/bench would be one file, shop-window-bench.pdf; rename one of them and keep its former name in `aliases`"
                ))
        #expect(try printed() == [])
    }

    // MARK: What

    @Test func theDocumentIsTitledAndHoldsNoLinkThatOnlyTheSiteCanFollow() throws {
        #expect(try folder.pdf("door", "--paper", "letter").exitCode == 0)
        let page = try folder.text(of: "PDF/birch/shop-door.pdf")
        let facts = [
            "<html lang=\"en\">", "<title>Summary: Window drawing</title>",
            "<meta name=\"author\" content=\"Quill Studio\">",
            "<meta name=\"dcterms.created\" content=\"2026-03-12T12:00:00Z\">",
            "<a href=\"https://a.example/drawing\"><bdi>Drawing</bdi></a>", "We drew the window. See the shop.",
        ]
        #expect(facts.filter { !page.contains($0) } == [])
        #expect(page.matches(of: /<a href="([^"]*)"/).map(\.1).filter { $0.contains("..") || $0.contains("#") } == [])
        #expect(!page.contains(Sample.key(1)))
    }

    @Test func theRendererIsCalledWithAPrivateFolderTheDayAndWithoutANetwork() throws {
        let report = """
            mode=$(ls -ld "${page%/client/*}" | cut -c1-10)
            { echo '%PDF-'; echo "$mode $SOURCE_DATE_EPOCH $1 $2 $3 $4 $5"; cat "${page%/client/*}"/assets/print-*.css; } > "$pdf"
            """
        try folder.writeProgram(FakeWeasyPrint.script(report))
        try folder.makeFolder("tmp")
        let run = try folder.pdf("door", "--paper", "letter", environment: ["TMPDIR": folder["tmp"]])
        #expect(run.exitCode == 0, "\(run.errors)")
        let text = try folder.text(of: "PDF/birch/shop-door.pdf")
        let expected =
            "%PDF-\ndrwx------ 1773316800 --pdf-variant pdf/ua-1 --allowed-protocols file --no-http-redirects\n"
        #expect(text.hasPrefix(expected), "\(text.prefix(200))")
        #expect(text.hasSuffix("@page { size: letter; }\n"))
        #expect(try folder.names(in: "tmp") == [])
    }

    @Test func printingAgainTouchesNothing() throws {
        #expect(try folder.pdf().exitCode == 0)
        let before = try FolderIdentities(at: folder["PDF"])
        #expect(try folder.pdf().exitCode == 0)
        #expect(try FolderIdentities(at: folder["PDF"]).changes(since: before).filter { $0.hasSuffix(".pdf") } == [])
    }
}
