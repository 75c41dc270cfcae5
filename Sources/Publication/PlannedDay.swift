package import Vocabulary

/// A day that a client may want in a calendar: a promise, a decision, an input, the end.
package struct PlannedDay: Sendable {
    package enum Kind: Sendable {
        /// An output is to be in the client's hands.
        case promise(output: String, first: Day, met: PromiseEnd?)
        /// The client is asked to decide on an output.
        case decision(output: String, question: String?, who: [String], answer: DecisionEnd?)
        /// The client is asked for an input.
        case input(what: String, from: String, neededFor: String)
        /// A project is to end.
        case end(first: Day, endedOn: Day?)
        /// A project begins; told only while there is no other day.
        case start
    }

    package let name: EventName
    package let kind: Kind
    package let day: Day
    /// The day of the last record of it: when it moved, was met, or was first written down.
    package let recordedOn: Day
    /// How often the day has moved.
    package let moves: Int
    package let project: String
    package let place: Destination
}

/// What became of a promise.
package enum PromiseEnd: Sendable {
    case delivered(Day)
    /// The milestone was closed before there was anything to deliver.
    case closed(Outcome, Day)
}

/// What became of a request for a decision.
package enum DecisionEnd: Sendable {
    case approved(Day)
    case revisionsAsked(Day)
    /// The studio took the output back, or the scope moved.
    case withdrawn(Day)
    case closed(Outcome, Day)
}
