/// The one thing in Exif that belongs to the picture: how it is turned, 2 to 8 (Exif 2.32, tag 0x0112).
///
/// Without it a picture taken with a camera on its side would lie on its side.
struct ExifOrientation {
    private let value: UInt8

    /// What the TIFF block of an Exif segment says, or nil if it says nothing that turns the picture.
    init?(tiff: ArraySlice<UInt8>) {
        let isLittle = tiff.starts(with: "II*\0".utf8)
        guard isLittle || tiff.starts(with: "MM\0*".utf8) else { return nil }
        func number(at offset: Int, _ count: Int) -> Int? {
            guard offset >= 0, offset <= tiff.count - count else { return nil }
            let field = tiff.dropFirst(offset).prefix(count)
            return isLittle ? Int(bigEndian: field.reversed()) : Int(bigEndian: field)
        }
        guard let directory = number(at: 4, 4), let count = number(at: directory, 2) else { return nil }
        for index in 0..<count {
            let entry = directory + 2 + index * 12
            guard let tag = number(at: entry, 2) else { return nil }
            guard tag == 0x0112 else { continue }
            guard number(at: entry + 2, 2) == 3, number(at: entry + 4, 4) == 1,
                let value = number(at: entry + 8, 2), (2...8).contains(value)
            else { return nil }
            self.value = UInt8(value)
            return
        }
        return nil
    }

    /// A TIFF block that holds this and nothing else.
    var tiff: [UInt8] {
        Array("MM\0*".utf8) + [0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, value, 0, 0, 0, 0, 0, 0]
    }
}
