internal import Crypto
internal import Foundation

/// The one script of a page, which stands in the page itself.
struct PageScript {
    let markup: Markup
    let policy: ContentSecurityPolicy

    /// Takes a theme's script; throws where it could not stand inside `<script>` as it is.
    init(_ theme: Theme) throws(ThemeFault) {
        let path = "scripts/page.js"
        guard let bytes = theme.files[path] else { throw ThemeFault("the file is missing", in: path) }
        guard let source = String(validating: bytes, as: UTF8.self) else {
            throw ThemeFault("the file is not UTF-8", in: path)
        }
        // A browser reads CR LF as LF and takes NUL away before it computes the digest.
        if bytes.contains(where: { $0 == 0x0D || $0 == 0x00 }) {
            throw ThemeFault("the script holds CR or NUL; save it with plain line ends (LF)", in: path)
        }
        let lowered = Array(source.lowercased().utf8)
        if let end = ["</script", "<script", "<!--"].first(where: { !lowered.ranges(of: $0.utf8).isEmpty }) {
            throw ThemeFault("a script in a page may not hold “\(end)”", in: path)
        }
        markup = Markup(script: source)
        let digest = Data(SHA256.hash(data: bytes)).base64EncodedString()
        policy = ContentSecurityPolicy(scriptDigest: digest)
    }
}

/// What a page may load and run: its own style sheets and pictures, and one script, which is known by its digest
/// (Content Security Policy Level 3).
struct ContentSecurityPolicy: Sendable {
    private let scriptDigest: String

    /// `scriptDigest` is the SHA-256 of the script in Base64.
    init(scriptDigest: String) { self.scriptDigest = scriptDigest }

    /// What a client's page says of itself.
    var text: String { text(styles: "'self'") }

    /// What a server says of all pages, those of proof assets with their style among them.
    func text(allowing style: ProofStyle) -> String { text(styles: "'self' 'sha256-\(style.digest)'") }

    private func text(styles: String) -> String {
        """
        default-src 'none'; script-src 'sha256-\(scriptDigest)'; style-src \(styles); img-src 'self' data:; \
        font-src 'self'; base-uri 'none'; form-action 'none'
        """
    }
}
