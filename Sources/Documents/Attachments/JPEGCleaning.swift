/// Rewrites a JPEG without metadata, whether baseline or progressive (ISO/IEC 10918-1, annex B).
///
/// Of Exif only the orientation is kept, and only where it turns the picture; of JFIF (ISO/IEC 10918-5) all
/// but the thumbnail. What a phone appends behind the end of the picture (depth maps, films) goes.
enum JPEGCleaning {
    static func cleaned(_ bytes: [UInt8]) throws(ImageFault) -> [UInt8] {
        var cursor = ByteCursor(bytes)
        try cursor.expect([0xFF, 0xD8], orElse: "it does not begin as a JPEG does")
        var picture = JPEGPicture(capacity: bytes.count)
        while !picture.isComplete { try picture.addSegment(&cursor) }
        return picture.bytes
    }
}

/// What is kept of a JPEG, gathered segment by segment.
private struct JPEGPicture {
    private(set) var bytes: [UInt8] = [0xFF, 0xD8]
    private(set) var isComplete = false
    private var hasFrame = false
    private var hasScan = false
    private var hasJFIF = false
    private var hasExif = false

    init(capacity: Int) { bytes.reserveCapacity(capacity) }

    mutating func addSegment(_ cursor: inout ByteCursor) throws(ImageFault) {
        let marker = try Self.marker(&cursor)
        if marker == 0xD9 { return try end() }
        switch marker {
        case 0xC0...0xC2, 0xC4, 0xDA...0xDD, 0xE0...0xEF, 0xFE: break
        case 0xC3...0xCF: throw .unsupported("it is coded in a rare variant of JPEG")
        default: throw .malformed("a marker stands where it may not")
        }
        let length = try cursor.bigEndian16()
        guard length >= 2 else { throw .malformed("a segment is shorter than its own length") }
        let content = try cursor.take(length - 2)
        switch marker {
        case 0xE0: try addJFIF(content)
        case 0xE1: addOrientation(content)
        case 0xEE: addAdobe(content)
        case 0xE2...0xEF, 0xFE: break
        case 0xDA: try addScan(content, &cursor)
        default: try addTables(marker, content)
        }
    }

    private static func marker(_ cursor: inout ByteCursor) throws(ImageFault) -> UInt8 {
        guard try cursor.byte() == 0xFF else { throw .malformed("a marker is missing") }
        // Any number of bytes FF may fill the space before a marker.
        var marker: UInt8 = 0xFF
        while marker == 0xFF { marker = try cursor.byte() }
        return marker
    }

    private mutating func end() throws(ImageFault) {
        guard hasScan else { throw .malformed("it holds no picture data") }
        bytes += [0xFF, 0xD9]
        isComplete = true
    }

    private mutating func append(_ marker: UInt8, _ content: some Collection<UInt8>) {
        let length = content.count + 2
        bytes += [0xFF, marker, UInt8(truncatingIfNeeded: length >> 8), UInt8(truncatingIfNeeded: length)]
        bytes += content
    }

    // MARK: Application segments

    private mutating func addJFIF(_ content: ArraySlice<UInt8>) throws(ImageFault) {
        guard content.starts(with: "JFIF\0".utf8), !hasJFIF else { return }
        guard content.count >= 14 else { throw .malformed("its JFIF header is too short") }
        hasJFIF = true
        append(0xE0, content.prefix(12) + [0, 0])
    }

    private mutating func addOrientation(_ content: ArraySlice<UInt8>) {
        let name = Array("Exif\0\0".utf8)
        guard content.starts(with: name), !hasExif else { return }
        hasExif = true
        guard let orientation = ExifOrientation(tiff: content.dropFirst(name.count)) else { return }
        append(0xE1, name + orientation.tiff)
    }

    /// Keeps the segment that tells how the colours are coded.
    private mutating func addAdobe(_ content: ArraySlice<UInt8>) {
        guard content.starts(with: "Adobe".utf8), content.count >= 12 else { return }
        append(0xEE, content.prefix(12))
    }

    // MARK: The picture

    private mutating func addTables(_ marker: UInt8, _ content: ArraySlice<UInt8>) throws(ImageFault) {
        let isWhole =
            switch marker {
            case 0xDB: try JPEGTables.areQuantisation(content)
            case 0xC4: try JPEGTables.areHuffman(content)
            case 0xDC, 0xDD: content.count == 2
            default: JPEGTables.isFrame(content)
            }
        guard isWhole else { throw .malformed("a table has a wrong length") }
        if (0xC0...0xC2).contains(marker) {
            guard !hasFrame else { throw .malformed("it holds two pictures") }
            hasFrame = true
        }
        append(marker, content)
    }

    /// Copies the data of one scan, up to the marker that ends it.
    private mutating func addScan(_ header: ArraySlice<UInt8>, _ cursor: inout ByteCursor) throws(ImageFault) {
        guard hasFrame else { throw .malformed("its data comes before its dimensions") }
        guard let count = header.first, (1...4).contains(count), header.count == 4 + 2 * Int(count) else {
            throw .malformed("a scan has a wrong header")
        }
        append(0xDA, header)
        let rest = cursor.rest
        var index = rest.startIndex
        // A byte FF in the data is followed by 00, or it is a restart marker (FFD0 to FFD7).
        while index < rest.endIndex - 1 {
            if rest[index] != 0xFF {
                index += 1
            } else if rest[index + 1] == 0 || (0xD0...0xD7).contains(rest[index + 1]) {
                index += 2
            } else {
                break
            }
        }
        bytes += try cursor.take(index - rest.startIndex)
        hasScan = true
    }
}

/// The lengths that the tables of a JPEG must have, so that nothing hides behind them.
private enum JPEGTables {
    static func areQuantisation(_ content: ArraySlice<UInt8>) throws(ImageFault) -> Bool {
        var cursor = ByteCursor(content)
        while !cursor.isAtEnd {
            let kind = try cursor.byte()
            guard kind & 0xEF <= 3 else { return false }
            _ = try cursor.take(kind < 0x10 ? 64 : 128)
        }
        return !content.isEmpty
    }

    static func areHuffman(_ content: ArraySlice<UInt8>) throws(ImageFault) -> Bool {
        var cursor = ByteCursor(content)
        while !cursor.isAtEnd {
            guard try cursor.byte() & 0xEF <= 3 else { return false }
            _ = try cursor.take(cursor.take(16).reduce(0) { $0 + Int($1) })
        }
        return !content.isEmpty
    }

    static func isFrame(_ content: ArraySlice<UInt8>) -> Bool {
        guard content.count >= 6, let count = content.dropFirst(5).first else { return false }
        return (1...4).contains(count) && content.count == 6 + 3 * Int(count)
    }
}
