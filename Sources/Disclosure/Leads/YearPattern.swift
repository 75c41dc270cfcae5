/// A year between 1900 and 2099 that may not be shown: `2026`, `the 1990s`, `the summer of '24`.
struct YearPattern: LeadPattern {
    let lead = Disclosure.Lead.date
    let shown: ClosedRange<Int>?

    func end(of start: Int, in tokens: LeadTokens) -> Int? {
        if tokens[start].isSign("'") { return short(start, in: tokens) }
        let year = tokens[start]
        if isFounding(start, in: tokens) { return start + 1 }
        guard year.isNumber, year.count == 4, (1900...2099).contains(year.value), tokens.beginsRun(start),
            !isPartOfNumber(start, in: tokens), !isCounted(start, in: tokens)
        else { return nil }
        let end = tokens.endOfRun(start)
        if end == start + 1 { return shown.map { !$0.contains(year.value) } ?? true ? end : nil }
        return end == start + 2 && tokens[start + 1].text == "s" ? end : nil
    }

    /// A year long ago, behind what says that something began: `since 1887`, `founded in 1642`.
    private func isFounding(_ start: Int, in tokens: LeadTokens) -> Bool {
        let year = tokens[start]
        guard year.isNumber, year.count == 4, (1000...1899).contains(year.value), tokens.beginsRun(start),
            tokens.endOfRun(start) == start + 1, !isPartOfNumber(start, in: tokens), !isUnit(tokens[start + 1])
        else { return false }
        let words = (1...2).map {
            tokens[start - $0].isSign(".") ? tokens[start - $0 - 1].text : tokens[start - $0].text
        }
        if DateWords.beginnings.contains(words[0]) { return true }
        return ["in", "en", "im", "jahr", "year", "ano"].contains(words[0]) && DateWords.beginnings.contains(words[1])
    }

    private func isUnit(_ token: LeadToken) -> Bool { DateWords.units.contains(token.text) || token.isSign("%°") }

    private func short(_ start: Int, in tokens: LeadTokens) -> Int? {
        guard !tokens.isGlued(start) || tokens[start - 1].isSign("(-/"), tokens.isGlued(start + 1),
            tokens[start + 1].isNumber, tokens[start + 1].count == 2
        else { return nil }
        return tokens.endOfRun(start + 1)
    }

    /// Whether the digits belong to a number, a time or a standard: `2,026.2000`, `1:2000`, `ISO 2022`.
    private func isPartOfNumber(_ start: Int, in tokens: LeadTokens) -> Bool {
        if DateWords.standards.contains(tokens[start - 1].text), tokens[start - 1].isAllCapitals { return true }
        if tokens.isGlued(start), tokens[start - 1].isSign(".,:"), tokens[start - 2].isNumber { return true }
        return tokens.isGlued(start + 1) && tokens[start + 1].isSign(".,:") && tokens.isGlued(start + 2)
            && tokens[start + 2].isNumber
    }

    private func isCounted(_ start: Int, in tokens: LeadTokens) -> Bool {
        if DateWords.beforeYear.contains(tokens[start - 1].text) { return false }
        return tokens[start + 1].isSign("%°") || DateWords.units.contains(tokens[start + 1].text)
    }
}

/// A numbered week of the calendar: `2026-W10`, `KW 12`, `week 10 of 2026`.
struct WeekPattern: LeadPattern {
    let lead = Disclosure.Lead.date

    func end(of start: Int, in tokens: LeadTokens) -> Int? {
        if tokens[start].value >= 1900, tokens[start].count == 4, tokens.isGlued(start + 1),
            tokens[start + 1].text == "w", tokens.isGlued(start + 2), tokens[start + 2].isNumber
        {
            return start + 3
        }
        if DateWords.weekSigns.contains(tokens[start].text), tokens[start].isAllCapitals {
            return number(start + 1, tokens)
        }
        if tokens[start].text == "calendar", DateWords.week.contains(tokens[start + 1].text) {
            return number(start + 2, tokens)
        }
        guard DateWords.week.contains(tokens[start].text), let end = number(start + 1, tokens) else { return nil }
        if tokens[start].text == "kalenderwoche" { return end }
        let year = DateWords.of.contains(tokens[end].text) || tokens[end].isSign(",/") ? end + 1 : end
        return tokens[year].count == 4 && (1900...2099).contains(tokens[year].value) ? year + 1 : nil
    }

    private func number(_ index: Int, _ tokens: LeadTokens) -> Int? {
        (1...53).contains(tokens[index].value) && tokens[index].count <= 2 ? index + 1 : nil
    }
}
