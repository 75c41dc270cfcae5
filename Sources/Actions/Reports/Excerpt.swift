import Vocabulary

/// A line of a record as a terminal shows it, and where the caret stands under it.
struct Excerpt: Equatable, Sendable {
    let line: Int
    let text: String
    /// How many cells stand before the caret.
    let indentation: Int

    /// The most cells that a line takes, so that with its number it fits a terminal of 80.
    static let widest = 72

    /// Takes a line as it was typed; nil where it has no such column.
    ///
    /// A tab takes four cells, and what a terminal would obey or hide is spelled out. Of a longer line the part around
    /// the column is shown, and `…` at each end that was cut off.
    init?(_ line: String, at position: SourcePosition) {
        let cells = line.unicodeScalars.map(Cell.init)
        let column = position.column - 1
        guard column >= 0, column <= cells.count else { return nil }
        let window = Excerpt.window(of: cells, around: column)
        let isCut = (front: window.lowerBound > 0, back: window.upperBound < cells.count)
        let shown = cells[window].map(\.text).joined()
        self.line = position.line
        text = (isCut.front ? "…" : "") + shown + (isCut.back ? "…" : "")
        let before = cells[window.lowerBound..<column].reduce(isCut.front ? 1 : 0) { $0 + $1.width }
        // A mark stands in the cell of the letter before it.
        let isMark = column < cells.count && cells[column].width == 0
        indentation = max(0, isMark ? before - 1 : before)
    }

    /// One scalar of the line.
    private struct Cell {
        let text: String
        let width: Int

        init(_ scalar: Unicode.Scalar) {
            let visible = scalar == "\t" ? "    " : Quotation.visible(String(scalar))
            text = visible
            width = visible.unicodeScalars.reduce(0) { $0 + CellWidth.of($1) }
        }
    }

    /// The part of a line that fits, with the column in it: from the beginning where that is near enough.
    private static func window(of cells: [Cell], around column: Int) -> Range<Int> {
        let total = cells.reduce(0) { $0 + $1.width }
        guard total > widest else { return 0..<cells.count }
        let before = cells[..<column].reduce(0) { $0 + $1.width }
        var start = 0
        if before > widest * 2 / 3 {
            // Half of the line is for what stands before the column, or more where less stands behind it.
            var room = max(widest / 2, widest - 1 - (total - before))
            start = column
            while start > 0, cells[start - 1].width <= room {
                start -= 1
                room -= cells[start].width
            }
            // A mark is not parted from its letter.
            while start < column, cells[start].width == 0 { start += 1 }
        }
        let front = start > 0 ? 1 : 0
        guard cells[start...].reduce(front, { $0 + $1.width }) > widest else { return start..<cells.count }
        var end = start
        var room = widest - front - 1
        while end < cells.count, cells[end].width <= room {
            room -= cells[end].width
            end += 1
        }
        return start..<max(end, column)
    }
}
