internal import Crypto
internal import Foundation

/// The one style sheet of a proof asset, which stands in its page, and the policy that allows it and nothing else.
struct ProofStyle {
    let markup: Markup
    /// By its digest (Content Security Policy Level 3, 6.7.2).
    let policy: String
    /// The SHA-256 of the sheet in Base64.
    let digest: String

    /// Takes a theme's style sheet; throws where it could not stand inside `<style>` as it is, or would load anything.
    init(_ theme: Theme) throws(ThemeFault) {
        let path = ProofStyle.path
        guard let bytes = theme.files[path] else { throw ThemeFault("the file is missing", in: path) }
        guard let source = String(validating: bytes, as: UTF8.self) else {
            throw ThemeFault("the file is not UTF-8", in: path)
        }
        // A browser reads CR LF as LF and replaces NUL before it computes the digest.
        if bytes.contains(where: { $0 == 0x0D || $0 == 0x00 }) {
            throw ThemeFault("the style sheet holds CR or NUL; save it with plain line ends (LF)", in: path)
        }
        let lowered = Array(source.lowercased().utf8)
        if let end = ProofStyle.unwanted.first(where: { !lowered.ranges(of: $0.utf8).isEmpty }) {
            throw ThemeFault("the style sheet of a proof asset may not hold “\(end)”", in: path)
        }
        markup = Markup(style: source)
        digest = Data(SHA256.hash(data: bytes)).base64EncodedString()
        policy = "default-src 'none'; style-src 'sha256-\(digest)'; base-uri 'none'; form-action 'none'"
    }

    /// Where it lies in the theme's folder.
    static let path = "proof/style.css"

    /// What ends a style sheet in a page, and what leads to another file.
    private static let unwanted = ["</style", "<style", "<!--", "@import", "url(", "image-set("]
}
