internal import Publication
internal import Vocabulary

/// What every kind of note needs in order to be written.
struct NoteContext {
    let draft: NoteDraft
    let words: Phrasebook
    let ledger = Ledger()

    init(_ draft: NoteDraft, words: Phrasebook) {
        self.draft = draft
        self.words = words
    }

    func row(_ values: KeyValuePairs<String, Row.Value>) -> Row { Row(ledger, values) }

    // MARK: Who writes to whom

    /// What every template may use, besides the values of its own kind.
    var common: KeyValuePairs<String, Row.Value> {
        let names = draft.to.map(\.name)
        return [
            "names": .text(words.listed(names)), "firstNames": .text(words.listed(names.map(NoteContext.firstName))),
            "sender": .text(draft.from.name), "studio": .text(draft.masthead.studio),
            "client": .text(draft.masthead.client), "project": .text(draft.project),
            "link": .text(draft.masthead.address.address(of: draft.destination)),
        ]
    }

    /// The first of two plain names, `Priya` of `Priya Nair`; a name of any other form stays whole, as `Dr Nair` does
    /// and `Order desk`.
    static func firstName(_ name: String) -> String {
        let parts = name.split(separator: " ")
        guard parts.count == 2, let first = parts.first, first.count > 1,
            first.unicodeScalars.allSatisfy({ $0.properties.isAlphabetic || "'’-".unicodeScalars.contains($0) }),
            parts.allSatisfy({ $0.unicodeScalars.first?.properties.isUppercase ?? false }),
            !titles.contains(String(first))
        else { return name }
        return String(first)
    }

    /// What stands before a family name where English leaves out the point.
    private static let titles: Set<String> = [
        "Dr", "Prof", "Professor", "Mr", "Mrs", "Ms", "Miss", "Mx", "Sir", "Dame", "Lord", "Lady", "Rev", "Father",
        "Sister",
    ]

    /// Whether the note is written to this person and to nobody else.
    func isReader(_ name: String) -> Bool { areReaders([name]) }

    /// Whether the note is written to these people, in whatever order, and to nobody else.
    func areReaders(_ names: [String]) -> Bool {
        !names.isEmpty && Set(names) == Set(draft.to.map(\.name))
    }

    func isSender(_ name: String) -> Bool { draft.from.name == name }

    /// Somebody, as a template may speak of them: by name, or as the one who reads or writes.
    func person(_ name: String) -> Row {
        row([
            "name": .text(name), "isYou": .flag(isReader(name)), "isMe": .flag(isSender(name)),
            "isOther": .flag(!isReader(name) && !isSender(name)),
        ])
    }

    // MARK: Texts

    /// The whole sentences at the head of a text that fit into so many words.
    func opening(_ prose: PublishedProse?, upTo limit: Int) -> String? {
        passages(prose).first { !$0.isItem }.map { Sentence.first(of: $0.text, upTo: limit) }
    }

    /// The first points of a list, or the first sentences of a text that has none.
    func points(_ prose: PublishedProse?, atMost limit: Int) -> [String] {
        let all = passages(prose)
        let items = all.filter(\.isItem).map(\.text)
        guard items.isEmpty else { return Array(items.prefix(limit)) }
        return Array(all.flatMap { Sentence.split($0.text) }.prefix(limit))
    }

    func paragraphs(_ prose: PublishedProse?) -> Row.Value {
        .rows(passages(prose).map { row(["text": .text($0.text), "isItem": .flag($0.isItem)]) })
    }

    func lines(_ texts: [String]) -> Row.Value { .rows(texts.map { row(["text": .text($0)]) }) }

    private func passages(_ prose: PublishedProse?) -> [Passage] {
        prose.map { ProseRenderer(address: draft.masthead.address.address).passages($0) } ?? []
    }

    // MARK: Days

    /// `18 March 2026`.
    func day(_ day: Day?) -> Row.Value { .text(day.map(words.fullDay)) }

    /// `Wednesday 18 March`.
    func askedDay(_ day: Day?) -> Row.Value { .text(day.map(words.fullAskedDay)) }

    func promised(_ output: PromisedOutput) -> Row {
        row(["output": .text(output.output), "day": day(output.due)])
    }

    /// One move of a day.
    func moved(_ moved: MovedOutput) -> Row {
        let move = moved.move
        return row([
            "output": .text(moved.output), "from": day(move.from), "to": day(move.to),
            "isKnown": .flag(move.to != nil), "isNewlyKnown": .flag(move.to != nil && move.from == nil),
            "isEarlier": .flag((move.days ?? 0) < 0),
            "days": .text(move.days.map { words.tell(.days, count: abs($0)) }),
            "note": .text(move.note.map(Sentence.closed)), "change": .text(move.change),
        ])
    }

    /// One move of the project's end; a reason that was told already is not told again.
    func endMoved(_ move: EndPromise.Move, after told: [MovedOutput]) -> Row {
        let isTold = told.contains { $0.move.note == move.note }
        return row(["to": day(move.to), "note": .text(isTold ? nil : move.note.map(Sentence.closed))])
    }

    /// What the reader is asked for, each with its day and what waits for it.
    func asks(_ asks: some Sequence<Ask>) -> Row.Value {
        .rows(
            asks.map { ask in
                let what: String
                switch ask.kind {
                case .decision(let decision): what = decision.question
                case .input(let input): what = input.what
                }
                return row([
                    "what": .text(what), "isDecision": .flag(ask.isDecision), "output": .text(ask.output),
                    "who": .text(words.listed(ask.who)), "isYours": .flag(ask.who.count == 1 && isReader(ask.who[0])),
                    "day": askedDay(ask.by), "asked": day(ask.askedOn), "isOverdue": .flag(ask.isOverdue),
                    "neededFor": .text(ask.neededFor),
                ])
            })
    }
}
