import Edits
import Model
import Vocabulary

/// What a closeout must say, from the command line, from the log and from a person who is asked.
struct CloseFacts {
    let on: Day
    let outcome: Outcome?
    let next: String?
    let owner: String?
    let open: [HandedItem]?

    /// The facts that are new; what `closed` holds already is left to it.
    static func gathered(
        from options: CloseOptions, for milestone: Milestone, today: Day, asking: Asking?
    ) throws -> CloseFacts {
        let known = milestone.closed
        try refuseRepetition(of: options, in: known)
        var facts = CloseFacts(
            on: known?.on?.value ?? options.on ?? today,
            outcome: options.outcome ?? (milestone.standing.state == .approved ? .approved : nil),
            next: options.next, owner: options.owner, open: options.open)
        let missing = facts.missing(beside: known)
        guard !missing.isEmpty else { return facts }
        guard let asking else {
            throw WrongUsage(
                "closing a milestone takes \(missing.count == 1 ? "one more fact" : "\(missing.count) more facts"): "
                    + Listing.plain(missing))
        }
        facts = CloseFacts(
            on: facts.on,
            outcome: try known?.outcome == nil ? facts.outcome ?? CloseFacts.askOutcome(asking) : nil,
            next: try known?.next == nil ? facts.next ?? asking(Question("What happens next?")) : nil,
            owner: try known?.owner == nil ? facts.owner ?? askOwner(asking, suggesting: milestone.owner?.value) : nil,
            open: try isOpenKnown(known) ? nil : facts.open ?? askItems(asking))
        return facts
    }

    private static func isOpenKnown(_ closed: Closeout?) -> Bool { closed.map { !$0.open.isEmpty } ?? false }

    /// What is not known yet, each with the option that says it.
    private func missing(beside closed: Closeout?) -> [String] {
        let outcomes = Outcome.allCases.map(\.word)
        let facts: [(isKnown: Bool, option: String)] = [
            (
                closed?.outcome != nil || outcome != nil,
                "--outcome, how it closed (\(Listing.plain(outcomes, joinedBy: "or")); the log does not approve it)"
            ),
            (closed?.next != nil || next != nil, "--next, what happens next"),
            (closed?.owner != nil || owner != nil, "--owner, who makes that move"),
            (
                CloseFacts.isOpenKnown(closed) || open != nil,
                "--open “\(HandedItem.form)” for each thing that is still open, or --no-open"
            ),
        ]
        return facts.filter { !$0.isKnown }.map(\.option)
    }

    private static func refuseRepetition(of options: CloseOptions, in closed: Closeout?) throws(Trouble) {
        guard let closed else { return }
        let place = "\(closed.position.path):\(closed.position.line)"
        if let on = closed.on, let outcome = closed.outcome, closed.next != nil, closed.owner != nil {
            throw Trouble(
                "\(place): this milestone is closed already, as \(outcome.value.rawValue) on \(on.value); edit `closed` there if that is wrong"
            )
        }
        let repeated = [
            (closed.on != nil && options.on != nil, "on"),
            (closed.outcome != nil && options.outcome != nil, "outcome"),
            (closed.next != nil && options.next != nil, "next"), (closed.owner != nil && options.owner != nil, "owner"),
            (isOpenKnown(closed) && options.open.map { !$0.isEmpty } ?? false, "open"),
        ].filter(\.0).map(\.1)
        guard !repeated.isEmpty else { return }
        let keys = Listing.plain(repeated.map { "`\($0)`" })
        let flags = Listing.plain(repeated.map { "--\($0)" })
        throw Trouble("\(place): `closed` has \(keys) already; leave \(flags) out, or edit the record")
    }

    // MARK: Asking

    private static func askOutcome(_ asking: Asking) throws -> Outcome {
        let words = Outcome.allCases.map(\.rawValue)
        let answer = try asking(
            Question("How did it close? (\(Listing.plain(words, joinedBy: "or")))") { answer in
                guard Outcome(word: answer) == nil else { return nil }
                return
                    "it closes as \(Listing.plain(words, joinedBy: "or"))\(Suggestion.clause(for: answer, in: words))"
            })
        guard let outcome = Outcome(word: answer) else { preconditionFailure("an answer that will do is an outcome") }
        return outcome
    }

    private static func askOwner(_ asking: Asking, suggesting owner: String?) throws -> String {
        try asking(Question("Who makes that move?", suggestion: owner))
    }

    private static func askItems(_ asking: Asking) throws -> [HandedItem] {
        var items: [HandedItem] = []
        while true {
            let words = "\(items.isEmpty ? "What" : "What else") is still open? (\(HandedItem.form); empty for nothing)"
            let answer = try asking(
                Question(words, suggestion: "") { answer in
                    do throws(WrongUsage) {
                        _ = try HandedItem(answer)
                        return nil
                    } catch {
                        return error.description
                    }
                })
            if answer.isEmpty { return items }
            items.append(try HandedItem(answer))
        }
    }
}

extension Outcome {
    /// With hyphens, as the command line has it.
    package var word: String { String(rawValue.map { $0 == " " ? "-" : $0 }) }

    /// Reads an outcome with blanks or with hyphens.
    package init?(word: String) {
        guard let outcome = Outcome.allCases.first(where: { [$0.rawValue, $0.word].contains(word) }) else { return nil }
        self = outcome
    }
}
