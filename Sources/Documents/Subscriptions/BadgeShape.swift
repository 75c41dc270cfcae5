internal import Publication
internal import Vocabulary

/// The shape beside a state's word, which tells it without a colour; the same as on the page.
enum BadgeShape {
    case planned, onTrack, inReview, approved, atRisk, blocked, ended, paused, still

    init(_ headline: Headline?) {
        switch headline {
        case .ended: self = .ended
        case .paused: self = .paused
        case .allClosed, nil: self = .still
        case let headline?: self.init(headline.state)
        }
    }

    private init(_ state: MilestoneState?) {
        switch state {
        case .planned: self = .planned
        case .onTrack: self = .onTrack
        case .atRisk: self = .atRisk
        case .blocked: self = .blocked
        case .inReview: self = .inReview
        case .approved: self = .approved
        case nil: self = .still
        }
    }

    /// The colour of the shape and of the word, dark enough for text on white.
    func tone(accent: String?) -> String {
        switch self {
        case .inReview: accent ?? Accent.calmBlue.description
        case .approved: "#14683c"
        case .atRisk, .blocked: "#8a4b00"
        case .planned, .onTrack, .ended, .paused, .still: "#1b1d21"
        }
    }

    /// Twelve units wide and high, around (16, 13).
    func drawn(in tone: String) -> Markup {
        let colour = Markup(text: tone)
        let ring =
            Markup(trusted: "<circle cx=\"16\" cy=\"13\" r=\"5\" fill=\"none\" stroke-width=\"2\" stroke=\"") + colour
            + Markup(trusted: "\"/>")
        let path = Markup(trusted: "<path fill=\"") + colour + Markup(trusted: "\" d=\"")
        let end = Markup(trusted: "\"/>")
        let outline =
            Markup(trusted: "<path fill=\"none\" stroke-width=\"2\" stroke=\"") + colour
            + Markup(trusted: "\" d=\"")
        return switch self {
        case .planned: ring
        case .onTrack: ring + path + Markup(trusted: "M16 8a5 5 0 0 0 0 10z") + end
        case .inReview: ring + path + Markup(trusted: "M16 10.5a2.5 2.5 0 1 0 .01 0z") + end
        case .approved, .ended: path + Markup(trusted: "M16 7a6 6 0 1 0 .01 0z") + end
        case .atRisk: outline + Markup(trusted: "M16 7.4l5.6 5.6-5.6 5.6-5.6-5.6z") + end
        case .blocked: path + Markup(trusted: "M10 7h12v12H10z") + end
        case .paused: path + Markup(trusted: "M10.5 7h4v12h-4zM17.5 7h4v12h-4z") + end
        case .still: outline + Markup(trusted: "M11 8h10v10H11z") + end
        }
    }
}
