import Model
import Vocabulary

@testable import Actions

/// A client's records in memory that give one proof asset: of a closed milestone, or of a whole project.
struct ProofFolder {
    /// Whoever is to be kept quiet about.
    struct Subject {
        var slug = "northwind"
        var name = "Northwind Traders"
        /// Two at least; the first two decide.
        var people = ["Priya Nair", "Callum Reid"]
        var hidden: [String] = []
        var domains: [String] = []
    }

    var subject = Subject()
    var isStory = false
    /// Whether the milestones and the project are retold under `## Proof`.
    var isRetold = false
    /// What fields say in place of their innocent texts.
    var texts: [ProofField: String] = [:]
    /// Further keys of the record's `proof`.
    var settings = ""
    /// Further records, by their paths.
    var more: [String: String] = [:]
    var attachments: [String: Model.Attachment] = [:]

    init(_ subject: Subject = Subject()) { self.subject = subject }

    /// The folder in which a field is seen, with this text in it.
    init(_ subject: Subject, _ field: ProofField, _ text: String) {
        self.subject = subject
        isStory = field.isOfStory
        isRetold = field.isRetold
        texts = [field: text]
    }

    static let milestone = "work/01-plan.md"

    var source: ClientFolder {
        let milestone = milestone(isStory ? .stage : .milestone)
        let records = ["client.md": client, "work/project.md": project, ProofFolder.milestone: milestone]
            .merging(more) { _, other in other }
        return ClientFolder(
            name: subject.slug, path: "Content/\(subject.slug)",
            records: records.sorted { $0.key < $1.key }.map { ($0.key, Array($0.value.utf8)) },
            attachments: attachments)
    }

    var studio: String {
        """
        studio: \(said(.studio, .name))
        url: https://pages.lighthouse.example
        contact: hello@lighthouse.example
        people: [{name: Dana Ortiz, role: \(said(.studio, .role))}, {name: Amara Obi}]
        timezone: Europe/London
        """
    }

    private var client: String {
        let contacts = subject.people.enumerated().map { number, name in
            let role = number == 1 ? ", role: \(said(.client, .role))" : ""
            let mail = number < subject.domains.count ? ", email: p\(number)@\(subject.domains[number])" : ""
            return "  - {name: \(quoted(name))\(role)\(mail)}"
        }
        return """
            ---
            name: \(quoted(subject.name))
            key: abcdefghijklmnopqrstuvwxyz
            contacts:
            \(contacts.joined(separator: "\n"))
            proof:
              as: \(said(.client, .description))
              consent: {on: 2026-01-05, by: \(quoted(subject.people[0]))}
              hide: [\(subject.hidden.map(quoted).joined(separator: ", "))]
              people: {\(quoted(subject.people[0])): \(said(.client, .givenRole))}
            ---
            """
    }

    private var project: String {
        """
        ---
        title: The plan
        goal: \(said(.project, .sentence))
        owner: Dana Ortiz
        start: 2026-01-12
        end: 2026-03-06
        approval: {owner: [\(quoted(subject.people[0])), \(quoted(subject.people[1])), Dana Ortiz], via: email}
        \(isStory ? "closed: {on: 2026-03-06, note: All is done}\n\(proof(.project))" : "draft: false")
        ---
        \(isStory ? retold(.project) : "")
        """
    }

    private func proof(_ record: ProofField.Record) -> String {
        "proof: {slug: \(said(record, .slug))\(settings.isEmpty ? "" : ", \(settings)")}"
    }

    /// A milestone that all have approved.
    func milestone(_ record: ProofField.Record) -> String {
        let decisions = (subject.people.prefix(2) + ["Dana Ortiz"]).map {
            "  - {on: 2026-02-06, decision: approved, by: \(quoted($0)), via: email}"
        }
        return """
            ---
            title: \(said(record, .sentence))
            output: Plan
            start: 2026-01-12
            due: 2026-02-06
            approval: {decide_by: 2026-02-09, question: Do you accept the plan?}
            acceptance: [{criterion: \(said(record, .criterion)), met: 2026-02-05}]
            deliverables: [{title: Plan, link: "https://docs.example/1"}]
            caveats: none
            next: The drawings
            log:
              - {on: 2026-01-12, state: on track}
              - {on: 2026-02-05, qa: passed, by: Dana Ortiz}
              - {on: 2026-02-05, state: in review}
            \(decisions.joined(separator: "\n"))
            closed: {on: 2026-02-06, outcome: approved, next: The drawings, owner: Dana Ortiz}
            \(record == .milestone ? proof(.milestone) : "draft: false")
            ---
            ## What happened

            \(text(record, .happened))

            ## Why it matters

            \(text(record, .matters))

            ## What comes next

            \(text(record, .next))

            ## Outcomes

            \(text(record, .outcomes))

            \(isRetold ? retold(record) : "")
            """
    }

    private func retold(_ record: ProofField.Record) -> String {
        let criteria = "### Acceptance criteria\n\n- \(text(record, .criterion, isRetold: true))\n"
        // The goal stands for a sentence that is not told anew.
        let hasSentence = isRetold || record != .project
        return """
            ## Proof

            \(hasSentence ? text(record, .sentence, isRetold: true) : "")

            ### What happened

            \(text(record, .happened, isRetold: true))

            ### Why it matters

            \(text(record, .matters, isRetold: true))

            ### What comes next

            \(text(record, .next, isRetold: true))

            ### Outcomes

            \(text(record, .outcomes, isRetold: true))

            \(record == .project ? "" : criteria)
            """
    }

    private func text(_ record: ProofField.Record, _ part: ProofField.Part, isRetold: Bool = false) -> String {
        let field = ProofField(record, part, isRetold: isRetold)
        return texts[field] ?? field.innocent
    }

    /// The text of a field of front matter.
    private func said(_ record: ProofField.Record, _ part: ProofField.Part) -> String { quoted(text(record, part)) }

    /// A text in the double quotation marks of YAML.
    private func quoted(_ text: String) -> String {
        "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n") + "\""
    }
}
