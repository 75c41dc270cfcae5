package import Vocabulary

/// Where a client's page is served on the web.
///
/// Pages link among themselves by relative addresses; what travels without them, as a feed or an email, needs the
/// whole address.
package struct SiteAddress: Hashable, Sendable {
    /// Where Site is served, with a slash at the end: `https://progress.fieldstone.example/`.
    package let root: String
    /// The client's folder in the site, `slug-key`.
    package let folder: String

    package init(site: WebAddress, folder: String) {
        root = SiteAddress.root(of: site)
        self.folder = folder
    }

    /// The address at which a site is served, with a slash at the end.
    package static func root(of site: WebAddress) -> String {
        site.text.hasSuffix("/") ? site.text : site.text + "/"
    }

    /// The client's page, with a slash at the end.
    package var page: String { "\(root)\(folder)/" }
}
