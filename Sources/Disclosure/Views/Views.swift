/// The ways in which the bytes of a file can be read.
struct Views {
    let form: PlannedFile.Form
    /// The words of the known stretches; as class names they are known too.
    private let familiar: Set<String>

    init(form: PlannedFile.Form, known: [String]) {
        self.form = form
        var familiar: Set<String> = []
        if form == .html {
            for stretch in known {
                familiar.formUnion(stretch.split { !($0.isLetter || $0.isNumber || "-_".contains($0)) }.map(String.init))
            }
        }
        self.familiar = familiar
    }

    /// Every view in which a name is looked for, each once.
    func all(_ bytes: [UInt8]) -> [[UInt8]] {
        var views: [[UInt8]] = []
        for text in texts(bytes) { Views.add(text, to: &views) }
        return views
    }

    /// The views that somebody may read.
    func readable(_ bytes: [UInt8]) -> [[UInt8]] {
        switch form {
        case .html:
            var parts = HTMLParts(familiar: familiar)
            parts.read(bytes)
            return [parts.visible] + Views.pieces(parts.readableValues)
        case .markdown: return [MarkupRemoval.text(of: Encodings.decoded(bytes))]
        case .json: return Views.pieces(JSONText.strings(of: bytes))
        case .lines: return [bytes]
        }
    }

    private func texts(_ bytes: [UInt8]) -> [[UInt8]] {
        switch form {
        case .html:
            var parts = HTMLParts(familiar: familiar)
            parts.read(bytes)
            return [parts.source, parts.visible, parts.values, parts.hidden]
        case .markdown, .lines: return [bytes]
        case .json: return [bytes, JSONText.strings(of: bytes)]
        }
    }

    /// The text, the text decoded, and that without markup.
    private static func add(_ text: [UInt8], to views: inout [[UInt8]]) {
        let decoded = Encodings.decoded(text)
        let plain = MarkupRemoval.text(of: decoded)
        for view in [text, decoded, plain] where !view.isEmpty && !views.contains(view) { views.append(view) }
    }

    private static func pieces(_ bytes: [UInt8]) -> [[UInt8]] {
        bytes.split(separator: Folding.edge).map(Array.init)
    }
}
