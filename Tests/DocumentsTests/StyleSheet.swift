import Vocabulary

@testable import Documents

/// The colours of a style sheet and what it sets in which of them, read out of the sheet itself.
struct StyleSheet {
    /// What a reader may have chosen.
    enum Scheme: String, CaseIterable { case light, dark, print, darkPrint }

    /// A colour that must be told from the one behind it.
    struct Pairing: Hashable, CustomStringConvertible {
        let front: String
        let back: String
        /// Text wants a contrast of 4.5, the line of a control or a mark one of 3.
        let wanted: Double

        var description: String { "\(front) on \(back) (\(wanted))" }
    }

    /// The custom properties of `:root` that hold a colour, by their names without the two hyphens.
    private(set) var colours: [Scheme: [String: Colour]] = [:]
    /// Each rule outside `:root`: its selector and its declarations.
    private(set) var rules: [(selector: String, declarations: [String: String])] = []

    init(_ css: String) {
        let text = css.replacing(/\/\*.*?\*\//.dotMatchesNewlines(), with: "")
        let light = StyleSheet.root(of: text.prefix { $0 != "@" })
        let dark = light.merging(StyleSheet.root(of: StyleSheet.medium("prefers-color-scheme: dark", in: text))) { $1 }
        let print = StyleSheet.root(of: StyleSheet.medium("@media print", in: text))
        colours = [
            .light: light, .dark: dark, .print: light.merging(print) { $1 }, .darkPrint: dark.merging(print) { $1 },
        ]
        for match in text.matches(of: /([^{};@]+)\{([^{}]*)\}/) where !match.output.1.contains(":root") {
            let declarations = match.output.2.split(separator: ";").map { $0.split(separator: ":", maxSplits: 1) }
                .filter { $0.count == 2 }.map { parts in
                    let words = parts.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
                    return (words[0], words[1])
                }
            let selector = match.output.1.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            rules.append((selector, Dictionary(declarations) { $1 }))
        }
    }

    /// The colour of a name in a scheme.
    func colour(_ name: String, _ scheme: Scheme) -> Colour? { colours[scheme]?[name] }

    /// Every pairing that the rules make; what has no ground of its own may lie on either paper.
    var pairings: Set<Pairing> {
        Set(rules.flatMap { rule in rule.declarations.flatMap { pairings($0.key, $0.value, rule.declarations) } })
    }

    private func pairings(_ property: String, _ value: String, _ others: [String: String]) -> [Pairing] {
        let names = value.matches(of: /var\(--([a-z]+)\)/).map { String($0.output.1) }
            .filter { colour($0, .light) != nil && !StyleSheet.quiet.contains($0) }
        let grounds = ["background", "background-color"].compactMap { others[$0] }
            .compactMap { $0.wholeMatch(of: /var\(--([a-z]+)\)/).map { String($0.output.1) } }
        switch property {
        case "color":
            return names.flatMap { name in
                (grounds.isEmpty ? StyleSheet.papers : grounds).map { Pairing(front: name, back: $0, wanted: 4.5) }
            }
        case _ where property.hasPrefix("border") || ["outline", "stroke", "fill", "background"].contains(property):
            // Text in a drawing is filled.
            let wanted = property == "fill" && others["font"] != nil ? 4.5 : 3
            return names.filter { !StyleSheet.papers.contains($0) }.flatMap { name in
                StyleSheet.papers.map { Pairing(front: name, back: $0, wanted: wanted) }
            }
        default:
            return []
        }
    }

    static let papers = ["paper", "wash"]
    /// Hairlines that divide and tell nothing.
    private static let quiet = ["line"]

    // MARK: Reading

    private static func root(of css: some StringProtocol) -> [String: Colour] {
        guard let root = String(css).firstMatch(of: /:root\s*\{([^{}]*)\}/)?.output.1 else { return [:] }
        let found = root.matches(of: /--([a-z]+):\s*(#[0-9a-fA-F]{6})\s*;/).compactMap { match in
            Colour(match.output.2).map { (String(match.output.1), $0) }
        }
        return Dictionary(found) { $1 }
    }

    /// What stands in the braces behind the first place that a text is found at.
    private static func medium(_ name: String, in css: String) -> Substring {
        guard let start = css.firstRange(of: name)?.upperBound,
            let open = css[start...].firstIndex(of: "{")
        else { return "" }
        var depth = 0
        let end = css[open...].indices.first { index in
            depth += css[index] == "{" ? 1 : css[index] == "}" ? -1 : 0
            return depth == 0
        }
        return css[open...].dropFirst().prefix(upTo: end ?? css.endIndex)
    }
}
