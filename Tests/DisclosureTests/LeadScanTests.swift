import Testing

@testable import Disclosure

@Suite struct LeadScanTests {
    /// What a scan found, as `class: text`.
    fileprivate func found(in text: String, years: ClosedRange<Int>? = nil) -> [String] {
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
}

extension LeadScanTests {
    @Test func ordinarySentencesRaiseAtMostThreeFalseAlarms() throws {
        let lines = try Fixture.lines("sentences.txt")
        let alarms = lines.flatMap { line in found(in: line).map { "\($0) in: \(line)" } }
        print("R3: \(alarms.count) false alarms in \(lines.count) ordinary sentences: \(alarms)")
        #expect(alarms.count <= 3)
        #expect(lines.count == 1_000)
    }
}
