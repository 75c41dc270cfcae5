/// Lets an SVG through as it is, or refuses it: one that could run or fetch something is not published
/// (SVG 2, sections 2 and 16).
///
/// The judgement is for a file of its own, read as XML: in the middle of an HTML page the same bytes read
/// differently, so an SVG is never set into one. Comments and `metadata` stay, for nothing is rewritten.
enum SVGInspection {
    static func inspected(_ bytes: [UInt8]) throws(ImageFault) -> [UInt8] {
        var scanner = try XMLScanner(bytes)
        var drawing = SVGDrawing()
        while let part = try scanner.next() { try drawing.add(part) }
        guard drawing.isComplete else { throw .truncated }
        return bytes
    }
}

/// A drawing under inspection: what is open, and the style text gathered so far.
private struct SVGDrawing {
    private(set) var isComplete = false
    private var open: [XMLName] = []
    private var style = ""

    mutating func add(_ part: XMLPart) throws(ImageFault) {
        switch part {
        case .start(let tag): try start(tag)
        case .end(let name): try end(name)
        case .text(let text):
            guard open.isEmpty else {
                if open.contains(where: { $0.folded == "style" }) { style += text }
                return
            }
            guard text.utf8.allSatisfy({ $0 <= 0x20 }) else {
                throw .malformed("text stands outside the drawing")
            }
        }
    }

    private mutating func start(_ tag: XMLTag) throws(ImageFault) {
        guard !isComplete else { throw .malformed("something follows the drawing") }
        if open.isEmpty { try Self.inspectRoot(tag) }
        try SVGRules.inspect(tag)
        open.append(tag.name)
        guard open.count <= Self.deepest else { throw .unsupported("its elements are nested too deep") }
        if tag.isEmpty { try end(tag.name) }
    }

    private mutating func end(_ name: XMLName) throws(ImageFault) {
        guard open.popLast() == name else { throw .malformed("an end tag \(name.local) has no start") }
        if name.folded == "style" {
            try SVGStyle.inspect(style)
            style = ""
        }
        isComplete = open.isEmpty
    }

    private static func inspectRoot(_ tag: XMLTag) throws(ImageFault) {
        let declaration =
            tag.name.prefix.isEmpty
            ? XMLName(prefix: "", local: "xmlns") : XMLName(prefix: "xmlns", local: tag.name.prefix)
        guard tag.name.local == "svg",
            tag.attributes.contains(where: {
                $0.name == declaration && $0.value == "http://www.w3.org/2000/svg"
            })
        else { throw .malformed("its first element is not svg in the namespace of SVG") }
    }

    private static let deepest = 256
}
