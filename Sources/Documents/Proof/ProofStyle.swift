/// The one style sheet of a proof asset, which stands in its page, and the policy that allows it and nothing else.
struct ProofStyle {
    let markup: Markup
    /// By its digest (Content Security Policy Level 3, 6.7.2).
    let policy: String
    /// The SHA-256 of the sheet in Base64.
    let digest: String

    /// Takes a theme's style sheet; throws where it could not stand inside `<style>` as it is, or would load anything.
    init(_ theme: Theme) throws(ThemeFault) {
        let name = InlineFile.Name(own: "the style sheet", general: "the style sheet of a proof asset")
        let file = try InlineFile(ProofStyle.path, of: theme, called: name, without: ProofStyle.unwanted)
        if let words = StyleWords.unwanted(in: file.text) {
            throw ThemeFault(
                "the style sheet of a proof asset may put no words on the page and hold no escapes: “\(words)”",
                in: ProofStyle.path)
        }
        markup = Markup(style: file.text)
        digest = file.digest
        policy = "default-src 'none'; style-src 'sha256-\(digest)'; base-uri 'none'; form-action 'none'"
    }

    /// Where it lies in the theme's folder.
    static let path = "proof/style.css"

    /// What ends a style sheet in a page, and what leads to another file.
    private static let unwanted = ["</style", "<style", "<!--", "@import", "url(", "image-set("]
}
