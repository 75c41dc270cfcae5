internal import Vocabulary

/// The name of a file: `report.pdf`, `site-map_v2.xlsx`.
struct FileNamePattern: LeadPattern {
    let lead = Disclosure.Lead.code

    func end(of start: Int, in tokens: LeadTokens) -> Int? {
        guard tokens.beginsRun(start), !tokens.isGlued(start) || !tokens[start - 1].isSign("-_.") else { return nil }
        var index = tokens.endOfRun(start)
        while tokens[index].isSign("-_."), tokens.isGlued(index), tokens.isGlued(index + 1), tokens.beginsRun(index + 1)
        {
            let end = tokens.endOfRun(index + 1)
            let goesOn = tokens.isGlued(end) && tokens[end].isSign("-_") && tokens.isGlued(end + 1)
            if tokens[index].isSign("."), FileNamePattern.isEnding(index + 1..<end, in: tokens), !goesOn {
                return isTechnique(start..<end, in: tokens) ? nil : end
            }
            index = end
        }
        return nil
    }

    private static func isEnding(_ range: Range<Int>, in tokens: LeadTokens) -> Bool {
        endings.contains(range.map { tokens[$0].text }.joined())
    }

    /// `Node.js` and its like are names of techniques that everybody uses.
    private func isTechnique(_ range: Range<Int>, in tokens: LeadTokens) -> Bool {
        let names: Set = [
            "node", "vue", "next", "nuxt", "three", "d", "express", "react", "ember", "backbone", "chart",
        ]
        return tokens[range.upperBound - 1].text == "js" && names.contains(tokens[range.lowerBound].text)
    }

    private static let endings = Set(
        words:
            """
            pdf doc docx odt rtf txt md xls xlsx ods csv tsv ppt pptx odp key pages numbers png jpg jpeg gif webp svg tif tiff
            heic psd eps indd sketch fig afdesign mp3 mp4 mov avi wav m4a zip tar gz rar 7z html htm xhtml css js ts jsx tsx
            json xml yml yaml php py rb swift sql db log ics eml msg vcf epub mobi exe dmg iso ttf otf woff woff2 dwg dxf stl
            """)
}

/// A run of letters and digits that only a register gives: `AB12345`, a UUID, hexadecimal digits, many digits.
struct CodePattern: LeadPattern {
    let lead = Disclosure.Lead.code

    func end(of start: Int, in tokens: LeadTokens) -> Int? {
        guard tokens.beginsRun(start) else { return nil }
        let end = tokens.endOfRun(start)
        return grouped(start, behind: end, in: tokens) ?? (isCode(start..<end, in: tokens) ? end : nil)
    }

    private func isCode(_ run: Range<Int>, in tokens: LeadTokens) -> Bool {
        let text = run.map { tokens[$0].text }.joined()
        let digits = text.utf8.count(where: ASCII.isDigit)
        let letters = text.utf8.count - digits
        if letters == 0 { return digits >= 7 && !isDecimal(run.lowerBound, in: tokens) }
        guard digits > 0, !CodePattern.known.contains(text), !isMeasure(run, in: tokens) else { return false }
        if text.utf8.count >= 7, text.utf8.allSatisfy(ASCII.isHexDigit), digits > 1 { return true }
        let switches = run.count - 1
        if digits >= 2, switches >= 3 || switches == 2 && text.utf8.count >= 8, text.utf8.count >= 6 { return true }
        guard switches == 1 else { return false }
        return digits >= 4 || tokens[run.lowerBound].isWord && letters >= 2 && digits >= 3
    }

    /// Digits behind a point: `0.3333333`.
    private func isDecimal(_ start: Int, in tokens: LeadTokens) -> Bool {
        tokens.isGlued(start) && tokens[start - 1].isSign(".,") && tokens.isGlued(start - 1)
            && tokens[start - 2].isNumber
    }

    /// A number with its unit: `1500kg`, `2400px`; a decade: `1990s`.
    private func isMeasure(_ run: Range<Int>, in tokens: LeadTokens) -> Bool {
        guard run.count == 2, tokens[run.lowerBound].isNumber, tokens[run.lowerBound].count <= 6 else { return false }
        let unit = tokens[run.upperBound - 1].text
        return unit.utf8.count == 1 || DateWords.units.contains(unit) || DateWords.ordinals.contains(unit)
    }

    /// Codes with blanks or hyphens inside: an IBAN, a British postcode, a UUID, an ISBN.
    private func grouped(_ start: Int, behind end: Int, in tokens: LeadTokens) -> Int? {
        postcode(start, end, in: tokens) ?? accountNumber(start, end, in: tokens) ?? hyphenated(start, in: tokens)
    }

