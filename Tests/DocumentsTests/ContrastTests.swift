import Testing
import Vocabulary

@testable import Documents

/// WCAG 2.2 level AA for every colour that the style sheet sets on another, in every scheme and any accent.
@Suite struct ContrastTests {
    private let sheet: StyleSheet

    init() throws {
        let bytes = try #require(Theme.embedded.files["assets/style.css"])
        sheet = StyleSheet(String(decoding: bytes, as: UTF8.self))
    }

    /// The pairings whose contrast is too low, with what it is.
    private func tooLow(
        _ pairings: Set<StyleSheet.Pairing>, _ scheme: StyleSheet.Scheme, accent: Colour? = nil
    ) -> [String] {
        func colour(_ name: String) -> Colour? {
            name == "accent" ? accent ?? sheet.colour(name, scheme) : sheet.colour(name, scheme)
        }
        return pairings.compactMap { pairing in
            guard let front = colour(pairing.front), let back = colour(pairing.back) else {
                return "\(pairing): no such colour in \(scheme)"
            }
            let contrast = Accent.contrast(front, back)
            return contrast < pairing.wanted ? "\(scheme): \(pairing) has \((contrast * 100).rounded() / 100)" : nil
        }.sorted()
    }

    @Test func everyPairingOfTheStyleSheetPassesInEveryScheme() {
        #expect(StyleSheet.Scheme.allCases.flatMap { tooLow(sheet.pairings, $0) } == [])
    }

    /// Whatever rule the sheet may come to have, these stay readable on both papers.
    @Test func everyTextColourOfTheThemePassesOnBothPapers() {
        let text = Set(
            ["ink", "soft", "accent", "warn", "ok"].flatMap { name in
                StyleSheet.papers.map { StyleSheet.Pairing(front: name, back: $0, wanted: 4.5) }
            })
        let others: Set = [
            StyleSheet.Pairing(front: "paper", back: "accent", wanted: 4.5),
            StyleSheet.Pairing(front: "mark", back: "paper", wanted: 3),
            StyleSheet.Pairing(front: "mark", back: "wash", wanted: 3),
        ]
        #expect(StyleSheet.Scheme.allCases.flatMap { tooLow(text.union(others), $0) } == [])
        #expect(sheet.pairings.contains(StyleSheet.Pairing(front: "paper", back: "accent", wanted: 4.5)))
    }

    // MARK: A thousand accents

    /// What `print.css` prints on.
    private static let sheetOfPaper = Colour(red: 0xFF, green: 0xFF, blue: 0xFF)

    /// Ten steps of each channel, the corners of the cube among them.
    private static let cube = (0..<1_000).map { number in
        let steps = [number / 100, number / 10 % 10, number % 10].map { UInt8($0 * 255 / 9) }
        return Colour(red: steps[0], green: steps[1], blue: steps[2])
    }

    @Test func anyAccentPassesWhereverTheSheetUsesIt() {
        let pairings = sheet.pairings.filter { $0.front == "accent" || $0.back == "accent" }
        #expect(pairings.count >= 5)
        for colour in Self.cube {
            let accent = Accent(colour)
            let faults =
                tooLow(pairings, .light, accent: accent.light) + tooLow(pairings, .dark, accent: accent.dark)
            #expect(faults == [], "\(colour)")
            #expect(Accent.contrast(accent.light, Self.sheetOfPaper) >= 4.5, "\(colour)")
        }
    }

    @Test func anAccentKeepsItsHue() throws {
        for colour in Self.cube {
            guard let hue = Self.hue(colour) else { continue }
            for adjusted in [Accent(colour).light, Accent(colour).dark] {
                let turned = abs(try #require(Self.hue(adjusted), "\(colour) became \(adjusted)") - hue)
                // A step of one channel in a dark or pale colour is a few degrees.
                #expect(min(turned, 360 - turned) < 6, "\(colour) became \(adjusted)")
            }
        }
    }

    /// The hue in degrees, or nil for a grey.
    private static func hue(_ colour: Colour) -> Double? {
        let (red, green, blue) = (Double(colour.red), Double(colour.green), Double(colour.blue))
        let most = max(red, green, blue)
        let span = most - min(red, green, blue)
        guard span > 0 else { return nil }
        let sixth: Double
        if most == red {
            sixth = (green - blue) / span
        } else if most == green {
            sixth = 2 + (blue - red) / span
        } else {
            sixth = 4 + (red - green) / span
        }
        return (sixth * 60 + 360).truncatingRemainder(dividingBy: 360)
    }

    // MARK: The reading sees what it is there to see

    private static let small = """
        /* a { color: var(--nothing) } */
        :root { color-scheme: light dark; --accent: #0b57d0; --ink: #000000; --line: #eeeeee; --paper: #ffffff; --wash: #f6f7f9; }
        @media (prefers-color-scheme: dark) { :root { --paper: #000000; --ink: #ffffff; } }
        a { color: var(--accent); border: 1px solid var(--line); }
        .first { background: var(--accent); color: var(--paper); }
        @media (min-width: 46rem) { .b::before { border-color: var(--ink); } }
        @media print { :root { --accent: #111111; } a { color: inherit; } }
        """

    @Test func theSheetIsReadWithItsMediaAndItsPairings() {
        let sheet = StyleSheet(Self.small)
        #expect(sheet.colour("paper", .light)?.description == "#ffffff")
        #expect(sheet.colour("paper", .dark)?.description == "#000000")
        #expect(sheet.colour("wash", .dark)?.description == "#f6f7f9")
        #expect(sheet.colour("accent", .print)?.description == "#111111")
        #expect(sheet.colour("paper", .darkPrint)?.description == "#000000")
        #expect(
            sheet.pairings.map(\.description).sorted() == [
                "accent on paper (3.0)", "accent on paper (4.5)", "accent on wash (3.0)", "accent on wash (4.5)",
                "ink on paper (3.0)", "ink on wash (3.0)", "paper on accent (4.5)",
            ])
    }
}
