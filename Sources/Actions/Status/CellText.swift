/// Text measured in the cells of a terminal.
enum CellText {
    /// How many cells a text takes.
    static func width(of text: String) -> Int { text.reduce(0) { $0 + width(of: $1) } }

    /// The text, or as much of it as fits with `…` behind it.
    static func fitted(_ text: String, to width: Int) -> String {
        guard self.width(of: text) > width else { return text }
        var (rest, fitted) = (width - 1, "")
        for character in text {
            rest -= self.width(of: character)
            guard rest >= 0 else { break }
            fitted.append(character)
        }
        while fitted.last == " " { fitted.removeLast() }
        return fitted + "…"
    }

    /// The text with blanks up to a width, behind it or before it.
    static func padded(_ text: String, to width: Int, isRightAligned: Bool = false) -> String {
        let blanks = String(repeating: " ", count: max(0, width - self.width(of: text)))
        return isRightAligned ? blanks + text : text + blanks
    }

    /// The text in lines of at most `width` cells, broken at blanks, and within a word only where it is longer than a line.
    static func wrapped(_ text: String, to width: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        for word in text.split(separator: " ").flatMap({ pieces(of: String($0), width) }) {
            if line.isEmpty {
                line = word
            } else if self.width(of: line) + 1 + self.width(of: word) <= width {
                line += " \(word)"
            } else {
                lines.append(line)
                line = word
            }
        }
        return line.isEmpty ? lines : lines + [line]
    }

    private static func pieces(of word: String, _ width: Int) -> [String] {
        guard self.width(of: word) > width else { return [word] }
        var (pieces, piece, taken) = ([String](), "", 0)
        for character in word {
            let cells = self.width(of: character)
            if taken + cells > width {
                pieces.append(piece)
                (piece, taken) = ("", 0)
            }
            piece.append(character)
            taken += cells
        }
        return pieces + [piece]
    }

    /// A letter with its marks takes the cells of the letter; a picture put together from several, those of one.
    private static func width(of character: Character) -> Int {
        let scalars = character.unicodeScalars
        guard let first = scalars.first else { return 0 }
        if scalars.count == 1 { return CellWidth.of(first) }
        if first.properties.isEmoji, !first.isASCII { return 2 }
        return scalars.reduce(0) { $0 + ($1.properties.isDefaultIgnorableCodePoint ? 0 : CellWidth.of($1)) }
    }
}
