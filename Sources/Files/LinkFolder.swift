import Vocabulary

/// The folder behind one unlisted link, named `slug-key`: at the top of the site for a client, in `proof/` for
/// a proof asset.
///
/// The shape of the name is what tells the folders that milepost made from those it must leave alone.
struct LinkFolder: Hashable {
    let slug: Slug
    let key: ClientKey
    /// Whether it lies in `proof/`.
    let isProof: Bool

    /// Reads `slug-key` or `proof/slug-key`.
    init?(path: String) {
        let prefix = SiteLayout.proof + "/"
        isProof = path.hasPrefix(prefix)
        let name = isProof ? path.dropFirst(prefix.count) : path[...]
        guard let (slug, key) = LinkFolder.parts(of: name) else { return nil }
        (self.slug, self.key) = (slug, key)
    }

    /// `slug-key`.
    var name: String { "\(slug)-\(key.text)" }

    /// The path below the site.
    var path: String { isProof ? "\(SiteLayout.proof)/\(name)" : name }

    /// One component that no other link folder has, for the flat folders of the staging area.
    ///
    /// `+` is in no slug and in no key, so `init(stagedName:)` reads it back.
    var stagedName: String { isProof ? "\(SiteLayout.proof)+\(name)" : name }

    /// The names that lead to a folder from the site, by its staged name; nil for what is no link's folder.
    static func names(staged name: String) -> [String]? {
        LinkFolder(stagedName: name).map { $0.isProof ? [SiteLayout.proof, $0.name] : [$0.name] }
    }

    init?(stagedName: String) {
        let parts = stagedName.utf8.split(separator: UInt8(ascii: "+"), omittingEmptySubsequences: false)
        self.init(path: parts.map { String(Substring($0)) }.joined(separator: "/"))
    }

    /// The path with every key in it replaced by an ellipsis: `Site/northwind-…/index.html`.
    static func concealingKeys(in path: String) -> String {
        let components = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        return components.map { component in
            let name = String(Substring(component))
            return LinkFolder(stagedName: name) == nil ? name : name.dropLast(ClientKey.length) + "…"
        }
        .joined(separator: "/")
    }

    private static func parts(of name: Substring) -> (slug: Slug, key: ClientKey)? {
        guard let hyphen = name.utf8.suffix(ClientKey.length + 1).indices.first,
            name.utf8[hyphen] == UInt8(ascii: "-"),
            let key = ClientKey(Substring(name.utf8[hyphen...].dropFirst())),
            let slug = Slug(Substring(name.utf8[..<hyphen]))
        else { return nil }
        return (slug, key)
    }
}
