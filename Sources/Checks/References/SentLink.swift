package import Model
import Vocabulary

/// A recorded link, told apart by whether it stays in the client's own folder.
package enum SentLink {
    /// What follows the folder's own address.
    case inside(String)
    case elsewhere

    /// Reads a link as a log entry holds it: what stands behind the client's folder, or a whole address.
    package init(_ link: String, to client: Client, of studio: Studio) {
        guard link.utf8.contains(UInt8(ascii: ":")), let scheme = link.firstRange(of: "://") else {
            self =
                link.utf8.contains(UInt8(ascii: ":")) ? .elsewhere : .inside(SentLink.withoutQuery(link[...]))
            return
        }
        let site = SentLink.afterScheme(studio.url.value.text)
        let target = SentLink.loweringHost(link[scheme.upperBound...])
        guard ["http", "https"].contains(link[..<scheme.lowerBound].lowercased()),
            target.hasPrefix("\(site)/")
        else {
            self = .elsewhere
            return
        }
        let path = target.dropFirst(site.count + 1)
        let folder = path.prefix { !"/#?".contains($0) }
        guard client.key == nil || ([client.folder] + client.formerFolders).contains(String(folder)) else {
            self = .elsewhere
            return
        }
        let rest = path.dropFirst(folder.count)
        self = .inside(SentLink.withoutQuery(rest.hasPrefix("/") ? rest.dropFirst() : rest))
    }

    private static func afterScheme(_ address: String) -> String {
        guard let scheme = address.firstRange(of: "://") else { return address }
        let site = loweringHost(address[scheme.upperBound...])
        return site.hasSuffix("/") ? String(site.dropLast()) : site
    }

    private static func loweringHost(_ address: Substring) -> String {
        let host = address.prefix { $0 != "/" }
        return host.lowercased() + address[host.endIndex...]
    }

    private static func withoutQuery(_ place: Substring) -> String {
        guard let question = place.firstIndex(of: "?") else { return String(place) }
        let anchor = place.firstIndex(of: "#") ?? place.endIndex
        return question < anchor ? String(place[..<question] + place[anchor...]) : String(place)
    }

    /// Whether a text is long enough to hold a key, so that no message may quote it.
    static func mayHoldKey(_ text: String) -> Bool {
        text.utf8.split { !ClientKey.isKeyCharacter(ASCII.isLetter($0) ? $0 | 0x20 : $0) }.contains {
            $0.count >= ClientKey.length
        }
    }
}
