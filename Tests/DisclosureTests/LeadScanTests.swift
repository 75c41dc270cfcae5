import Testing

@testable import Disclosure

@Suite struct LeadScanTests {
    /// What a scan found, as `class: text`.
    private func found(in text: String, years: ClosedRange<Int>? = nil) -> [String] {
        let bytes = Array(text.utf8)
        return LeadScan(years: years).leads(in: text).map {
            "\($0.lead.rawValue): \(String(decoding: bytes[$0.range], as: UTF8.self))"
        }
    }

    @Test func everyWritingOfALeadIsFoundWhereItStands() throws {
        let lines = try Fixture.lines("leads.txt").map { $0.split(separator: "\t") }
        let missed = lines.compactMap { line -> String? in
            let parts = line[1].unicodeScalars.split { "⟦⟧".unicodeScalars.contains($0) }
                .map { String(String.UnicodeScalarView($0)) }
            let marked = line[1].unicodeScalars.first == "⟦" ? parts[0] : parts[1]
            let found = found(in: parts.joined())
            return found.contains("\(line[0]): \(marked)") ? nil : "\(line[0]): \(marked) ≠ \(found)"
        }
        print("R3: \(lines.count - missed.count) of \(lines.count) leads found")
        #expect(missed == [])
        #expect(lines.count >= 150)
        #expect(Set(lines.map { String($0[0]) }) == Set(Disclosure.Lead.allCases.map(\.rawValue)))
    }

    @Test func whatOnlyLooksLikeALeadIsLeftAlone() throws {
        let lines = try Fixture.lines("near-misses.txt")
        let alarms = lines.flatMap { line in found(in: line).map { "\($0) in: \(line)" } }
        print("R3: \(alarms.count) false alarms in \(lines.count) near-misses")
        #expect(alarms == [])
        #expect(lines.count >= 60)
    }

    @Test func ordinarySentencesRaiseAtMostThreeFalseAlarms() throws {
        let lines = try ["sentences.txt", "german.txt", "spanish.txt"].flatMap(Fixture.lines)
            .map { String($0.filter { !"⟦⟧".contains($0) }) }
        let alarms = lines.flatMap { line in found(in: line).map { "\($0) in: \(line)" } }
        print("R3: \(alarms.count) false alarms in \(lines.count) ordinary sentences: \(alarms)")
        #expect(alarms.count <= 3)
        #expect(lines.count >= 1_000)
    }

    @Test func aYearThatMayBeShownIsLeftAloneAndADayOfItIsNot() {
        let text = "In 2024, in 2025 and 2026; 2 March 2026, Q1 2026, 2026-03-02, in March 2026, week 10 of 2026, 2027"
        #expect(
            found(in: text, years: 2025...2026) == [
                "date: 2024", "date: 2 March 2026", "quarter: Q1 2026", "date: 2026-03-02", "date: March 2026",
                "date: week 10 of 2026", "date: 2027",
            ])
    }

    @Test func leadsStandInTheirOrderAndNoneWithinAnother() {
        let text = "See https://a.example/2026-03-02?to=b@c.example, ask d@e.example by 2.3.2026 or on +49 30 1234567."
        #expect(
            found(in: text) == [
                "webAddress: https://a.example/2026-03-02?to=b@c.example", "mailAddress: d@e.example",
                "date: 2.3.2026", "phoneNumber: +49 30 1234567",
            ])
    }

    @Test(arguments: [
        "", " ", "\u{301}", "@", "#", "+", "1", "::", "-", ".", "(", "\r\n", "€", "a.", "a@", "(at)", "dot",
    ])
    func aTextOfHardlyAnythingHasNoLead(text: String) {
        #expect(found(in: text) == [])
    }
}
