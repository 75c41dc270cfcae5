import Model
import Vocabulary

/// Where all the work stands on one day, for the studio's own eyes.
struct Overview: Sendable {
    let today: Day
    /// How many clients there are, drafts left aside.
    let clientCount: Int
    /// How many projects have ended or were finished before the rules held, so that nothing is told of them.
    let pastCount: Int
    /// The clients whose records have errors, by their folders; nothing else can be told of these.
    let faults: [FaultyClient]
    /// The most pressing first.
    let projects: [ProjectOverview]
    /// What is to be done today, in that order.
    let errands: [Errand]

    /// Puts together what was found of each client.
    init(today: Day, _ clients: [ClientOverview]) {
        self.today = today
        clientCount = clients.count { $0.faults != nil || $0.isPresent }
        pastCount = clients.reduce(0) { $0 + $1.pastCount }
        faults = clients.compactMap(\.faults).sorted { $0.client.folder < $1.client.folder }
        projects = clients.flatMap(\.projects).sorted { $0.isMorePressing(than: $1) }
        errands = (clients.compactMap { $0.faults?.errand } + projects.flatMap(\.errands)).sorted {
            $0.isMorePressing(than: $1)
        }
    }
}

/// What is left of one client once it was read.
struct ClientOverview: Sendable {
    /// False for a draft.
    var isPresent = false
    var faults: FaultyClient?
    var projects: [ProjectOverview] = []
    var pastCount = 0
}

/// A client by its folder, and by its name where that could be read.
struct ClientName: Hashable, Sendable {
    let folder: String
    let name: String
}

/// A client whose records have errors.
struct FaultyClient: Sendable {
    let client: ClientName
    let count: Int
    let first: Diagnostic
    let command: String

    var errand: Errand {
        Errand(
            kind: .mendRecords, client: client, project: nil, subject: Count.of(count, "error", "errors"), who: [],
            by: nil, daysLate: nil, command: command, lack: nil)
    }
}

/// One project as its studio sees it in the morning.
struct ProjectOverview: Sendable {
    let client: ClientName
    /// The permanent anchor of the project.
    let id: String
    let title: String
    let state: WorkState
    /// The state that heads the project on the client's page.
    let pageState: String
    /// Since when it stands still, where it does, and why.
    let pause: Pause?
    let approved: Int
    let milestones: Int
    /// The last day on which the client could see that something happened.
    let lastSeen: Day?
    /// How many days of the project's clock have passed since.
    let quietDays: Int?
    /// Who moves next, as the client's page says it.
    let nextMove: Waiting?
    /// All that is open: the client's part first, then what others provide, then the studio's own.
    let waiting: [Waiting]
    let nextPromise: NextPromise?
    /// Milestones that are blocked, at risk or late.
    let troubles: [TroubledMilestone]
    let findings: [DayFinding]
    let errands: [Errand]

    /// The hold that lasts.
    struct Pause: Sendable {
        let since: Day
        let note: String
    }

    /// A milestone in trouble.
    struct TroubledMilestone: Sendable {
        let id: String
        let output: String
        let state: WorkState
        let reason: String?
        let due: Day?
        let daysLate: Int?
    }

    /// The next output that is promised and not delivered.
    struct NextPromise: Sendable {
        let output: String
        let due: Day
        let daysLate: Int?
    }
}

/// Where a project or a milestone stands, the most pressing first.
enum WorkState: String, CaseIterable, Sendable {
    case blocked = "blocked"
    case atRisk = "at risk"
    case inReview = "in review"
    case onTrack = "on track"
    case planned = "planned"
    case approved = "approved"
    case closed = "closed"
    case paused = "paused"
    case ended = "ended"
}

/// Something that somebody is waited for.
struct Waiting: Sendable {
    enum Party: String, CaseIterable, Sendable {
        case client = "client"
        case others = "others"
        case studio = "studio"
    }

    enum Kind: String, CaseIterable, Sendable {
        case decision = "decision"
        case input = "input"
        case output = "output"
        case restart = "restart"
        case other = "other"
    }

    let party: Party
    let kind: Kind
    let who: [String]
    /// The output to decide on or to deliver, or the input; empty for what has no name.
    let what: String
    let askedOn: Day?
    let by: Day?
    /// How many days ago it was asked.
    let daysWaiting: Int?
    /// How many days of the project's clock have passed since the day by which it was wanted; nil where that is not past.
    let daysLate: Int?
}

/// What a check has against a record for no other reason than that days have passed.
struct DayFinding: Hashable, Sendable {
    let rule: RuleID
    /// The record's path.
    let record: String
    let message: String
}

extension ProjectOverview {
    /// Whether something here is past its day.
    var isLate: Bool {
        nextPromise?.daysLate != nil || waiting.contains { $0.daysLate != nil && $0.party != .studio }
    }

    /// By risk, what is late before all that is not in trouble; then the longest silence; then by name.
    func isMorePressing(than other: ProjectOverview) -> Bool { urgency < other.urgency }

    /// Lower is more pressing.
    private var urgency: Urgency {
        let rank = WorkState.allCases.firstIndex(of: state) ?? 0
        let calm = (WorkState.allCases.firstIndex(of: .atRisk) ?? 0) + 1
        return Urgency(
            ranks: [isLate ? min(rank, calm) : rank >= calm ? rank + 1 : rank, -(quietDays ?? -1)],
            names: [client.folder, id])
    }
}

/// What orders rows completely: numbers, and names where those are equal.
struct Urgency: Comparable {
    let ranks: [Int]
    let names: [String]

    static func < (left: Urgency, right: Urgency) -> Bool {
        if left.ranks != right.ranks { return left.ranks.lexicographicallyPrecedes(right.ranks) }
        return left.names.lexicographicallyPrecedes(right.names)
    }
}
