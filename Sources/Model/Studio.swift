package import Vocabulary

/// The settings of `milepost.yml`: who delivers, and how strictly the records are judged.
package struct Studio: Sendable {
    package let path: String
    package let name: Located<String>
    /// Where Site is served.
    package let url: Located<WebAddress>
    package let contact: Located<EmailAddress>
    /// The studio's own people.
    package let people: [Person]
    /// An IANA zone, in which “today” is told.
    package let timeZone: Located<String>
    package let language: InterfaceLanguage
    /// How many days may pass between signs of life, where a project says nothing else.
    package let cadence: Int
    package let theme: Theme
    package let checks: [RuleID: CheckSetting]
    /// Words that are a client's name and also something else.
    package let namesakes: [String]
    /// The day from which process rules judge log entries; history before it is taken as it is.
    package let rulesFrom: Day?
    /// The largest Markdown body in bytes.
    package let bodyLimit: Int
    /// A fixed today, for demonstrations.
    package let asOf: Day?

    package static let defaultBodyLimit = 65_536
    package static let largestBodyLimit = 1_048_576
    static let defaultCadence = 7
}

/// What `checks:` says of one rule.
package enum CheckSetting: Sendable {
    case severity(Severity)
    case off
    /// A threshold in days.
    case days(Int)
    /// A threshold as a number.
    case count(Int)
}

/// Colours and logo of a studio or a client.
package struct Theme: Sendable {
    package let accent: Colour?
    package let logo: Located<String>?

    package static let none = Theme(accent: nil, logo: nil)
}

/// Somebody of the studio.
package struct Person: Sendable {
    package let name: String
    package let role: Located<String>?
    /// An address that clients may write to.
    package let email: EmailAddress?
}
