internal import Mustache

/// The templates of a theme, parsed and found sound: every partial is there, every triple holds markup.
struct Templates {
    private let library: TemplateLibrary

    /// Parses every `.mustache` file of a theme, with the labels of one language in place.
    init(_ theme: Theme, labels: Phrasebook) throws(ThemeFault) {
        Templates.registerEscaping
        library = try TemplateLibrary(theme.files, ending: ".mustache", contentType: BytewiseEscaping.name) { source in
            TemplateLabels.inserted(into: source, from: labels)
        }
    }

    /// A page made from a template and the one row it may use.
    func render(_ name: String, _ row: Row, ledger: Ledger) throws(ThemeFault) -> String {
        try library.render(name, row, ledger: ledger)
    }

    private static let registerEscaping: Void = MustacheContentTypes.register(
        BytewiseEscaping(), named: BytewiseEscaping.name)
}

/// Escapes text for HTML byte by byte: swift-mustache's own escaping compares whole grapheme clusters and
/// lets a quote through when a combining scalar follows it.
private struct BytewiseEscaping: MustacheContentType {
    static let name = "MILEPOST"
    func escapeText(_ text: String) -> String { Markup.escaped(text) }
}
