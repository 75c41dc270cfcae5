package import Vocabulary

/// A whole YAML text: front matter, or the settings file.
package enum YAMLDocument {
    /// The most bytes of keys and values: some five times what a record with a hundred log entries needs.
    private static let largest = 65_536

    /// The mapping that the text holds, or nil if it holds none.
    package static func read(_ bytes: [UInt8], path: String, lineOffset: Int = 0) -> Diagnosed<Node?> {
        if bytes.count > largest {
            let position = SourcePosition(path: path, line: 1, column: 1)
            let message = "the keys take \(bytes.count) bytes and \(largest) are allowed; put long texts into the body"
            return Diagnosed(nil, [Diagnostic(.syntax, at: position, message)])
        }
        var bytes = bytes
        let tabs = replaceTabs(in: &bytes, path: path, lineOffset: lineOffset)
        // The depth that an indenting tab was meant to have cannot be told, so what follows cannot be judged.
        if tabs.isIndenting { return Diagnosed(nil, tabs.findings) }
        var read = EventReader.read(bytes, path: path, lineOffset: lineOffset)
        read.diagnostics = tabs.findings + read.diagnostics
        guard let node = read.value else { return read }
        if case .mapping = node.content { return read }
        read.diagnostics.append(
            Diagnostic(
                .syntax, at: node.position,
                "this is \(node.kind), and a record begins with keys; write “key: value” lines"))
        read.value = nil
        return read
    }

    /// Puts a blank in place of every tab, and tells where they were: the first of each line, on the first few lines.
    private static func replaceTabs(
        in bytes: inout [UInt8], path: String, lineOffset: Int
    ) -> (findings: [Diagnostic], isIndenting: Bool) {
        guard bytes.contains(UInt8(ascii: "\t")) else { return ([], false) }
        var findings: [Diagnostic] = []
        var isIndenting = false
        var place = (line: 1, column: 1, isIndentation: true, hasTab: false)
        for index in bytes.indices {
            switch bytes[index] {
            case UInt8(ascii: "\n"):
                place = (place.line + 1, 0, true, false)
            case UInt8(ascii: "\t"):
                bytes[index] = UInt8(ascii: " ")
                isIndenting = isIndenting || place.isIndentation
                if !place.hasTab, findings.count < mostTabFindings {
                    let position = SourcePosition(path: path, line: place.line + lineOffset, column: place.column)
                    findings.append(Diagnostic(.syntax, at: position, "a tab stands here; use blanks instead"))
                }
                place.hasTab = true
            case UInt8(ascii: " "):
                break
            default:
                place.isIndentation = false
            }
            if index + 1 < bytes.count, bytes[index + 1] & 0xC0 != 0x80 { place.column += 1 }
        }
        return (findings, isIndenting)
    }

    private static let mostTabFindings = 5
}
