internal import Publication
internal import Vocabulary

/// What every page says of itself to browsers and crawlers, and to a chat that shows a preview of a link to it
/// (Open Graph protocol, ogp.me).
///
/// A preview is seen by people who are not the page's readers, so nothing in it tells of the client or of the work,
/// unless somebody wrote a description to be seen there. It names no address of the page: a crawler then takes the
/// one that it was given.
struct PageMeta {
    let title: String
    /// Nil for a document on paper, to which no link leads.
    let description: String?
    let studio: String
    let picture: PreviewPicture
    /// Where the site is served, with a slash at the end.
    let root: String
    let policy: ContentSecurityPolicy

    func row(_ ledger: Ledger) -> Row {
        Row(
            ledger,
            [
                "title": .text(title), "policy": .text(policy.text),
                "preview": .row(description.map { preview($0, ledger) }),
            ])
    }

    private func preview(_ description: String, _ ledger: Ledger) -> Row {
        Row(
            ledger,
            [
                "title": .text(title), "description": .text(description), "studio": .text(studio),
                "pictureAddress": .text(PercentEncoding.address(root) + picture.path),
                "pictureWidth": .text(String(picture.size.width)),
                "pictureHeight": .text(String(picture.size.height)),
            ])
    }
}

/// The picture in the preview of every link: the same for all clients, so that it tells nothing of any of them.
struct PreviewPicture: Sendable {
    let document: Document
    let size: PictureSize

    /// Takes the picture of a theme; throws where it is no PNG.
    init(_ theme: Theme) throws(ThemeFault) {
        let path = "assets/preview.png"
        guard let bytes = theme.files[path] else { throw ThemeFault("the file is missing", in: path) }
        let picture: Picture
        do {
            picture = try Picture(bytes, as: .png, path: path)
        } catch {
            throw ThemeFault("the picture \(error.reason)", in: path)
        }
        guard let size = picture.size else { throw ThemeFault("the picture does not tell its size", in: path) }
        document = ContentHash.document(picture.name, picture.bytes)
        self.size = size
    }

    /// Below the site's root.
    var path: String { "assets/\(document.path)" }
}
