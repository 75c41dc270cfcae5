/// Names that change with the bytes they stand for, so that a browser may keep a file for good.
enum ContentHash {
    /// The document under its path with a hash before the ending, as `style-1a2b3c4d5e6f7a8b.css`.
    static func document(_ path: String, _ bytes: [UInt8]) -> Document {
        let dot = path.lastIndex(of: ".") ?? path.endIndex
        return Document(path: "\(path[..<dot])-\(digest(bytes))\(path[dot...])", contents: .bytes(bytes))
    }

    /// 64 bits of FNV-1a in hexadecimal.
    ///
    /// The name only has to differ between versions of one file that we
    /// write ourselves, so no cryptographic hash is needed.
    private static func digest(_ bytes: [UInt8]) -> String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in bytes {
            hash ^= UInt64(byte)
            hash = hash &* 0x0000_0100_0000_01B3
        }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
