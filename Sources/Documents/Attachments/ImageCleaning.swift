package import Vocabulary

/// Rewrites pictures so that they hold nothing but the picture: every pixel stays, all metadata goes.
///
/// The compressed data is copied byte for byte and never decoded, so no decoder can be attacked and no
/// quality is lost. A colour profile is metadata too (it names people and devices), so a picture in a
/// wide colour space looks as if it were sRGB.
package enum ImageCleaning {
    /// The picture without metadata; an SVG is returned as it came, or refused; what is no picture is left alone.
    package static func cleaned(_ bytes: [UInt8], as format: FileFormat) throws(ImageFault) -> [UInt8] {
        switch format {
        case .png: try PNGCleaning.cleaned(bytes)
        case .jpeg: try JPEGCleaning.cleaned(bytes)
        case .gif: try GIFCleaning.cleaned(bytes)
        case .webp: try WebPCleaning.cleaned(bytes)
        case .svg: try SVGInspection.inspected(bytes)
        case .pdf, .zip, .word, .excel, .powerPoint, .text, .csv, .video: bytes
        }
    }
}

/// Why a picture cannot be published.
package enum ImageFault: Error, Hashable, Sendable {
    /// The bytes end before the picture does.
    case truncated
    /// The bytes break a rule of their format.
    case malformed(String)
    /// The bytes may be valid, but no browser is certain to show them.
    case unsupported(String)
    /// The picture can run something or fetch something.
    case unsafe(String)

    /// What is so, in words that follow “the picture”.
    package var reason: String {
        switch self {
        case .truncated: "is cut off: it ends before its last part"
        case .malformed(let what): "is damaged: \(what)"
        case .unsupported(let what): "cannot be shown by every browser: \(what)"
        case .unsafe(let what): "is not safe to publish: \(what)"
        }
    }
}
