/// Reads the small part of XML that a drawing needs, and refuses everything else.
///
/// Names are ASCII, comments are skipped, and whatever could be read in two ways is a fault.
struct XMLScanner {
    private var cursor: ByteCursor

    init(_ bytes: [UInt8]) throws(ImageFault) {
        let text = String(decoding: bytes, as: UTF8.self)
        guard text.utf8.elementsEqual(bytes) else { throw .malformed("it is not UTF-8 text") }
        guard text.unicodeScalars.allSatisfy(\.isXMLCharacter) else {
            throw .malformed("it holds a control character")
        }
        cursor = ByteCursor(bytes)
        if cursor.rest.starts(with: "<?xml".utf8) { try skipDeclaration() }
    }

    /// The next part, or nil at the end.
    mutating func next() throws(ImageFault) -> XMLPart? {
        while !cursor.isAtEnd {
            guard cursor.rest.first == UInt8(ascii: "<") else {
                return .text(try Self.decoded(skip { $0 != UInt8(ascii: "<") }))
            }
            if skipped("<!--") {
                _ = try skip(to: "--")
                guard skipped(">") else { throw .malformed("a comment holds two hyphens") }
            } else if skipped("<![CDATA[") {
                return .text(String(decoding: try skip(to: "]]>"), as: UTF8.self))
            } else if skipped("</") {
                return .end(try endTag())
            } else if cursor.rest.starts(with: "<!".utf8) {
                throw .unsafe("it holds a document type or an entity; save it as plain SVG")
            } else if cursor.rest.starts(with: "<?".utf8) {
                throw .unsafe("it holds a processing instruction; save it as plain SVG")
            } else {
                _ = try cursor.byte()
                return .start(try startTag())
            }
        }
        return nil
    }

    // MARK: Tags

    private mutating func startTag() throws(ImageFault) -> XMLTag {
        let name = try name()
        var attributes: [XMLTag.Attribute] = []
        var names: Set<XMLName> = []
        while true {
            let isApart = !skipSpace().isEmpty
            if skipped("/>") { return XMLTag(name: name, attributes: attributes, isEmpty: true) }
            if skipped(">") { return XMLTag(name: name, attributes: attributes, isEmpty: false) }
            guard isApart else { throw .malformed("a tag \(name.local) is not well formed") }
            let attribute = try attribute()
            guard names.insert(attribute.name).inserted else {
                throw .malformed("a tag \(name.local) has two attributes \(attribute.name.local)")
            }
            attributes.append(attribute)
        }
    }

    private mutating func endTag() throws(ImageFault) -> XMLName {
        let name = try name()
        _ = skipSpace()
        try cursor.expect(">".utf8, orElse: "an end tag \(name.local) is not well formed")
        return name
    }

