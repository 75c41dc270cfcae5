internal import Publication
internal import Vocabulary

/// One project in `status.json`.
struct StatusProject: Encodable {
    private let id: String
    private let title: String
    private let page: String
    private let state: String
    private let headline: String
    private let progress: StatusProgress
    private let firstPromisedEnd: OrNull<StatusDay>
    private let promisedEnd: OrNull<StatusDay>
    private let nextMove: OrNull<StatusMove>
    private let waitingOnYou: [StatusAsk]
    private let waitingOnOthers: [StatusNeed]
    private let risks: [StatusRisk]
    private let milestones: [StatusMilestone]

    private enum CodingKeys: String, CodingKey {
        case id, title, page, state, headline, progress, risks, milestones
        case firstPromisedEnd = "first_promised_end"
        case promisedEnd = "promised_end"
        case nextMove = "next_move"
        case waitingOnYou = "waiting_on_you"
        case waitingOnOthers = "waiting_on_others"
    }

    /// `asks` are those of this project, the first of them being the next move where that is the client's.
    init(_ project: ProjectPage, asks: [Ask], _ context: PageContext) {
        id = project.anchors[0]
        title = project.title
        page = context.wholeAddress(.page(anchor: project.anchors[0]))
        state = project.headline.statusWord
        headline = context.headline(project.headline).text
        progress = StatusProgress(approved: project.progress.approved, total: project.progress.total)
        firstPromisedEnd = OrNull(project.end?.first)
        promisedEnd = OrNull(project.end?.current)
        nextMove = OrNull(project.nextMove.map { StatusMove($0, asks.first) })
        waitingOnYou = asks.map { StatusAsk($0, page: context.wholeAddress($0.place)) }
        waitingOnOthers = project.waitingOnOthers.map { StatusNeed($0) }
        risks = project.risks.map { StatusRisk($0) }
        milestones = project.path.map { StatusMilestone($0, context) }
    }
}

extension Headline {
    /// The state in the word of the records, or how the project ended or stands still.
    fileprivate var statusWord: String {
        switch self {
        case .ended: "ended"
        case .paused: "paused"
        case .allClosed: "closed"
        default: state?.rawValue ?? ""
        }
    }
}

/// How many milestones are approved, of those that count.
struct StatusProgress: Encodable {
    let approved: Int
    let total: Int
}

/// Who moves next, with what, by when.
struct StatusMove: Encodable {
    private let who: [String]
    private let kind: String
    private let what: OrNull<String>
    private let by: OrNull<StatusDay>

    /// A move of the client's is its first ask, which knows the people one by one.
    init(_ move: NextMove, _ ask: Ask?) {
        var people = [move.who]
        var text: String?
        switch move.what {
        case .decision(let output):
            (kind, text) = ("decision", output)
            people = ask?.who ?? people
        case .input(let what):
            (kind, text) = ("input", what)
            people = ask?.who ?? people
        case .output(let output): (kind, text) = ("output", output)
        case .restart: kind = "restart"
        case .text(let what): (kind, text) = ("other", what.isEmpty ? nil : what)
        }
        who = people
        what = OrNull(text)
        by = OrNull(move.by)
    }
}

/// Something that the client is waited for.
struct StatusAsk: Encodable {
    private let kind: String
    private let what: String
    private let output: String
    private let who: [String]
    private let askedOn: OrNull<StatusDay>
    private let by: OrNull<StatusDay>
    private let overdue: Bool
    private let page: String

    private enum CodingKeys: String, CodingKey {
        case kind, what, output, who, by, overdue, page
        case askedOn = "asked_on"
    }

    init(_ ask: Ask, page: String) {
        switch ask.kind {
        case .decision(let decision): (kind, what) = ("decision", decision.question)
        case .input(let input): (kind, what) = ("input", input.what)
        }
        output = ask.output
        who = ask.who
        askedOn = OrNull(ask.askedOn)
        by = OrNull(ask.by)
        overdue = ask.isOverdue
        self.page = page
    }
}

/// Something that neither the client nor the studio provides.
struct StatusNeed: Encodable {
    private let who: [String]
    private let what: String
    private let neededFor: OrNull<String>
    private let by: OrNull<StatusDay>

    private enum CodingKeys: String, CodingKey {
        case who, what, by
        case neededFor = "needed_for"
    }

    init(_ need: OutsideNeed) {
        who = [need.from]
        what = need.what
        neededFor = OrNull(need.blocks)
        by = OrNull(need.due)
    }
}

/// Something that may go wrong, and the promise that it may move.
struct StatusRisk: Encodable {
    private let what: String
    private let output: String
    private let due: OrNull<StatusDay>

    init(_ risk: Risk) {
        what = risk.text
        output = risk.output
        due = OrNull(risk.due)
    }
}
