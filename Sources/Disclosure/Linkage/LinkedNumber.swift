/// A number in digits that is unusual enough to recognise a text by, with its place in the text.
///
/// That is one of three significant digits or more; zeros before the first other digit and after the last are not
/// significant. A year from 1900 to 2099 is none.
struct LinkedNumber {
    /// What the number may mean, as `1046` or `12.5`: two values where a mark may part thousands or a fraction.
    let values: Set<String>
    let range: Range<Int>

    /// The numbers of a text by their places; one with blanks in it stands before its parts.
    static func all(in scalars: [MarkdownScalars.Placed]) -> [LinkedNumber] {
        let groups = DigitGroup.all(in: scalars)
        var numbers = spaced(in: groups)
        var start = 0
        for index in groups.indices where index + 1 == groups.count || !groups[index + 1].isTight {
            let unit = groups[start...index]
            start = index + 1
            if let values = values(of: unit) {
                if let number = LinkedNumber(values, unit) { numbers.append(number) }
            } else {
                // A date, a version, an address: its parts stand for themselves.
                numbers += unit.indices.compactMap { index in
                    values(of: groups[index...index]).flatMap { LinkedNumber($0, groups[index...index]) }
                }
            }
        }
        return numbers.sorted {
            ($0.range.lowerBound, -$0.range.upperBound) < ($1.range.lowerBound, -$1.range.upperBound)
        }
    }

    /// Nil for a number that is not unusual.
    private init?(_ values: Set<String>, _ unit: ArraySlice<DigitGroup>) {
        guard let first = unit.first, let last = unit.last else { return nil }
        let digits = unit.map(\.digits).joined().drop { $0 == "0" }
        let significant = digits.count - digits.reversed().prefix { $0 == "0" }.count
        let isYear = unit.count == 1 && first.digits.count == 4 && ("1900"..."2099").contains(first.digits)
        guard significant >= 3, !isYear else { return nil }
        self.values = values
        range = first.range.lowerBound..<last.range.upperBound
    }

    /// The numbers whose thousands are parted by ordinary blanks, where they may as well be several numbers.
    private static func spaced(in groups: [DigitGroup]) -> [LinkedNumber] {
        var numbers: [LinkedNumber] = []
        var start = 0
        while start < groups.count {
            var end = start + 1
            while end < groups.count, groups[end].mark == " ", groups[end].digits.count == 3 { end += 1 }
            if end > start + 1, !groups[start].isTight {
                if end < groups.count, groups[end].isDecimal { end += 1 }
                let unit = groups[start..<end]
                if let number = values(of: unit).flatMap({ LinkedNumber($0, unit) }) { numbers.append(number) }
            }
            start = end
        }
        return numbers
    }

    /// What groups of digits mean as one number, or nil if they are none.
    private static func values(of unit: ArraySlice<DigitGroup>) -> Set<String>? {
        guard let first = unit.first else { return nil }
        guard let second = unit.dropFirst().first else { return [value(first.digits, "")] }
        let thousands = unit.dropFirst().prefix { $0.mark == second.mark && $0.digits.count == 3 }
        let rest = unit.dropFirst(1 + thousands.count)
        if !thousands.isEmpty, first.digits.count <= 3, !first.digits.hasPrefix("0") {
            let whole = ([first] + thousands).map(\.digits).joined()
            switch rest.first {
            case nil where unit.count == 2 && second.isDecimal:
                return [value(whole, ""), value(first.digits, second.digits)]
            case nil: return [value(whole, "")]
            case let fraction? where rest.count == 1 && fraction.isDecimal && fraction.mark != second.mark:
                return [value(whole, fraction.digits)]
            default: return nil
            }
        }
        return unit.count == 2 && second.isDecimal ? [value(first.digits, second.digits)] : nil
    }

    private static func value(_ whole: String, _ fraction: String) -> String {
        let whole = whole.drop { $0 == "0" }
        let zeros = fraction.reversed().prefix { $0 == "0" }.count
        return fraction.count == zeros ? String(whole) : "\(whole).\(fraction.dropLast(zeros))"
    }
}

/// Digits in a row, with the mark that parts them from the digits before.
private struct DigitGroup {
    /// In 0–9, whatever digits of Unicode they were.
    var digits: String
    var range: Range<Int>
    /// Nil where there are no digits before, or more than one mark between.
    let mark: Unicode.Scalar?

    /// Whether it may be one number with the digits before.
    var isTight: Bool { mark != nil && mark != " " }
    /// Whether it may be the fraction of the digits before.
    var isDecimal: Bool { mark == "." || mark == "," }

    static func all(in scalars: [MarkdownScalars.Placed]) -> [DigitGroup] {
        var groups: [DigitGroup] = []
        // Where the digits before ended.
        var end = -2
        for (index, (scalar, range)) in scalars.enumerated() {
            guard let digit = digit(scalar) else { continue }
            if index == end, let last = groups.indices.last {
                groups[last].digits += digit
                groups[last].range = groups[last].range.lowerBound..<range.upperBound
            } else {
                let mark = index == end + 1 ? mark(scalars[end].scalar) : nil
                groups.append(DigitGroup(digits: digit, range: range, mark: mark))
            }
            end = index + 1
        }
        return groups
    }

    private static func digit(_ scalar: Unicode.Scalar) -> String? {
        guard scalar.properties.numericType == .decimal, let value = scalar.properties.numericValue else { return nil }
        return String(Int(value))
    }

    /// What may part digits of one number in English, German or Spanish, the many narrow blanks as one.
    private static func mark(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar {
        case ".", ",", " ": scalar
        case "'", "\u{2019}": "'"
        case "\u{A0}", "\u{2009}", "\u{202F}": "\u{202F}"
        default: nil
        }
    }
}
