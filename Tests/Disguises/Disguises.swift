/// A way to hide a name in a text, so that a search for the letters as they are would miss it.
package struct Disguise: CustomStringConvertible, Sendable {
    /// What the disguise needs of a name to leave something of it to see.
    package enum Need: Sendable {
        case nothing
        /// Three letters: two in this disguise could be anything.
        case threeLetters
        /// Latin letters.
        case latinLetters
        /// Two to five words.
        case words
    }

    package let name: String
    package let need: Need
    /// The name in the disguise, as it would stand in a sentence of Markdown or HTML.
    package let hide: @Sendable (String) -> String

    init(_ name: String, _ need: Need = .nothing, _ hide: @escaping @Sendable (String) -> String) {
        (self.name, self.need, self.hide) = (name, need, hide)
    }

    package var description: String { name }

    /// Whether the disguise changes a name and leaves it recognisable.
    package func suits(_ name: String) -> Bool {
        let letters = name.unicodeScalars.filter { $0.properties.isAlphabetic }
        switch need {
        case .nothing: return true
        case .threeLetters: return letters.count > 2
        case .latinLetters: return letters.count > 2 && letters.allSatisfy { $0.value < 0x250 }
        case .words:
            return name.allSatisfy { $0.isCased || $0 == " " } && (2...5).contains(name.split(separator: " ").count)
        }
    }
}

