import Publication
import Vocabulary

/// Something that the studio has to do today.
struct Errand: Sendable {
    /// In the order in which they press: what nobody can see past, what holds others up, what was promised, what others
    /// owe, what is to be told, and what is to be put in order.
    enum Kind: String, CaseIterable, Sendable {
        case mendRecords = "mend records"
        case requestReview = "request review"
        case tellBlocked = "tell what is blocked"
        case deliver = "deliver"
        case agreeNewDay = "agree new day"
        case askForDecision = "ask for decision"
        case askForInput = "ask for input"
        case breakSilence = "break silence"
        case sendNote = "send note"
        case answerChange = "answer change"
        case closeMilestone = "close milestone"
        case closeProject = "close project"
    }

    let kind: Kind
    let client: ClientName
    /// The permanent anchor and the title of the project; nil where it is about the client as a whole.
    let project: ProjectName?
    /// The output, the input, the title or the number that it is about.
    let subject: String
    /// Of whom something is wanted.
    let who: [String]
    /// The day by which it was or is to be; of a note, the day of the event.
    let by: Day?
    /// Nil where it is not late; 0 where its day is today.
    let daysLate: Int?
    /// What to type; nil where no command does it.
    let command: String?
    /// What is missing before it can be done, with the cure.
    let lack: String?
    /// The note to be sent, and how many older ones of its kind are due in the project.
    var note: (kind: NoteKind, older: Int)?

    struct ProjectName: Hashable, Sendable {
        let id: String
        let title: String
    }

    func isMorePressing(than other: Errand) -> Bool { urgency < other.urgency }

    private var urgency: Urgency {
        Urgency(
            ranks: [Kind.allCases.firstIndex(of: kind) ?? 0, -(daysLate ?? -1)],
            names: [client.folder, project?.id ?? "", subject, command ?? "", who.joined()])
    }
}

extension Errand {
    /// What to do, as one sentence without the client's name and without a stop.
    var sentence: String {
        let names = Listing.plain(who)
        let thing = "“\(subject)”"
        return switch kind {
        case .mendRecords: "Mend \(subject) in the records"
        case .requestReview, .tellBlocked, .sendNote: noteSentence + age(", due for ")
        case .deliver: "Deliver \(thing)\(lateness), with \(names)"
        case .agreeNewDay: "Agree a new day for \(thing), blocked\(lateness), with \(names)"
        case .askForDecision: "Ask \(names) to decide on \(thing)\(lateness)"
        case .askForInput: "Ask \(names) for \(thing)\(lateness)"
        case .breakSilence: "Say how \(thing) is getting on, quiet for \(Count.of(daysLate ?? 0, "day", "days"))"
        case .answerChange: "Answer the scope change \(thing) that \(names) asked for\(age(", ", " ago"))"
        case .closeMilestone: "Close \(thing), approved\(daysLate == 0 ? " today" : age(" ", " ago"))"
        case .closeProject: "Close the project \(thing), in which nothing is open\(age(", for "))"
        }
    }

    private var noteSentence: String {
        guard let note else { preconditionFailure("an errand that sends a note knows which") }
        let thing = "“\(subject)”" + (note.older == 0 ? "" : " and \(Count.of(note.older, "older one", "older ones"))")
        return switch note.kind {
        case .kickoff: "Send the kickoff note of \(thing)"
        case .update: "Send the update \(thing)"
        case .reviewRequest: "Send the review request for \(thing)"
        case .blocked: "Tell that \(thing) is blocked"
        case .decisionReceived: "Confirm the decision on \(thing)"
        case .milestoneNote: "Send the milestone note of \(thing)"
        case .scopeChange: "Send the note about the scope change \(thing)"
        case .recovery: "Tell the new day of \(thing)"
        case .projectClosed: "Send the closing note of \(thing)"
        }
    }

    /// `, 3 days late`, or that today is the day.
    private var lateness: String {
        guard let daysLate else { return "" }
        return daysLate == 0 ? ", due today" : ", \(Count.of(daysLate, "day", "days")) late"
    }

    /// `, due for 3 days`, as for what happened and had no day by which it was wanted; nothing on the day itself.
    private func age(_ before: String, _ behind: String = "") -> String {
        guard let daysLate, daysLate > 0 else { return "" }
        return "\(before)\(Count.of(daysLate, "day", "days"))\(behind)"
    }
}
