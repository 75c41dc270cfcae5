internal import Mustache

/// The templates of a theme, parsed and found sound: every partial is there, every triple holds markup.
struct Templates {
    private let library: MustacheLibrary

    /// Parses every `.mustache` file of a theme, with the labels of one language in place.
    init(_ theme: Theme, labels: Phrasebook) throws(ThemeFault) {
        Templates.registerEscaping
        let sources = theme.files.filter { $0.key.hasSuffix(Templates.ending) }
        let names = Set(sources.keys.map { String($0.dropLast(Templates.ending.count)) })
        var templates: [String: MustacheTemplate] = [:]
        for (path, bytes) in sources.sorted(by: { $0.key < $1.key }) {
            let source = String(decoding: bytes, as: UTF8.self)
            if let reason = TemplateScan.fault(in: source, partials: names) {
                throw ThemeFault(reason, in: path)
            }
            let labelled: String
            switch TemplateLabels.inserted(into: source, from: labels) {
            case .success(let text): labelled = text
            case .failure(let fault): throw ThemeFault(fault.reason, in: path)
            }
            do {
                // A partial forgets the content type of the template around it, so each names its own.
                templates[String(path.dropLast(Templates.ending.count))] =
                    try MustacheTemplate(string: "{{% CONTENT_TYPE:\(BytewiseEscaping.name)}}" + labelled)
            } catch {
                throw ThemeFault("the template cannot be read: \(Templates.sentence(for: error))", in: path)
            }
        }
        library = MustacheLibrary(templates: templates)
    }

    /// A page made from a template and the one row it may use.
    func render(_ name: String, _ row: Row, ledger: Ledger) throws(ThemeFault) -> String {
        guard let text = library.render(row, withTemplate: name) else {
            throw ThemeFault("the template is missing", in: name + Templates.ending)
        }
        if let unknown = ledger.unknownNames.first {
            throw ThemeFault("no value is called “\(unknown)” where it is used", in: name + Templates.ending)
        }
        return text
    }

    private static let ending = ".mustache"

    private static let registerEscaping: Void = MustacheContentTypes.register(
        BytewiseEscaping(), named: BytewiseEscaping.name)

    static func sentence(for error: any Error) -> String {
        guard let error = error as? MustacheTemplate.ParserError else { return "\(error)" }
        return "line \(error.context.lineNumber), \(error.error)"
    }
}

/// Escapes text for HTML byte by byte: swift-mustache's own escaping compares whole grapheme clusters and
/// lets a quote through when a combining scalar follows it.
private struct BytewiseEscaping: MustacheContentType {
    static let name = "MILEPOST"
    func escapeText(_ text: String) -> String { Markup.escaped(text) }
}
