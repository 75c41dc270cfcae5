import Foundation
import Testing
import Vocabulary

@testable import Actions

/// What a command says, and where.
@Suite final class PrintoutTests {
    private let folder: String

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "milepost-printout-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: "\(folder)/aster", withIntermediateDirectories: true)
        let record = "---\nname: Aster\nlocle: de\n---\n"
        try Data(record.utf8).write(to: URL(filePath: "\(folder)/aster/client.md"))
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    /// Standard output and standard error, with `…` for the folder.
    private func said(_ ending: Ending, _ format: ReportFormat = .text) -> [String] {
        let printout = ending.printout(ReportOptions(format: format, showsAll: false, content: folder), .plain)
        return [printout.output, printout.errors].map { Findings.text($0).replacing(folder, with: "…") }
    }

    private func ending(_ path: String = "aster/client.md") -> Ending {
        Ending(
            answer: ["Done"], document: Array("Dear".utf8),
            findings: [Findings.one(.unknownKey, in: "\(folder)/\(path)", line: 3)], remarks: ["See to it"],
            isRefused: true)
    }

    @Test func textHasFindingsAndRemarksOnStandardErrorAndTheAnswerOnStandardOutput() {
        #expect(
            said(ending()) == [
                "Done\nDear",
                "…/aster/client.md:3:1: error: said [unknown-key]\n  3 | locle: de\n    | ^\nSee to it\n",
            ])
    }

    @Test func anotherFormatHasTheReportAloneOnStandardOutput() {
        #expect(
            said(ending(), .github) == [
                "::error file=…/aster/client.md,line=3,col=1,title=unknown-key::said\n", "See to it\n",
            ])
    }

    /// What an edit would have made of a record stands in no file, and on its line may stand something else.
    @Test func aRecordThatWasNotWrittenIsNotQuoted() {
        var ending = ending()
        ending.areOfUnwrittenRecords = true
        #expect(said(ending)[1] == "…/aster/client.md:3:1: error: said [unknown-key]\nSee to it\n")
    }

    @Test(arguments: ["aster/none.md", "../passwd", "aster", "aster/shop/01-none.md", "aster/../aster/client.md"])
    func aRecordThatCannotBeReadAgainIsNoTrouble(path: String) {
        #expect(said(ending(path))[1] == "…/\(path):3:1: error: said [unknown-key]\nSee to it\n")
    }

    @Test func whatIsSaidOfAnotherClientIsNotQuoted() {
        var ending = ending()
        let place = ending.findings[0].position
        ending.findings.append(Diagnostic(.anotherClient, at: place, "held back"))
        #expect(!said(ending)[1].contains("locle: de"))
    }
}
