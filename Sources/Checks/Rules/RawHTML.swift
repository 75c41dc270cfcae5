import Records
package import Vocabulary

/// Prose is Markdown alone: raw HTML is on no page.
package enum RawHTML: Check {
    package static let id = RuleID.rawHTML

    package static let manual = """
        Records hold what was pasted from elsewhere, and raw HTML could run a script in the client's browser. \
        So every tag is dropped, and a block of HTML goes with the words in it. \
        Write it as Markdown; where a “<” is meant as it stands, put a backslash before it. \
        A comment on lines of its own is no finding: it is on no page either, as its writer wants.
        """

    package static let breaks = RecordExample.messaging(
        "start: 2026-02-16", body: "## What happened\n\nSix customers read <b>the first page</b>.")

    package static let keeps = RecordExample.messaging(
        "start: 2026-02-16", body: "## What happened\n\nSix customers read **the first page**.")

    package static func findings(in subject: Subject) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        subject.forEachPublicProse { prose in
            findings += prose.droppedHTML.map { warning(at: $0.position, message(on: $0.kind)) }
        }
        return findings
    }

    private static func message(on kind: DroppedHTML.Kind) -> String {
        switch kind {
        case .tags(let names, let withWords):
            let shown = names.prefix(mostNames).map { "<\($0)>" }
            let tags = Listing.quoted(shown)
            let verb = names.count == 1 ? "is" : "are"
            let loss = withWords ? "dropped with the words inside" : "dropped"
            return "\(tags) \(verb) raw HTML and \(loss); \(cure(for: names, withWords: withWords))"
        case .wordsBehindComment:
            return
                "the words on the line where this comment ends are dropped with it; begin them on a line of their own"
        case .openComment:
            return "this comment is never closed, so that all below it is dropped; close it with “-->”"
        case .instruction:
            return "this is read as raw HTML and dropped; take it out, or put a backslash before the “<”"
        }
    }

    private static func cure(for names: [String], withWords: Bool) -> String {
        for (tags, cure) in cures where names.contains(where: tags.contains) { return cure }
        return withWords
            ? "write them as Markdown, or put a backslash before each “<” that is meant"
            : "take it out, or put a backslash before the “<” if it is meant"
    }

    private static let mostNames = 3

    /// What to write instead of the commonest tags, those first with which most is lost.
    private static let cures: [(tags: Set<String>, cure: String)] = [
        (["script", "style", "iframe", "video", "embed", "object"], "take it out, or link to it"),
        (["table", "tr", "td", "th"], "write a list, or name a file under `deliverables`"),
        (["img"], "show an image by ![what it shows](files/name.png)"),
        (["a"], "write a link as [words](address)"),
        (["ul", "ol", "li"], "begin each item on a line of its own with “- ”"),
        (["code", "pre", "kbd", "tt"], "put code between `backticks`"),
        (["h1", "h2", "h3", "h4", "h5", "h6", "summary"], "write a heading as “### Words”"),
        (["b", "strong"], "write **bold** as Markdown does"),
        (["i", "em"], "write *emphasis* as Markdown does"),
        (["br"], "leave a blank line, or end the line before with a backslash"),
        (["hr"], "write --- on a line of its own"),
        (["p", "div", "span", "center", "font", "u", "details", "section"], "take the tags out and keep the words"),
    ]
}
