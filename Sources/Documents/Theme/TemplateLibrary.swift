internal import Mustache

/// Mustache templates of one kind of file, found sound when they are read and answered for when they are rendered.
struct TemplateLibrary {
    private let library: MustacheLibrary
    /// How the names of the files end.
    private let ending: String

    /// Parses files whose names end alike, with every value escaped as `contentType` has it.
    ///
    /// `prepared` gives the source that is parsed in place of the one that was read.
    init(
        _ files: [String: [UInt8]], ending: String, contentType: String,
        prepared: (String) -> Result<String, ThemeFault> = { .success($0) }
    ) throws(ThemeFault) {
        let sources = files.filter { $0.key.hasSuffix(ending) }
        let names = Set(sources.keys.map { String($0.dropLast(ending.count)) })
        var templates: [String: MustacheTemplate] = [:]
        for (path, bytes) in sources.sorted(by: { $0.key < $1.key }) {
            let source = String(decoding: bytes, as: UTF8.self)
            if let reason = TemplateScan.fault(in: source, partials: names) { throw ThemeFault(reason, in: path) }
            let text: String
            switch prepared(source) {
            case .success(let prepared): text = prepared
            case .failure(let fault): throw ThemeFault(fault.reason, in: path)
            }
            do {
                // A partial forgets the content type of the template around it, so each names its own.
                templates[String(path.dropLast(ending.count))] =
                    try MustacheTemplate(string: "{{% CONTENT_TYPE:\(contentType)}}" + text)
            } catch {
                throw ThemeFault("the template cannot be read: \(TemplateLibrary.sentence(for: error))", in: path)
            }
        }
        library = MustacheLibrary(templates: templates)
        self.ending = ending
    }

    /// What becomes of a template with the one row it may use.
    func render(_ name: String, _ row: Row, ledger: Ledger) throws(ThemeFault) -> String {
        guard let text = library.render(row, withTemplate: name) else {
            throw ThemeFault("the template is missing", in: name + ending)
        }
        if let unknown = ledger.unknownNames.first {
            throw ThemeFault("no value is called “\(unknown)” where it is used", in: name + ending)
        }
        return text
    }

    private static func sentence(for error: any Error) -> String {
        guard let error = error as? MustacheTemplate.ParserError else { return "\(error)" }
        return "line \(error.context.lineNumber), \(error.error)"
    }
}