    private mutating func attribute() throws(ImageFault) -> XMLTag.Attribute {
        let name = try name()
        _ = skipSpace()
        try cursor.expect("=".utf8, orElse: "an attribute \(name.local) has no value")
        _ = skipSpace()
        let quote = try cursor.byte()
        guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
            throw .malformed("the value of an attribute \(name.local) has no quotes")
        }
        let value = skip { $0 != quote }
        _ = try cursor.byte()
        guard !value.contains(UInt8(ascii: "<")) else { throw .malformed("a value holds “<”") }
        return XMLTag.Attribute(name: name, value: try Self.decoded(value))
    }

    private mutating func name() throws(ImageFault) -> XMLName {
        let text = String(decoding: skip(while: \.isNameByte), as: UTF8.self)
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard text.utf8.count <= Self.longestName, parts.count <= 2, let local = parts.last,
            parts.allSatisfy({ $0.utf8.first?.isNameStart ?? false })
        else { throw .malformed("a name is not well formed") }
        return XMLName(prefix: parts.count == 2 ? String(parts[0]) : "", local: String(local))
    }

    /// Names appear in messages.
    private static let longestName = 100

    // MARK: Text

    /// Reads the declaration, which may say nothing but the version and UTF-8.
    private mutating func skipDeclaration() throws(ImageFault) {
        let declaration = String(decoding: try skip(to: "?>"), as: UTF8.self).lowercased().unicodeScalars
        let words = declaration.split { " \t\r\n='\"".unicodeScalars.contains($0) }
        let known: Set<String> = ["<?xml", "version", "1.0", "encoding", "utf-8", "standalone", "yes", "no"]
        guard known.isSuperset(of: words.map(String.init)) else {
            throw .malformed("its first line names another encoding than UTF-8")
        }
    }

    /// The text with its references resolved; only those that XML itself defines are known.
    private static func decoded(_ bytes: ArraySlice<UInt8>) throws(ImageFault) -> String {
        guard bytes.contains(UInt8(ascii: "&")) else { return String(decoding: bytes, as: UTF8.self) }
        var text = ""
        var rest = bytes
        while let start = rest.firstIndex(of: UInt8(ascii: "&")) {
            text += String(decoding: rest[..<start], as: UTF8.self)
            guard let end = rest[start...].prefix(12).firstIndex(of: UInt8(ascii: ";")),
                let scalar = scalar(String(decoding: rest[(start + 1)..<end], as: UTF8.self))
            else { throw .unsafe("it holds a reference that is not of XML itself") }
            text.unicodeScalars.append(scalar)
            rest = rest[(end + 1)...]
        }
        return text + String(decoding: rest, as: UTF8.self)
    }

    private static func scalar(_ reference: String) -> Unicode.Scalar? {
        let named: [String: Unicode.Scalar] = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'"]
        if let scalar = named[reference] { return scalar }
        guard reference.hasPrefix("#") else { return nil }
        let isHex = reference.hasPrefix("#x")
        let digits = reference.dropFirst(isHex ? 2 : 1)
        guard digits.utf8.first.map({ $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "-") }) ?? false,
            let number = UInt32(digits, radix: isHex ? 16 : 10), let scalar = Unicode.Scalar(number),
            scalar.isXMLCharacter
        else { return nil }
        return scalar
    }

    // MARK: Bytes

    private mutating func skipped(_ text: String) -> Bool {
        guard cursor.rest.starts(with: text.utf8) else { return false }
        return (try? cursor.take(text.utf8.count)) != nil
    }

    private mutating func skipSpace() -> ArraySlice<UInt8> { skip(while: \.isXMLSpace) }

    private mutating func skip(while isWanted: (UInt8) -> Bool) -> ArraySlice<UInt8> {
        let run = cursor.rest.prefix(while: isWanted)
        return (try? cursor.take(run.count)) ?? []
    }

    /// Moves behind the next `mark`, and returns what came before it.
    private mutating func skip(to mark: String) throws(ImageFault) -> ArraySlice<UInt8> {
        let rest = cursor.rest
        var index = rest.startIndex
        while !rest[index...].starts(with: mark.utf8) {
            guard index < rest.endIndex else { throw .truncated }
            index += 1
        }
        _ = try cursor.take(index - rest.startIndex + mark.utf8.count)
        return rest[..<index]
    }
}

extension UInt8 {
    fileprivate var isXMLSpace: Bool { self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0D }

    fileprivate var isNameStart: Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) && self >= UInt8(ascii: "A")
            || self == UInt8(ascii: "_")
    }

    fileprivate var isNameByte: Bool {
        isNameStart || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) || ":.-".utf8.contains(self)
    }
}

extension Unicode.Scalar {
    /// Whether XML 1.0 allows it; the controls of C1, which XML only discourages, are refused too.
    fileprivate var isXMLCharacter: Bool {
        switch value {
        case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0xA0...0xD7FF, 0xE000...0xFFFD, 0x1_0000...0x10_FFFF: true
        default: false
        }
    }
}
