import Model
import Records
import Testing
import Vocabulary

@Suite("A key without a blank behind its colon")
struct MissingBlankTests {
    private static func said(_ line: String) throws -> [String] {
        try Northwind.milestone(keys: line, body: "").1
    }

    @Test(
        "gives away nothing internal",
        arguments: [
            "to:CANARY her lawyer", "to:CANARY", "TO:CANARY", "too:CANARY", "t o:CANARY", "to:CANARY: x",
            "\"to:CANARY\": x",
            "to:CANARY, to:CANARY", "x:CANARY", "evidence:CANARY", "evidnce:CANARY", "to CANARY", "evidnce CANARY",
            "to :CANARY", "to=CANARY", "to:CANARY:x", ":CANARY", "note:CANARY",
        ])
    func givesNothingAway(text: String) throws {
        for line in [
            "log:\n  - {on: 2026-03-11, sent: recovery, \(text)}",
            "log:\n  - {\(text), on: 2026-03-11, sent: recovery}",
        ] {
            let said = try Self.said(line)
            #expect(!said.isEmpty && said.filter { $0.uppercased().contains("CANARY") } == [])
        }
    }

    @Test("gives away nothing of an invoice, in a group of lines")
    func givesNothingAwayInBlocks() throws {
        for line in ["amount:CANARY: 4", "amuont:CANARY: 4", "amount:CANARY", "amount CANARY: 4"] {
            let said = try Self.said("invoice:\n  trigger: a\n  \(line)")
            #expect(!said.isEmpty && said.filter { $0.contains("CANARY") } == [])
        }
    }

    @Test("is told so", arguments: ["to", "note"])
    func isTold(key: String) throws {
        let said = try Self.said("log:\n  - {on: 2026-03-11, sent: recovery, \(key):a b}")
        #expect(
            said.filter { $0.contains("a blank is missing behind the colon of `\(key)`; write “\(key): ”") }.count == 1)
    }
}
