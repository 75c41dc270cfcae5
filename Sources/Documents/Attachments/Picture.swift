package import Vocabulary

/// A picture that is ready to be published: cleaned, and its size known where that is cheap.
package struct Picture: Sendable {
    /// The name with which it was found, without its folders.
    package let name: String
    package let bytes: [UInt8]
    package let size: PictureSize?

    package init(_ bytes: [UInt8], as format: FileFormat, path: String) throws(ImageFault) {
        name = String(path.reversed().prefix { $0 != "/" }.reversed())
        self.bytes = try ImageCleaning.cleaned(bytes, as: format)
        size = PictureSize(self.bytes, format)
    }
}

/// How wide and how high a picture is, in units of its own.
package struct PictureSize: Hashable, Sendable {
    package let width: Int
    package let height: Int

    package init?(width: Int, height: Int) {
        guard width > 0, height > 0 else { return nil }
        (self.width, self.height) = (width, height)
    }

    /// The size as the first bytes of a PNG, a GIF or an SVG tell it; nil for all others.
    ///
    /// A JPEG or WebP would have to be searched for it, and what Exif turns has its sides exchanged.
    package init?(_ bytes: [UInt8], _ format: FileFormat) {
        switch format {
        case .png:
            guard bytes.count >= 24, !bytes.contains(Array("eXIf".utf8)) else { return nil }
            self.init(width: Int(bigEndian: bytes[16..<20]), height: Int(bigEndian: bytes[20..<24]))
        case .gif:
            guard bytes.count >= 10 else { return nil }
            self.init(
                width: Int(bigEndian: bytes[6..<8].reversed()), height: Int(bigEndian: bytes[8..<10].reversed()))
        case .svg:
            self.init(drawing: bytes)
        default:
            return nil
        }
    }

    /// The size by `width` and `height`, or else by the `viewBox`, of an SVG's first element.
    private init?(drawing bytes: [UInt8]) {
        guard var scanner = try? XMLScanner(bytes) else { return nil }
        var root: XMLTag?
        while root == nil, let part = try? scanner.next() {
            if case .start(let tag) = part { root = tag }
        }
        func value(_ name: String) -> String? {
            root?.attributes.first { $0.name == XMLName(prefix: "", local: name) }?.value
        }
        if let width = value("width"), let height = value("height") {
            guard let width = PictureSize.pixels(width), let height = PictureSize.pixels(height) else { return nil }
            self.init(width: width, height: height)
        } else {
            let box = (value("viewBox") ?? "").split { " ,\n\t".contains($0) }.compactMap { PictureSize.pixels($0) }
            guard box.count == 4 else { return nil }
            self.init(width: box[2], height: box[3])
        }
    }

    /// A length without a unit or in pixels, rounded; nil for any other, and for one that no screen could show.
    private static func pixels(_ text: some StringProtocol) -> Int? {
        let number = text.hasSuffix("px") ? text.dropLast(2) : text[...]
        guard let length = Double(number), abs(length) < 100_000 else { return nil }
        return Int(length.rounded())
    }

    /// The width that keeps the picture's shape at another height.
    package func width(at height: Int) -> Int { max(1, (width * height + self.height / 2) / self.height) }
}
