internal import Vocabulary

/// The rows by which other dialects of Markdown tell a table (GitHub Flavored Markdown 0.29, “Tables”).
///
/// CommonMark has no tables: it shows their rows as one paragraph full of bars.
enum TableRow {
    private static let bar = UInt8(ascii: "|")
    private static let hyphen = UInt8(ascii: "-")
    private static let colon = UInt8(ascii: ":")

    /// Whether a line is what stands below the head of a table, as `| --- | :-: |`, perhaps in a quotation or a list.
    static func isDelimiter(_ line: ArraySlice<UInt8>) -> Bool {
        let row = line.dropFirst(start(of: line))
        guard row.contains(bar), row.allSatisfy({ " \t|-:".utf8.contains($0) }) else { return false }
        return cells(of: row).allSatisfy { cell in
            let open = cell.first == colon ? cell.dropFirst() : cell
            let marks = open.last == colon ? open.dropLast() : open
            return !marks.isEmpty && marks.allSatisfy { $0 == hyphen }
        }
    }

    /// Whether a line is the head of the table that a row below it announces.
    ///
    /// One that has too few or too many cells is no head of a table for GitHub either, but it was meant as one.
    static func isHeader(_ text: ArraySlice<UInt8>, above delimiter: ArraySlice<UInt8>) -> Bool {
        let cells = cells(of: text)
        if cells.allSatisfy(\.isEmpty) { return false }
        return cells.count > 1 || text.first == bar
            || self.cells(of: delimiter.dropFirst(start(of: delimiter))).count == 1
    }

    /// How many bytes of blanks and marks of quotations stand before the text of a line.
    static func start(of line: ArraySlice<UInt8>) -> Int {
        line.prefix { " \t>".utf8.contains($0) }.count
    }

    /// What stands between the bars that no backslash stands before, without blanks around it.
    private static func cells(of row: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
        var cells: [ArraySlice<UInt8>] = []
        var start = row.startIndex
        for index in row.indices where row[index] == bar && !(index > start && row[index - 1] == UInt8(ascii: "\\")) {
            cells.append(trimmed(row[start..<index]))
            start = index + 1
        }
        cells.append(trimmed(row[start...]))
        // The bars at both ends of a row enclose it.
        if cells.count > 1, cells.first?.isEmpty == true { cells.removeFirst() }
        if cells.count > 1, cells.last?.isEmpty == true { cells.removeLast() }
        return cells
    }

    private static func trimmed(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let blanks: (UInt8) -> Bool = { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
        let behind = text.drop(while: blanks)
        return behind.dropLast(behind.reversed().prefix(while: blanks).count)
    }
}
