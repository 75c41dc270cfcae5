internal import Vocabulary

/// Percent-encoding of addresses (RFC 3986, section 2.1).
enum PercentEncoding {
    /// The bytes as text, each that is not kept as `%` and two digits.
    static func encoded(_ bytes: some Collection<UInt8>, keeping isKept: (UInt8) -> Bool) -> String {
        guard !bytes.allSatisfy(isKept) else { return String(decoding: bytes, as: UTF8.self) }
        let encoded = bytes.flatMap { byte -> [UInt8] in
            isKept(byte) ? [byte] : [UInt8(ascii: "%")] + ASCII.hexDigits(byte)
        }
        return String(decoding: encoded, as: UTF8.self)
    }

    /// A path, its slashes kept.
    static func path(_ path: String) -> String {
        encoded(path.utf8) { isUnreserved($0) || $0 == UInt8(ascii: "/") }
    }

    /// Whether a byte means only itself wherever it stands in an address (section 2.3).
    static func isUnreserved(_ byte: UInt8) -> Bool {
        ASCII.isLetterOrDigit(byte) || "-._~".utf8.contains(byte)
    }
}
