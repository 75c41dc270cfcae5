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

    /// The address of a site as a person wrote it, in the ASCII that programs want (RFC 3987, section 3.1).
    static func address(_ address: String) -> String {
        encoded(address.utf8) { $0 < 0x7F && isBrowsable($0) }
    }

    /// Whether browsers leave a byte as it is where a person writes it into an address.
    static func isBrowsable(_ byte: UInt8) -> Bool {
        switch byte {
        case 0...0x20, UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\\"),
            UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "{"), UInt8(ascii: "|"), UInt8(ascii: "}"):
            false
        default: true
        }
    }

    /// Whether a byte means only itself wherever it stands in an address (section 2.3).
    static func isUnreserved(_ byte: UInt8) -> Bool {
        ASCII.isLetterOrDigit(byte) || "-._~".utf8.contains(byte)
    }
}
