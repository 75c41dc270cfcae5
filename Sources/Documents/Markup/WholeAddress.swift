internal import Publication
internal import Vocabulary

extension SiteAddress {
    /// The whole address of a destination, for what is read outside the site.
    func address(of destination: Destination) -> String {
        let page = PercentEncoding.address(page)
        return switch destination {
        case .web(let address): address.browsable
        case .page(let anchor?): "\(page)#\(anchor)"
        case .page(nil): page
        case .summary(let folder): "\(page)\(folder)/"
        case .file(let path): page + PercentEncoding.path(path)
        }
    }
}

extension WebAddress {
    /// The address as a person wrote it, with what no address may hold in ASCII encoded as browsers do themselves.
    var browsable: String { PercentEncoding.encoded(text.utf8, keeping: PercentEncoding.isBrowsable) }
}
