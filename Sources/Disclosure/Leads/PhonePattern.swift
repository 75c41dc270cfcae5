/// A telephone number: `+49 30 1234567`, `(020) 7946 0018`, `555-0142`, `Tel. 24 60 11`.
struct PhonePattern: LeadPattern {
    let lead = Disclosure.Lead.phoneNumber

    func end(of start: Int, in tokens: LeadTokens) -> Int? {
        if tokens[start].isWord { return announced(start, in: tokens) }
        guard !tokens.isGlued(start) || !(tokens[start - 1].isWord || tokens[start - 1].isNumber) else { return nil }
        let groups = PhoneGroups(start, in: tokens)
        guard !isWithinNumber(start, in: tokens), isNumber(groups) else { return nil }
        return groups.end
    }

    private func isNumber(_ groups: PhoneGroups) -> Bool {
        guard (7...15).contains(groups.digits), let first = groups.numbers.first, !isTimes(groups.numbers) else {
            return false
        }
        if groups.isInternational { return true }
        let counts = groups.numbers.map(\.utf8.count)
        // The American forms, by their groups; others begin with the 0 that leads out of an area.
        if [[3, 4], [3, 3, 4], [1, 3, 3, 4]].contains(counts) { return groups.isJoined || groups.isBracketed }
        // The Spanish and the French, by groups that no large number has, or by the digits with which they begin.
        if [[3, 2, 2, 2], [2, 3, 2, 2], [2, 2, 2, 2, 2]].contains(counts) { return true }
        if counts == [3, 3, 3] { return "6789".contains(first.prefix(1)) }
        return first.hasPrefix("0") && first.utf8.count >= 2 || groups.isBracketed && counts.count > 1
    }

    /// Hours of the day without colons, as `0600-1400`.
    private func isTimes(_ numbers: [String]) -> Bool {
        numbers.count == 2
            && numbers.allSatisfy { $0.utf8.count == 4 && Int($0).map { $0 <= 2400 && $0 % 100 < 60 } ?? false }
    }

    private static let words = Set(
        words: "tel telephone telefon telefono phone fax mobile mobil movil whatsapp")

    /// A word that says that a number follows.
    private func announced(_ start: Int, in tokens: LeadTokens) -> Int? {
        guard PhonePattern.words.contains(tokens[start].text) else { return nil }
        var index = start + 1
        while tokens[index].isSign(".:") || ["number", "no", "nummer", "nr"].contains(tokens[index].text) { index += 1 }
        let groups = PhoneGroups(index, in: tokens)
        return (5...15).contains(groups.digits) ? groups.end : nil
    }

    private func isWithinNumber(_ start: Int, in tokens: LeadTokens) -> Bool {
        tokens.isGlued(start) && tokens[start - 1].isSign(".,:") && tokens[start - 2].isNumber
    }
}

/// Groups of digits as telephone numbers are written: joined by a blank, a hyphen, a dot, a slash or brackets.
private struct PhoneGroups {
    private(set) var numbers: [String] = []
    private(set) var end: Int
    private(set) var isInternational = false
    private(set) var isBracketed = false
    /// Whether every two groups are joined by a sign.
    private(set) var isJoined = true

    var digits: Int { numbers.reduce(0) { $0 + $1.utf8.count } }

    init(_ start: Int, in tokens: LeadTokens) {
        (end, isInternational) = (start, tokens[start].isSign("+"))
        var index = isInternational ? start + 1 : start
        // Fifteen digits are the most that a number has (ITU-T E.164).
        while digits <= 15 {
            let isOpened = tokens[index].isSign("(")
            if isOpened { index += 1 }
            guard tokens[index].isNumber, !(tokens.isGlued(index + 1) && tokens[index + 1].isWord) else { break }
            numbers.append(tokens[index].text)
            index += 1
            if isOpened {
                guard tokens[index].isSign(")") else { break }
                isBracketed = true
                index += 1
            }
            end = index
            if joins(index, in: tokens) {
                index += 1
            } else if tokens[index].isNumber {
                isJoined = false
            } else if !tokens[index].isSign("(") {
                break
            }
        }
        if numbers.first == "00", numbers.count > 2 { isInternational = true }
    }

    /// Whether a sign joins two groups; a point with a blank behind it ends a sentence.
    private func joins(_ index: Int, in tokens: LeadTokens) -> Bool {
        guard tokens[index].isSign("-./"), tokens[index + 1].isNumber || tokens[index + 1].isSign("(") else {
            return false
        }
        return !tokens[index].isSign(".") || tokens.isGlued(index) && tokens.isGlued(index + 1)
    }
}
