internal import Publication
internal import Vocabulary

/// `badge.svg`: the state of the work in one line, for a page of the client's own.
///
/// It stands where other people see it, so it names nobody and nothing. It carries all that it needs, and
/// is light with a line around it, so that it reads on light and on dark pages.
struct Badge {
    private let shape: BadgeShape
    private let tone: String
    /// What is said in bold, in the colour of the state.
    private let state: String
    private let rest: String?
    private let label: String
    private let language: String

    /// What the head of the client's page says, `context` being the page's own.
    init(_ page: ClientPage, _ context: PageContext) {
        let words = context.words
        language = words.language
        let lead = context.lead(page)
        shape = BadgeShape(lead?.headline)
        tone = shape.tone(accent: page.masthead.accent.map { Accent($0).light.description })
        guard let lead else {
            // Nothing has been planned yet.
            state = words.tell(.pageTitle)
            rest = nil
            label = state
            return
        }
        // On the page the word speaks to its reader; here anybody may be looking.
        state =
            lead.headline.state == .inReview ? words.tell(.badgeInReview) : context.stateWord(lead.headline).text
        rest = Badge.rest(page, lead, words).map { "· \($0)" }
        label = words.tell(.badgeLabel, ["state": [state, rest].compactMap(\.self).joined(separator: " ")])
    }

    /// How far the one project is that goes on; of several only their number, since progress is never pooled.
    private static func rest(_ page: ClientPage, _ lead: ProjectPage, _ words: Phrasebook) -> String? {
        let open = page.projects.filter { !$0.isEnded }
        if open.count > 1 { return words.tell(.badgeAmong, count: open.count) }
        guard !lead.isEnded || page.projects.count == 1, lead.progress.total > 0 else { return nil }
        if case .starts = lead.headline { return nil }
        return words.tell(
            .badgeProgress, ["approved": String(lead.progress.approved)], count: lead.progress.total)
    }

    var document: Document { Document(path: "badge.svg", text: drawing.html + "\n") }

    // MARK: Drawing

    private var drawing: Markup {
        let stateWidth = TextWidth.of(state, isBold: true)
        let restWidth = rest.map { TextWidth.of($0, isBold: false) } ?? -Badge.gap
        let width = Badge.textStart + stateWidth + Badge.gap + restWidth + 10
        var markup = Markup(trusted: "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" lang=\"")
        markup += Markup(text: language) + Markup(trusted: "\" width=\"") + Markup(text: String(width))
        markup += Markup(trusted: "\" height=\"26\" viewBox=\"0 0 ") + Markup(text: String(width))
        markup += Markup(trusted: " 26\"><title>") + Markup(text: label) + Markup(trusted: "</title>")
        markup += Markup(trusted: "<rect x=\".5\" y=\".5\" width=\"") + Markup(text: String(width - 1))
        markup += Markup(trusted: "\" height=\"25\" rx=\"5\" fill=\"#fff\" stroke=\"#7b8290\"/>")
        markup += shape.drawn(in: tone)
        markup += Markup(trusted: "<g font-family=\"")
        markup += Markup(trusted: "system-ui,-apple-system,'Segoe UI',Roboto,'Liberation Sans',sans-serif")
        markup += Markup(trusted: "\" font-size=\"13\">")
        markup += text(state, at: Badge.textStart, width: stateWidth, tone: tone, isBold: true)
        if let rest {
            markup += text(
                rest, at: Badge.textStart + stateWidth + Badge.gap, width: restWidth, tone: "#565c67", isBold: false)
        }
        return markup + Markup(trusted: "</g></svg>")
    }

    /// A line of text that is as wide as it is meant to be, whatever the font.
    private func text(_ text: String, at x: Int, width: Int, tone: String, isBold: Bool) -> Markup {
        Markup(trusted: "<text y=\"17.5\" x=\"") + Markup(text: String(x)) + Markup(trusted: "\" fill=\"")
            + Markup(text: tone) + Markup(trusted: "\"")
            + (isBold ? Markup(trusted: " font-weight=\"600\"") : Markup())
            + Markup(trusted: " textLength=\"") + Markup(text: String(width))
            + Markup(trusted: "\" lengthAdjust=\"spacingAndGlyphs\">") + Markup(text: text)
            + Markup(trusted: "</text>")
    }

    private static let textStart = 28
    private static let gap = 4
}
