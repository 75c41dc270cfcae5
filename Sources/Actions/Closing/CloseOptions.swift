package import Vocabulary

/// How a milestone is to be closed; what was not said is nil.
package struct CloseOptions: Sendable {
    /// The milestone, by any end of `client/project/milestone`.
    package let name: String
    package let on: Day?
    package let outcome: Outcome?
    package let next: String?
    package let owner: String?
    /// What is still open; an empty list says that nothing is.
    package let open: [HandedItem]?

    package init(name: String, on: Day?, outcome: Outcome?, next: String?, owner: String?, open: [HandedItem]?) {
        self.name = name
        self.on = on
        self.outcome = outcome
        self.next = next
        self.owner = owner
        self.open = open
    }
}

/// Something that is still open when a milestone closes, as a person wrote it.
package struct HandedItem: Sendable {
    package let what: String
    /// Who takes it on.
    package let owner: String
    /// The milestone that takes it over, by its slug or an end of its path.
    package let into: String?

    /// How an item is written: `what; who`, or `what; who; milestone`.
    package static let form = "what; who; milestone"

    /// Reads `what; who` or `what; who; milestone`; throws the sentence that says what is wrong with it.
    package init(_ text: String) throws(WrongUsage) {
        let parts = text.split(separator: ";", omittingEmptySubsequences: false).map(HandedItem.trimmed)
        guard (2...3).contains(parts.count), parts.allSatisfy({ !$0.isEmpty }) else {
            let fault =
                parts.count < 2
                ? "has no owner" : parts.count > 3 ? "has more than two semicolons" : "has an empty part"
            throw WrongUsage(
                "an open item is written as “\(HandedItem.form)”, and \(Quotation.quoted(text)) \(fault)")
        }
        (what, owner, into) = (parts[0], parts[1], parts.count == 3 ? parts[2] : nil)
    }

    private static func trimmed(_ part: Substring) -> String {
        let rest = part.drop { $0 == " " }
        return String(rest.prefix(rest.count - rest.reversed().prefix { $0 == " " }.count))
    }
}
