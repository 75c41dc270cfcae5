/// A year in words: `twenty twenty-five`, `nineteen eighty`, `two thousand and twenty-five`, `dos mil veinticinco`,
/// `zweitausendfünfundzwanzig`.
struct SpelledYearPattern: LeadPattern {
    let lead = Disclosure.Lead.date

    func end(of start: Int, in tokens: LeadTokens) -> Int? {
        guard tokens[start].isWord else { return nil }
        return pair(start, in: tokens) ?? thousands(start, in: tokens) ?? oneWord(start, in: tokens)
    }

    /// `twenty twenty-five`: a century and what is left of it.
    private func pair(_ start: Int, in tokens: LeadTokens) -> Int? {
        guard SpelledYearPattern.centuries.contains(tokens[start].text), !tokens.isGlued(start) else { return nil }
        let rest = tokens[start + 1].isSign("-") ? start + 2 : start + 1
        guard SpelledYearPattern.tens.contains(tokens[rest].text) else { return nil }
        // “Twenty twenty-minute talks” and “twelve twenty times” count.
        let end = endOfRest(rest, in: tokens)
        return tokens[end].isSign("-") && tokens.isGlued(end) ? nil : end
    }

    /// `two thousand and twenty-five`, `dos mil veinticinco`; “two thousand and twenty visitors” counts.
    private func thousands(_ start: Int, in tokens: LeadTokens) -> Int? {
        let isThousand =
            tokens[start].text == "two" && tokens[start + 1].text == "thousand"
            || tokens[start].text == "dos" && tokens[start + 1].text == "mil"
        guard isThousand else { return nil }
        let rest = tokens[start + 2].text == "and" ? start + 3 : start + 2
        guard SpelledYearPattern.tens.contains(tokens[rest].text) else { return nil }
        let end = endOfRest(rest, in: tokens)
        let isBehind = DateWords.beforeYear.contains(tokens[start - 1].text)
        let goesOn = tokens[end].isWord && !FunctionWords.contains(tokens[end].text)
        return isBehind || !goesOn ? end : nil
    }

    private func oneWord(_ start: Int, in tokens: LeadTokens) -> Int? {
        let heads = ["zweitausend", "neunzehnhundert", "achtzehnhundert"]
        let text = tokens[start].text
        guard heads.contains(where: { text.hasPrefix($0) && text.utf8.count > $0.utf8.count + 2 }) else { return nil }
        let isBehind = DateWords.beforeYear.contains(tokens[start - 1].text)
        let goesOn = tokens[start + 1].isWord && !FunctionWords.contains(tokens[start + 1].text)
        return isBehind || !goesOn ? start + 1 : nil
    }

    private func endOfRest(_ start: Int, in tokens: LeadTokens) -> Int {
        let next = tokens[start + 1].isSign("-") ? start + 2 : tokens[start + 1].text == "y" ? start + 2 : start + 1
        return SpelledYearPattern.ones.contains(tokens[next].text) ? next + 1 : start + 1
    }

    private static let centuries = Set(words: "sixteen seventeen eighteen nineteen twenty")
    private static let tens = Set(
        words:
            """
            ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty
            seventy eighty ninety diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte
            veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve treinta
            """)
    private static let ones = Set(
        words: "one two three four five six seven eight nine uno dos tres cuatro cinco seis siete ocho nueve")
}

/// A day by its number: `Monday the 2nd`, `Thursday 5th`, `the 31st of the month`.
struct DayOfMonthPattern: LeadPattern {
    let lead = Disclosure.Lead.date

    func end(of start: Int, in tokens: LeadTokens) -> Int? {
        if DateWords.weekdays.contains(tokens[start].text) {
            var index = tokens[start + 1].isSign(",") ? start + 2 : start + 1
            while ["the", "den", "dem", "el", "dia"].contains(tokens[index].text) { index += 1 }
            return ordinal(index, in: tokens)
        }
        guard let end = ordinal(start, in: tokens), tokens[end].text == "of" else { return nil }
        let isOfMonth = ["the", "that", "this", "last", "each", "every"].contains(tokens[end + 1].text)
        guard isOfMonth, tokens[end + 2].text == "month" else { return nil }
        // What comes back each month is no day.
        return ["each", "every"].contains(tokens[end + 1].text) ? nil : end + 3
    }

    /// `2nd`, `2.`, with what makes an ordinal of it.
    private func ordinal(_ start: Int, in tokens: LeadTokens) -> Int? {
        guard tokens[start].count <= 2, (1...31).contains(tokens[start].value), tokens.isGlued(start + 1) else {
            return nil
        }
        let sign = tokens[start + 1]
        if sign.isSign("."), tokens[start + 2].isNumber || tokens[start + 2].kind == .nothing { return nil }
        return DateWords.ordinals.contains(sign.text) || sign.isSign(".º") ? start + 2 : nil
    }
}