    /// `LS1 4AB`, also in small letters; the letters behind the blank are those that postcodes have (BS 7666).
    private func postcode(_ start: Int, _ end: Int, in tokens: LeadTokens) -> Int? {
        let inner = (start..<end).map { tokens[$0] }
        guard (2...3).contains(inner.count), inner[0].isWord, inner[0].count <= 2, inner[1].isNumber,
            inner[1].count <= 2, inner.count == 2 || inner[2].count == 1, tokens.endOfRun(end) == end + 2,
            tokens[end].isNumber, tokens[end].count == 1, !tokens.isGlued(end)
        else { return nil }
        let letters = tokens[end + 1]
        guard letters.isWord, letters.count == 2, !DateWords.ordinals.contains(letters.text) else { return nil }
        let areCapitals = inner[0].isAllCapitals && letters.isAllCapitals
        let isOfPostcodes = letters.text.utf8.allSatisfy { !"cikmov".utf8.contains($0) }
        return areCapitals || isOfPostcodes && !DateWords.units.contains(letters.text) ? end + 2 : nil
    }

    private func accountNumber(_ start: Int, _ end: Int, in tokens: LeadTokens) -> Int? {
        guard end == start + 2, tokens[start].isWord, tokens[start].count == 2, tokens[start + 1].count == 2 else {
            return nil
        }
        var index = end
        while tokens[index].isNumber, tokens[index].count == 4 { index += 1 }
        guard index >= end + 2 else { return nil }
        return tokens[index].isNumber ? index + 1 : index
    }

    /// Runs joined by hyphens that hold seven digits or more, or those of a UUID.
    private func hyphenated(_ start: Int, in tokens: LeadTokens) -> Int? {
        guard !tokens.isGlued(start) || !tokens[start - 1].isSign("-") else { return nil }
        var (end, runs): (Int, [String]) = (start, [])
        while tokens.beginsRun(end), end == start || tokens.isGlued(end) {
            let next = tokens.endOfRun(end)
            runs.append((end..<next).map { tokens[$0].text }.joined())
            guard tokens[next].isSign("-"), tokens.isGlued(next), tokens.isGlued(next + 1) else {
                end = next
                break
            }
            end = next + 1
        }
        guard runs.count >= 3 else { return nil }
        let digits = runs.joined().utf8.count(where: ASCII.isDigit)
        let isIdentifier =
            runs.map(\.utf8.count) == [8, 4, 4, 4, 12] && runs.joined().utf8.allSatisfy(ASCII.isHexDigit)
        let isNumbered = digits >= 7 && runs.allSatisfy { $0.utf8.contains(where: ASCII.isDigit) } && !areYears(runs)
        return isIdentifier || isNumbered ? end : nil
    }

    private func areYears(_ runs: [String]) -> Bool {
        runs.allSatisfy { $0.utf8.count == 4 && (1900...2099).contains(Int($0) ?? 0) }
    }

    /// Signs of techniques and standards that everybody uses.
    private static let known = Set(
        words:
            "sha256 sha384 sha512 iso9001 iso27001 iso14001 din5008 en301549 rfc5322 utf16 win32 ipv4 ipv6 web3 pm2 a11y"
    )
}

/// A number with the letters of a register before it: `INV-2025-003`, `PO-4471`, `#4471`.
struct NumberedCodePattern: LeadPattern {
    let lead = Disclosure.Lead.code

    func end(of start: Int, in tokens: LeadTokens) -> Int? {
        if tokens[start].isSign("#"), tokens[start + 1].isNumber, tokens.isGlued(start + 1),
            tokens[start + 1].count >= 3
        {
            return tokens.endOfRun(start + 1)
        }
        guard tokens[start].isWord, tokens.beginsRun(start), tokens[start].count <= 6,
            !tokens.isGlued(start) || !tokens[start - 1].isSign("-/_")
        else { return nil }
        var (index, groups): (Int, [LeadToken]) = (start + 1, [])
        while tokens[index].isSign("-/_#"), tokens.isGlued(index), tokens[index + 1].isNumber, tokens.isGlued(index + 1)
        {
            groups.append(tokens[index + 1])
            index += 2
        }
        guard !groups.isEmpty, tokens.endOfRun(index - 1) == index else { return nil }
        return isCode(tokens[start], groups) ? index : nil
    }

    private func isCode(_ letters: LeadToken, _ groups: [LeadToken]) -> Bool {
        let digits = groups.reduce(0) { $0 + $1.count }
        if NumberedCodePattern.known.contains(letters.text) { return false }
        if groups.count >= 2, digits >= 5 { return true }
        guard letters.isAllCapitals else { return false }
        return letters.count >= 2 ? digits >= 2 : digits >= 3
    }

    private static let known = Set(words: "covid iso iec din en rfc utf sha wcag md aes mp pm usb ean gtin hl tls")
}
