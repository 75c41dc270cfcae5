internal import Vocabulary

/// What keeps the Markdown parser fast: the worst inputs known for cmark 0.30 are refused before it sees them
/// (CVE-2023-22486 and GHSA-66g8-4hjf-77xh took 18 s for 90 KB).
enum MarkdownLimits {
    private static let mostNestedContainers = 32
    private static let mostBracketsInParagraph = 4_000

    /// The first limit that the lines break, with the line counted from 0.
    static func finding(in lines: SourceLines, size: Int, limit: Int) -> (line: Int, message: String)? {
        if size > limit {
            return (
                0,
                "the text is \(size) bytes long and \(limit) are allowed; shorten it, or raise `limits: {body: …}` in milepost.yml (1 MiB at most)"
            )
        }
        var brackets = 0
        for (index, line) in lines.enumerated() {
            if containers(opening: line) > mostNestedContainers {
                return (
                    index,
                    "quotes and lists are nested more than \(mostNestedContainers) deep on this line; no reader can follow that"
                )
            }
            brackets = line.isEmpty ? 0 : brackets + line.count { $0 == UInt8(ascii: "[") }
            if brackets > mostBracketsInParagraph {
                return (
                    index,
                    "this paragraph has more than \(mostBracketsInParagraph) opening brackets; divide it with blank lines"
                )
            }
        }
        return nil
    }

    /// How many quote and list markers stand at the start of a line.
    private static func containers(opening line: ArraySlice<UInt8>) -> Int {
        var count = 0
        var rest = line
        while true {
            rest = rest.drop(while: isBlank)
            guard let first = rest.first else { return count }
            let number = rest.prefix(while: ASCII.isDigit).count
            let behind: ArraySlice<UInt8>
            if first == UInt8(ascii: ">") {
                rest = rest.dropFirst()
                count += 1
                continue
            } else if "-+*".utf8.contains(first) {
                behind = rest.dropFirst()
            } else if (1...9).contains(number), let mark = rest.dropFirst(number).first, ".)".utf8.contains(mark) {
                behind = rest.dropFirst(number + 1)
            } else {
                return count
            }
            guard behind.first.map(isBlank) ?? true else { return count }
            rest = behind
            count += 1
        }
    }

    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
    }
}
