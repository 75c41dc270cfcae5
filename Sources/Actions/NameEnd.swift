import Vocabulary

/// What a person wrote to name one thing of many: its whole path or an end of it, `relaunch/messaging`.
struct NameEnd {
    let text: String
    private let parts: ArraySlice<Substring>

    init(_ text: String) {
        self.text = text
        parts = text.split(separator: "/")[...]
    }

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
        return Suggestion.clause(for: text, in: ends.filter { !$0.isEmpty })
    }
}
