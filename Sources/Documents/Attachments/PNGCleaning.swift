/// Rewrites a PNG without metadata, an animated one as its still picture (PNG Specification, third edition).
enum PNGCleaning {
    static func cleaned(_ bytes: [UInt8]) throws(ImageFault) -> [UInt8] {
        var cursor = ByteCursor(bytes)
        try cursor.expect(signature, orElse: "it does not begin as a PNG does")
        var picture = PNGPicture()
        while !picture.isComplete { try picture.add(Chunk(&cursor)) }
        return signature + picture.bytes
    }

    private static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

    /// One chunk of a PNG, its checksum verified.
    struct Chunk {
        let type: String
        /// The four letters of the type, then the data: what the checksum covers.
        private let body: ArraySlice<UInt8>

        init(type: String, data: [UInt8]) {
            self.type = type
            body = Array(type.utf8) + data[...]
        }

        init(_ cursor: inout ByteCursor) throws(ImageFault) {
            let length = try cursor.bigEndian32()
            body = try cursor.take(4 + length)
            let name = body.prefix(4)
            guard name.allSatisfy({ (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0 | 0x20) }) else {
                throw .malformed("a chunk has no proper name")
            }
            type = String(decoding: name, as: UTF8.self)
            guard try cursor.bigEndian32() == Int(CRC32.of(body)) else {
                throw .malformed("the checksum of a chunk \(type) is wrong")
            }
        }

        var data: ArraySlice<UInt8> { body.dropFirst(4) }

        /// An upper-case first letter marks a chunk without which the picture cannot be shown.
        var isCritical: Bool { body.first.map { $0 & 0x20 == 0 } ?? true }

        func write(to bytes: inout [UInt8]) {
            bytes.append(bigEndian: UInt32(truncatingIfNeeded: data.count))
            bytes += body
            bytes.append(bigEndian: CRC32.of(body))
        }
    }
}

/// What is kept of a PNG, gathered chunk by chunk.
private struct PNGPicture {
    private(set) var bytes: [UInt8] = []
    private(set) var isComplete = false
    private var seen: Set<String> = []
    private var isAfterData = false

    mutating func add(_ chunk: PNGCleaning.Chunk) throws(ImageFault) {
        guard !seen.isEmpty || chunk.type == "IHDR" else { throw .malformed("its first chunk is not IHDR") }
        if seen.contains("IDAT"), chunk.type != "IDAT" { isAfterData = true }
        switch chunk.type {
        case "IDAT":
            guard !isAfterData else { throw .malformed("its picture data is not in one piece") }
            seen.insert(chunk.type)
            chunk.write(to: &bytes)
        case "eXIf":
            guard let orientation = ExifOrientation(tiff: chunk.data), seen.insert(chunk.type).inserted else {
                return
            }
            PNGCleaning.Chunk(type: "eXIf", data: orientation.tiff).write(to: &bytes)
        case "IEND":
            guard seen.contains("IDAT") else { throw .malformed("it holds no picture data") }
            guard chunk.data.isEmpty else { throw .malformed("its chunk IEND is not empty") }
            chunk.write(to: &bytes)
            isComplete = true
        default:
            try addOnce(chunk)
        }
    }

    /// Keeps a chunk that shapes the picture, and drops any other that is not needed to show it.
    private mutating func addOnce(_ chunk: PNGCleaning.Chunk) throws(ImageFault) {
        guard let sizes = Self.kept[chunk.type] else {
            guard !chunk.isCritical else {
                throw .unsupported("it needs a chunk \(chunk.type), which is not of PNG")
            }
            return
        }
        guard sizes.contains(chunk.data.count) else {
            throw .malformed("its chunk \(chunk.type) has a wrong length")
        }
        guard seen.insert(chunk.type).inserted else { throw .malformed("it has two chunks \(chunk.type)") }
        chunk.write(to: &bytes)
    }

    /// The chunks that shape the picture, with the lengths that they may have: none has room for more.
    private static let kept: [String: ClosedRange<Int>] = [
        "IHDR": 13...13, "PLTE": 3...768, "tRNS": 1...256, "gAMA": 4...4, "cHRM": 32...32, "sRGB": 1...1,
        "sBIT": 1...4, "bKGD": 1...6, "pHYs": 9...9,
    ]
}

/// The checksum of PNG chunks (PNG Specification, annex D; ISO 3309).
enum CRC32 {
    static func of(_ bytes: ArraySlice<UInt8>) -> UInt32 {
        ~bytes.reduce(UInt32.max) { table[Int(UInt8(truncatingIfNeeded: $0) ^ $1)] ^ $0 >> 8 }
    }

    private static let table: [UInt32] = (0..<256).map { (index: UInt32) in
        (0..<8).reduce(index) { value, _ in value & 1 == 1 ? 0xEDB8_8320 ^ value >> 1 : value >> 1 }
    }
}
