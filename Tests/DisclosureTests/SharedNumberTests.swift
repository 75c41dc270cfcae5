import Testing

@testable import Disclosure

@Suite struct SharedNumberTests {
    /// The numbers that two texts share, as the first has them.
    private func shared(_ first: String, _ second: String, allowed: [String] = []) -> [String] {
        Linkage.shared([first], [second], allowed: allowed).filter { $0.kind == .number }.map(\.words)
    }

    @Test func aNumberIsToldOnceAtItsPlace() {
        let first = ["None.", "It took 12.5 % less, so 347 orders; again 347, and 12.5."]
        let second = ["347 of them.", "By 12.5 % and 347."]
        #expect(
            Linkage.shared(first, second, allowed: []) == [
                SharedTrait(kind: .number, words: "12.5", first: 1, second: 1, range: 8..<12),
                SharedTrait(kind: .number, words: "347", first: 1, second: 0, range: 24..<27),
            ])
    }

    @Test(arguments: [
        ("1,046", "1046"), ("1,046", "1.046"), ("1.046", "1 046"), ("1 046", "1\u{A0}046"), ("1\u{202F}046", "1,046"),
        ("1’046", "1'046"), ("1,046", "1&nbsp;046"), ("1,234,567", "1.234.567"), ("1,234.5", "1.234,5"),
        ("1 234,5", "1,234.5"), ("12.5", "12,5"), ("12.5", "12.50"), ("12.5%", "€12.5"), ("0.125", "0,125"),
        ("347", "３４７"), ("347", "x347y"), ("347", "00347"), ("347", "**347**"), ("347", "(347)."), ("347", "1–347"),
        ("1.046", "1046.0"), ("2101", "2101"), ("1899", "1899"), ("1,950", "1950.0"), ("12 347 046", "12,347,046"),
        ("10,1", "10.1"),
        ("347", "version 1.2.347"), ("347", "12 347"),
    ])
    func itIsTheSameNumberHoweverItIsWritten(one: String, other: String) {
        #expect(shared("We had \(one) of them", "They had \(other)").count == 1, "\(one) and \(other)")
        #expect(shared("They had \(other)", "We had \(one) of them").count == 1, "\(other) and \(one)")
    }

    @Test(arguments: [
        "1,000", "1.000", "1 000", "250", "250.000", "1500", "12", "99", "9.9", "9.90", "99.0", "0.25", "007", "2024",
        "1999",
        "21.11.2024", "2024-11-21", "14:35", "1,000.00", "3,5", "100 000", "three hundred and forty-seven", "CCCXLVII",
        "[here](https://example.com/347)", "<a id=\"n347\">", "&#347;", "x³⁴⁷",
    ])
    func numbersThatAreUsualTieNothing(number: String) {
        #expect(shared("We had \(number).", "They had \(number)!") == [])
    }

    @Test(arguments: [
        ("347", "348"), ("12.5", "125"), ("1,046", "1,0461"), ("347", "3 47"), ("12.5", "1.25"), ("347", "34"),
    ])
    func anotherNumberIsAnotherNumber(one: String, other: String) {
        #expect(shared(one, other) == [])
    }

    @Test func aNumberThatIsAllowedIsNotTold() {
        #expect(shared("1,046 and 12.5 %", "1046 and 12.5 %", allowed: ["1.046"]) == ["12.5"])
        #expect(shared("12.5 %", "12.5 %", allowed: ["12.5 %"]) == [])
        #expect(shared("12 347", "12 347", allowed: ["12,347"]) == [])
        #expect(shared("12 347", "12 347", allowed: ["12 347"]) == [])
        // A number within words is allowed with them and not by itself.
        #expect(shared("12.5 %", "12.5 %", allowed: ["12.5 percent", "We saved 12.5 %"]) == ["12.5"])
    }

    @Test func aNumberWithBlanksIsToldAsOneAndItsPartsWhereItIsNone() {
        #expect(shared("12 347 people", "12 347 people") == ["12 347"])
        #expect(shared("12 347 people", "347 people") == ["347"])
    }
}
