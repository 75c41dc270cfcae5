package import Vocabulary

/// Raw HTML in one block of prose, which no page shows.
package struct DroppedHTML: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        /// Tags by their names, in the order in which they begin; `withWords` where the words between them go too.
        case tags([String], withWords: Bool)
        /// Words on the line on which a comment ends: Markdown counts them as part of it.
        case wordsBehindComment
        /// A comment without an end, which takes all that follows.
        case openComment
        /// A declaration, a processing instruction or a CDATA section.
        case instruction
    }

    package let kind: Kind
    package let position: SourcePosition

    /// This and more raw HTML as one, if both are tags.
    func joined(with other: DroppedHTML) -> DroppedHTML? {
        guard case .tags(let names, let withWords) = kind, case .tags(let more, let withMore) = other.kind else {
            return nil
        }
        let all = names + more.filter { !names.contains($0) }
        return DroppedHTML(
            kind: .tags(Array(all.prefix(HTMLFragment.mostNames)), withWords: withWords || withMore),
            position: position)
    }
}

/// Raw HTML as its writer meant it: what stands in it besides comments.
///
/// A comment alone is a note of the writer's to the writer, and that no page shows it is what is wanted.
struct HTMLFragment {
    /// As many names as a message can use, so that no text makes the search for them long.
    static let mostNames = 6

    /// The names of the first tags that open, each once, in small letters.
    private(set) var opened: [String] = []
    /// The names of the first tags that close.
    private(set) var closed: [String] = []
    private(set) var hasWords = false
    private(set) var hasComment = false
    private(set) var isOpenComment = false
    private(set) var hasInstruction = false

    init(_ literal: String) {
        var rest = Array(literal.utf8)[...]
        while let first = rest.first {
            if first == UInt8(ascii: "<") {
                rest = readMarkup(rest)
            } else {
                hasWords = hasWords || ProseSurvey.showsSomething(first)
                rest = rest.dropFirst()
            }
        }
    }

    /// What is lost with it; nil for a comment alone.
    var kind: DroppedHTML.Kind? {
        if !names.isEmpty { return .tags(names, withWords: hasWords) }
        if isOpenComment { return .openComment }
        if hasInstruction { return .instruction }
        return hasComment && hasWords ? .wordsBehindComment : nil
    }

    /// Whether it does nothing but close tags.
    var onlyCloses: Bool { opened.isEmpty && !closed.isEmpty && !hasWords && !isOpenComment }

    private var names: [String] { opened.isEmpty ? closed : opened }

    private mutating func readMarkup(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        if text.starts(with: "<!--".utf8) {
            hasComment = true
            guard let end = text.dropFirst(4).firstEnd(of: "-->") else {
                isOpenComment = true
                return []
            }
            return text[end...]
        }
        if text.starts(with: "<![CDATA[".utf8) || text.starts(with: "<?".utf8) || text.starts(with: "<!".utf8) {
            hasInstruction = true
            return text.dropFirst(text.prefix { $0 != UInt8(ascii: ">") }.count + 1)
        }
        let closes = text.dropFirst().first == UInt8(ascii: "/")
        let behind = text.dropFirst(closes ? 2 : 1)
        let name = behind.prefix { ASCII.isLetter($0) || ASCII.isDigit($0) || $0 == UInt8(ascii: "-") }
        guard let first = name.first, ASCII.isLetter(first) else { return text.dropFirst() }
        note(String(decoding: name, as: UTF8.self).lowercased(), closes: closes)
        return behind.behindTag
    }

    private mutating func note(_ name: String, closes: Bool) {
        let known = closes ? closed : opened
        guard known.count < HTMLFragment.mostNames, !known.contains(name) else { return }
        if closes { closed.append(name) } else { opened.append(name) }
    }
}

extension ArraySlice<UInt8> {
    /// The index behind the first place where these ASCII letters stand.
    fileprivate func firstEnd(of mark: StaticString) -> Int? {
        let mark = Array("\(mark)".utf8)
        var index = startIndex
        while index + mark.count <= endIndex {
            if self[index...].starts(with: mark) { return index + mark.count }
            index += 1
        }
        return nil
    }

    /// What follows the end of the tag in which the slice begins; a `>` in quotes does not end it.
    fileprivate var behindTag: ArraySlice<UInt8> {
        var quote: UInt8?
        for index in indices {
            let byte = self[index]
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if byte == UInt8(ascii: ">") {
                return self[(index + 1)...]
            }
        }
        return []
    }
}
