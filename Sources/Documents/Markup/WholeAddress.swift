internal import Publication
internal import Vocabulary

extension SiteAddress {
    /// The whole address of a destination, for what is read outside the site.
    func address(of destination: Destination) -> String {
        let page = plainPage
        return switch destination {
        case .web(let address): address.browsable
        case .page(let anchor?): "\(page)#\(anchor)"
        case .page(nil): page
        case .summary(let folder): "\(page)\(folder)/"
        case .file(let path): page + PercentEncoding.path(path)
        }
    }

    /// The address of the page in ASCII alone, as programs read it that know no more than RFC 3986.
    private var plainPage: String {
        PercentEncoding.encoded(page.utf8) { $0 < 0x7F && WebAddress.isBrowsable($0) }
    }
}

extension WebAddress {
    /// The address as a person wrote it, with what no address may hold in ASCII encoded as browsers do themselves.
    var browsable: String {
        PercentEncoding.encoded(text.utf8, keeping: WebAddress.isBrowsable)
    }

    fileprivate static func isBrowsable(_ byte: UInt8) -> Bool {
        switch byte {
        case 0...0x20, UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\\"),
            UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "{"), UInt8(ascii: "|"), UInt8(ascii: "}"):
            false
        default: true
        }
    }
}
