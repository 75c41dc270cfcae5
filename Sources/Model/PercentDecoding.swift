import Vocabulary

/// What the percent signs of an address stand for (RFC 3986, 2.1).
enum PercentDecoding {
    /// The text with every `%20` and the like made the byte it stands for; bytes that are no UTF-8 become U+FFFD.
    static func decoded(_ text: some StringProtocol) -> String {
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            let digits = rest.prefix(2)
            let isEncoded = byte == UInt8(ascii: "%") && digits.count == 2 && digits.allSatisfy(ASCII.isHexDigit)
            if isEncoded, let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 16) {
                bytes.append(value)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