/// The disguises of a name: each is one that people, programs or templates have put names into.
package enum Disguises {
    package static let all = writing + endings + parted + encoded + lookAlikes + glued + places

    /// One disguise of each class that a name must be found in, or two, for tests that take longer.
    package static let ofEachClass = all.filter { names.contains($0.name) }

    private static let names: Set<String> = [
        "as it is", "in capitals", "in changing case", "possessive with a curly apostrophe", "plural",
        "with the ending ian", "hyphenated", "spaced", "split by bold type", "split by asterisks",
        "split by a comment", "split by a soft hyphen", "in named references", "in decimal references",
        "in hexadecimal references", "percent-encoded", "joined by zero-width joiners", "in full width",
        "in mathematical bold", "with Cyrillic letters", "with marks on it", "in leet", "reversed",
        "glued with humps", "glued in small letters", "initials with full stops", "in an address", "in an id",
        "in a heading and its id", "in alternative text", "in a fenced block", "in the title of a drawing",
    ]

    private static let writing = [
        Disguise("as it is") { $0 },
        Disguise("in small letters") { $0.lowercased() },
        Disguise("in capitals") { $0.uppercased() },
        Disguise("in changing case", .threeLetters) { changingCase($0) },
        Disguise("reversed", .threeLetters) { String(String.UnicodeScalarView($0.unicodeScalars.reversed())) },
        Disguise("initials", .words) { initials($0).joined() },
        Disguise("initials with full stops", .words) { initials($0).map { $0 + "." }.joined() },
        Disguise("initials with full stops and blanks", .words) {
            initials($0).map { $0 + "." }.joined(separator: " ")
        },
    ]

    private static let endings = [
        Disguise("possessive") { $0 + "'s" },
        Disguise("possessive with a curly apostrophe") { $0 + "’s" },
        Disguise("plural", .threeLetters) { $0 + "s" },
        Disguise("with the ending ing", .threeLetters) { $0 + "ing" },
        Disguise("with the ending ian", .threeLetters) { $0 + "ian" },
        Disguise("with the ending ed", .threeLetters) { $0 + "ed" },
        Disguise("with the ending ish", .threeLetters) { $0 + "ish" },
    ]

    private static let parted = [
        Disguise("hyphenated", .threeLetters) { between("-", $0) },
        Disguise("spaced", .threeLetters) { between(" ", $0) },
        Disguise("underscored", .threeLetters) { between("_", $0) },
        Disguise("dotted", .threeLetters) { between(".", $0) },
        Disguise("words joined by hyphens") { joined($0, by: "-") },
        Disguise("words joined by underscores") { joined($0, by: "_") },
        Disguise("words run together") { joined($0, by: "") },
        Disguise("split by bold type") { split($0, "<b>", "</b>") },
        Disguise("split by asterisks") { split($0, "*", "*") },
        Disguise("split by a link", .threeLetters) { split($0, "[", "](x)") },
        Disguise("split by a comment") { split($0, "<!-- x -->", "") },
        Disguise("split by a soft hyphen") { split($0, "\u{AD}", "") },
        Disguise("split by a named soft hyphen") { split($0, "&shy;", "") },
        Disguise("split by a possible break") { split($0, "<wbr>", "") },
        Disguise("split by a line break", .threeLetters) { split($0, "\n", "") },
        Disguise("split by a backslash", .threeLetters) { split($0, "\\", "") },
        Disguise("joined by zero-width joiners") { between("\u{200D}", $0) },
        Disguise("with zero-width blanks") { between("\u{200B}", $0) },
        Disguise("with variation selectors") { between("\u{FE0F}", $0) },
        Disguise("with tags") { between("\u{E0061}", $0) },
    ]

    private static let encoded = [
        Disguise("in decimal references") { each($0) { "&#\($0.value);" } },
        Disguise("in hexadecimal references") { each($0) { "&#x" + String($0.value, radix: 16) + ";" } },
        Disguise("in named references", .latinLetters) { named($0, "opf") },
        Disguise("in named references of marks", .latinLetters) { named($0, "uml") },
        Disguise("in references of references") { each($0) { "&amp;#\($0.value);" } },
        Disguise("percent-encoded") { percent($0) },
        Disguise("percent-encoded twice") { percent(percent($0)) },
        Disguise("escaped with backslashes") { each($0) { "\\u{" + String($0.value, radix: 16) + "}" } },
    ]

    private static let lookAlikes = [
        Disguise("in full width", .latinLetters) { shifted($0, 0xFF21, 0xFF41) },
        Disguise("in mathematical bold", .latinLetters) { shifted($0, 0x1D400, 0x1D41A) },
        Disguise("in circles", .latinLetters) { shifted($0, 0x24B6, 0x24D0) },
        Disguise("in black squares", .latinLetters) { shifted($0.uppercased(), 0x1F170, 0x1F170) },
        Disguise("in the letters of flags", .latinLetters) { shifted($0.uppercased(), 0x1F1E6, 0x1F1E6) },
        Disguise("in small capitals", .latinLetters) { swapped($0.lowercased(), smallCapitals) },
        Disguise("with Cyrillic letters", .latinLetters) { swapped($0, cyrillic) },
        Disguise("with Cyrillic capitals", .latinLetters) { swapped($0.uppercased(), cyrillic) },
        Disguise("with Greek letters", .latinLetters) { swapped($0, greek) },
        Disguise("with Greek capitals", .latinLetters) { swapped($0.uppercased(), greek) },
        Disguise("with a small l for a capital I", .latinLetters) { swapped($0, ["I": "l"]) },
        Disguise("with rn for m", .latinLetters) { swapped($0, ["m": "rn"]) },
        Disguise("with marks on it", .threeLetters) {
            each($0) { String($0) + ($0.properties.isAlphabetic ? "\u{308}" : "") }
        },
        Disguise("struck through") { each($0) { String($0) + "\u{336}" } },
        Disguise("without its marks") { withoutMarks($0) },
        Disguise("in leet", .latinLetters) { swapped($0.lowercased(), leet) },
        Disguise("in leet with signs", .latinLetters) {
            swapped($0.lowercased(), ["s": "$", "a": "@", "l": "1", "e": "3"])
        },
    ]

    private static let glued = [
        Disguise("glued with humps") { "my" + capitalised(joined($0, by: "")) + "App" },
        Disguise("glued before") { capitalised(joined($0, by: "")) + "Portal" },
        Disguise("glued in capitals", .threeLetters) { joined($0.uppercased(), by: "") + "portal" },
        Disguise("glued with an underscore") { joined($0.lowercased(), by: "_") + "_portal" },
        Disguise("glued in small letters", .threeLetters) { joined($0.lowercased(), by: "") + "team" },
        Disguise("glued behind in small letters", .threeLetters) { "new" + joined($0.lowercased(), by: "") },
        Disguise("with a year behind it") { joined($0, by: "") + "2026" },
    ]

    private static let places = [
        Disguise("in an address") { "https://www.\(joined($0.lowercased(), by: "-")).example/page" },
        Disguise("in a path") { "[it](/work/\(joined($0.lowercased(), by: "-"))/)" },
        Disguise("in the title of a link") { "[it](/work \"The house of \($0)\")" },
        Disguise("in the address of a reference") {
            "[it]\n\n[it]: /work/\(joined($0.lowercased(), by: "-"))\n\nThat"
        },
        Disguise("in a mail address") { "<\(joined($0.lowercased(), by: "."))@mail.example>" },
        Disguise("in a heading and its id") { "\n\n#### Work for \($0)\n\nThat" },
        Disguise("in a fenced block") { "\n\n```\nfor \($0)\n```\n\nThat" },
        Disguise("in an id") { "<i id=\"s-\(joined($0.lowercased(), by: "-"))-1\">x</i>" },
        Disguise("in alternative text") { "<img src=\"x.png\" alt=\"The house of \($0), at night\">" },
        Disguise("in a code block") { "`\(joined($0, by: "_")) = 1`" },
        Disguise("in the title of a drawing") { "<svg><title>Logo of \($0)</title></svg>" },
        Disguise("in a comment") { "<!-- for \($0) only -->" },
        Disguise("in a class") { "<i class=\"\(joined($0, by: "-"))\">x</i>" },
        Disguise("as a tag") { "<\(joined($0.lowercased(), by: "-"))>x</\(joined($0.lowercased(), by: "-"))>" },
        Disguise("as an attribute") { "<i data-\(joined($0.lowercased(), by: "-"))>x</i>" },
        Disguise("in a style") { "<style>.x{content:\"\($0)\"}</style>" },
        Disguise("as a hashtag") { "#" + joined($0, by: "") },
    ]

    private static let leet: [Character: String] = [
        "o": "0", "i": "1", "l": "1", "e": "3", "a": "4", "s": "5", "t": "7",
    ]
    private static let cyrillic: [Character: String] = [
        "a": "а", "c": "с", "e": "е", "i": "і", "j": "ј", "o": "о", "p": "р", "s": "ѕ", "x": "х", "y": "у", "A": "А",
        "B": "В", "C": "С", "E": "Е", "H": "Н", "I": "І", "J": "Ј", "K": "К", "M": "М", "O": "О", "P": "Р", "S": "Ѕ",
        "T": "Т", "X": "Х", "Y": "У",
    ]
    private static let greek: [Character: String] = [
        "a": "α", "i": "ι", "k": "κ", "n": "η", "o": "ο", "p": "ρ", "t": "τ", "u": "υ", "v": "ν", "A": "Α", "B": "Β",
        "E": "Ε", "H": "Η", "I": "Ι", "K": "Κ", "M": "Μ", "N": "Ν", "O": "Ο", "P": "Ρ", "T": "Τ", "X": "Χ", "Y": "Υ",
        "Z": "Ζ",
    ]
    private static let smallCapitals: [Character: String] = Dictionary(
        uniqueKeysWithValues: zip("abcdefghijklmnopqrstuvwyz", "ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡʏᴢ".map(String.init)))

    private static func each(_ name: String, _ change: (Unicode.Scalar) -> String) -> String {
        name.unicodeScalars.map { $0 == " " ? " " : change($0) }.joined()
    }

    private static func between(_ sign: String, _ name: String) -> String {
        name.split(separator: " ").map { $0.map(String.init).joined(separator: sign) }.joined(separator: " ")
    }

    private static func joined(_ name: String, by sign: String) -> String {
        name.split(separator: " ").joined(separator: sign)
    }

    /// The name with something before the middle of its first word, and something behind it.
    private static func split(_ name: String, _ before: String, _ after: String) -> String {
        let words = name.split(separator: " ", maxSplits: 1)
        guard let word = words.first, word.count > 1 else { return name }
        let middle = word.count / 2
        let first = word.prefix(middle) + before + word.dropFirst(middle).prefix(1) + after + word.dropFirst(middle + 1)
        return ([String(first)] + words.dropFirst().map(String.init)).joined(separator: " ")
    }

    /// In references such as `&aopf;` and `&auml;`; a letter that has none stays.
    private static func named(_ name: String, _ kind: String) -> String {
        let letters = kind == "opf" ? "abcdefghijklmnopqrstuvwxyz" : "aeiouyAEIOU"
        return withoutMarks(name).map { letter in
            let base = kind == "opf" ? letter.lowercased() : String(letter)
            return letters.contains(base) ? "&\(base)\(kind);" : String(letter)
        }.joined()
    }

    private static func percent(_ name: String) -> String {
        name.utf8.map { "%" + ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    private static func shifted(_ name: String, _ capitals: UInt32, _ smalls: UInt32) -> String {
        each(withoutMarks(name)) { scalar in
            let value: UInt32? =
                switch scalar.value {
                case 0x41...0x5A: scalar.value - 0x41 + capitals
                case 0x61...0x7A: scalar.value - 0x61 + smalls
                default: nil
                }
            return value.flatMap(Unicode.Scalar.init).map { String($0) } ?? String(scalar)
        }
    }

    private static func swapped(_ name: String, _ letters: [Character: String]) -> String {
        String(withoutMarks(name).flatMap { letters[$0] ?? String($0) })
    }

    private static func withoutMarks(_ name: String) -> String {
        String(name.map { ["ü": "u", "ö": "o", "ä": "a", "Š": "S", "š": "s", "é": "e"][$0] ?? $0 })
    }

    private static func changingCase(_ name: String) -> String {
        name.enumerated().map { $0 % 2 == 0 ? $1.lowercased() : $1.uppercased() }.joined()
    }

    private static func capitalised(_ name: String) -> String { name.prefix(1).uppercased() + name.dropFirst() }

    private static func initials(_ name: String) -> [String] {
        name.split(separator: " ").map { $0.prefix(1).uppercased() }
    }
}
