internal import Vocabulary

/// The address of a machine: IPv4, IPv6 (RFC 4291) or the six bytes of a network card.
struct NetworkPattern: LeadPattern {
    let lead = Disclosure.Lead.networkAddress

    func end(of start: Int, in tokens: LeadTokens) -> Int? {
        guard !tokens.isGlued(start) || tokens[start - 1].isSign("([<\"'/=@") else { return nil }
        return version4(start, in: tokens) ?? groups(start, in: tokens)
    }

    private func version4(_ start: Int, in tokens: LeadTokens) -> Int? {
        let isQuad = stride(from: start, through: start + 6, by: 2).allSatisfy {
            (0...255).contains(tokens[$0].value) && tokens[$0].count <= 3 && ($0 == start || tokens.isGlued($0))
        }
        let isDotted = stride(from: start + 1, through: start + 5, by: 2).allSatisfy {
            tokens[$0].isSign(".") && tokens.isGlued($0)
        }
        let goesOn = tokens.isGlued(start + 7) && tokens[start + 7].isSign(".") && tokens.isGlued(start + 8)
        let versions: Set = ["version", "release", "v"]
        return isQuad && isDotted && !goesOn && !versions.contains(tokens[start - 1].text) ? start + 7 : nil
    }

    /// Groups of hexadecimal digits between colons (or, for network cards, hyphens).
    private func groups(_ start: Int, in tokens: LeadTokens) -> Int? {
        var (groups, index, separator, isShortened): ([String], Int, String, Bool) = ([""], start, "", false)
        while index == start || tokens.isGlued(index), tokens[index].kind != .nothing {
            let token = tokens[index]
            if token.isSign(":-"), separator.isEmpty || separator == token.text {
                separator = token.text
                isShortened = isShortened || (tokens[index + 1].isSign(":") && tokens.isGlued(index + 1))
                groups.append("")
            } else if token.isWord || token.isNumber {
                groups[groups.count - 1] += token.text
            } else {
                break
            }
            index += 1
        }
        // A colon behind the address belongs to the sentence.
        while groups.last == "", !(isShortened && groups.count <= 3) {
            groups.removeLast()
            index -= 1
        }
        let isHex = groups.allSatisfy { $0.utf8.count <= 4 && $0.utf8.allSatisfy(ASCII.isHexDigit) }
        guard isHex else { return nil }
        if groups.count == 6, groups.allSatisfy({ $0.utf8.count == 2 }) { return index }
        let isAddress = separator == ":" && (groups.count == 8 || isShortened && (3...8).contains(groups.count))
        return isAddress && groups.contains { !$0.isEmpty } ? index : nil
    }
}
