/// The named character references of HTML that stand for letters, blanks or nothing to be seen, and some for signs.
///
/// https://html.spec.whatwg.org/multipage/named-characters.html
enum NamedReferences {
    static func text(of name: String) -> String? { named[name] ?? letter(name) }

    /// What a name stands for that needs no semicolon.
    static func textOfOldName(_ name: String) -> String? {
        if oldNames.contains(name) { return named[name] }
        let isOldLetter = oldMarks.contains { name.utf8.count == $0.utf8.count + 1 && name.hasSuffix($0) }
        return isOldLetter ? letter(name) : nil
    }

    /// Letters with marks, and letters of other kinds of type, are named by the letter and what is done to it.
    private static func letter(_ name: String) -> String? {
        guard let first = name.unicodeScalars.first, first.isASCII, first.properties.isAlphabetic else { return nil }
        guard let mark = marks[String(name.dropFirst())] else { return nil }
        return String(first) + mark
    }

    private static let oldMarks = ["acute", "grave", "circ", "uml", "tilde", "ring", "cedil", "slash"]
    private static let marks = [
        "acute": "\u{301}", "grave": "\u{300}", "circ": "\u{302}", "uml": "\u{308}", "tilde": "\u{303}",
        "ring": "\u{30A}", "cedil": "\u{327}", "caron": "\u{30C}", "breve": "\u{306}", "macr": "\u{304}",
        "ogon": "\u{328}", "dot": "\u{307}", "dblac": "\u{30B}", "slash": "\u{338}", "strok": "\u{335}",
        "midot": "", "fr": "", "opf": "", "scr": "",
    ]
    private static let oldNames: Set<String> = [
        "shy", "nbsp", "amp", "AMP", "lt", "LT", "gt", "GT", "quot", "QUOT", "aelig", "AElig", "szlig", "thorn",
        "THORN",
        "eth", "ETH", "ordf", "ordm",
    ]

    private static let named: [String: String] = {
        let signs = """
            amp:& AMP:& lt:< LT:< gt:> GT:> quot:" QUOT:" apos:' num:# dollar:$ percnt:% commat:@ lowbar:_ UnderBar:_ \
            period:. comma:, sol:/ bsol:\\ hyphen:‐ dash:‐ ndash:– mdash:— horbar:― hellip:… mldr:… middot:· excl:! \
            lpar:( rpar:) lsqb:[ lbrack:[ rsqb:] rbrack:] ast:* midast:* grave:` quest:? equals:= plus:+ semi:; \
            colon:: verbar:| vert:| VerticalLine:| lsquo:‘ rsquo:’ rsquor:’ ldquo:“ rdquo:” sbquo:‚ bdquo:„ bull:•
            aelig:æ AElig:Æ oelig:œ OElig:Œ szlig:ß thorn:þ THORN:Þ eth:ð ETH:Ð inodot:ı imath:ı jmath:ȷ kgreen:ĸ \
            ENG:Ŋ eng:ŋ ijlig:ij IJlig:IJ fflig:ff filig:fi fllig:fl ffilig:ffi ffllig:ffl fjlig:fj ordf:a ordm:o \
            napos:'n planckh:h hbar:h ell:l real:R image:I weierp:p ii:i dd:d DD:D ee:e
            Alpha:Α Beta:Β Gamma:Γ Delta:Δ Epsilon:Ε Zeta:Ζ Eta:Η Theta:Θ Iota:Ι Kappa:Κ Lambda:Λ Mu:Μ Nu:Ν Xi:Ξ \
            Omicron:Ο Pi:Π Rho:Ρ Sigma:Σ Tau:Τ Upsilon:Υ Phi:Φ Chi:Χ Psi:Ψ Omega:Ω alpha:α beta:β gamma:γ delta:δ \
            epsilon:ε zeta:ζ eta:η theta:θ iota:ι kappa:κ lambda:λ mu:μ nu:ν xi:ξ omicron:ο pi:π rho:ρ sigma:σ \
            sigmaf:ς tau:τ upsilon:υ phi:φ chi:χ psi:ψ omega:ω
            Acy:А Bcy:Б Vcy:В Gcy:Г Dcy:Д IEcy:Е IOcy:Ё ZHcy:Ж Zcy:З Icy:И Jcy:Й Kcy:К Lcy:Л Mcy:М Ncy:Н Ocy:О Pcy:П \
            Rcy:Р Scy:С Tcy:Т Ucy:У Fcy:Ф KHcy:Х TScy:Ц CHcy:Ч SHcy:Ш SHCHcy:Щ HARDcy:Ъ Ycy:Ы SOFTcy:Ь Ecy:Э YUcy:Ю \
            YAcy:Я acy:а bcy:б vcy:в gcy:г dcy:д iecy:е iocy:ё zhcy:ж zcy:з icy:и jcy:й kcy:к lcy:л mcy:м ncy:н ocy:о \
            pcy:п rcy:р scy:с tcy:т ucy:у fcy:ф khcy:х tscy:ц chcy:ч shcy:ш shchcy:щ hardcy:ъ ycy:ы softcy:ь ecy:э \
            yucy:ю yacy:я DScy:Ѕ dscy:ѕ Iukcy:І iukcy:і Jsercy:Ј jsercy:ј
            """
        var table: [String: String] = [
            "shy": "\u{AD}", "zwj": "\u{200D}", "zwnj": "\u{200C}", "NoBreak": "\u{2060}", "nbsp": "\u{A0}",
            "NonBreakingSpace": "\u{A0}", "Tab": "\t", "NewLine": "\n", "lrm": "\u{200E}", "rlm": "\u{200F}",
        ]
        for blank in [
            "ensp", "emsp", "emsp13", "emsp14", "numsp", "puncsp", "thinsp", "ThinSpace", "hairsp", "VeryThinSpace",
        ] {
            table[blank] = " "
        }
        for nothing in [
            "ZeroWidthSpace", "NegativeThinSpace", "NegativeMediumSpace", "NegativeThickSpace", "NegativeVeryThinSpace",
            "ApplyFunction", "af", "InvisibleTimes", "it", "InvisibleComma", "ic",
        ] {
            table[nothing] = "\u{200B}"
        }
        for pair in signs.split(whereSeparator: \.isWhitespace) {
            guard let colon = pair.firstIndex(of: ":") else { continue }
            table[String(pair[..<colon])] = String(pair[pair.index(after: colon)...])
        }
        return table
    }()
}
