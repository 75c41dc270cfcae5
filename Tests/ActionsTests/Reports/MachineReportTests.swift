import Checks
import Testing
import Vocabulary

@testable import Actions

/// Findings as programs read them.
@Suite struct MachineReportTests {
    @Test func jsonHoldsEveryFieldOfEveryFinding() {
        let ending = Ending(findings: Findings.three, asOf: Day("2026-03-17"), isRefused: true)
        #expect(
            Findings.text(JSONReport.bytes(of: ending)) == """
                {
                  "as_of" : "2026-03-17",
                  "counts" : {
                    "errors" : 2,
                    "warnings" : 1
                  },
                  "findings" : [
                    {
                      "column" : 3,
                      "line" : 5,
                      "message" : "the milestone has no key “owmer”; did you mean “owner”?",
                      "of_the_day" : false,
                      "path" : "Content/a.md",
                      "rule" : "unknown-key",
                      "severity" : "error"
                    },
                    {
                      "column" : 1,
                      "line" : 7,
                      "message" : "100 % quiet, a line\\nbreak: and a “quote\\"”",
                      "of_the_day" : true,
                      "path" : "Content/a.md",
                      "rule" : "unsafe-link",
                      "severity" : "warning"
                    },
                    {
                      "column" : null,
                      "line" : null,
                      "message" : "this file is UTF-16",
                      "of_the_day" : false,
                      "path" : "Content/a b,c:ü%.md",
                      "rule" : "syntax",
                      "severity" : "error"
                    }
                  ],
                  "refused" : true,
                  "version" : 1
                }

                """)
    }

    @Test func jsonOfSettingsThatCannotBeReadHasNoDay() {
        let text = Findings.text(JSONReport.bytes(of: Ending(isRefused: true)))
        #expect(
            text == """
                {
                  "as_of" : null,
                  "counts" : {
                    "errors" : 0,
                    "warnings" : 0
                  },
                  "findings" : [

                  ],
                  "refused" : true,
                  "version" : 1
                }

                """)
    }

    @Test func gitHubGetsOneCommandForEachWithItsEscapes() {
        #expect(
            GitHubReport.lines(of: Findings.three) == [
                "::error file=Content/a.md,line=5,col=3,title=unknown-key::the milestone has no key “owmer”; did you mean “owner”?",
                "::warning file=Content/a.md,line=7,col=1,title=unsafe-link::100 %25 quiet, a line%0Abreak: and a “quote\"”",
                "::error file=Content/a b%2Cc%3Aü%25.md,title=syntax::this file is UTF-16",
            ])
        // CR and LF are one character to Swift, and two to GitHub.
        let both = Findings.one(in: "a\r\nb.md", line: 0, saying: "c\r\nd")
        #expect(GitHubReport.lines(of: [both]) == ["::error file=a%0D%0Ab.md,title=reference::c%0D%0Ad"])
    }

    @Test func sarifHasARunWithEachFindingAtItsPlace() throws {
        let text = Findings.text(SARIFReport.bytes(of: Findings.three))
        let results = try #require(text.range(of: "      \"results\" : [")?.lowerBound)
        let tool = try #require(text.range(of: "      \"tool\" : {")?.lowerBound)
        let unsafeLink = try #require(CheckSuite.rules.firstIndex { $0.id == .unsafeLink })
        #expect(
            text[results..<tool] == """
                      "results" : [
                        {
                          "level" : "error",
                          "locations" : [
                            {
                              "physicalLocation" : {
                                "artifactLocation" : {
                                  "uri" : "Content/a.md",
                                  "uriBaseId" : "%SRCROOT%"
                                },
                                "region" : {
                                  "startColumn" : 3,
                                  "startLine" : 5
                                }
                              }
                            }
                          ],
                          "message" : {
                            "text" : "the milestone has no key “owmer”; did you mean “owner”?"
                          },
                          "partialFingerprints" : {
                            "primaryLocationLineHash" : "\(Fingerprint.all(of: Findings.three)[0])"
                          },
                          "ruleId" : "unknown-key",
                          "ruleIndex" : 1
                        },
                        {
                          "level" : "warning",
                          "locations" : [
                            {
                              "physicalLocation" : {
                                "artifactLocation" : {
                                  "uri" : "Content/a.md",
                                  "uriBaseId" : "%SRCROOT%"
                                },
                                "region" : {
                                  "startColumn" : 1,
                                  "startLine" : 7
                                }
                              }
                            }
                          ],
                          "message" : {
                            "text" : "100 % quiet, a line\\nbreak: and a “quote\\"”"
                          },
                          "partialFingerprints" : {
                            "primaryLocationLineHash" : "\(Fingerprint.all(of: Findings.three)[1])"
                          },
                          "ruleId" : "unsafe-link",
                          "ruleIndex" : \(unsafeLink)
                        },
                        {
                          "level" : "error",
                          "locations" : [
                            {
                              "physicalLocation" : {
                                "artifactLocation" : {
                                  "uri" : "Content/a%20b%2Cc%3A%C3%BC%25.md",
                                  "uriBaseId" : "%SRCROOT%"
                                }
                              }
                            }
                          ],
                          "message" : {
                            "text" : "this file is UTF-16"
                          },
                          "partialFingerprints" : {
                            "primaryLocationLineHash" : "\(Fingerprint.all(of: Findings.three)[2])"
                          },
                          "ruleId" : "syntax",
                          "ruleIndex" : 0
                        }
                      ],

                """)
    }

    @Test(arguments: [
        ("./Content/a.md", #""uri" : "Content/a.md""#), ("../Content/a.md", #""uri" : "../Content/a.md""#),
        ("/srv/a b.md", #""uri" : "file:///srv/a%20b.md""#),
    ])
    func sarifNamesAFileByItsAddress(path: String, uri: String) {
        let text = Findings.text(SARIFReport.bytes(of: [Findings.one(in: path)]))
        #expect(text.contains(uri))
        #expect(text.contains(#""uriBaseId" : "%SRCROOT%""#) == !path.hasPrefix("/"))
    }

    @Test func aFingerprintStaysWhereLinesAndDaysMove() {
        func prints(_ lines: [Int], _ messages: [String]) -> [String] {
            Fingerprint.all(of: zip(lines, messages).map { Findings.one(line: $0, saying: $1) })
        }
        let before = prints([3, 9], ["“due” stands here a second time (first on line 2); keep one", "said"])
        #expect(prints([5, 12], ["“due” stands here a second time (first on line 4); keep one", "said"]) == before)
        #expect(Set(prints([1, 2, 3], ["said", "said", "other"])).count == 3, "no two findings have one")
        #expect(prints([1], ["said"]) != Fingerprint.all(of: [Findings.one(in: "Content/b.md")]))
        #expect(prints([1], ["said"]) != Fingerprint.all(of: [Findings.one(.quiet)]))
        #expect(Fingerprint.all(of: [Findings.one(in: "Content/b.md")]) == ["93c5e98fb895904a:1"])
    }
}
