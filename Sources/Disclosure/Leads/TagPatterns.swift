/// A name on a network: `@name`.
struct HandlePattern: LeadPattern {
    let lead = Disclosure.Lead.handle

    func end(of start: Int, in tokens: LeadTokens) -> Int? {
        guard tokens[start].isSign("@"), tokens.isGlued(start + 1), tokens.beginsRun(start + 1),
            !tokens.isGlued(start) || tokens[start - 1].kind == .sign
        else { return nil }
        return tokens[start + 1].isWord ? tokens.endOfAddress(start + 1) : nil
    }
}

/// A tag on a network: `#name`; `#1` is a number.
struct HashtagPattern: LeadPattern {
    let lead = Disclosure.Lead.hashtag

    func end(of start: Int, in tokens: LeadTokens) -> Int? {
        guard tokens[start].isSign("#"), tokens.isGlued(start + 1), tokens.beginsRun(start + 1),
            !tokens.isGlued(start) || tokens[start - 1].kind == .sign && !tokens[start - 1].isSign("#")
        else { return nil }
        let end = tokens.endOfRun(start + 1)
        return (start + 1..<end).contains { tokens[$0].isWord } ? end : nil
    }
}
