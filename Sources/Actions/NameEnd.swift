import Vocabulary

/// What a person wrote to name one thing of many: its whole path or an end of it, `relaunch/messaging`.
///
/// A part that is `.` says nothing, as in a path that a shell completed.
struct NameEnd {
    let text: String
    private let parts: ArraySlice<Substring>

    /// Takes what was written; where it begins with `folder`, what stands behind that.
    init(_ text: String, below folder: String = "") {
        self.text = text
        let written = NameEnd.parts(of: text)
        let outer = NameEnd.parts(of: folder)
        parts = written.count > outer.count && written.starts(with: outer) ? written[outer.count...] : written[...]
    }

    private static func parts(of path: String) -> [Substring] { path.split(separator: "/").filter { $0 != "." } }

    /// Whether the path ends so.
    func fits(_ path: String) -> Bool {
        !parts.isEmpty && path.split(separator: "/").suffix(parts.count).elementsEqual(parts)
    }

    /// The one of these that is meant, or nil if none is; trouble with their paths where several may be.
    func chosen<Item>(from items: [Item], path: (Item) -> String) throws(Trouble) -> Item? {
        guard items.count > 1 else { return items.first }
        let paths = Listing.plain(items.map(path), joinedBy: "or")
        throw Trouble("\(Quotation.quoted(text)) may be \(paths); write more of its path")
    }

    /// `; did you mean “messaging”?`, each path compared by as much of it as was written.
    func hint(among paths: [String]) -> String {
        let ends = paths.map { $0.split(separator: "/").suffix(parts.count).joined(separator: "/") }
        return Suggestion.clause(for: parts.joined(separator: "/"), in: ends.filter { !$0.isEmpty })
    }
}
