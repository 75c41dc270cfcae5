import Vocabulary

/// The clients' names, found by how they begin.
struct NameIndex: Sendable {
    /// One way to write a client's name.
    struct Name: Sendable {
        let slug: Slug
        /// As the client's record has it.
        let text: String
        /// The spelling, in `letters`.
        let spelling: Range<Int>
    }

    private(set) var names: [Name] = []
    /// All spellings in a row, with one blank between the words of a name.
    private(set) var letters: [UInt8] = []
    /// The names by the hash of their beginning.
    private var byBeginning: [UInt64: [Int]] = [:]
    /// A bit for each pair of bytes with which a name begins, so that most words of a text cost no look-up.
    private var firstPairs = [UInt64](repeating: 0, count: 1_024)

    init(_ clients: [(slug: Slug, name: String)]) {
        for (slug, text) in clients {
            for spelling in NameIndex.spellings(of: text) {
                let line = NameIndex.words(of: spelling).joined(separator: " ")
                if !line.isEmpty { add(Array(line.utf8), slug: slug, text: text) }
            }
        }
    }

    /// Whether the two bytes at `start` begin any name; most words of a text end here.
    func mayBegin(in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
        let pair = NameIndex.pair(bytes[start], start + 1 < bytes.count ? bytes[start + 1] : 0)
        return firstPairs[pair >> 6] & (1 << UInt64(pair & 63)) != 0
    }

    /// The names, by their places in `names`, that begin with the letters at `start`.
    func candidates(in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> [Int] {
        byBeginning[NameIndex.hash(ofBeginningIn: bytes, at: start)] ?? []
    }

    private mutating func add(_ line: [UInt8], slug: Slug, text: String) {
        line.withUnsafeBufferPointer { bytes in
            byBeginning[NameIndex.hash(ofBeginningIn: bytes, at: 0), default: []].append(names.count)
        }
        // What follows a name of one letter is not known.
        let second = line.count == 1 ? 0...255 : Int(line[1])...Int(line[1])
        for byte in second {
            let pair = NameIndex.pair(line[0], UInt8(byte))
            firstPairs[pair >> 6] |= 1 << UInt64(pair & 63)
        }
        names.append(Name(slug: slug, text: text, spelling: letters.count..<(letters.count + line.count)))
        letters += line
    }

    /// The words of a name, whatever blanks are between them.
    static func words(of name: String) -> [Substring] { name.split(whereSeparator: \.isWhitespace) }

    /// A name as people type it: with both apostrophes, without a full stop at the end.
    private static func spellings(of name: String) -> [String] {
        var trimmed = Substring(name)
        while let last = trimmed.last, ".,;: ".contains(last) { trimmed.removeLast() }
        guard let first = trimmed.firstIndex(where: { $0.isLetter || $0.isNumber }) else { return [] }
        let straight = String(trimmed[first...].map { $0 == "’" ? "'" : $0 })
        guard straight.contains("'") else { return [straight] }
        return [straight, String(straight.map { $0 == "'" ? "’" : $0 })]
    }

    private static func pair(_ first: UInt8, _ second: UInt8) -> Int { Int(first) << 8 | Int(second) }

    /// FNV-1a over the letters and digits with which a name begins, or over its first scalar outside ASCII.
    private static func hash(ofBeginningIn bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        var index = start
        let isASCII = bytes[start] < 0x80
        while index < bytes.count {
            let byte = bytes[index]
            let continues = isASCII ? ASCII.isLetterOrDigit(byte) : index == start || byte & 0xC0 == 0x80
            guard continues else { break }
            hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
            index += 1
        }
        return hash
    }
}
