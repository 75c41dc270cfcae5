/// One tag of a page.
struct HTMLTag {
    struct Attribute {
        /// In lower case.
        let name: String
        /// As it is written, without its quotation marks.
        let value: [UInt8]
    }

    /// In lower case.
    private(set) var name = ""
    private(set) var isEnd = false
    private(set) var attributes: [Attribute] = []
    /// Where the tag ends, the `>` included.
    private(set) var end = 0

    /// Reads the tag whose `<` is at `start`; nil where it is not closed.
    init?(_ bytes: [UInt8], at start: Int) {
        var index = start + 1
        if bytes[index] == UInt8(ascii: "/") {
            isEnd = true
            index += 1
        }
        name = HTMLTag.name(in: bytes, at: &index)
        while index < bytes.count, bytes[index] != UInt8(ascii: ">") {
            if HTMLTag.isBlank(bytes[index]) || bytes[index] == UInt8(ascii: "/") {
                index += 1
                continue
            }
            let before = index
            let name = HTMLTag.name(in: bytes, at: &index)
            guard index > before else {
                // A stray sign; browsers take it for a name.
                index += 1
                continue
            }
            attributes.append(Attribute(name: name, value: HTMLTag.value(in: bytes, at: &index)))
        }
        guard index < bytes.count else { return nil }
        end = index + 1
    }

    func value(of name: String) -> String? {
        attributes.first { $0.name == name }.map { String(decoding: $0.value, as: UTF8.self).lowercased() }
    }

    private static func name(in bytes: [UInt8], at index: inout Int) -> String {
        let start = index
        while index < bytes.count, !isBlank(bytes[index]),
            ![UInt8(ascii: ">"), UInt8(ascii: "/"), UInt8(ascii: "=")].contains(bytes[index])
        {
            index += 1
        }
        return String(decoding: bytes[start..<index], as: UTF8.self).lowercased()
    }

    private static func value(in bytes: [UInt8], at index: inout Int) -> [UInt8] {
        var next = index
        while next < bytes.count, isBlank(bytes[next]) { next += 1 }
        guard next < bytes.count, bytes[next] == UInt8(ascii: "=") else { return [] }
        next += 1
        while next < bytes.count, isBlank(bytes[next]) { next += 1 }
        guard next < bytes.count else {
            index = next
            return []
        }
        let quote = bytes[next]
        let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
        let start = isQuoted ? next + 1 : next
        var end = start
        while end < bytes.count,
            isQuoted ? bytes[end] != quote : !isBlank(bytes[end]) && bytes[end] != UInt8(ascii: ">")
        {
            end += 1
        }
        index = isQuoted ? min(end + 1, bytes.count) : end
        return Array(bytes[start..<end])
    }

    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0C || byte == 0x0D
    }
}
