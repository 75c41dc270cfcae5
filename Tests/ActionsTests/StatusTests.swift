import Testing
import Vocabulary

@testable import Actions

/// The rows and errands of an overview, apart from any record.
@Suite struct StatusTests {
    private static let client = ClientName(folder: "aster", name: "Aster Bakery")

    private func project(
        _ id: String, _ state: WorkState, quiet: Int? = 3, late: Int? = nil, findings: [DayFinding] = []
    ) -> ProjectOverview {
        ProjectOverview(
            client: Self.client, id: id, title: "Shop \(id)", state: state, pageState: state.rawValue, pause: nil,
            approved: 0, milestones: 1, lastSeen: nil, quietDays: quiet, nextMove: nil, waiting: [],
            nextPromise: late.map {
                ProjectOverview.NextPromise(output: "Window", due: Day(number: 20_500), daysLate: $0)
            }, troubles: [], findings: findings, errands: [])
    }

    @Test func rowsStandByRiskThenSilenceThenName() {
        let pressing = [
            project("a", .blocked, quiet: 9), project("b", .blocked, quiet: 2), project("c", .atRisk, quiet: 1),
            project("d", .onTrack, quiet: 0, late: 4), project("e", .inReview, quiet: 30), project("f", .onTrack),
            project("g", .onTrack), project("h", .planned, quiet: nil), project("i", .approved), project("j", .paused),
        ]
        let overview = Overview(
            today: Day(number: 20_500), [ClientOverview(isPresent: true, projects: pressing.reversed())])
        #expect(overview.projects.map(\.id) == pressing.map(\.id))
    }

    @Test func errandsStandInTheOrderInWhichTheyPressWhateverOrderTheyCameIn() {
        func errand(_ kind: Errand.Kind, _ subject: String, late: Int? = nil) -> Errand {
            var errand = Errand(
                kind: kind, client: Self.client, project: nil, subject: subject, who: [], by: nil, daysLate: late,
                command: nil, lack: nil)
            errand.note = (.update, 0)
            return errand
        }
        let pressing =
            Errand.Kind.allCases.flatMap { kind in
                [errand(kind, "b", late: 9), errand(kind, "a", late: 2), errand(kind, "c", late: 2)]
            }
        #expect(
            pressing.shuffled().sorted { $0.isMorePressing(than: $1) }.map(\.sentence) == pressing.map(\.sentence))
    }

    @Test func whatTheDaysChecksFindStandsBelowTheRow() {
        let findings = [
            DayFinding(rule: .overdue, record: "Content/aster/shop/02-menu.md", message: "late"),
            DayFinding(rule: .quiet, record: "Content/aster/shop/project.md", message: "quiet"),
            DayFinding(rule: .overdue, record: "Content/aster/shop/01-window.md", message: "late"),
        ]
        let overview = Overview(
            today: Day(number: 20_500),
            [ClientOverview(isPresent: true, projects: [project("a", .onTrack, findings: findings)])])
        let options = StatusOptions(format: .text, showsAll: false, width: 100, style: .plain)
        let lines = OverviewText(overview, options, content: "Content").lines
        #expect(lines.last == "           Checks: overdue in 01-window and 02-menu; quiet in project")
    }

    // MARK: Cells

    @Test(arguments: [
        ("", 0), ("abc", 3), ("東京", 4), ("e\u{301}", 1), ("👩‍🍳", 2), ("한글", 4), ("ｆｕｌｌ", 8), ("❤️", 2), ("1", 1),
    ])
    func aTextTakesTheCellsOfItsLetters(text: String, width: Int) {
        #expect(CellText.width(of: text) == width)
    }

    @Test func whatDoesNotFitIsCutBetweenLetters() {
        #expect(CellText.fitted("Bakery", to: 6) == "Bakery")
        #expect(CellText.fitted("Bakery", to: 5) == "Bake…")
        #expect(CellText.fitted("My bakery", to: 4) == "My…")
        #expect(CellText.fitted("東京東京", to: 6) == "東京…")
        #expect(CellText.fitted("e\u{301}e\u{301}e\u{301}", to: 2) == "e\u{301}…")
    }

    @Test func aSentenceIsBrokenAtBlanksAndALongWordAnywhere() {
        #expect(CellText.wrapped("one two three", to: 7) == ["one two", "three"])
        #expect(CellText.wrapped("Donaudampfschiff", to: 6) == ["Donaud", "ampfsc", "hiff"])
        #expect(CellText.wrapped("東京東京", to: 5) == ["東京", "東京"])
        #expect(CellText.wrapped("", to: 5) == [])
    }
}
