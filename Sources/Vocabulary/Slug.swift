/// The permanent short name of a record: in paths, in anchors and in references.
///
/// Letters a–z and digits, joined by single hyphens, at most 100 bytes, and none of the names that
/// Windows reserves for devices, so that a site can be checked out and served anywhere.
package struct Slug: Hashable, Comparable, Sendable, CustomStringConvertible {
    package let text: String

    /// The slug that reads as `text`, or nil if `text` breaks a rule of slugs.
    package init?(_ text: some StringProtocol) {
        var afterHyphen = true
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
                afterHyphen = false
            case UInt8(ascii: "-") where !afterHyphen:
                afterHyphen = true
            default:
                return nil
            }
        }
        let count = text.utf8.count
        guard !afterHyphen, count <= Slug.longest, count > Slug.longestReserved || !Slug.reserved.contains(String(text))
        else { return nil }
        self.text = String(text)
    }

    /// What a slug may be, for the messages that refuse one.
    package static let rule =
        "a slug is a–z and 0–9 with single hyphens, at most \(longest) letters, and not a name that Windows reserves"

    package var description: String { text }
    package static func < (left: Slug, right: Slug) -> Bool { left.text < right.text }

    private static let longest = 100
    private static let longestReserved = 4
    private static let reserved: Set<String> = {
        var names: Set<String> = ["con", "prn", "aux", "nul"]
        for digit in 0...9 {
            names.insert("com\(digit)")
            names.insert("lpt\(digit)")
        }
        return names
    }()
}

/// The random part of a client's unlisted link: 26 characters a–z2–7, 130 bits (RFC 4648 base 32).
package struct ClientKey: Hashable, Sendable {
    package let text: String

    package init?(_ text: some StringProtocol) {
        guard text.utf8.count == ClientKey.length, text.utf8.allSatisfy(ClientKey.isKeyCharacter) else {
            return nil
        }
        self.text = String(text)
    }

    package static let length = 26

    package static func isKeyCharacter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
            || (UInt8(ascii: "2")...UInt8(ascii: "7")).contains(byte)
    }
}
