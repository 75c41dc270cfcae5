internal import Foundation
import Model
import Vocabulary

/// Finds whatever a client of the roster owns in a text, in one pass.
struct TextScan {
    /// Something in a text that belongs to clients.
    struct Hit {
        enum Kind { case key, mail(String), name(String) }

        let kind: Kind
        let owners: [Slug]
        /// Line breaks before it.
        fileprivate(set) var line = 0
        /// 1 for the first column, in Unicode scalars.
        fileprivate(set) var column = 1
        fileprivate let offset: Int

        init(_ kind: Kind, of owners: [Slug], at offset: Int) {
            self.kind = kind
            self.owners = owners
            self.offset = offset
        }
    }

    private let roster: RosterIndex
    private let names: NameIndex
    /// Asked of every byte of every text, which a call into another module would make five times slower.
    private let isWordByte = (0...255).map { ASCII.isLetterOrDigit($0) }

    init(_ roster: RosterIndex) {
        self.roster = roster
        names = roster.names
    }

    /// Everything in `text` that belongs to a client, in the order of the text.
    ///
    /// Names are in normal form C and prose is as it was typed, so a text with combining marks is composed;
    /// columns then count the composed text.
    func hits(in text: String) -> [Hit] {
        var hits: [Hit] = []
        // Text that was read is stored as UTF-8; nil only where it came from elsewhere.
        let hasMarks = text.utf8.withContiguousStorageIfAvailable { run(through: $0, &hits) } ?? true
        guard hasMarks else { return hits }
        hits = []
        var composed = text.precomposedStringWithCanonicalMapping
        _ = composed.withUTF8 { run(through: $0, &hits) }
        return hits
    }

    /// Notes every hit, and tells whether the text may hold combining marks.
    private func run(through bytes: UnsafeBufferPointer<UInt8>, _ hits: inout [Hit]) -> Bool {
        var hasMarks = false
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            let isWord = isWordByte[Int(byte)]
            guard isWord || byte >= 0x80 else {
                if byte == UInt8(ascii: ".") {
                    MailScan(bytes: bytes, roster: roster).find(around: index, &hits)
                }
                index += 1
                continue
            }
            // A word begins here, or something beyond ASCII that may be one.
            if names.mayBegin(in: bytes, at: index), let end = findName(at: index, in: bytes, &hits) {
                index = end
                continue
            }
            guard isWord else {
                // The first bytes of the combining marks from U+0300 on.
                if byte == 0xCC || byte == 0xCD { hasMarks = true }
                index += 1
                continue
            }
            let start = index
            while index < bytes.count, isWordByte[Int(bytes[index])] { index += 1 }
            if index - start >= ClientKey.length { findKeys(in: start..<index, of: bytes, &hits) }
        }
        place(&hits, in: bytes)
        return hasMarks
    }

    /// Counts the lines and columns of all hits in one go; an address is found behind its beginning.
    private func place(_ hits: inout [Hit], in bytes: UnsafeBufferPointer<UInt8>) {
        var line = LineCount()
        for index in hits.indices.sorted(by: { hits[$0].offset < hits[$1].offset }) {
            hits[index].column = line.column(of: hits[index].offset, in: bytes)
            hits[index].line = line.line
        }
    }

    private func findKeys(
        in word: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>, _ hits: inout [Hit]
    ) {
        for start in word.lowerBound...(word.upperBound - ClientKey.length) {
            let letters = bytes[start..<(start + ClientKey.length)].map {
                ASCII.isLetter($0) ? $0 | 0x20 : $0
            }
            guard letters.allSatisfy(ClientKey.isKeyCharacter) else { continue }
            let owners = roster.slugs(withKey: String(decoding: letters, as: UTF8.self))
            if !owners.isEmpty { hits.append(Hit(.key, of: owners, at: start)) }
        }
    }

    /// Notes the longest name that begins here, and returns where it ends.
    private func findName(at start: Int, in bytes: UnsafeBufferPointer<UInt8>, _ hits: inout [Hit]) -> Int? {
        var end = start
        var longest: [Int] = []
        names.letters.withUnsafeBufferPointer { letters in
            for index in names.candidates(in: bytes, at: start) {
                let words = UnsafeBufferPointer(rebasing: letters[names.names[index].spelling])
                guard let last = WholeWords.end(of: words, in: bytes, at: start), last >= end else {
                    continue
                }
                longest = last > end ? [index] : longest + [index]
                end = last
            }
        }
        guard let name = longest.first.map({ names.names[$0].text }) else { return nil }
        hits.append(Hit(.name(name), of: longest.map { names.names[$0].slug }, at: start))
        return end
    }
}
