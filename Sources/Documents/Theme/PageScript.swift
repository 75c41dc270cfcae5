/// The one script of a page, which stands in the page itself.
struct PageScript {
    let markup: Markup
    let policy: ContentSecurityPolicy

    /// Takes a theme's script; throws where it could not stand inside `<script>` as it is.
    init(_ theme: Theme) throws(ThemeFault) {
        let name = InlineFile.Name(own: "the script", general: "a script in a page")
        let file = try InlineFile("scripts/page.js", of: theme, called: name, without: ["</script", "<script", "<!--"])
        markup = Markup(script: file.text)
        policy = ContentSecurityPolicy(scriptDigest: file.digest)
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
