/// The classes of rule R3 that a single character makes: what cannot be seen, and letters of other scripts.
enum CharacterLeads {
    static func leads(in text: String) -> [(lead: Disclosure.Lead, range: Range<Int>)] {
        let scalars = Array(text.unicodeScalars)
        var (found, offset): ([(lead: Disclosure.Lead, range: Range<Int>)], Int) = ([], 0)
        for (index, scalar) in scalars.enumerated() {
            let end = offset + UTF8.width(scalar)
            defer { offset = end }
            if isInvisible(scalar) {
                found.append((.invisible, offset..<end))
            } else if isForeign(scalar), !isUnit(at: index, in: scalars) {
                // The letters of one word are one finding.
                if let last = found.last, last.lead == .script, last.range.upperBound == offset {
                    found[found.count - 1].range = last.range.lowerBound..<end
                } else {
                    found.append((.script, offset..<end))
                }
            }
        }
        return found
    }

    /// Controls, default-ignorables, and blanks other than the common and the no-break ones.
    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case " ", "\t", "\n", "\r", "\u{A0}", "\u{202F}": return false
        default: break
        }
        switch scalar.properties.generalCategory {
        case .control, .format, .privateUse, .unassigned, .spaceSeparator, .lineSeparator, .paragraphSeparator:
            return true
        default:
            return scalar.properties.isDefaultIgnorableCodePoint || scalar == "\u{2800}"
        }
    }

    /// A letter or a digit outside the blocks in which English, German and Spanish are written.
    ///
    /// The bold, full-width and phonetic forms of Latin letters lie outside too: no text needs them, disguises do.
    private static func isForeign(_ scalar: Unicode.Scalar) -> Bool {
        guard !scalar.isASCII else { return false }
        switch scalar.value {
        case 0xAA, 0xBA, 0xC0...0x17E, 0x180...0x1BF, 0x1C4...0x24F, 0x1E00...0x1EFF: return false
        // Braille, which Unicode counts among the symbols.
        case 0x2801...0x28FF: return true
        default: break
        }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
            .letterNumber:
            return true
        default:
            // Letters in circles and squares are symbols.
            return scalar.properties.isAlphabetic
        }
    }

    /// A Greek letter as it stands for a unit or a quantity: `5 µm`, `2 kΩ`, `π`.
    private static func isUnit(at index: Int, in scalars: [Unicode.Scalar]) -> Bool {
        guard "µμΩ\u{2126}παβγδσλΔΣ".unicodeScalars.contains(scalars[index]) else { return false }
        let before = scalars[..<index].reversed().prefix { $0.properties.isAlphabetic }
        let after = scalars[(index + 1)...].prefix { $0.properties.isAlphabetic }
        let isPrefixed =
            before.isEmpty || (before.count == 1 && before.allSatisfy { "kMmG".unicodeScalars.contains($0) })
        let units: Set = ["", "m", "g", "l", "L", "s", "A", "V", "F", "W", "C", "Sv", "mol", "Pa", "M", "H"]
        let unit = String(String.UnicodeScalarView(after))
        return isPrefixed && units.contains(unit)
    }
}
