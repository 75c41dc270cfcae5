/// Rewrites a GIF without comments, plain text and foreign extensions (GIF89a; NETSCAPE2.0 for its looping).
enum GIFCleaning {
    static func cleaned(_ bytes: [UInt8]) throws(ImageFault) -> [UInt8] {
        var cursor = ByteCursor(bytes)
        var picture = GIFPicture()
        try picture.begin(&cursor)
        while !picture.isComplete { try picture.addBlock(&cursor) }
        return picture.bytes
    }
}

/// What is kept of a GIF, gathered block by block.
private struct GIFPicture {
    private(set) var bytes: [UInt8] = []
    private(set) var isComplete = false
    private var hasImage = false
    private var hasLooping = false
    /// The control of the next image; it goes with what it controls.
    private var control: [UInt8] = []

    mutating func begin(_ cursor: inout ByteCursor) throws(ImageFault) {
        let what = "it does not begin as a GIF does"
        try cursor.expect("GIF8".utf8, orElse: what)
        let version = try cursor.take(2)
        guard version.elementsEqual("7a".utf8) || version.elementsEqual("9a".utf8) else {
            throw .malformed(what)
        }
        bytes += "GIF8".utf8
        bytes += version
        let screen = try cursor.take(7)
        bytes += screen
        try addColourTable(screen.dropFirst(4).first, &cursor)
    }

    mutating func addBlock(_ cursor: inout ByteCursor) throws(ImageFault) {
        switch try cursor.byte() {
        case 0x21: try addExtension(&cursor)
        case 0x2C: try addImage(&cursor)
        case 0x3B:
            guard hasImage else { throw .malformed("it holds no picture data") }
            bytes.append(0x3B)
            isComplete = true
        default: throw .malformed("a block is of no known kind")
        }
    }

    private mutating func addColourTable(_ flags: UInt8?, _ cursor: inout ByteCursor) throws(ImageFault) {
        guard let flags, flags & 0x80 != 0 else { return }
        bytes += try cursor.take(3 << (Int(flags & 0x07) + 1))
    }

    private mutating func addImage(_ cursor: inout ByteCursor) throws(ImageFault) {
        bytes += control
        control = []
        let descriptor = try cursor.take(9)
        bytes.append(0x2C)
        bytes += descriptor
        try addColourTable(descriptor.last, &cursor)
        let codeSize = try cursor.byte()
        guard (1...11).contains(codeSize) else { throw .malformed("an image is coded in no known way") }
        bytes.append(codeSize)
        for block in try Self.blocks(&cursor) {
            bytes.append(UInt8(block.count))
            bytes += block
        }
        bytes.append(0)
        hasImage = true
    }

    private mutating func addExtension(_ cursor: inout ByteCursor) throws(ImageFault) {
        let label = try cursor.byte()
        let blocks = try Self.blocks(&cursor)
        switch label {
        case 0xF9:
            guard blocks.count == 1, blocks[0].count == 4 else {
                throw .malformed("the control of an image has a wrong length")
            }
            control = [0x21, 0xF9, 4] + blocks[0] + [0]
        case 0x01:
            control = []
        case 0xFF:
            addLooping(blocks)
        default:
            break
        }
    }

    private mutating func addLooping(_ blocks: [ArraySlice<UInt8>]) {
        guard !hasLooping, let name = blocks.first, name.elementsEqual("NETSCAPE2.0".utf8),
            let looping = blocks.dropFirst().first(where: { $0.count == 3 && $0.first == 1 })
        else { return }
        hasLooping = true
        bytes += [0x21, 0xFF, 11] + name + [3] + looping + [0]
    }

    /// The data blocks up to the empty one that ends them.
    private static func blocks(_ cursor: inout ByteCursor) throws(ImageFault) -> [ArraySlice<UInt8>] {
        var blocks: [ArraySlice<UInt8>] = []
        while true {
            let count = try cursor.byte()
            guard count > 0 else { return blocks }
            blocks.append(try cursor.take(Int(count)))
        }
    }
}
