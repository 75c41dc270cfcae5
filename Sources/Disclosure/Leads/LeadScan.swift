/// Rule R3 of security.md: what leads to somebody, whoever it is, in a text that has been decoded.
struct LeadScan: Sendable {
    private let patterns: [any LeadPattern]

    /// - Parameter years: The years that may be shown; a day, a month or a quarter of them may not.
    init(years: ClosedRange<Int>?) {
        patterns = [
            URLPattern(), MailPattern(), SpelledMailPattern(), FileNamePattern(), DomainPattern(),
            SpelledDomainPattern(),
            NumericDatePattern(), MonthPattern(), WeekPattern(), YearPattern(shown: years), QuarterPattern(),
            MoneyPattern(), PhonePattern(), NetworkPattern(), KeyPattern(), CodePattern(),
            NumberedCodePattern(), HandlePattern(), HashtagPattern(), SpelledYearPattern(), DayOfMonthPattern(),
            CoordinatePattern(), RegisterNumberPattern(), SpelledDigitsPattern(),
        ]
    }

    /// The leads of a text in their order, none within another; ranges count bytes.
    func leads(in text: String) -> [(lead: Disclosure.Lead, range: Range<Int>)] {
        let tokens = LeadTokens(text)
        var found = CharacterLeads.leads(in: text)
        for start in tokens.indices {
            for pattern in patterns {
                guard let end = pattern.end(of: start, in: tokens) else { continue }
                found.append((pattern.lead, tokens.bytes(start..<end)))
            }
        }
        return LeadScan.withoutInner(found)
    }

    /// Keeps of leads that overlap the one that begins first, the longest of those.
    private static func withoutInner(_ found: [(lead: Disclosure.Lead, range: Range<Int>)])
        -> [(lead: Disclosure.Lead, range: Range<Int>)]
    {
        let ordered = found.enumerated().sorted { left, right in
            (left.element.range.lowerBound, -left.element.range.upperBound, left.offset)
                < (right.element.range.lowerBound, -right.element.range.upperBound, right.offset)
        }
        var (kept, end): ([(lead: Disclosure.Lead, range: Range<Int>)], Int) = ([], 0)
        for (_, lead) in ordered where lead.range.lowerBound >= end {
            kept.append(lead)
            end = lead.range.upperBound
        }
        return kept
    }
}
