/// A kind of file that may be published, told by its first bytes and its name.
package enum FileFormat: String, CaseIterable, Sendable {
    case png = "PNG"
    case jpeg = "JPEG"
    case gif = "GIF"
    case webp = "WebP"
    case svg = "SVG"
    case pdf = "PDF"
    case zip = "ZIP"
    case word = "Word"
    case excel = "Excel"
    case powerPoint = "PowerPoint"
    case text = "Text"
    case csv = "CSV"
    case video = "Video"

    /// How many bytes of a file are enough to tell.
    package static let sniffedBytes = 64

    /// The format that both the name and the first bytes of a file show, or nil if they do not agree on one
    /// that is safe to publish.
    package init?(name: String, firstBytes: [UInt8]) {
        guard let dot = name.lastIndex(of: "."),
            let format = FileFormat.byExtension[name[name.index(after: dot)...].lowercased()],
            format.begins(firstBytes)
        else { return nil }
        self = format
    }

    package var isImage: Bool {
        switch self {
        case .png, .jpeg, .gif, .webp, .svg: true
        default: false
        }
    }

    private static let byExtension: [String: FileFormat] = [
        "png": .png, "jpg": .jpeg, "jpeg": .jpeg, "gif": .gif, "webp": .webp, "svg": .svg, "pdf": .pdf,
        "zip": .zip, "docx": .word, "xlsx": .excel, "pptx": .powerPoint, "txt": .text, "csv": .csv,
        "mp4": .video,
    ]

    private func begins(_ bytes: [UInt8]) -> Bool {
        switch self {
        case .png: bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
        case .jpeg: bytes.starts(with: [0xFF, 0xD8, 0xFF])
        case .gif: bytes.starts(with: "GIF87a".utf8) || bytes.starts(with: "GIF89a".utf8)
        case .webp: bytes.starts(with: "RIFF".utf8) && bytes.dropFirst(8).starts(with: "WEBP".utf8)
        case .svg: bytes.starts(with: "<svg".utf8) || bytes.starts(with: "<?xml".utf8)
        case .pdf: bytes.starts(with: "%PDF-".utf8)
        case .zip, .word, .excel, .powerPoint: bytes.starts(with: [0x50, 0x4B, 0x03, 0x04])
        case .text, .csv: !bytes.contains(0) && !bytes.starts(with: "<".utf8)
        case .video: bytes.dropFirst(4).starts(with: "ftyp".utf8)
        }
    }
}
