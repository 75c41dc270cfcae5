/// A quarter or a half of a calendar or financial year: `Q1 2026`, `third quarter of 2025`, `3. Quartal`, `FY26`.
struct QuarterPattern: LeadPattern {
    let lead = Disclosure.Lead.quarter

    func end(of start: Int, in tokens: LeadTokens) -> Int? {
        guard tokens[start].isWord || tokens[start].isNumber else { return nil }
        return sign(start, in: tokens) ?? number(start, in: tokens) ?? words(start, in: tokens)
    }

    /// `Q1`, `Q3 2025`, `Q3/25`, `H1 2026`, `T2 2026`, `FY26`: a letter, a number and perhaps a year.
    private func sign(_ start: Int, in tokens: LeadTokens) -> Int? {
        let (letter, number) = (tokens[start], tokens[start + 1])
        guard letter.isWord, tokens.beginsRun(start), number.isNumber, tokens.endOfRun(start) == start + 2 else {
            return nil
        }
        if ["fy", "gj"].contains(letter.text), letter.isAllCapitals {
            return [2, 4].contains(number.count) ? start + 2 : nil
        }
        guard number.count == 1, ["q", "h", "t"].contains(letter.text) else { return nil }
        guard (1...(letter.text == "h" ? 2 : 4)).contains(number.value) else { return nil }
        let end = year(start + 2, in: tokens)
        return letter.text == "q" ? end ?? start + 2 : end
    }

    /// `1Q26`, `1T 2026`, `3. Quartal`, `2o trimestre`.
    private func number(_ start: Int, in tokens: LeadTokens) -> Int? {
        guard (1...4).contains(tokens[start].value), tokens[start].count == 1, tokens.beginsRun(start) else {
            return nil
        }
        if tokens.isGlued(start + 1), ["q", "t"].contains(tokens[start + 1].text) {
            if tokens.isGlued(start + 2), tokens[start + 2].isNumber { return start + 3 }
            return year(start + 2, in: tokens)
        }
        let next = tokens[start + 1].isSign(".") || tokens.isGlued(start + 1) ? start + 2 : start + 1
        return named(next, in: tokens)
    }

    /// `third quarter of 2025`, `dritten Quartal`, `Quartal 3`, `segundo trimestre`.
    private func words(_ start: Int, in tokens: LeadTokens) -> Int? {
        if ["quartal", "trimestre"].contains(tokens[start].text), (1...4).contains(tokens[start + 1].value) {
            return start + 2
        }
        // “A quarter of this year” is a share; only a number makes a day of it.
        if tokens[start].text == "quarter", tokens[start + 1].text == "of" { return year(start + 2, in: tokens) }
        guard DateWords.quarterOrdinals.contains(tokens[start].text) else { return nil }
        return named(tokens[start + 1].isSign(".") ? start + 2 : start + 1, in: tokens)
    }

    /// The end of the word for a quarter, which is a quarter of the calendar in German and Spanish always, in English
    /// where a year follows.
    private func named(_ index: Int, in tokens: LeadTokens) -> Int? {
        switch tokens[index].text {
        case "quartal", "quartals", "trimestre", "halbjahr": return year(index + 1, in: tokens) ?? index + 1
        case "quarter": return yearOrThis(tokens[index + 1].text == "of" ? index + 2 : index + 1, in: tokens)
        case "half": return year(index + 1, in: tokens)
        default: return nil
        }
    }

    private func yearOrThis(_ index: Int, in tokens: LeadTokens) -> Int? {
        if let end = year(index, in: tokens) { return end }
        let words: Set = ["the", "this", "last", "next"]
        let isYear = words.contains(tokens[index].text) && DateWords.yearWords.contains(tokens[index + 1].text)
        return isYear ? index + 2 : nil
    }

    private func year(_ index: Int, in tokens: LeadTokens) -> Int? {
        let isSigned = tokens[index].isSign("'/-,") || DateWords.of.contains(tokens[index].text)
        let number = isSigned ? index + 1 : index
        if tokens[number].count == 4, (1900...2099).contains(tokens[number].value) { return number + 1 }
        let isShort = isSigned && tokens[number].isNumber && tokens[number].count == 2 && tokens.isGlued(number)
        return isShort ? number + 1 : nil
    }
}
