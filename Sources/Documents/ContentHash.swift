/// Names that change with the bytes they stand for, so that a browser may keep a file for good.
package enum ContentHash {
    /// The document under its path with a hash before the ending, as `style-1a2b3c4d5e6f7a8b.css`.
    static func document(_ path: String, _ bytes: [UInt8]) -> Document {
        let dot = path.lastIndex(of: ".") ?? path.endIndex
        return Document(path: "\(path[..<dot])-\(digest(of: bytes))\(path[dot...])", contents: .bytes(bytes))
    }

    /// 64 bits of FNV-1a in 16 hexadecimal digits.
    ///
    /// It only has to tell apart what we write ourselves, so no cryptographic hash is needed.
    package static func digest(of bytes: some Sequence<UInt8>) -> String {
        let hash = bytes.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
