/// A month by its name, with its day and year: `2 March`, `March 2nd, 2026`, `im März`, `3 de marzo de 2026`.
struct MonthPattern: LeadPattern {
    let lead = Disclosure.Lead.date

    func end(of start: Int, in tokens: LeadTokens) -> Int? {
        if tokens[start].isNumber { return dayFirst(start, in: tokens) }
        guard tokens[start].isWord, !tokens.isGlued(start) || !tokens[start - 1].isWord else { return nil }
        return monthFirst(start, in: tokens)
    }

    private func dayFirst(_ start: Int, in tokens: LeadTokens) -> Int? {
        guard isDay(tokens[start]), !isFraction(start, in: tokens) else { return nil }
        var (index, isOrdinal) = (start + 1, false)
        if tokens.isGlued(index), DateWords.ordinals.contains(tokens[index].text) || tokens[index].isSign(".") {
            (index, isOrdinal) = (index + 1, true)
        } else if tokens[index].isSign("-"), tokens.isGlued(index) {
            index += 1
        }
        while DateWords.of.contains(tokens[index].text) { index += 1 }
        let month = tokens[index]
        let isNamed =
            DateWords.months.contains(month.text) || DateWords.short.contains(month.text)
            || DateWords.doubtful.contains(month.text) && (month.isCapitalised || isOrdinal || index > start + 1)
        guard month.isWord, isNamed else { return nil }
        return withYear(index + 1, in: tokens)
    }

    private func monthFirst(_ start: Int, in tokens: LeadTokens) -> Int? {
        let month = tokens[start]
        let beside = withDay(start + 1, in: tokens)
        if DateWords.of.contains(tokens[start + 1].text), isYear(tokens[start + 2]), isMonth(month) { return start + 3 }
        if DateWords.months.contains(month.text) { return beside ?? start + 1 }
        if DateWords.doubtful.contains(month.text) {
            if month.isCapitalised, let beside { return beside }
            if isYear(tokens[start + 1]) { return start + 2 }
            return stands(start, in: tokens) ? start + 1 : nil
        }
        guard DateWords.short.contains(month.text), month.isCapitalised || beside != nil else { return nil }
        let day = tokens[start + 1].isSign(".") ? start + 2 : start + 1
        return withDay(day, in: tokens)
    }

    private func isMonth(_ token: LeadToken) -> Bool {
        DateWords.months.contains(token.text) || DateWords.doubtful.contains(token.text)
    }

    /// Whether a month that is also another word is one where it stands alone.
    private func stands(_ start: Int, in tokens: LeadTokens) -> Bool {
        let (month, before) = (tokens[start], tokens[start - 1])
        let spanish: Set = ["en", "de", "desde", "hasta"]
        if ["mayo", "agosto"].contains(month.text) {
            return month.text == "agosto" || spanish.contains(before.text)
        }
        guard month.isCapitalised else { return false }
        if ["mai", "august"].contains(month.text) { return true }
        return DateWords.before.contains(before.text)
            || before.isSign("-") && DateWords.before.contains(tokens[start - 2].text)
    }

    /// The end of a day or a year that follows a month; nil where there is none.
    private func withDay(_ index: Int, in tokens: LeadTokens) -> Int? {
        if isYear(tokens[index]) { return index + 1 }
        if tokens[index].isSign("'-,/"), tokens[index + 1].isNumber,
            isYear(tokens[index + 1]) || tokens.isGlued(index + 1)
        {
            return index + 2
        }
        guard isDay(tokens[index]), !tokens.isGlued(index), !isLarger(index, in: tokens) else { return nil }
        var end = index + 1
        if tokens.isGlued(end), DateWords.ordinals.contains(tokens[end].text) { end += 1 }
        return withYear(end, in: tokens)
    }

    /// Passes over the year behind a day and a month, where there is one.
    private func withYear(_ index: Int, in tokens: LeadTokens) -> Int {
        let skipped = tokens[index].isSign(",.-/") || ["de", "del"].contains(tokens[index].text) ? index + 1 : index
        return isYear(tokens[skipped]) ? skipped + 1 : index
    }

    private func isDay(_ token: LeadToken) -> Bool { token.count <= 2 && (1...31).contains(token.value) }

    private func isYear(_ token: LeadToken) -> Bool { token.count == 4 && (1900...2099).contains(token.value) }

    private func isFraction(_ start: Int, in tokens: LeadTokens) -> Bool {
        tokens.isGlued(start) && tokens[start - 1].isSign(".,") && tokens[start - 2].isNumber
    }

    /// Whether a number goes on: `12,000`, `12.5`, `12 %`.
    private func isLarger(_ index: Int, in tokens: LeadTokens) -> Bool {
        tokens[index + 1].isSign("%:")
            || tokens.isGlued(index + 1) && tokens[index + 1].isSign(".,") && tokens.isGlued(index + 2)
                && tokens[index + 2].isNumber
    }
}
