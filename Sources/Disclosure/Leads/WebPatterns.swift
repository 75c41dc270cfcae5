/// An address of any scheme, with its slashes or as `www.` and `mailto:`.
struct URLPattern: LeadPattern {
    let lead = Disclosure.Lead.webAddress

    func end(of start: Int, in tokens: LeadTokens) -> Int? {
        guard tokens[start].isWord,
            !tokens.isGlued(start) || !tokens[start - 1].isWord && !tokens[start - 1].isSign(".")
        else { return nil }
        let colon = tokens[start + 1].isSign(":") && tokens.isGlued(start + 1)
        let hasSlashes = tokens[start + 2].isSign("/") && tokens[start + 3].isSign("/") && tokens.isGlued(start + 3)
        let isScheme =
            colon && (hasSlashes || URLPattern.schemes.contains(tokens[start].text) && tokens.isGlued(start + 2))
        let isHost = tokens[start].text == "www" && tokens[start + 1].isSign(".") && tokens.isGlued(start + 2)
        return isScheme || isHost ? tokens.endOfAddress(start) : nil
    }

    /// Schemes that do without slashes, or that are known before them.
    private static let schemes = Set(words: "mailto tel sms data javascript urn hxxp hxxps http https ftp")
}

/// A domain without a scheme: labels and a top-level domain that exists, or a label in Punycode.
struct DomainPattern: LeadPattern {
    let lead = Disclosure.Lead.domain

    func end(of start: Int, in tokens: LeadTokens) -> Int? {
        guard tokens.beginsRun(start), !tokens.isGlued(start) || !tokens[start - 1].isSign("-_.@") else { return nil }
        if tokens[start].text == "xn", tokens[start + 1].isSign("-"), tokens[start + 2].isSign("-"),
            tokens.isGlued(start + 2)
        {
            return tokens.endOfAddress(start)
        }
        guard let end = tokens.endOfDomain(start) else { return dottedWords(start, in: tokens) }
        return isAbbreviation(start..<end, in: tokens) ? nil : end
    }

    /// Words in small letters with a point and no blank between them, as no sentence has them: `bread.kiwi` under a
    /// top-level domain that no list has, `filled.count.soap` of a map.
    private func dottedWords(_ start: Int, in tokens: LeadTokens) -> Int? {
        var index = start
        while isPlainWord(index, in: tokens), tokens[index + 1].isSign("."), tokens.isGlued(index + 1),
            tokens.isGlued(index + 2), isPlainWord(index + 2, in: tokens)
        {
            index += 2
        }
        return index > start ? index + 1 : nil
    }

    private func isPlainWord(_ index: Int, in tokens: LeadTokens) -> Bool {
        tokens[index].isWord && tokens[index].count > 2 && !tokens[index].isCapitalised
            && tokens.endOfRun(index) == index + 1 && tokens[index].text != "js"
    }

    /// `ASP.NET` and the like, which are names of techniques, and two sentences without a blank between them.
    private func isAbbreviation(_ range: Range<Int>, in tokens: LeadTokens) -> Bool {
        let top = tokens[range.upperBound - 1]
        if range.count == 3, tokens[range.lowerBound].text == "asp", top.text == "net" { return true }
        let isSentence = top.isCapitalised && !top.isAllCapitals && !tokens[range.upperBound - 3].isAllCapitals
        return isSentence && EnglishWords.contains(top.text) && top.count <= 3
    }
}

/// A domain with its dots spelled out or in brackets: `fieldstone [dot] example`, `fieldstone dot com`.
struct SpelledDomainPattern: LeadPattern {
    let lead = Disclosure.Lead.domain

    func end(of start: Int, in tokens: LeadTokens) -> Int? {
        guard tokens.beginsRun(start), tokens[start].isWord else { return nil }
        let label = tokens.endOfRun(start)
        guard let dot = tokens.endOfDot(label), tokens[dot].isWord else { return nil }
        if dot - label >= 3 { return dot + 1 }
        let (name, top) = (tokens[start].text, tokens[dot].text)
        let isNamed = !SpelledMailPattern.functionWords.contains(name)
        // “Each dot is one clinic” holds a dot and the top-level domain of Iceland.
        let isTop = TopLevelDomains.contains(top) && !TopLevelDomains.words.contains(top)
        return isNamed && (isTop || tokens[label].text == "punkt" && top == "de") ? dot + 1 : nil
    }
}

extension LeadTokens {
    /// The end of all that is glued to a token, but for the signs of the sentence behind it.
    ///
    /// A longer address is cut, so that a text of nothing but beginnings takes no time.
    func endOfAddress(_ start: Int) -> Int {
        var end = start + 1
        while end - start < 512, isGlued(end), !self[end].isSign("<>\"”“»«") { end += 1 }
        while end > start + 1, self[end - 1].isSign(".,;:!?)]}'") { end -= 1 }
        return end
    }

    /// The end of the dotted labels that begin at a token, where the last is a top-level domain.
    func endOfDomain(_ start: Int) -> Int? {
        var (index, end, last): (Int, Int?, String) = (start, nil, "")
        while true {
            guard self[index].isWord || self[index].isNumber, index == start || isGlued(index) else { break }
            let label = endOfLabel(index)
            last = label == index + 1 && self[index].isWord ? self[index].text : ""
            if index > start, TopLevelDomains.contains(last) { end = label }
            guard self[label].isSign("."), isGlued(label), isGlued(label + 1) else { break }
            index = label + 1
        }
        guard let end else { return nil }
        // `t.me/north`: what a path follows is an address, however short.
        let hasPath = self[end].isSign("/") && isGlued(end) && isGlued(end + 1) && self[end + 1].isWord
        return hasPath || bytesOfLabels(start..<end) > 3 ? end : nil
    }

    /// How many letters and digits stand before the top-level domain and in it; `u.a` is an abbreviation.
    private func bytesOfLabels(_ range: Range<Int>) -> Int {
        range.reduce(0) { $0 + (self[$1].isWord ? self[$1].count : 0) } + (range.count > 3 ? 1 : 0)
    }

    private func endOfLabel(_ start: Int) -> Int {
        var end = endOfRun(start)
        while self[end].isSign("-_"), isGlued(end), isGlued(end + 1), self[end + 1].isWord || self[end + 1].isNumber {
            end = endOfRun(end + 1)
        }
        return end
    }

    /// The end of a spelled dot at a token: ` dot `, `(dot)`, `[.]`.
    func endOfDot(_ index: Int) -> Int? {
        if self[index].isSign("([{<"), LeadTokens.dots.contains(self[index + 1].text), self[index + 2].isSign(")]}>") {
            return index + 3
        }
        return self[index].isWord && LeadTokens.dots.contains(self[index].text) ? index + 1 : nil
    }

    private static let dots = Set(words: "dot punkt punto .")
}
