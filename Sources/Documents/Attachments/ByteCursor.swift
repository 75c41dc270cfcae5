/// A place in some bytes that only moves forward and never beyond their end.
struct ByteCursor {
    private let bytes: ArraySlice<UInt8>
    private var position: Int

    init(_ bytes: some Collection<UInt8>) {
        self.bytes = ArraySlice(bytes)
        position = self.bytes.startIndex
    }

    var isAtEnd: Bool { position == bytes.endIndex }
    var rest: ArraySlice<UInt8> { bytes[position...] }

    /// The next `count` bytes.
    mutating func take(_ count: Int) throws(ImageFault) -> ArraySlice<UInt8> {
        guard count >= 0, count <= bytes.endIndex - position else { throw .truncated }
        defer { position += count }
        return bytes[position..<position + count]
    }

    mutating func byte() throws(ImageFault) -> UInt8 {
        guard position < bytes.endIndex else { throw .truncated }
        defer { position += 1 }
        return bytes[position]
    }

    mutating func bigEndian16() throws(ImageFault) -> Int { Int(bigEndian: try take(2)) }
    mutating func bigEndian32() throws(ImageFault) -> Int { Int(bigEndian: try take(4)) }
    mutating func littleEndian32() throws(ImageFault) -> Int { Int(bigEndian: try take(4).reversed()) }

    /// Steps over `expected`, which must come next.
    mutating func expect(_ expected: some Collection<UInt8>, orElse what: String) throws(ImageFault) {
        guard rest.starts(with: expected) else {
            throw expected.starts(with: rest) ? .truncated : .malformed(what)
        }
        position += expected.count
    }
}

extension Int {
    /// The number that a few bytes hold, the highest first.
    init(bigEndian bytes: some Sequence<UInt8>) {
        self = bytes.reduce(0) { $0 << 8 | Int($1) }
    }
}

extension Array<UInt8> {
    mutating func append(bigEndian number: UInt32) {
        self += [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
    }

    mutating func append(littleEndian number: UInt32) {
        self += [0, 8, 16, 24].map { UInt8(truncatingIfNeeded: number >> $0) }
    }
}
