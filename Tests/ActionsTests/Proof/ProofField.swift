/// A text of the records that survives in a proof asset.
struct ProofField: Hashable, CustomStringConvertible, Sendable {
    enum Record: String, Sendable {
        case studio, client, milestone, project
        /// A milestone that a project's asset tells as one of its stages.
        case stage
    }

    enum Part: String, Sendable {
        case name, description, slug
        /// A role from `proof.people`, and one of a contact's or a colleague's own.
        case givenRole, role
        /// A milestone's title or a project's goal.
        case sentence
        case happened, matters, next, outcomes, criterion
    }

    /// How a text is written.
    enum Form: Sendable {
        case line, prose, slug
    }

    let record: Record
    let part: Part
    /// Whether it is told under `## Proof`, and not the record's own.
    let isRetold: Bool

    init(_ record: Record, _ part: Part, isRetold: Bool = false) {
        (self.record, self.part, self.isRetold) = (record, part, isRetold)
    }

    var description: String { "\(record)'s \(isRetold ? "retold " : "")\(part)" }

    /// Whether the asset of a whole project is needed to see it.
    var isOfStory: Bool { record == .project || record == .stage }

    var form: Form {
        switch part {
        case .slug: .slug
        case .name, .description, .givenRole, .role, .sentence: .line
        case .criterion: isRetold ? .prose : .line
        case .happened, .matters, .next, .outcomes: .prose
        }
    }

    static let all: [ProofField] = {
        let told: [Part] = [.sentence, .happened, .matters, .next, .outcomes, .criterion]
        let own = told.map { ProofField(.milestone, $0) }
        let retold = told.map { ProofField(.milestone, $0, isRetold: true) }
        let story = told.dropLast().map { ProofField(.project, $0, isRetold: true) }
        let staged = [Part.sentence, .happened, .outcomes]
        let people = [
            ProofField(.client, .description), ProofField(.client, .givenRole), ProofField(.client, .role),
            ProofField(.studio, .role), ProofField(.studio, .name),
        ]
        return people + [ProofField(.milestone, .slug)] + own + retold
            + [ProofField(.project, .slug), ProofField(.project, .sentence)] + story
            + staged.map { ProofField(.stage, $0) } + staged.map { ProofField(.stage, $0, isRetold: true) }
    }()

    /// A sentence, a line or a slug of the field with these words in it.
    func telling(_ words: String) -> String {
        switch form {
        case .slug: "a-plan-of-\(words)"
        case .line: part == .sentence || part == .criterion ? "A plan was made with \(words)" : "a house of \(words)"
        case .prose: "It was made with \(words) in three weeks."
        }
    }

    /// What the field says where a test says nothing.
    var innocent: String {
        switch part {
        case .name: "Lighthouse Studio"
        case .description: "a house that sells chairs"
        case .slug: "found-in-half-a-minute"
        case .givenRole: "the director"
        case .role: "the head of sales"
        case .sentence: "Anybody finds a chair in half a minute"
        case .happened: "Six of ten readers were asked what they look for."
        case .matters: "Nobody has to ring and ask any more."
        case .next: "The drawings are made."
        case .outcomes: "- Nine of ten readers find it at once"
        case .criterion: "Nine of ten readers find it"
        }
    }
}
