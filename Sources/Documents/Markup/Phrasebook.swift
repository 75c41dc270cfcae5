internal import Foundation
internal import Vocabulary

/// The words of the interface in one language.
///
/// A locale file is a JSON object: a phrase by its name, either as text or as the plural forms `one` and
/// `other`. Values stand in braces, as in `{day}`; `{count}` chooses the plural form.
package struct Phrasebook: Sendable {
    package let language: String
    private let phrases: [String: Form]
    private let labels: [String: String]
    private let months: [String]
    private let shortMonths: [String]
    private let weekdays: [String]

    private enum Form: Sendable {
        case plain(Pattern)
        case plural(one: Pattern, other: Pattern)
    }

    /// Text with gaps, cut up and escaped once.
    private struct Pattern: Sendable {
        enum Piece: Sendable { case text(String, Markup), count, gap(String) }
        let pieces: [Piece]

        init(_ text: String) {
            var pieces: [Piece] = []
            var rest = text[...]
            while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
                if open > rest.startIndex { pieces.append(Pattern.text(rest[..<open])) }
                let name = String(rest[rest.index(after: open)..<close])
                pieces.append(name == "count" ? .count : .gap(name))
                rest = rest[rest.index(after: close)...]
            }
            if !rest.isEmpty { pieces.append(Pattern.text(rest)) }
            self.pieces = pieces
        }

        private static func text(_ text: Substring) -> Piece { .text(String(text), Markup(text: text)) }
    }

    /// Reads a locale file; throws a sentence without a path where it is no object of phrases or lacks one.
    package init(json: [UInt8], language: String) throws(ThemeFault) {
        guard let object = try? JSONDecoder().decode([String: RawForm].self, from: Data(json)) else {
            throw ThemeFault("the words are no JSON object of texts and of plural forms")
        }
        self.language = language
        labels = object.reduce(into: [:]) { labels, entry in
            if case .plain(let text) = entry.value, entry.key.hasPrefix("label.") {
                labels[String(entry.key.dropFirst("label.".count))] = text
            }
        }
        phrases = object.mapValues { raw in
            switch raw {
            case .plain(let text): .plain(Pattern(text))
            case .plural(let forms): .plural(one: Pattern(forms.one), other: Pattern(forms.other))
            }
        }
        let names = try WordList.allCases.map { list throws(ThemeFault) in
            try list.words(in: object)
        }
        (months, shortMonths, weekdays) = (names[0], names[1], names[2])
        let wanted = Phrase.allCases.map(\.rawValue) + Label.allCases.map { "label.\($0.rawValue)" }
        let missing = wanted.filter { phrases[$0] == nil }
        if !missing.isEmpty { throw ThemeFault("no words for \(missing.joined(separator: ", "))") }
        let known = Set(Phrase.allCases.map(\.rawValue) + WordList.allCases.map(\.rawValue))
        if let unknown = phrases.keys.filter({ !known.contains($0) && !$0.hasPrefix("label.") }).min() {
            throw ThemeFault("no phrase is called “\(unknown)”\(Suggestion.clause(for: unknown, in: known.sorted()))")
        }
    }

    /// The names of days and months, each list in one phrase and divided by blanks.
    private enum WordList: String, CaseIterable {
        case months, shortMonths, weekdays

        func words(in object: [String: RawForm]) throws(ThemeFault) -> [String] {
            let wanted = self == .weekdays ? 7 : 12
            guard case .plain(let text)? = object[rawValue] else { throw ThemeFault("no words for \(rawValue)") }
            let words = text.split(separator: " ").map { String($0) }
            guard words.count == wanted else {
                throw ThemeFault("\(rawValue) has \(words.count) words and wants \(wanted), divided by blanks")
            }
            return words
        }
    }

    private enum RawForm: Decodable {
        struct Plural: Decodable { let one: String, other: String }
        case plain(String), plural(Plural)

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if let text = try? container.decode(String.self) {
                self = .plain(text)
            } else {
                self = .plural(try container.decode(Plural.self))
            }
        }
    }

    // MARK: Speaking

    /// A phrase with its gaps filled, as markup.
    func say(_ phrase: Phrase, _ values: KeyValuePairs<String, Markup> = [:], count: Int? = nil) -> Markup {
        var result = Markup()
        for piece in pattern(of: phrase, count).pieces {
            switch piece {
            case .text(_, let markup): result += markup
            case .count: result += Markup(text: count.map { String($0) } ?? "")
            case .gap(let name): result += values.first { $0.key == name }?.value ?? Markup(text: "{\(name)}")
            }
        }
        return result
    }

    /// A phrase with its gaps filled, as plain text.
    func tell(_ phrase: Phrase, _ values: KeyValuePairs<String, String> = [:], count: Int? = nil) -> String {
        pattern(of: phrase, count).pieces.reduce(into: "") { result, piece in
            switch piece {
            case .text(let text, _): result += text
            case .count: result += count.map { String($0) } ?? ""
            case .gap(let name): result += values.first { $0.key == name }?.value ?? "{\(name)}"
            }
        }
    }

    /// A label that every language has, since its file is refused without.
    func label(_ label: Label) -> String {
        guard let text = labels[label.rawValue] else {
            preconditionFailure("every label was found when the words were read")
        }
        return text
    }

    /// A fixed label of a template, or nil if there is none of that name.
    func label(_ name: String) -> String? { labels[name] }

    private func pattern(of phrase: Phrase, _ count: Int?) -> Pattern {
        switch phrases[phrase.rawValue] {
        case .plain(let pattern)?: pattern
        case .plural(let one, let other)?: count == 1 ? one : other
        case nil: preconditionFailure("every phrase was found when the words were read")
        }
    }

    // MARK: Days

    /// `18 March 2026`.
    func day(_ day: Day) -> Markup { .time(day, fullDay(day)) }

    /// `Wednesday 18 March`, where a day is asked for.
    func askedDay(_ day: Day) -> Markup { .time(day, fullAskedDay(day)) }

    func fullAskedDay(_ day: Day) -> String {
        let (_, month, date) = day.civil
        return tell(.askedDay, ["weekday": weekdays[day.weekday], "day": String(date), "month": months[month - 1]])
    }

    /// `18 March`, where the year is plain from what stands around it.
    func shortDay(_ day: Day) -> Markup {
        let (_, month, date) = day.civil
        return .time(day, tell(.shortDay, ["day": String(date), "month": months[month - 1]]))
    }

    func fullDay(_ day: Day) -> String {
        let (year, month, date) = day.civil
        return tell(.fullDay, ["day": String(date), "month": months[month - 1], "year": String(year)])
    }

    /// `March 2026` at the head of a line, so with a capital in every language.
    func month(_ month: Month) -> Markup {
        let words = tell(.monthAndYear, ["month": months[month.number - 1], "year": String(month.year)])
        return Markup(text: words.prefix(1).uppercased() + words.dropFirst())
    }

    /// `Mar`, for a scale.
    func shortMonth(_ month: Month) -> Markup { Markup(text: shortMonths[month.number - 1]) }

    /// `A`, `A and B`, `A, B and C`.
    func list(_ items: [Markup]) -> Markup {
        guard let last = items.last, items.count > 1 else { return items.first ?? Markup() }
        let first = Markup.joined(Array(items.dropLast()), by: Markup(text: ", "))
        return say(last.withoutLeadingTags.beginsWithI ? .listOfBeforeI : .listOf, ["first": first, "last": last])
    }

    /// The same list as plain text.
    func listed(_ items: [String]) -> String {
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        let first = items.dropLast().joined(separator: ", ")
        return tell(last[...].beginsWithI ? .listOfBeforeI : .listOf, ["first": first, "last": last])
    }
}

extension Markup {
    fileprivate var withoutLeadingTags: Substring {
        var text = html[...]
        while text.first == "<", let end = text.firstIndex(of: ">") { text = text[text.index(after: end)...] }
        return text
    }
}

extension Substring {
    /// Whether its first word begins with the sound of an i, before which the Spanish “y” becomes “e”.
    ///
    /// In “hielo” and “iones” the i is a consonant, and “y” stays.
    fileprivate var beginsWithI: Bool {
        let start = prefix(3).lowercased()
        let vowel = start.first == "h" ? start.dropFirst() : start[...]
        guard let first = vowel.first, "ií".contains(first) else { return false }
        return first == "í" || !"aeou".contains(vowel.dropFirst().first ?? " ")
    }
}
