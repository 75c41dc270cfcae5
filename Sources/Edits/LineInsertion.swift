import Records
import Vocabulary

extension RecordText {
    /// The record with new lines before a line, each ended as the line above them is.
    func inserting(_ texts: [String], at line: Int, toRead outline: Outline) throws(EditRefusal) -> RecordText {
        let ending = lines.ending(of: line - 1)
        let start = lines.start(of: line)
        return try replacing(start..<start, with: texts.flatMap { Array($0.utf8) + ending }, toRead: outline)
    }

    /// The last line on which something of a node stands.
    func lastLine(of node: Node) -> Int {
        guard node.end.column == 1, node.end.line > node.position.line else { return node.end.line }
        var line = node.end.line - 1
        while line > node.position.line, lines.isBlank(line) { line -= 1 }
        return line
    }
}
