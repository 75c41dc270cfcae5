import Actions
import ArgumentParser
import Vocabulary

/// What a command needs: taken from the command line, or asked for, or, where nobody can be asked, told all at once.
struct Wanted {
    private let asking = Terminal.asking
    private var missing: [String] = []

    /// Whether somebody is there to be asked.
    var isAsking: Bool { asking != nil }

    /// A text; `name` is the option or the argument that gives it, as `--goal`.
    mutating func text(
        _ given: String?, _ name: String, _ words: String, suggestion: String? = nil,
        objection: @escaping @Sendable (String) -> String? = { _ in nil }
    ) throws -> String {
        if let given { return given }
        if let asking { return try asking(Question(words, suggestion: suggestion, objection: objection)) }
        missing.append(name)
        return ""
    }

    /// A day of the calendar.
    mutating func day(_ given: Day?, _ name: String, _ words: String) throws -> Day {
        if let given { return given }
        let text = try text(nil, name, words) { Day($0) == nil ? Day.wanted(not: $0) : nil }
        return Day(text) ?? Day(number: 0)
    }

    /// One of some fixed words.
    mutating func word<Word: RawRepresentable & CaseIterable & Sendable>(
        _ given: Word?, _ name: String, _ words: String
    ) throws -> Word? where Word.RawValue == String {
        if let given { return given }
        let choice = Word.allCases.map(\.rawValue)
        let text = try text(nil, name, "\(words) (\(Listing.plain(choice, joinedBy: "or")))", suggestion: choice.first)
        {
            choice.contains($0.replacing("-", with: " ")) ? nil : "it is \(Listing.plain(choice, joinedBy: "or"))"
        }
        return Word(rawValue: text.replacing("-", with: " "))
    }

    /// Ends the command where something is missing, naming all of it.
    func refuse() throws {
        guard !missing.isEmpty else { return }
        throw WrongUsage("this is missing: \(Listing.plain(missing))")
    }
}

extension Day {
    /// Why a text is no day.
    static func wanted(not text: String) -> String {
        "it wants a day of the calendar as 2026-03-17, not \(Quotation.quoted(text))"
    }
}
