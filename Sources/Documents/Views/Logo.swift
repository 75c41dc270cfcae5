/// A logo as the head of a page shows it.
struct Logo: Sendable {
    /// In pixels of the page.
    static let height = 28

    let path: String
    let size: PictureSize?

    /// A name behind the logo, which lies below `folder`; `words` say what the picture shows, where the name beside
    /// it is not enough.
    func brand(_ name: Markup, at folder: String, words: String = "") -> Markup {
        let width = size.map { size in
            Markup(trusted: " width=\"") + Markup(text: String(size.width(at: Logo.height))) + Markup(trusted: "\"")
        }
        return Markup(trusted: "<span class=\"brand\"><img src=\"")
            + Markup(text: folder + PercentEncoding.path(path)) + Markup(trusted: "\" alt=\"")
            + Markup(text: words) + Markup(trusted: "\"") + (width ?? Markup())
            + Markup(trusted: " height=\"") + Markup(text: String(Logo.height))
            + Markup(trusted: "\"> ") + name + Markup(trusted: "</span>")
    }
}
