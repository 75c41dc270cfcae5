internal import Crypto
internal import Foundation

/// A file of a theme that stands in a page as it is, where the page's policy knows it by its digest.
struct InlineFile {
    let text: String
    /// The SHA-256 of the file in Base64 (Content Security Policy Level 3, 6.7.2).
    let digest: String

    /// What a message calls such a file.
    struct Name {
        /// As “the script”.
        let own: String
        /// As “a script in a page”.
        let general: String
    }

    /// Takes the file at a path; throws where it could not stand in a page as it is, or holds a piece of `unwanted`,
    /// which are in small letters.
    init(_ path: String, of theme: Theme, called name: Name, without unwanted: [String]) throws(ThemeFault) {
        guard let bytes = theme.files[path] else { throw ThemeFault("the file is missing", in: path) }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw ThemeFault("the file is not UTF-8", in: path)
        }
        // A browser reads CR LF as LF, and changes NUL, before it computes the digest.
        if bytes.contains(where: { $0 == 0x0D || $0 == 0x00 }) {
            throw ThemeFault("\(name.own) holds CR or NUL; save it with plain line ends (LF)", in: path)
        }
        let lowered = Array(text.lowercased().utf8)
        if let piece = unwanted.first(where: { !lowered.ranges(of: $0.utf8).isEmpty }) {
            throw ThemeFault("\(name.general) may not hold “\(piece)”", in: path)
        }
        self.text = text
        digest = Data(SHA256.hash(data: bytes)).base64EncodedString()
    }
}
