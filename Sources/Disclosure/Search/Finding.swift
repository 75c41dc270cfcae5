/// Decides whether letters that match a term are the name.
struct Finding {
    let passage: Passage
    let term: Term
    let isOrdinary: @Sendable (String) -> Bool

    private var glyphs: UnsafeBufferPointer<Glyph> { passage.glyphs }
    private var range: Range<Int> { passage.range }

    var isName: Bool {
        switch term.manner {
        case .anywhere: return isNameAnywhere
        case .withoutBlanks: return true
        case .word: return isWord || isGlued
        case .capitalWord: return startsWithCapital && isWord
        case .capitalWithinSentence:
            return startsWithCapital && !passage.first.traits.contains(.opensSentence) && !isLeet && isWord
        case .backwards:
            return !startsWithCapital && glyphs[range.upperBound - 1].traits.contains(.upper) && isWord
        case .initials: return areInitials
        case .partedInitials: return passage.hasGap && areInitials
        }
    }

    private var startsWithCapital: Bool { passage.first.traits.contains(.upper) }

    // MARK: Rule R1

    /// Six letters and more are a name wherever they stand together.
    ///
    /// Across blanks they may come together by chance, as those of “Martin” do in “a smart intern”: so they do
    /// where they begin or end within a word and all words there are ordinary ones.
    private var isNameAnywhere: Bool {
        guard passage.crossesBlank else { return !isPartOfNumber }
        if isLeet, isPartOfNumber { return false }
        let ending = passage.word(passage.rest)
        let standsAlone = passage.isBoundary(range.lowerBound) && (ending.isEmpty || Endings.contains(ending))
        if standsAlone, !passage.beginsWithContraction { return !consistsOfFunctionWords }
        return !passage.touchedWords.allSatisfy(isOrdinaryOrSmall)
    }

    private func isOrdinaryOrSmall(_ word: String) -> Bool { FunctionWords.contains(word) || isOrdinary(word) }

    /// Whether blanks part it into small words, as in “there's a” for Theresa.
    private var consistsOfFunctionWords: Bool {
        guard term.isOneWord, passage.crossesBlank else { return false }
        return FunctionWords.areOfOneLanguage(passage.pieces)
    }

    // MARK: Rule R2

    /// Up to five letters are a name where they stand as a word, whatever signs are between them.
    private var isWord: Bool {
        guard passage.isBoundary(range.lowerBound), !passage.beginsWithContraction else { return false }
        guard !consistsOfFunctionWords, isLeetAllowed, isPairAllowed else { return false }
        if passage.endsWord { return true }
        let ending = passage.word(passage.rest)
        guard Endings.contains(ending), term.letters.count > 2 || ending == "s" else { return false }
        // “a lie” is no ending of Ali.
        if term.isOneWord, passage.crossesBlank, passage.pieces.allSatisfy(isOrdinaryOrSmall) { return false }
        // “times” is no ending of Tim; “apples” is one of Apple, which is a word itself.
        return isOrdinary(term.squashed) || !isOrdinary(passage.word(range) + ending)
    }

    /// Two letters must be typed as they are: without digits for letters, and apart only if they are capitals.
    private var isPairAllowed: Bool {
        guard term.letters.count == 2 else { return true }
        guard zip(range, term.letters).allSatisfy({ glyphs[$0].letter == $1.letter || glyphs[$0].letter >= 0x80 })
        else { return false }
        return !passage.hasGap || (passage.isUpper && glyphs[range.upperBound - 1].gap == .joint)
            || (passage.isUpper && glyphs[range.upperBound - 1].traits.contains(.afterStop))
    }

    /// Whether anything stands within it but between the words of the name.
    private var isParted: Bool {
        zip(range, term.letters).dropFirst().contains { glyphs[$0].gap != .none && !$1.startsWord }
    }

    /// Whether a digit or a sign stands for a letter.
    private var isLeet: Bool { zip(range, term.letters).contains { isLeet(at: $0, $1) } }

    private func isLeet(at index: Int, _ letter: TermLetter) -> Bool {
        !glyphs[index].traits.isDisjoint(with: [.digit, .symbol]) && glyphs[index].letter != letter.letter
    }

    /// Digits for letters count where nothing parts them, and where they are no number: “5 am”, “5am”, “1st”, “1,154”.
    private var isLeetAllowed: Bool {
        guard isLeet else { return true }
        guard !isParted, !isPartOfNumber else { return false }
        let text = passage.word(range)
        let isNumber = text.unicodeScalars.allSatisfy { ("0"..."9").contains($0) }
        if isNumber { return text.unicodeScalars.count > 3 }
        let unit = text.drop { $0.isNumber }
        return unit.count == text.count || !["am", "pm", "st", "nd", "rd", "th"].contains(unit)
    }

    /// Whether all of it is digits and more of them stand on a side of it.
    private var isPartOfNumber: Bool {
        guard range.allSatisfy({ glyphs[$0].traits.contains(.digit) }) else { return false }
        return isNumberGoingOn(range.lowerBound, beside: range.lowerBound - 1)
            || isNumberGoingOn(range.upperBound, beside: range.upperBound)
    }

    private func isNumberGoingOn(_ seam: Int, beside index: Int) -> Bool {
        guard glyphs.indices.contains(index), glyphs[index].traits.contains(.digit) else { return false }
        return glyphs[seam].gap == .none || glyphs[seam].gap == .joint
    }

    /// Whether the name is glued to ordinary words, as in `newalder`, and is not just part of one, as in “listen”.
    private var isGlued: Bool {
        guard !passage.hasGap, !isLeet, term.letters.count > 2 else { return false }
        let start = passage.wordStart
        let end = passage.rest.upperBound
        guard start < range.lowerBound || end > range.upperBound else { return false }
        let least = term.letters.count == 3 ? 3 : 2
        for part in [start..<range.lowerBound, range.upperBound..<end] where !part.isEmpty {
            guard part.count >= least, isOrdinaryOrSmall(passage.word(part)) else { return false }
        }
        return !isOrdinaryOrSmall(passage.word(start..<end))
    }

    // MARK: Initials

    /// Capitals in a row, with full stops or, from three on, with blanks between them.
    private var areInitials: Bool {
        guard passage.isUpper, passage.isBoundary(range.lowerBound) else { return false }
        guard zip(range, term.letters).allSatisfy({ glyphs[$0].letter == $1.letter || glyphs[$0].letter >= 0x80 })
        else { return false }
        let ending = passage.word(passage.rest)
        guard ending.isEmpty || ending == "s" else { return false }
        guard passage.hasGap else { return true }
        return passage.inner.allSatisfy { index in
            glyphs[index].traits.contains(.afterStop) || (range.count > 2 && glyphs[index].gap != .none)
        }
    }
}
