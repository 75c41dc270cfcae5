/// A number of a register, told by the word before it or by the groups in which it is written:
/// `company no. 123456`, `HRB 12345`, `ISBN 3-16-148410-X`, `GB 123 4567 89`, `49 711 123456`.
struct RegisterNumberPattern: LeadPattern {
    let lead = Disclosure.Lead.code

    func end(of start: Int, in tokens: LeadTokens) -> Int? {
        tokens[start].isWord ? announced(start, in: tokens) : grouped(start, in: tokens)
    }

    private func announced(_ start: Int, in tokens: LeadTokens) -> Int? {
        let token = tokens[start]
        let isNumberWord = RegisterNumberPattern.numberWords.contains(token.text) && !tokens[start + 1].isWord
        guard isNumberWord || RegisterNumberPattern.registers.contains(token.text) else { return nil }
        var index = start + 1
        while tokens[index].isSign(".:#-") || RegisterNumberPattern.numberWords.contains(tokens[index].text) {
            index += 1
        }
        // “No. 4” is the fourth, and “no 1,200 people” a crowd.
        let isSaid = tokens[start + 1].isSign(".:") || !isNumberWord
        guard isSaid, tokens[index].isNumber, tokens[index].count >= (isNumberWord ? 4 : 3),
            !(tokens[index + 1].isSign(",") && tokens.isGlued(index + 1) && tokens.isGlued(index + 2))
        else { return nil }
        return tokens.endOfRun(index)
    }

    /// Digits in groups that are no thousands: nine and more, or seven and more one by one.
    private func grouped(_ start: Int, in tokens: LeadTokens) -> Int? {
        guard tokens[start].isNumber, tokens.beginsRun(start), !tokens[start - 1].isNumber,
            !(tokens.isGlued(start) && tokens[start - 1].kind == .sign)
        else { return nil }
        var (end, counts) = (start, [Int]())
        while tokens[end].isNumber, counts.count < 24, tokens.endOfRun(end) == end + 1, tokens[end].count <= 15,
            end == start || !tokens.isGlued(end)
        {
            counts.append(tokens[end].count)
            end += 1
        }
        // What a sign follows that goes on a number is a list: “4 5 6, 7”.
        let digits = counts.reduce(0, +)
        let areThousands = counts.dropFirst().allSatisfy { $0 == 3 } && (counts.first ?? 0) <= 3
        let areSingle = counts.allSatisfy { $0 == 1 }
        guard counts.count >= 3, !areThousands, digits >= (areSingle ? 7 : 9) else { return nil }
        return end
    }

    private static let numberWords = Set(words: "no nr num number nummer numero n")
    /// Words that stand before a number when something is registered under it.
    private static let registers = Set(
        words:
            """
            hrb hra vat duns isbn issn iban siren siret nif cif crn ein ustid ustidnr steuernummer handelsregister
            patent permit invoice inv rechnung rechnungsnummer factura policy
            """)
}

/// Six digits or more in words, as a number is read aloud: `oh two oh seven nine four six`.
struct SpelledDigitsPattern: LeadPattern {
    let lead = Disclosure.Lead.phoneNumber

    func end(of start: Int, in tokens: LeadTokens) -> Int? {
        guard isDigit(tokens[start]), !isDigit(before(start, in: tokens)) else { return nil }
        var (end, count) = (start, 0)
        while true {
            if isDigit(tokens[end]) {
                count += 1
            } else if count == 0 || !tokens[end].isSign(",-") || !isDigit(tokens[end + 1]) {
                break
            }
            end += 1
        }
        return count >= 6 ? end : nil
    }

    private func before(_ start: Int, in tokens: LeadTokens) -> LeadToken {
        tokens[start - 1].isSign(",-") ? tokens[start - 2] : tokens[start - 1]
    }

    private func isDigit(_ token: LeadToken) -> Bool { SpelledDigitsPattern.digits.contains(token.text) }

    private static let digits = Set(
        words:
            """
            oh zero nought one two three four five six seven eight nine double
            null eins zwei drei vier funf sechs sieben acht neun cero uno dos tres cuatro cinco seis siete ocho nueve
            """)
}
