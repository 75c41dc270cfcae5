extension SourceLines {
    /// The lines of these stretches that define link references, which count for all of them.
    func linkDefinitions(in stretches: [Range<Int>]) -> String {
        guard bytes.contains(UInt8(ascii: "[")) else { return "" }
        var definitions: [String] = []
        for stretch in stretches {
            var mayBegin = true
            for line in stretch {
                let isDefinition = mayBegin && isDefinition(self[line])
                if isDefinition { definitions.append(String(decoding: self[line], as: UTF8.self)) }
                mayBegin = isDefinition || isBlank(line)
            }
        }
        return definitions.joined(separator: "\n")
    }

    /// Whether a line, with nothing above it to go on with, defines a link reference and shows nothing.
    private func isDefinition(_ line: ArraySlice<UInt8>) -> Bool {
        line.drop { $0 == UInt8(ascii: " ") }.first == UInt8(ascii: "[") && MarkdownTree(parsing: line).isEmpty
    }
}
