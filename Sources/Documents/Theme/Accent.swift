internal import Vocabulary

/// An accent colour made readable: darkened on light paper and lightened on dark paper until text in it, and
/// paper-coloured text on it, pass WCAG 2.2 level AA (contrast 4.5).
struct Accent {
    let light: Colour
    let dark: Colour

    init(_ colour: Colour) {
        light = Accent.adjusted(colour, towards: 0, on: Accent.lightPapers)
        dark = Accent.adjusted(colour, towards: 255, on: Accent.darkPapers)
    }

    /// The accent where nobody chose one, as the style sheet has it.
    static let calmBlue = Colour(red: 0x0B, green: 0x57, blue: 0xD0)

    /// The style sheet that sets the accent of a page.
    var styleSheet: String {
        """
        :root { --accent: \(light); }
        @media (prefers-color-scheme: dark) { :root { --accent: \(dark); } }
        @media print { :root { --accent: \(light); } }

        """
    }

    /// The papers that the style sheet puts the accent on.
    static let lightPapers = [
        Colour(red: 0xFF, green: 0xFF, blue: 0xFF), Colour(red: 0xF6, green: 0xF7, blue: 0xF9),
    ]
    static let darkPapers = [
        Colour(red: 0x15, green: 0x17, blue: 0x1B), Colour(red: 0x1D, green: 0x20, blue: 0x26),
    ]
    private static let wanted = 4.5

    private static func adjusted(_ colour: Colour, towards end: Int, on papers: [Colour]) -> Colour {
        for step in 0...50 {
            let mixed = mix(colour, towards: end, share: step, of: 50)
            if papers.allSatisfy({ contrast(mixed, $0) >= wanted }) { return mixed }
        }
        return mix(colour, towards: end, share: 1, of: 1)
    }

    private static func mix(_ colour: Colour, towards end: Int, share: Int, of whole: Int) -> Colour {
        func channel(_ value: UInt8) -> UInt8 { UInt8((Int(value) * (whole - share) + end * share) / whole) }
        return Colour(red: channel(colour.red), green: channel(colour.green), blue: channel(colour.blue))
    }

    /// The contrast ratio of WCAG 2.2, from 1 to 21.
    static func contrast(_ first: Colour, _ second: Colour) -> Double {
        let (one, other) = (luminance(first), luminance(second))
        return (max(one, other) + 0.05) / (min(one, other) + 0.05)
    }

    /// The relative luminance of WCAG 2.2, from 0 to 1.
    private static func luminance(_ colour: Colour) -> Double {
        0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue)
    }

    private static func linear(_ channel: UInt8) -> Double {
        let value = Double(channel) / 255
        return value <= 0.04045 ? value / 12.92 : power((value + 0.055) / 1.055)
    }

    /// `value` to the power 2.4, as the sRGB curve has it, without the C library: x² times the fifth root of x².
    private static func power(_ value: Double) -> Double {
        let square = value * value
        var root = 1.0
        // Newton's iteration for the fifth root; twenty steps are more than a double can show.
        for _ in 0..<20 { root -= (root * root * root * root * root - square) / (5 * root * root * root * root) }
        return square * root
    }
}
