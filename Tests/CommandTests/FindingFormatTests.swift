import Foundation
import Testing

/// `milepost check --format`: the same findings for people and for programs.
@Suite struct FindingFormatTests {
    let folder = TemporaryFolder()
    private let headline =
        "Content/aster/shop/01-window.md:4:6: error: `due` wants a day as YYYY-MM-DD, not “soon”"

    init() throws {
        try folder.writeContent(milestone: Sample.milestone().replacing("due: 2026-03-27", with: "due: soon"))
    }

    @Test func textShowsTheLineOnStandardError() throws {
        let errors = "\(headline) [field-type]\n  4 | due: soon\n    |      ^\n"
        #expect(try folder.milepost("check") == MilepostRun(exitCode: 1, errors: errors))
        #expect(try folder.milepost("check", "--format", "text") == MilepostRun(exitCode: 1, errors: errors))
        #expect(try folder.milepost("build") == MilepostRun(exitCode: 1, errors: errors))
    }

    @Test func jsonIsOneDocumentOnStandardOutput() throws {
        #expect(
            try folder.milepost("check", "--format", "json")
                == MilepostRun(
                    exitCode: 1,
                    output: """
                        {
                          "as_of" : "2026-03-17",
                          "counts" : {
                            "errors" : 1,
                            "warnings" : 0
                          },
                          "findings" : [
                            {
                              "column" : 6,
                              "line" : 4,
                              "message" : "`due` wants a day as YYYY-MM-DD, not “soon”",
                              "of_the_day" : false,
                              "path" : "Content/aster/shop/01-window.md",
                              "rule" : "field-type",
                              "severity" : "error"
                            }
                          ],
                          "refused" : true,
                          "version" : 1
                        }

                        """))
    }

    @Test func gitHubGetsWorkflowCommandsOnStandardOutput() throws {
        #expect(
            try folder.milepost("check", "--format", "github")
                == MilepostRun(
                    exitCode: 1,
                    output:
                        "::error file=Content/aster/shop/01-window.md,line=4,col=6,title=field-type::`due` wants a day as YYYY-MM-DD, not “soon”\n"
                ))
    }

    /// The document as a whole is held against its schema in Tests/Browser/test_findings.py.
    @Test func sarifIsOneDocumentOnStandardOutput() throws {
        let run = try folder.milepost("check", "--format", "sarif")
        #expect(run.exitCode == 1)
        #expect(run.errors == "")
        let log = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        let results = try #require((log["runs"] as? [[String: Any]])?.first?["results"] as? [[String: Any]])
        #expect(results.map { $0["ruleId"] as? String } == ["field-type"])
        #expect(try folder.milepost("check", "--format", "sarif") == run, "the same bytes each time")
    }

    @Test(arguments: ["json", "sarif", "github"])
    func whereNothingIsFoundTheReportStandsAloneAllTheSame(format: String) throws {
        try folder.writeContent()
        let run = try folder.milepost("check", "--format", format)
        #expect(run.exitCode == 0)
        #expect(run.errors == "")
        #expect(!run.output.contains("Checked"))
        #expect(run.output.isEmpty == (format == "github"))
    }

    @Test(arguments: ["json", "sarif", "github"])
    func everyWarningIsInAReportForPrograms(format: String) throws {
        try folder.writeContent()
        try folder.writeClient("bell", record: Sample.client(name: "Bell", key: Sample.key(1)))
        for number in 2...6 {
            try folder.write(
                Sample.milestone(title: "You hear from Bell in week \(number)"),
                to: "Content/aster/shop/0\(number)-week-\(number).md")
        }
        let run = try folder.milepost("check", "--format", format)
        #expect(run.exitCode == 0)
        #expect(run.output.matches(of: /is the name of another client/).count == 5)
        #expect(try folder.milepost("check", "--strict", "--format", format).exitCode == 1)
    }

    @Test(arguments: [("json", "\"as_of\" : null"), ("sarif", "\"ruleId\" : \"syntax\""), ("github", "::error file=")])
    func settingsThatCannotBeReadAreToldInTheSameFormat(format: String, told: String) throws {
        try folder.write("studio: [\n", to: "Content/milepost.yml")
        let run = try folder.milepost("check", "--format", format)
        #expect(run.exitCode == 1)
        #expect(run.errors == "")
        #expect(run.output.contains(told) && run.output.contains("Content/milepost.yml"), "\(run.output)")
    }

    @Test(arguments: ["text", "json", "sarif", "github"])
    func troubleIsASentenceOnStandardError(format: String) throws {
        let run = try folder.milepost("check", "--content", "Contnet", "--format", format)
        #expect(
            run
                == .couldNotRun(
                    "cannot open Contnet: no such file or directory; name the folder of the records with --content"))
    }

    @Test(arguments: ["text", "json", "sarif", "github"])
    func aReportThatNobodyReadsEndsAsAnyOther(format: String) throws {
        let closed = try folder.milepost("check", "--format", format, prelude: "exec 1>&- 2>&-")
        #expect(closed == MilepostRun(exitCode: 1))
        // Whoever opened the pipe has gone before anything is written into it.
        let piped = try folder.milepost(
            "check", "--format", format,
            prelude: "mkfifo pipe; (exec 3<pipe) & exec 1>pipe 2>&1; wait")
        #expect(piped.exitCode == 1)
    }

    @Test func aReportInAFileHasNoColour() throws {
        let run = try folder.milepost("check", environment: ["TERM": "xterm-256color"])
        #expect(!run.errors.contains("\u{1B}"))
    }
}
