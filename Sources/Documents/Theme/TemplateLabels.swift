/// Puts the fixed labels of a language into a template once, when it is read, and not at every page.
enum TemplateLabels {
    /// The template with every `{{words.label}}` replaced by its words, or the fault with its line.
    static func inserted(into source: String, from words: Phrasebook) -> Result<String, ThemeFault> {
        var result = ""
        var rest = source[...]
        while let tag = rest.firstRange(of: opening) {
            guard let close = rest[tag.upperBound...].firstRange(of: "}}") else { break }
            let name = String(rest[tag.upperBound..<close.lowerBound])
            guard let label = words.label(name) else {
                let line = source[..<tag.lowerBound].count { $0 == "\n" } + 1
                let reason = "line \(line): no label is called “\(name)” in words/\(words.language).json"
                return .failure(ThemeFault(reason))
            }
            result += rest[..<tag.lowerBound]
            // A brace in a label would be read as the beginning of a tag.
            result += Markup.escaped(label).replacing("{", with: "&#123;")
            rest = rest[close.upperBound...]
        }
        return .success(result + rest)
    }

    private static let opening = "{{words."
}
