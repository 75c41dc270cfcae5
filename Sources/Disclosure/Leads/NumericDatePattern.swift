/// A day in numbers: `2026-03-02`, `2026-03`, `2.3.2026`, `3/2/26`, `am 2.3.`.
struct NumericDatePattern: LeadPattern {
    let lead = Disclosure.Lead.date

    func end(of start: Int, in tokens: LeadTokens) -> Int? {
        guard tokens[start].isNumber, !isWithinNumber(start, in: tokens) else { return nil }
        return yearFirst(start, in: tokens) ?? yearLast(start, in: tokens) ?? dayAndMonth(start, in: tokens)
            ?? monthAndYear(start, in: tokens)
    }

    /// `3/2026`, `03.2026`.
    private func monthAndYear(_ start: Int, in tokens: LeadTokens) -> Int? {
        let isMonth = (1...12).contains(tokens[start].value) && tokens[start].count <= 2
        let isJoined = tokens[start + 1].isSign("/") || tokens[start + 1].isSign(".") && tokens[start].count == 2
        guard isMonth, isJoined, tokens.isGlued(start + 1), tokens.isGlued(start + 2), tokens[start + 2].count == 4,
            isYear(tokens[start + 2], short: false), tokens.endOfRun(start + 2) == start + 3
        else { return nil }
        return start + 3
    }

    /// ISO 8601, with the day or without, in the extended or the week form.
    private func yearFirst(_ start: Int, in tokens: LeadTokens) -> Int? {
        guard tokens[start].count == 4, (1900...2099).contains(tokens[start].value),
            tokens[start + 1].isSign("-./"), tokens.isGlued(start + 1)
        else { return nil }
        if tokens[start + 2].text == "w", tokens[start + 3].isNumber { return start + 4 }
        guard tokens[start + 2].isNumber, tokens.isGlued(start + 2), tokens[start + 2].count <= 2,
            (1...12).contains(tokens[start + 2].value)
        else { return nil }
        if tokens[start + 3].isSign("-./"), tokens.isGlued(start + 3), tokens.isGlued(start + 4),
            isDay(tokens[start + 4])
        {
            return tokens.endOfRun(start + 4)
        }
        // A range of years may be written short: `2024/25`; that is the year's own affair.
        return tokens[start + 2].count == 2 && !tokens[start + 1].isSign("/") ? start + 3 : nil
    }

    private func yearLast(_ start: Int, in tokens: LeadTokens) -> Int? {
        let sign = tokens[start + 1]
        guard tokens[start].count <= 2, sign.isSign("-./"), tokens.isGlued(start + 1), tokens[start + 3] ~= sign else {
            return nil
        }
        let isSpaced = sign.isSign(".") && !tokens.isGlued(start + 2)
        guard isSpaced || (tokens.isGlued(start + 2) && tokens.isGlued(start + 4)), tokens.isGlued(start + 3) else {
            return nil
        }
        let (first, second, year) = (tokens[start], tokens[start + 2], tokens[start + 4])
        guard isDay(first), isDay(second), min(first.value, second.value) <= 12, isYear(year, short: !isSpaced),
            !isNumbering(start, in: tokens)
        else { return nil }
        let isLonger = tokens[start + 5].isSign(".") && tokens.isGlued(start + 6) && tokens[start + 6].isNumber
        return isLonger ? nil : start + 5
    }

    /// The German short form, `am 2.3.`, which a preposition tells from two numbers.
    private func dayAndMonth(_ start: Int, in tokens: LeadTokens) -> Int? {
        guard NumericDatePattern.prepositions.contains(tokens[start - 1].text), isDay(tokens[start]),
            tokens[start + 1].isSign("."),
            tokens.isGlued(start + 1), isDay(tokens[start + 2]), tokens[start + 2].value <= 12,
            tokens[start + 3].isSign("."), tokens.isGlued(start + 3), !tokens[start + 4].isNumber
        else { return nil }
        return start + 4
    }

    private static let prepositions = Set(words: "am vom bis zum den seit ab")

    private func isDay(_ token: LeadToken) -> Bool { token.count <= 2 && (1...31).contains(token.value) }

    private func isYear(_ token: LeadToken, short: Bool) -> Bool {
        token.count == 4 ? (1900...2099).contains(token.value) : short && token.count == 2 && token.isNumber
    }

    /// Whether the numbers are those of a version or a section, which dates resemble.
    private func isNumbering(_ start: Int, in tokens: LeadTokens) -> Bool {
        let words: Set = [
            "version", "release", "v", "section", "sections", "chapter", "clause", "criterion", "abschnitt", "kapitel",
            "seccion", "capitulo", "apartado", "wcag",
        ]
        return tokens[start + 1].isSign(".") && tokens[start + 4].count == 2 && words.contains(tokens[start - 1].text)
    }

    private func isWithinNumber(_ start: Int, in tokens: LeadTokens) -> Bool {
        guard tokens.isGlued(start) else { return false }
        let before = tokens[start - 1]
        return before.isWord && before.text != "v"
            || before.isSign(".,/-:") && tokens.isGlued(start - 1) && tokens[start - 2].isNumber
    }
}

extension LeadToken {
    /// Whether two tokens are the same sign.
    fileprivate static func ~= (left: LeadToken, right: LeadToken) -> Bool {
        left.kind == .sign && right.kind == .sign && left.text == right.text
    }
}
