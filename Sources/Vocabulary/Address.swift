/// One strict ASCII mail address: an addr-spec of RFC 5322 with a dot-atom on both sides and a dotted domain.
///
/// Quoted local parts, comments, address literals and non-ASCII letters are refused, and so are the few
/// characters of an atom that mean something in an address of the web (`a?bcc=b@example.com`), so that the
/// text can stand in a header or a `mailto:` link without further thought.
package struct EmailAddress: Hashable, Sendable {
    package let text: String

    package init?(_ text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard bytes.count <= 254, let at = bytes.firstIndex(of: UInt8(ascii: "@")), at <= 64,
            EmailAddress.isDotAtom(bytes[..<at], of: EmailAddress.isAtomText)
        else { return nil }
        let domain = bytes[(at + 1)...]
        guard domain.contains(UInt8(ascii: ".")), DomainName.isValid(domain) else { return nil }
        self.text = String(text)
    }

    /// What stands behind the @, in lower case.
    package var domain: String {
        String(text[text.index(after: text.firstIndex(of: "@") ?? text.startIndex)...]).lowercased()
    }

    private static func isDotAtom(_ bytes: ArraySlice<UInt8>, of isPart: (UInt8) -> Bool) -> Bool {
        bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
            .allSatisfy { !$0.isEmpty && $0.allSatisfy(isPart) }
    }

    private static func isAtomText(_ byte: UInt8) -> Bool {
        ASCII.isLetterOrDigit(byte) || "!$&'*+-/=_~".utf8.contains(byte)
    }
}

/// An absolute address that a page may link to: `https`, `http` or `mailto`.
///
/// Stricter than RFC 3986 where strictness keeps a reader safe: no user information, no backslash, no blank,
/// and a host of plain letters, so that no lookalike letter can pose as another site. More lenient behind the
/// host, where people paste what their browser shows: the text is kept as written, for markup to escape.
package struct WebAddress: Hashable, Sendable {
    package let text: String

    package init?(_ text: some StringProtocol) {
        guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
        let rest = text[text.utf8.index(after: colon)...]
        switch text[..<colon].lowercased() {
        case "https", "http":
            guard WebAddress.isHierarchical(Array(rest.utf8)) else { return nil }
        case "mailto":
            guard EmailAddress(rest.prefix { $0 != "?" }) != nil, rest.utf8.allSatisfy(WebAddress.isUnreserved) else {
                return nil
            }
        default:
            return nil
        }
        self.text = String(text)
    }

    /// The host in lower case; nil for `mailto`.
    package var host: String? {
        behindSlashes.map { Substring($0.prefix { !"/?#:".utf8.contains($0) }).lowercased() }
    }

    /// The path from the root of the host, without query and fragment; `/` where there is none.
    package var path: String {
        let path = behindSlashes?.drop { !"/?#".utf8.contains($0) }.prefix { !"?#".utf8.contains($0) }
        return path.flatMap { $0.isEmpty ? nil : String(Substring($0)) } ?? "/"
    }

    /// What follows `https://` or `http://`, as bytes, since an accent behind a slash makes one character with it.
    private var behindSlashes: Substring.UTF8View? {
        let rest = text.utf8.drop { $0 != UInt8(ascii: ":") }.dropFirst()
        return rest.starts(with: "//".utf8) ? rest.dropFirst(2) : nil
    }

    private static func isHierarchical(_ bytes: [UInt8]) -> Bool {
        guard bytes.starts(with: "//".utf8) else { return false }
        let rest = bytes.dropFirst(2)
        let end = rest.firstIndex { "/?#".utf8.contains($0) } ?? rest.endIndex
        let authority = rest[..<end].split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        guard let host = authority.first, authority.count <= 2, DomainName.isValid(host) else { return false }
        if authority.count == 2, !isPort(authority[1]) { return false }
        return rest[end...].allSatisfy(isPrintable)
    }

    private static func isPort(_ digits: ArraySlice<UInt8>) -> Bool {
        guard (1...5).contains(digits.count), digits.allSatisfy(ASCII.isDigit) else { return false }
        return (1...65_535).contains(digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) })
    }

    /// Whether a byte may stand behind the host: printable, and no backslash, which browsers read as a slash.
    private static func isPrintable(_ byte: UInt8) -> Bool {
        byte >= 0x80 || ((0x21...0x7E).contains(byte) && byte != UInt8(ascii: "\\"))
    }

    /// Whether a byte may stand in any address as it is (RFC 3986), with nothing to escape or encode.
    private static func isUnreserved(_ byte: UInt8) -> Bool {
        (0x21...0x7E).contains(byte) && !"\"<>\\^`{|}".utf8.contains(byte)
    }
}

/// The host names of RFC 1123: labels of letters, digits and inner hyphens, at most 63 bytes each.
private enum DomainName {
    static func isValid(_ bytes: ArraySlice<UInt8>) -> Bool {
        let labels = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        return bytes.count <= 253
            && labels.allSatisfy { label in
                (1...63).contains(label.count)
                    && label.allSatisfy { ASCII.isLetterOrDigit($0) || $0 == UInt8(ascii: "-") }
                    && label.first != UInt8(ascii: "-") && label.last != UInt8(ascii: "-")
            }
    }
}

/// The classes of ASCII that grammars are made of.
package enum ASCII {
    package static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    package static func isHexDigit(_ byte: UInt8) -> Bool {
        isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte | 0x20)
    }

    package static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }

    package static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        isDigit(byte) || isLetter(byte)
    }

    /// The two digits in capitals that encodings write for a byte.
    package static func hexDigits(_ byte: UInt8) -> [UInt8] {
        [byte >> 4, byte & 0xF].map { $0 < 10 ? UInt8(ascii: "0") + $0 : UInt8(ascii: "A") + $0 - 10 }
    }
}
