/// A run of twenty letters and digits or more that is no word: a key of a client's link, Base64, a fingerprint.
struct KeyPattern: LeadPattern {
    let lead = Disclosure.Lead.key

    func end(of start: Int, in tokens: LeadTokens) -> Int? {
        guard tokens.beginsRun(start), !tokens.isGlued(start) || !tokens[start - 1].isSign("_+=") else { return nil }
        var end = tokens.endOfRun(start)
        while tokens[end].isSign("_+="), tokens.isGlued(end) {
            end = tokens.isGlued(end + 1) && tokens.beginsRun(end + 1) ? tokens.endOfRun(end + 1) : end + 1
        }
        let text = (start..<end).map { tokens[$0].text }.joined()
        guard text.utf8.count >= 20 else { return nil }
        let (hasLetter, hasDigit) = (
            (start..<end).contains { tokens[$0].isWord }, (start..<end).contains { tokens[$0].isNumber }
        )
        return hasLetter && hasDigit || KeyPattern.isNoise(text) ? end : nil
    }

    /// Whether three neighbours or more are such as hardly stand together in words, long compounds included.
    private static func isNoise(_ text: String) -> Bool {
        let letters = Array(text.utf8)
        return zip(letters, letters.dropFirst()).count { isUnlikely($0, $1) } >= 3
    }

    private static func isUnlikely(_ first: UInt8, _ second: UInt8) -> Bool {
        guard !vowels.contains(first) || !vowels.contains(second) else { return false }
        if first == UInt8(ascii: "q") { return second != UInt8(ascii: "u") }
        let likely = ["zw", "zt", "zl", "zz", "zv", "xt", "xp", "xc", "xf", "xi"]
        if likely.contains(where: { $0.utf8.elementsEqual([first, second]) }) { return false }
        return "jvxz".utf8.contains(first) && !vowels.contains(second)
            || "jqx".utf8.contains(second) && !vowels.contains(first)
    }

    private static let vowels = Set("aeiouy".utf8)
}
