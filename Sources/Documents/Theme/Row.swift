internal import Mustache

/// The finished values that one part of a template may use, and nothing else.
///
/// swift-mustache would look an unknown name up in the rows around this one and print nothing if it is in
/// none of them. A row answers for every name: what it was not given is noted in the ledger, which fails
/// the build. Names that end in `HTML` hold markup and stand in `{{{triples}}}`; all others hold text.
///
/// For every tag swift-mustache asks what its values conform to, and a “no” takes it longer than a “yes”. So the types
/// here represent themselves, and what prints nothing is always `Absent`.
final class Row: MustacheParent, MustacheCustomRepresentation {
    /// Searched from the front: names are short, so that comparing a dozen is cheaper than hashing one.
    private let values: KeyValuePairs<String, Value>
    private let more: KeyValuePairs<String, Value>
    private let ledger: Ledger

    enum Value {
        case text(String?)
        case markup(Markup?)
        case flag(Bool)
        case row(Row?)
        case rows([Row])
    }

    /// `more` holds values that rows of several kinds share.
    init(_ ledger: Ledger, _ values: KeyValuePairs<String, Value>, and more: KeyValuePairs<String, Value> = [:]) {
        self.ledger = ledger
        self.values = values
        self.more = more
    }

    var representation: Any? { self }

    func child(named name: String) -> Any? {
        switch (values.first { $0.key == name } ?? more.first { $0.key == name })?.value {
        case .text(let text?): return text.isEmpty ? Absent() : Words(text: text)
        case .markup(let markup?): return markup.isEmpty ? Absent() : Words(text: markup.html)
        case .flag(true): return true
        case .row(let row?): return Rows(rows: [row])
        case .rows(let rows): return rows.isEmpty ? Absent() : Rows(rows: rows)
        case .flag(false), .text(nil), .markup(nil), .row(nil): return Absent()
        case nil:
            ledger.note(name)
            return Absent()
        }
    }
}

/// Notes the names that a template used and no row had.
final class Ledger {
    private(set) var unknownNames: [String] = []

    func note(_ name: String) {
        if !unknownNames.contains(name) { unknownNames.append(name) }
    }
}

/// Text in a template; not a plain `String`, whose inside swift-mustache would search by reflection.
private struct Words: MustacheCustomRenderable, MustacheParent, MustacheCustomRepresentation {
    let text: String
    var representation: Any? { self }
    var renderText: String { text }
    var isNull: Bool { false }
    func child(named name: String) -> Any? { nil }
}

/// Rows that a section repeats; an array is one as well, but what a generic type conforms to takes longer to find.
private struct Rows: MustacheSequence, MustacheCustomRepresentation {
    let rows: [Row]
    var representation: Any? { self }
    func makeIterator() -> [Row].Iterator { rows.makeIterator() }
}

/// A declared name without a value: nothing is printed and its section is skipped.
private struct Absent: MustacheCustomRepresentation {
    var representation: Any? { nil }
}
