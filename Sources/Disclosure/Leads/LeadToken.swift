/// A word, a number or a sign of a text, folded so that full-width, accented and bold letters read as plain ones.
struct LeadToken: Sendable {
    enum Kind: Sendable {
        case word
        case number
        case sign
        /// What stands before the first token and behind the last.
        case nothing
    }

    let kind: Kind
    /// In lower case, without accents and without what cannot be seen.
    fileprivate(set) var text: String
    /// Whether its first letter is a capital.
    let isCapitalised: Bool
    /// Whether it has no small letter.
    fileprivate(set) var isAllCapitals: Bool
    /// Whether no blank stands before it.
    let isGlued: Bool
    /// Where it is in the text, in bytes.
    fileprivate(set) var range: Range<Int>

    static let nothing = LeadToken(
        kind: .nothing, text: "", isCapitalised: false, isAllCapitals: false, isGlued: false, range: 0..<0)

    /// How many bytes its folded text has; for a number the count of its digits.
    var count: Int { text.utf8.count }
    var isWord: Bool { kind == .word }
    var isNumber: Bool { kind == .number }
    /// The value of a number of at most nine digits; -1 for anything else.
    var value: Int { isNumber && count <= 9 ? Int(text) ?? -1 : -1 }

    func isSign(_ signs: String) -> Bool { kind == .sign && signs.contains(text) }
}

/// The tokens of a text; any index may be asked for.
struct LeadTokens: Sendable {
    private let tokens: [LeadToken]

    var indices: Range<Int> { tokens.indices }

    subscript(index: Int) -> LeadToken { tokens.indices.contains(index) ? tokens[index] : .nothing }

    /// Whether a token follows the one before it without a blank.
    func isGlued(_ index: Int) -> Bool { self[index].kind != .nothing && index > 0 && self[index].isGlued }

    /// Whether a run of letters and digits begins at an index: an alphanumeric token that is glued to none before it.
    func beginsRun(_ index: Int) -> Bool {
        let before = self[index - 1]
        return (self[index].isWord || self[index].isNumber)
            && !(isGlued(index) && (before.isWord || before.isNumber))
    }

    /// The end of the run of letters and digits that an index is in.
    func endOfRun(_ index: Int) -> Int {
        var end = index
        while self[end].isWord || self[end].isNumber, end == index || isGlued(end) { end += 1 }
        return end
    }

    /// The bytes of the text from one token to before another.
    func bytes(_ range: Range<Int>) -> Range<Int> {
        self[range.lowerBound].range.lowerBound..<self[range.upperBound - 1].range.upperBound
    }

    init(_ text: String) {
        var (tokens, offset, isGlued): ([LeadToken], Int, Bool) = ([], 0, false)
        for scalar in text.unicodeScalars {
            let next = offset + UTF8.width(scalar)
            for folded in LeadFold.fold(scalar) {
                if folded.properties.isWhitespace {
                    isGlued = false
                } else {
                    LeadTokens.add(folded, at: offset..<next, isGlued: isGlued, to: &tokens)
                    isGlued = true
                }
            }
            offset = next
        }
        self.tokens = tokens
    }

    private static func add(_ scalar: Unicode.Scalar, at range: Range<Int>, isGlued: Bool, to tokens: inout [LeadToken])
    {
        let kind = LeadFold.kind(of: scalar)
        let isSmall = scalar.properties.isLowercase
        if kind != .sign, isGlued, tokens.last?.kind == kind {
            tokens[tokens.count - 1].text += scalar.properties.lowercaseMapping
            if isSmall { tokens[tokens.count - 1].isAllCapitals = false }
            tokens[tokens.count - 1].range = tokens[tokens.count - 1].range.lowerBound..<range.upperBound
        } else {
            tokens.append(
                LeadToken(
                    kind: kind, text: scalar.properties.lowercaseMapping, isCapitalised: scalar.properties.isUppercase,
                    isAllCapitals: kind == .word && !isSmall, isGlued: isGlued, range: range))
        }
    }
}
