/// The parts of a page in which words can be, read from its bytes without asking whether they are well formed.
struct HTMLParts {
    /// The bytes as they are, but for the names of HTML itself, which are the same for everybody.
    private(set) var source: [UInt8] = []
    /// What a browser shows, and titles: inline tags join what they part, others are a blank.
    private(set) var visible: [UInt8] = []
    /// The values of attributes, decoded, with an edge between them.
    private(set) var values: [UInt8] = []
    /// Those of them that are shown or followed.
    private(set) var readableValues: [UInt8] = []
    /// Comments, declarations, style sheets and scripts, with an edge between them.
    private(set) var hidden: [UInt8] = []

    /// Where tags, comments, style sheets and scripts are, in order.
    private(set) var markup: [Range<Int>] = []

    /// Class names that are the same for everybody.
    private let familiar: Set<String>

    init(familiar: Set<String>) {
        self.familiar = familiar
    }

    mutating func read(_ bytes: [UInt8]) {
        source.reserveCapacity(bytes.count)
        visible.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "<"), let end = readMarkup(bytes, at: index) {
                markup.append(index..<end)
                index = end
            } else {
                let end = bytes[(index + 1)...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
                source += bytes[index..<end]
                visible += Encodings.characterReferences(in: bytes[index..<end])
                index = end
            }
        }
    }

    private mutating func readMarkup(_ bytes: [UInt8], at start: Int) -> Int? {
        guard start + 1 < bytes.count else { return nil }
        switch bytes[start + 1] {
        case UInt8(ascii: "!"), UInt8(ascii: "?"):
            let isComment = bytes[start...].starts(with: Array("<!--".utf8))
            let end = HTMLParts.end(of: isComment ? "-->" : ">", in: bytes, from: start)
            let isDoctype = bytes[start..<end].map { $0 | 0x20 }.elementsEqual("<!doctype html>".utf8.map { $0 | 0x20 })
            if !isDoctype {
                source += bytes[start..<end]
                hide(bytes[start..<end])
            }
            return end
        case UInt8(ascii: "/"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"):
            guard let tag = HTMLTag(bytes, at: start) else { return nil }
            return read(tag, of: bytes)
        default: return nil
        }
    }

    /// Notes a tag, and the style sheet or script in it, and returns where that ends.
    private mutating func read(_ tag: HTMLTag, of bytes: [UInt8]) -> Int {
        source.append(UInt8(ascii: "<"))
        appendName(tag.name, isKnown: HTMLNames.elements.contains(tag.name))
        if !HTMLNames.inline(tag.name) { visible.append(UInt8(ascii: "\n")) }
        let isTechnical = HTMLNames.isTechnicalMeta(tag)
        for attribute in tag.attributes { note(attribute, isTechnical: isTechnical) }
        source.append(UInt8(ascii: ">"))
        guard !tag.isEnd, tag.name == "style" || tag.name == "script" else { return tag.end }
        let end = HTMLParts.start(of: "</" + tag.name, in: bytes, from: tag.end)
        source += bytes[tag.end..<end]
        hide(bytes[tag.end..<end])
        return end
    }

    private mutating func note(_ attribute: HTMLTag.Attribute, isTechnical: Bool) {
        let isNameKnown = HTMLNames.attributes.contains(attribute.name)
        source.append(UInt8(ascii: " "))
        appendName(attribute.name, isKnown: isNameKnown)
        if !isNameKnown { values += [Folding.edge] + Array(attribute.name.utf8) }
        let text = String(decoding: attribute.value, as: UTF8.self)
        let tokens = text.split(whereSeparator: \.isWhitespace).map(String.init)
        let isFamiliar =
            (HTMLNames.namesParts.contains(attribute.name) && tokens.allSatisfy(familiar.contains))
            || (HTMLNames.fixedValues[attribute.name]?.contains(text.lowercased()) ?? false)
        guard !isFamiliar, !(isTechnical && HTMLNames.technicalValues.contains(text)) else { return }
        source += [UInt8(ascii: "="), UInt8(ascii: "\"")] + attribute.value + [UInt8(ascii: "\"")]
        let value = Encodings.characterReferences(in: attribute.value[...])
        values += [Folding.edge] + value
        if !isTechnical, !HTMLNames.technical.contains(attribute.name) { readableValues += [Folding.edge] + value }
    }

    private mutating func appendName(_ name: String, isKnown: Bool) {
        source += isKnown ? [UInt8(ascii: " ")] : Array(name.utf8)
    }

    private mutating func hide(_ bytes: ArraySlice<UInt8>) {
        hidden.append(Folding.edge)
        hidden += bytes
    }

    /// Where the text ends that closes what began at `start`; the end of the bytes where it is missing.
    private static func end(of text: String, in bytes: [UInt8], from start: Int) -> Int {
        let found = self.start(of: text, in: bytes, from: start)
        return min(found + text.utf8.count, bytes.count)
    }

    private static func start(of text: String, in bytes: [UInt8], from start: Int) -> Int {
        let wanted = Array(text.utf8)
        var index = start
        while index + wanted.count <= bytes.count {
            if bytes[index] | 0x20 == wanted[0] | 0x20,
                zip(bytes[index...], wanted).allSatisfy({ $0 | 0x20 == $1 | 0x20 })
            {
                return index
            }
            index += 1
        }
        return bytes.count
    }
}
