/// Rewrites a WebP without Exif, XMP, colour profile and unknown chunks (RFC 9649).
///
/// Of Exif only the orientation is kept, and only where it turns the picture.
enum WebPCleaning {
    static func cleaned(_ bytes: [UInt8]) throws(ImageFault) -> [UInt8] {
        var file = ByteCursor(bytes)
        let what = "it does not begin as a WebP does"
        try file.expect("RIFF".utf8, orElse: what)
        let size = try file.littleEndian32()
        var cursor = ByteCursor(try file.take(size))
        try cursor.expect("WEBP".utf8, orElse: what)
        var picture = WebPPicture()
        while !cursor.isAtEnd { try picture.add(Chunk(&cursor)) }
        let chunks = try picture.finished()
        return RIFF.chunk("RIFF", Array("WEBP".utf8) + chunks)
    }

    /// One chunk of a RIFF file.
    struct Chunk {
        let type: String
        let data: ArraySlice<UInt8>

        init(_ cursor: inout ByteCursor) throws(ImageFault) {
            type = String(decoding: try cursor.take(4), as: UTF8.self)
            let size = try cursor.littleEndian32()
            data = try cursor.take(size)
            // Odd chunks are padded; some writers leave the last padding out.
            if size % 2 == 1, !cursor.isAtEnd { _ = try cursor.byte() }
        }

        var bytes: [UInt8] { RIFF.chunk(type, data) }
    }
}

/// Chunks as RIFF files hold them: type, length, data, and a zero where the length is odd.
private enum RIFF {
    static func chunk(_ type: String, _ data: some Collection<UInt8>) -> [UInt8] {
        var bytes = Array(type.utf8)
        bytes.reserveCapacity(data.count + 9)
        bytes.append(littleEndian: UInt32(truncatingIfNeeded: data.count))
        bytes += data
        if data.count % 2 == 1 { bytes.append(0) }
        return bytes
    }
}

/// What is kept of a WebP, gathered chunk by chunk.
private struct WebPPicture {
    private var header: [UInt8]?
    private var chunks: [UInt8] = []
    private var orientation: ExifOrientation?
    private var isFirst = true
    private var hasImage = false
    private var isAnimated: Bool { header.map { $0[0] & 0x02 != 0 } ?? false }

    mutating func add(_ chunk: WebPCleaning.Chunk) throws(ImageFault) {
        defer { isFirst = false }
        switch chunk.type {
        case "VP8X":
            guard isFirst, chunk.data.count == 10 else {
                throw .malformed("its header is not where or what it must be")
            }
            header = Array(chunk.data)
        case "VP8 ", "VP8L":
            // A still picture is the first of its kind; decoders ignore a second.
            guard !isAnimated, !hasImage else { return }
            hasImage = true
            chunks += chunk.bytes
        case "ALPH" where header != nil && !isAnimated && !hasImage:
            chunks += chunk.bytes
        case "ANIM" where isAnimated:
            guard chunk.data.count == 6 else { throw .malformed("its animation has a wrong header") }
            chunks += chunk.bytes
        case "ANMF" where isAnimated:
            hasImage = true
            chunks += RIFF.chunk("ANMF", try Self.frame(chunk.data))
        case "EXIF" where header != nil && orientation == nil:
            orientation = ExifOrientation(tiff: Self.tiff(chunk.data))
        default:
            guard !isFirst else { throw .malformed("its first chunk is no picture") }
        }
    }

    /// The kept chunks under a header that promises only what is there.
    func finished() throws(ImageFault) -> [UInt8] {
        guard hasImage else { throw .malformed("it holds no picture data") }
        guard var header else { return chunks }
        // Of the flags only alpha (0x10) and animation (0x02) stay; the reserved bytes carry nothing.
        header[0] &= 0x12
        header.replaceSubrange(1...3, with: [0, 0, 0])
        guard let orientation else { return RIFF.chunk("VP8X", header) + chunks }
        header[0] |= 0x08
        return RIFF.chunk("VP8X", header) + chunks + RIFF.chunk("EXIF", orientation.tiff)
    }

    /// One frame of an animation: its 16 bytes of place and duration, then its picture.
    private static func frame(_ data: ArraySlice<UInt8>) throws(ImageFault) -> [UInt8] {
        var cursor = ByteCursor(data)
        var frame = Array(try cursor.take(16))
        var hasImage = false
        while !cursor.isAtEnd {
            let chunk = try WebPCleaning.Chunk(&cursor)
            guard ["ALPH", "VP8 ", "VP8L"].contains(chunk.type), !hasImage else { continue }
            frame += chunk.bytes
            hasImage = chunk.type != "ALPH"
        }
        guard hasImage else { throw .malformed("a frame holds no picture data") }
        return frame
    }

    /// Some writers put the name that Exif has in a JPEG in front.
    private static func tiff(_ data: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        data.starts(with: "Exif\0\0".utf8) ? data.dropFirst(6) : data
    }
}
