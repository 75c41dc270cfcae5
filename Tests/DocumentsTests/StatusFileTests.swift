import Foundation
import Testing
import Vocabulary

@testable import Documents
@testable import Publication

/// `status.json`, the client's page for programs.
@Suite struct StatusFileTests {
    private let writer: SiteWriter
    init() throws { writer = try SiteWriter(.embedded) }

    /// The file as lines of `path: value`, sorted; `null` is written as what it is.
    private func told(_ desk: Desk) throws -> [String] {
        let text = try #require(try desk.site(writer)["client/status.json"])
        return told(try JSONSerialization.jsonObject(with: Data(text.utf8)), at: "").sorted()
    }

    private func told(_ value: Any, at path: String) -> [String] {
        switch value {
        case let fields as [String: Any]:
            fields.flatMap { told($0.value, at: path.isEmpty ? $0.key : "\(path).\($0.key)") }
        case let items as [Any]:
            items.isEmpty
                ? ["\(path): []"] : items.enumerated().flatMap { told($0.element, at: "\(path)[\($0.offset)]") }
        case is NSNull: ["\(path): null"]
        default: ["\(path): \(value)"]
        }
    }

    private static let page = "https://pages.lighthouse.example/northwind-abcdefghijklmnopqrstuvwxyz/"

    @Test func holdsEveryFieldOfAProjectAndItsMilestones() throws {
        let desk = Desk().project("end: 2026-06-30\nlog: [{on: 2026-03-09, end: 2026-07-10, cause: us, note: Slow}]")
            .milestone(
                "01-audit", "Audit", due: "2026-03-05", log: Situations.approved("2026-03-05", "2026-03-06"),
                keys: Desk.closed("2026-03-06")
            )
            .milestone(
                "02-guide", "Guide", due: "2026-03-12",
                log: [Situations.start] + Desk.sent("2026-03-10", "decide_by: 2026-03-16")
            )
            .milestone(
                "03-shop", "Shop & <Co>", log: [Situations.start, "2026-03-12, state: at risk, note: Few testers"],
                keys: """
                    needs: [{what: Prices, from: Callum Reid, asked: 2026-03-09, due: 2026-03-20}, \
                    {what: An account, from: The bank, due: 2026-04-01, blocks: The tests}]
                    """)
        let lines = try told(desk).map { $0.replacing(Self.page, with: "<page>") }
        #expect(lines == Self.everyField)
    }

    private static let everyField =
        """
        as_of: 2026-03-17
        client: Northwind Traders
        language: en
        page: <page>
        projects[0].first_promised_end: 2026-06-30
        projects[0].headline: Ready for your decision: Guide
        projects[0].id: relaunch
        projects[0].milestones[0].approved_on: 2026-03-06
        projects[0].milestones[0].decide_by: null
        projects[0].milestones[0].delivered_on: 2026-03-05
        projects[0].milestones[0].due: 2026-03-05
        projects[0].milestones[0].ended_on: null
        projects[0].milestones[0].first_promise: 2026-03-05
        projects[0].milestones[0].id: relaunch.audit
        projects[0].milestones[0].outcome: null
        projects[0].milestones[0].output: Audit
        projects[0].milestones[0].overdue: 0
        projects[0].milestones[0].page: <page>#relaunch.audit
        projects[0].milestones[0].reason: null
        projects[0].milestones[0].state: approved
        projects[0].milestones[0].summary: <page>relaunch/audit/
        projects[0].milestones[0].title: Audit as it should be
        projects[0].milestones[1].approved_on: null
        projects[0].milestones[1].decide_by: 2026-03-16
        projects[0].milestones[1].delivered_on: 2026-03-10
        projects[0].milestones[1].due: 2026-03-12
        projects[0].milestones[1].ended_on: null
        projects[0].milestones[1].first_promise: 2026-03-12
        projects[0].milestones[1].id: relaunch.guide
        projects[0].milestones[1].outcome: null
        projects[0].milestones[1].output: Guide
        projects[0].milestones[1].overdue: 0
        projects[0].milestones[1].page: <page>#relaunch.guide
        projects[0].milestones[1].reason: null
        projects[0].milestones[1].state: in review
        projects[0].milestones[1].summary: null
        projects[0].milestones[1].title: Guide as it should be
        projects[0].milestones[2].approved_on: null
        projects[0].milestones[2].decide_by: null
        projects[0].milestones[2].delivered_on: null
        projects[0].milestones[2].due: 2026-04-10
        projects[0].milestones[2].ended_on: null
        projects[0].milestones[2].first_promise: 2026-04-10
        projects[0].milestones[2].id: relaunch.shop
        projects[0].milestones[2].outcome: null
        projects[0].milestones[2].output: Shop & <Co>
        projects[0].milestones[2].overdue: 0
        projects[0].milestones[2].page: <page>#relaunch.shop
        projects[0].milestones[2].reason: Few testers
        projects[0].milestones[2].state: at risk
        projects[0].milestones[2].summary: null
        projects[0].milestones[2].title: Shop & <Co> as it should be
        projects[0].next_move.by: 2026-03-16
        projects[0].next_move.kind: decision
        projects[0].next_move.what: Guide
        projects[0].next_move.who[0]: Priya Nair
        projects[0].page: <page>#relaunch
        projects[0].progress.approved: 1
        projects[0].progress.total: 3
        projects[0].promised_end: 2026-07-10
        projects[0].risks[0].due: 2026-04-10
        projects[0].risks[0].output: Shop & <Co>
        projects[0].risks[0].what: Few testers
        projects[0].state: in review
        projects[0].title: Relaunch
        projects[0].waiting_on_others[0].by: 2026-04-01
        projects[0].waiting_on_others[0].needed_for: The tests
        projects[0].waiting_on_others[0].what: An account
        projects[0].waiting_on_others[0].who[0]: The bank
        projects[0].waiting_on_you[0].asked_on: 2026-03-10
        projects[0].waiting_on_you[0].by: 2026-03-16
        projects[0].waiting_on_you[0].kind: decision
        projects[0].waiting_on_you[0].output: Guide
        projects[0].waiting_on_you[0].overdue: 1
        projects[0].waiting_on_you[0].page: <page>#relaunch.guide._ask
        projects[0].waiting_on_you[0].what: Do you accept it?
        projects[0].waiting_on_you[0].who[0]: Priya Nair
        projects[0].waiting_on_you[1].asked_on: 2026-03-09
        projects[0].waiting_on_you[1].by: 2026-03-20
        projects[0].waiting_on_you[1].kind: input
        projects[0].waiting_on_you[1].output: Shop & <Co>
        projects[0].waiting_on_you[1].overdue: 0
        projects[0].waiting_on_you[1].page: <page>#relaunch.shop._ask
        projects[0].waiting_on_you[1].what: Prices
        projects[0].waiting_on_you[1].who[0]: Callum Reid
        studio: Lighthouse Studio
        version: 1
        """.split(separator: "\n").map { String($0) }

