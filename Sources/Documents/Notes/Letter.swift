/// The words of a note, before they are set as plain text or as HTML.
struct Letter: Equatable {
    /// A stretch of words of one kind.
    struct Piece: Equatable {
        var text: String
        var isStrong = false
        /// Where the words lead, for a link.
        var address: String?

        /// A new line in the same paragraph.
        static let lineBreak = Piece(text: "\n")
    }

    enum Block: Equatable {
        case heading([Piece])
        case paragraph([Piece])
        /// A paragraph that is strong as a whole: what the note is about.
        case key([Piece])
        case list([[Piece]])
        /// A link that stands alone.
        case button(String, address: String)
    }

    let subject: HeaderValue
    let blocks: [Block]
}

extension [Letter.Piece] {
    /// The words alone.
    var text: String { map(\.text).joined() }
}
