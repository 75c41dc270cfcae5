/// The scalars of Markdown that a reader sees, each with its bytes in the source.
///
/// Addresses of links, tags and comments are left out; a character reference stands for a blank. This is no parser of
/// Markdown: a mark that is taken for text parts two words, as every mark does.
struct MarkdownScalars {
    typealias Placed = (scalar: Unicode.Scalar, range: Range<Int>)

    private(set) var seen: [Placed] = []

    init(_ text: String) {
        let all = MarkdownScalars.placed(text)
        var index = 0
        while index < all.count {
            if let end = MarkdownScalars.endOfHidden(in: all, at: index) {
                if all[index].scalar == "&" { seen.append((" ", all[index].range)) }
                index = end
            } else {
                seen.append(all[index])
                index += 1
            }
        }
    }

    private static func placed(_ text: String) -> [Placed] {
        var offset = 0
        return text.unicodeScalars.map { scalar in
            defer { offset += UTF8.width(scalar) }
            return (scalar, offset..<offset + UTF8.width(scalar))
        }
    }

    /// Where something ends that a reader does not see, if it begins here.
    private static func endOfHidden(in all: [Placed], at index: Int) -> Int? {
        let next = index + 1 < all.count ? all[index + 1].scalar : "\0"
        switch all[index].scalar {
        case "(" where index > 0 && all[index - 1].scalar == "]":
            return endOfAddress(in: all, at: index)
        case "<" where next.properties.isAlphabetic || next == "/" || next == "!":
            return end(of: ">", in: all, at: index) { _ in true }
        case "&" where next.properties.isAlphabetic || next == "#":
            return end(of: ";", in: all, at: index + 1) {
                $0 == "#" || ($0.isASCII && $0.properties.isAlphabetic) || ("0"..."9").contains($0)
            }
        default: return nil
        }
    }

    /// The end of a link's address and title; words in parentheses behind a bracket are none.
    private static func endOfAddress(in all: [Placed], at start: Int) -> Int? {
        let near = all[start..<min(all.count, start + longestHidden)]
        let isTitled = near.firstIndex { $0.scalar.properties.isWhitespace }.map { blank in
            near[blank...].first { !$0.scalar.properties.isWhitespace }.map {
                "\"'()".unicodeScalars.contains($0.scalar)
            }
        }
        return end(of: ")", in: all, at: start) { !$0.properties.isWhitespace || isTitled == true }
    }

    /// More than any address or tag has; what is open for longer is text.
    private static let longestHidden = 4_000

    /// The place after the next such mark, if until there every scalar is one that may stand before it.
    private static func end(
        of mark: Unicode.Scalar, in all: [Placed], at start: Int, _ mayStand: (Unicode.Scalar) -> Bool
    ) -> Int? {
        for index in start..<min(all.count, start + longestHidden) {
            if all[index].scalar == mark { return index + 1 }
            if !mayStand(all[index].scalar) { return nil }
            if all[index].scalar == "\n", index + 1 < all.count, all[index + 1].scalar == "\n" { return nil }
        }
        return nil
    }
}
