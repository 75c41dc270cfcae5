/// A file in a ZIP archive, with all that its headers say (APPNOTE.TXT of PKWARE, sections 4.3.7 and 4.3.12).
struct ZipEntry: Equatable {
    var name: String
    var bytes: [UInt8]
    var checksum: UInt32
    /// The date above the time.
    var moment: UInt32
    var method: UInt16
    var attributes: UInt32
    var extra: [UInt8]

    /// A file as it should be in an archive of ours.
    init(_ name: String, holding bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
        checksum = ZipEntry.checksum(of: bytes)
        // The first of January 1980, midnight.
        moment = 0x0021_0000
        method = 0
        attributes = 0o100644 << 16
        // “UT” without a time, and “ux” with user and group 0.
        extra = Array("UT".utf8) + [1, 0, 0] + Array("ux".utf8) + [11, 0, 1, 4, 0, 0, 0, 0, 4, 0, 0, 0, 0]
    }

    init(
        name: String, bytes: [UInt8], checksum: UInt32, moment: UInt32, method: UInt16, attributes: UInt32,
        extra: [UInt8]
    ) {
        (self.name, self.bytes, self.checksum, self.moment) = (name, bytes, checksum, moment)
        (self.method, self.attributes, self.extra) = (method, attributes, extra)
    }

    /// CRC-32 as ISO 3309 has it, bit by bit.
    private static func checksum(of bytes: [UInt8]) -> UInt32 {
        ~bytes.reduce(~0) { crc, byte in
            (0..<8).reduce(crc ^ UInt32(byte)) { crc, _ in crc & 1 == 1 ? (crc >> 1) ^ 0xEDB8_8320 : crc >> 1 }
        }
    }
}

/// The files of a ZIP archive, read by its central directory; every part must stand where it has to.
struct ZipDirectory {
    enum Fault: Error, Equatable {
        case noEnd, noEntry(Int), noFile(Int), differs(String), gap(Int)
    }

    private(set) var entries: [ZipEntry] = []
    private let zip: [UInt8]

    init(_ zip: [UInt8]) throws(Fault) {
        self.zip = zip
        let end = zip.count - 22
        guard end >= 0, number(4, at: end) == 0x0605_4B50, number(2, at: end + 20) == 0 else { throw .noEnd }
        var place = number(4, at: end + 16)
        let directory = place
        var next = 0
        for _ in 0..<number(2, at: end + 10) {
            guard number(4, at: place) == 0x0201_4B50 else { throw .noEntry(place) }
            let names = (number(2, at: place + 28), number(2, at: place + 30), number(2, at: place + 32))
            guard number(4, at: place + 42) == next, names.2 == 0 else { throw .gap(place) }
            let entry = try self.entry(at: place, names.0, names.1)
            // Header, name, fields, bytes, and the sizes again behind them.
            next += 30 + names.0 + names.1 + entry.bytes.count + 16
            entries.append(entry)
            place += 46 + names.0 + names.1
        }
        guard next == directory, place == end else { throw .gap(place) }
    }

    private func entry(at place: Int, _ nameLength: Int, _ extraLength: Int) throws(Fault) -> ZipEntry {
        let file = number(4, at: place + 42)
        let size = number(4, at: place + 24)
        let name = String(decoding: bytes(nameLength, at: place + 46), as: UTF8.self)
        guard number(4, at: file) == 0x0403_4B50 else { throw .noFile(file) }
        // Version, flags, method and moment are the same in both headers, and so are name and fields.
        guard bytes(10, at: file + 4) == bytes(10, at: place + 6), number(4, at: place + 20) == size,
            bytes(nameLength, at: file + 30) == bytes(nameLength, at: place + 46),
            bytes(extraLength, at: file + 30 + nameLength) == bytes(extraLength, at: place + 46 + nameLength)
        else { throw .differs(name) }
        return ZipEntry(
            name: name, bytes: bytes(size, at: file + 30 + nameLength + extraLength),
            checksum: UInt32(number(4, at: place + 16)), moment: UInt32(number(4, at: place + 12)),
            method: UInt16(number(2, at: place + 10)), attributes: UInt32(number(4, at: place + 38)),
            extra: bytes(extraLength, at: place + 46 + nameLength))
    }

    private func bytes(_ count: Int, at place: Int) -> [UInt8] { Array(zip.dropFirst(place).prefix(count)) }

    private func number(_ count: Int, at place: Int) -> Int {
        bytes(count, at: place).reversed().reduce(0) { $0 << 8 | Int($1) }
    }
}
