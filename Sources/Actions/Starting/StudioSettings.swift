import Edits

/// What a new studio is told by its owner, the rest being what was suggested.
package struct StudioSettings: Sendable {
    package var studio = "Your Studio"
    package var contact = "hello@your-studio.example"
    package var url = "https://progress.your-studio.example"
    /// An IANA zone; nil for the machine's own.
    package var timeZone: String?

    package init() {}

    /// Where content has its settings, seen from the folder of the studio.
    static let path = "Content/milepost.yml"

    /// `milepost.yml`, with `head` above all as it is.
    func file(timeZone: String, head: [String]) -> NewSettings {
        let people = ExampleClient.people.map { WrittenValue.group(["name": .text($0.name), "role": .text($0.role)]) }
        var fields: [NewField] = head.map { .comment($0) }
        fields += [.blankLine, .comment("Your studio's name, as clients know it.")]
        fields += NewField.keys(["studio": .text(studio)])
        fields += [.blankLine, .comment("Where the folder Site will be served. Links in emails begin with it.")]
        fields += NewField.keys(["url": .text(url)])
        fields += [.blankLine, .comment("Where clients' questions go. It stands on every page.")]
        fields += NewField.keys(["contact": .text(contact)])
        fields += [
            .blankLine,
            .comment("Your own people. These two are invented; write yours, and rename them in the records."),
        ]
        fields += NewField.keys(["people": .list(some: people)])
        fields += [.blankLine, .comment("The time zone in which a day begins and ends.")]
        fields += NewField.keys(["timezone": .text(timeZone)])
        fields += [
            .blankLine, .comment("The language of the pages: en, de or es. A client's record may have its own."),
        ]
        fields += NewField.keys(["locale": .text("en")])
        fields += [.blankLine, .comment("How often a client hears from you at least.")]
        fields += NewField.keys(["cadence": .text("7 days")])
        fields += [.blankLine]
        fields += NewField.comments(
            "Your colour and your logo, a file in the folder Content/files:",
            "theme: {accent: \"#1f5fbf\", logo: files/logo.svg}", "",
            "How strictly the records are judged, rule by rule:", "checks: {quiet: 10 days, rhythm: off}")
        return NewSettings(fields)
    }
}
