import Records
import Vocabulary

/// What front matter says, without where and how it is written, to compare an edited record with what was wanted.
indirect enum Outline: Equatable, Sendable {
    /// The bytes, since texts that only look the same are not.
    case text([UInt8])
    case list([Outline])
    case keys([Key])

    struct Key: Equatable, Sendable {
        let name: [UInt8]
        let value: Outline

        init(_ name: String, _ value: Outline) {
            (self.name, self.value) = (Array(name.utf8), value)
        }
    }

    /// The outline of a node, with `replacement` as the text of the one that begins at a place.
    init(_ node: Node, with replacement: String? = nil, at position: SourcePosition? = nil) {
        switch node.content {
        case .scalar(let scalar):
            let text = node.position == position ? replacement ?? scalar.text : scalar.text
            self = .text(Array(text.utf8))
        case .sequence(let items, _):
            self = .list(items.map { Outline($0, with: replacement, at: position) })
        case .mapping(let entries, _):
            self = .keys(entries.map { Key($0.key, Outline($0.value, with: replacement, at: position)) })
        }
    }
}