    private func values(_ name: String, _ desk: Desk) throws -> [String] {
        try told(desk).filter { $0.hasPrefix(name) }.map { String($0.split(separator: ": ", maxSplits: 1)[1]) }
    }

    @Test(arguments: [
        ("needed", "blocked"), ("blocked", "blocked"), ("at risk", "at risk"), ("nothing started", "planned"),
        ("on hold", "paused"), ("ended", "ended"), ("bare", "on track"), ("busy", "in review"),
    ])
    func theStateOfAProjectIsOneWord(_ situation: String, _ state: String) throws {
        let desk = try #require(Situations.all.first { $0.name == situation }).desk
        #expect(try values("projects[0].state", desk) == [state])
    }

    @Test func whatEndedWithoutApprovalSaysHow() throws {
        let split = [Situations.start, "2026-03-12, split: [pages], note: Too large"]
        let desk = Desk().milestone("01-site", "Site", log: split).milestone(
            "02-pages", "Pages", log: [Situations.start, "2026-03-13, state: blocked, note: No texts"],
            keys: Desk.closed(
                "2026-03-16", "blocked by dependency", keys: ", open: [{what: Texts, owner: Dana Ortiz, into: shop}]")
        )
        .milestone("03-shop", "Shop", log: Situations.approved("2026-03-05", "2026-03-06"))
        #expect(try values("projects[0].state", desk) == ["closed"])
        #expect(
            try ["state", "outcome", "ended_on", "approved_on"].map {
                try values("projects[0].milestones[0].\($0)", desk)
            }
                == [["superseded"], ["null"], ["2026-03-12"], ["null"]])
        #expect(
            try ["state", "outcome", "ended_on", "approved_on"].map {
                try values("projects[0].milestones[1].\($0)", desk)
            }
                == [["closed"], ["blocked by dependency"], ["2026-03-16"], ["null"]])
    }

    @Test(arguments: [
        ("busy", ["2026-03-16", "input", "Stock lists", "Callum Reid"]),
        ("at risk", ["2026-03-11", "output", "Home page", "Dana Ortiz"]),
        ("ended", ["null"]),
    ])
    func theNextMoveHasAKindAndPeople(_ situation: String, _ move: [String]) throws {
        let desk = try #require(Situations.all.first { $0.name == situation }).desk
        #expect(try values("projects[0].next_move", desk) == move)
    }

    @Test func eachOfSeveralWhoDecideIsNamedByItself() throws {
        let desk = Desk().milestone(
            "01-guide", "Guide", log: Desk.sent("2026-03-12"),
            keys:
                "approval: {owner: [Priya Nair, Callum Reid], via: email, decide_by: 2026-03-20, question: Is it right?}"
        )
        #expect(try values("projects[0].next_move.who", desk) == ["Priya Nair", "Callum Reid"])
        #expect(try values("projects[0].waiting_on_you[0].who", desk) == ["Priya Nair", "Callum Reid"])
    }

    /// A reader of the bytes finds each field on a line of its own, whatever the words in it.
    @Test func isTextWithALineForEachField() throws {
        let text = try #require(try Situations.busy.site(writer)["client/status.json"])
        #expect(text.hasPrefix("{\n  \"as_of\" : \"2026-03-17\",\n"))
        #expect(text.hasSuffix("\n}\n"))
        #expect(text.contains("\"page\" : \"\(Self.page)#site.capacity\""))
        #expect(try Situations.busy.site(writer)["client/status.json"] == text)
    }
}
