/// The ways in which the bytes of a file can be read.
struct Views {
    let form: PlannedFile.Form
    /// The class names that the known stretches have.
    private let familiar: Set<String>

    init(form: PlannedFile.Form, known: [String]) {
        self.form = form
        self.familiar = form == .html ? Set(known.flatMap(Views.classNames)) : []
    }

    /// The words behind a full stop: the classes of a style sheet.
    private static func classNames(in style: String) -> [String] {
        style.split(separator: ".").dropFirst().map { rest in
            String(rest.prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" })
        }
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
        case .markdown:
            // With the addresses of links, and without what they part.
            let text = Encodings.decoded(bytes)
            let plain = MarkupRemoval.text(of: text)
            return text == plain ? [text] : [text, plain]
        case .json: return Views.pieces(JSONText.strings(of: bytes))
        case .lines: return [bytes]
        }
    }

    /// The blank-separated words of the bytes, with whatever markup they touch in one piece.
    func words(of bytes: [UInt8]) -> [Range<Int>] {
        var whole: [Range<Int>] = []
        if form == .html {
            var parts = HTMLParts(familiar: familiar)
            parts.read(bytes)
            whole = parts.markup
        }
        var (words, next): ([Range<Int>], Int) = ([], 0)
        var start: Int?
        for index in bytes.indices {
            while next < whole.count, whole[next].upperBound <= index { next += 1 }
            let isInMarkup = next < whole.count && whole[next].contains(index)
            let isBlank = [0x09, 0x0A, 0x0D, 0x20].contains(bytes[index])
            if isInMarkup || !isBlank {
                start = start ?? index
            } else if let begun = start {
                words.append(begun..<index)
                start = nil
            }
        }
        return words + (start.map { [$0..<bytes.count] } ?? [])
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
