import Model
import Vocabulary

/// What a person's sign-off of a proof asset is worth.
enum SignOff: Equatable {
    case valid
    case missing
    /// Without a name, a day or a digest.
    case incomplete
    /// Of a text that had other words.
    case ofOtherWords
    /// Dated after today.
    case early
    /// Given more than twelve months ago.
    case lapsed(on: Day)

    /// Judges a sign-off of the text with this digest.
    init(_ review: ProofReview?, of digest: String, today: Day) {
        guard let review else {
            self = .missing
            return
        }
        guard review.by != nil, let on = review.on, let signed = review.digest else {
            self = .incomplete
            return
        }
        if signed.lowercased() != digest {
            self = .ofOtherWords
        } else if on > today {
            self = .early
        } else if today >= on.aYearLater {
            self = .lapsed(on: on.aYearLater)
        } else {
            self = .valid
        }
    }

    /// What is so, for a sentence that begins with the asset; nil where nothing is missing.
    var want: String? {
        switch self {
        case .valid: nil
        case .missing: "has not been signed off by anybody"
        case .incomplete: "has a sign-off without `by`, `on` or `digest`"
        case .ofOtherWords: "has other words than those that were signed off"
        case .early: "is signed off on a day that is still to come"
        case .lapsed(let day): "has a sign-off that lapsed on \(day), after twelve months"
        }
    }

    /// Whether nothing but the passing of days took its worth.
    var isOfTheDay: Bool { if case .lapsed = self { true } else { false } }
}

extension Day {
    /// The same day of the next year; the first of March for the day that only leap years have.
    fileprivate var aYearLater: Day {
        let (year, month, day) = civil
        return Day(year: year + 1, month: month, day: day) ?? self + 366
    }
}
