package import Model
package import Vocabulary

/// One sentence that holds of records that can be trusted, with its manual entry and a record each way.
package protocol Rule: Sendable {
    static var id: RuleID { get }
    /// The manual entry: why the rule is there and what cures a finding.
    static var manual: String { get }
    /// A record in which the rule is broken exactly once.
    static var breaks: RecordExample { get }
    /// The same record, mended.
    static var keeps: RecordExample { get }
}

/// A rule that judges a client after it was read. The rules that are not checks are found by reading itself.
package protocol Check: Rule {
    /// Every place where the rule is broken, at the severity that the rule has by nature.
    static func findings(in subject: Subject) -> [Diagnostic]
}

/// Everything that a check may look at.
package struct Subject: Sendable {
    package let client: Client
    package let studio: Studio
    package let roster: Roster
    package let addresses: Addresses
    package let today: Day

    package init(client: Client, studio: Studio, roster: Roster, today: Day) {
        self.client = client
        self.studio = studio
        self.roster = roster
        self.today = today
        addresses = Addresses(client)
    }
}

/// A record as a manual shows it.
package struct RecordExample: Sendable {
    /// The file's path below Content.
    package let path: String
    package let text: String

    package init(_ path: String, _ text: String) {
        self.path = path
        self.text = text
    }
}
