/// A mail address: letters, an @ and letters, as `dana@fieldstone.example` or `dana @ fieldstone.example`.
struct MailPattern: LeadPattern {
    let lead = Disclosure.Lead.mailAddress

    func end(of start: Int, in tokens: LeadTokens) -> Int? {
        guard tokens.beginsRun(start), !tokens.isGlued(start) || !tokens[start - 1].isSign(".-_+'%@") else {
            return nil
        }
        var index = tokens.endOfRun(start)
        while tokens[index].isSign(".-_+'%"), tokens.isGlued(index), tokens.beginsRun(index + 1),
            tokens.isGlued(index + 1)
        {
            index = tokens.endOfRun(index + 1)
        }
        guard tokens[index].isSign("@"), tokens.beginsRun(index + 1) else { return nil }
        let domain = tokens.endOfDomain(index + 1)
        if tokens.isGlued(index), tokens.isGlued(index + 1) { return domain ?? tokens.endOfRun(index + 1) }
        return domain
    }
}

/// A mail address in words: `dana (at) fieldstone.example`, `dana at fieldstone dot example`, `dana arroba …`.
struct SpelledMailPattern: LeadPattern {
    let lead = Disclosure.Lead.mailAddress

    private static let signs = Set(words: "at @ arroba klammeraffe")

    /// Words that are no first label of a domain.
    static let functionWords = Set(
        words:
            """
            the a an one each every this that its their our your his her no any some was is are were looked der die das den
            dem ein eine einen diesem dieser el la los las un una cierto cada este ese
            """)

    func end(of start: Int, in tokens: LeadTokens) -> Int? {
        guard tokens.beginsRun(start) else { return nil }
        let sign = tokens.endOfRun(start)
        if let behind = bracketed(sign, in: tokens) {
            guard tokens.beginsRun(behind) else { return nil }
            return tokens.endOfDomain(behind) ?? spelled(behind, in: tokens) ?? tokens.endOfRun(behind)
        }
        guard SpelledMailPattern.signs.contains(tokens[sign].text), tokens.beginsRun(sign + 1) else {
            return nil
        }
        if let end = spelled(sign + 1, in: tokens) { return end }
        // “Arrived at shop.example” names an address too, though no mailbox.
        return tokens[sign].text == "arroba" || tokens[sign].text == "klammeraffe" ? tokens.endOfRun(sign + 1) : nil
    }

    /// The end of `(at)`, `[at]`, `{@}`, `-at-`.
    private func bracketed(_ index: Int, in tokens: LeadTokens) -> Int? {
        guard SpelledMailPattern.signs.contains(tokens[index + 1].text) else { return nil }
        let isMarked = tokens[index].isSign("([{<") && tokens[index + 2].isSign(")]}>")
        let isDashed = tokens[index].isSign("-_") && tokens[index + 2].isSign("-_") && tokens.isGlued(index)
        guard isMarked || isDashed else { return nil }
        // A hyphenated phrase such as `stay-at-home` is none.
        return isDashed && tokens.endOfDomain(index + 3) == nil ? nil : index + 3
    }

    /// The end of labels joined by spelled dots.
    private func spelled(_ start: Int, in tokens: LeadTokens) -> Int? {
        guard !SpelledMailPattern.functionWords.contains(tokens[start].text) else { return nil }
        var (index, end): (Int, Int?) = (tokens.endOfRun(start), nil)
        while let behind = tokens.endOfDot(index), tokens[behind].isWord {
            let isBracketed = behind - index >= 3
            index = behind + 1
            if isBracketed || TopLevelDomains.contains(tokens[behind].text) { end = index }
        }
        return end
    }
}
