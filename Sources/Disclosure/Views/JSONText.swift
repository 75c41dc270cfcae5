/// Reads JSON as text.
enum JSONText {
    /// The bytes with the escapes of strings decoded and an edge for each quotation mark around a string.
    ///
    /// It does not ask whether the JSON is whole, so that a part of a file can be looked at too.
    static func strings(of bytes: [UInt8]) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte == UInt8(ascii: "\"") {
                text.append(Folding.edge)
                index += 1
            } else if byte == UInt8(ascii: "\\"), let escape = Escapes.read(bytes, at: index) {
                UTF8Bytes.append(escape.scalar, to: &text)
                index = escape.end
            } else {
                text.append(byte)
                index += 1
            }
        }
        return text
    }
}
