/// Reads patterns into turns of phrase, and numbers their words.
struct TurnCompiler {
    /// The number of `:` in every phrasebook.
    static let markNumber = 1

    private(set) var numbers = [EnglishWords.mark: TurnCompiler.markNumber]
    private(set) var turns: [String: [Turn.Part]] = [:]

    mutating func define(_ name: String, as pattern: String) {
        precondition(turns[name] == nil, "two patterns are named \(name)")
        var symbols = TurnCompiler.symbols(of: pattern)[...]
        let parts = alternatives(&symbols)
        precondition(symbols.isEmpty, "a bracket is left over in \(name)")
        turns[name] = parts
    }

    /// The words, brackets and signs of a pattern.
    private static func symbols(of pattern: String) -> [Substring] {
        var symbols: [Substring] = []
        for run in pattern.split(whereSeparator: \.isWhitespace) {
            var rest = run
            while !rest.isEmpty {
                let word = rest.prefix { !"()|?*".contains($0) }
                let symbol = word.isEmpty ? rest.prefix(1) : word
                symbols.append(symbol)
                rest = rest.dropFirst(symbol.count)
            }
        }
        return symbols
    }

    /// Rows of parts with `|` between them, up to a closing bracket or the end.
    private mutating func alternatives(_ symbols: inout ArraySlice<Substring>) -> [Turn.Part] {
        var rows: [[Turn.Part]] = [row(&symbols)]
        while symbols.first == "|" {
            symbols.removeFirst()
            rows.append(row(&symbols))
        }
        return rows.count == 1 ? rows[0] : TurnCompiler.joined(rows)
    }

    private mutating func row(_ symbols: inout ArraySlice<Substring>) -> [Turn.Part] {
        var parts: [Turn.Part] = []
        while let symbol = symbols.first, symbol != "|", symbol != ")" {
            symbols.removeFirst()
            switch symbol {
            case "(":
                let inner = alternatives(&symbols)
                precondition(symbols.popFirst() == ")", "a bracket is open in a pattern")
                parts += quantified(inner, &symbols)
            case "_": parts.append(.anyWord)
            case let name where name.hasPrefix("<"):
                guard let inner = turns[String(name.dropFirst().dropLast())] else {
                    preconditionFailure("no pattern is named \(name)")
                }
                parts += quantified(inner, &symbols)
            default: parts.append(.word(set(of: String(symbol))))
            }
        }
        precondition(!parts.isEmpty, "a pattern has an empty row")
        return parts
    }

    /// Parts with the sign behind them that says how often they stand.
    private func quantified(_ parts: [Turn.Part], _ symbols: inout ArraySlice<Substring>) -> [Turn.Part] {
        switch symbols.first {
        case "?":
            symbols.removeFirst()
            return [.repeated(Turn.Row(parts), atMost: 1)]
        case "*":
            symbols.removeFirst()
            return [.repeated(Turn.Row(parts), atMost: 4)]
        default: return parts
        }
    }

    private mutating func set(of word: String) -> WordSet {
        let number = numbers[word] ?? numbers.count + 1
        numbers[word] = number
        var set = WordSet()
        set.insert(number)
        return set
    }

    /// A choice, in which all rows of a single word become one set.
    private static func joined(_ rows: [[Turn.Part]]) -> [Turn.Part] {
        var single = WordSet()
        var isSingle = false
        var others: [[Turn.Part]] = []
        for row in rows {
            if row.count == 1, case .word(let set) = row[0] {
                single.formUnion(set)
                isSingle = true
            } else {
                others.append(row)
            }
        }
        if isSingle { others.append([.word(single)]) }
        return others.count == 1 ? others[0] : [.choice(others.map(Turn.Row.init))]
    }
}
