/// A place on the map: `54.7420, -2.1013`, `54°44′31″N`, `54.742 N`.
struct CoordinatePattern: LeadPattern {
    let lead = Disclosure.Lead.code

    func end(of start: Int, in tokens: LeadTokens) -> Int? {
        guard tokens[start].isNumber, tokens.beginsRun(start), (0...180).contains(tokens[start].value),
            !(tokens.isGlued(start) && tokens[start - 1].isSign(".,"))
        else { return nil }
        return degrees(start, in: tokens) ?? decimals(start, in: tokens)
    }

    /// `54°44′`; a temperature has no minutes.
    private func degrees(_ start: Int, in tokens: LeadTokens) -> Int? {
        guard tokens[start + 1].isSign("°"), tokens[start + 2].isNumber, tokens[start + 2].count <= 2,
            tokens[start + 3].isSign("'.\"")
        else { return nil }
        return start + 4
    }

    /// Two numbers with three places or more, or one with a direction.
    private func decimals(_ start: Int, in tokens: LeadTokens) -> Int? {
        guard let end = endOfDecimal(start, in: tokens) else { return nil }
        var index = tokens[end].isSign("°") ? end + 1 : end
        if ["n", "s", "e", "w", "o"].contains(tokens[index].text), tokens[index].isAllCapitals { return index + 1 }
        if tokens[index].isSign(",;/") { index += 1 }
        let isNegative = tokens[index].isSign("-")
        guard index > end || isNegative else { return nil }
        if isNegative { index += 1 }
        guard (0...180).contains(tokens[index].value) else { return nil }
        return endOfDecimal(index, in: tokens)
    }

    private func endOfDecimal(_ start: Int, in tokens: LeadTokens) -> Int? {
        let isDecimal =
            tokens[start + 1].isSign(".") && tokens.isGlued(start + 1) && tokens.isGlued(start + 2)
            && tokens[start + 2].isNumber && tokens[start + 2].count >= 3
        return isDecimal ? start + 3 : nil
    }
}
