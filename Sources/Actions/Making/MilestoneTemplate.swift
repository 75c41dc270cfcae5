import Checks
import Edits
import Model
import Records
import Vocabulary

/// The milestones of an earlier project as planned ones of a new project, without a word about whom they were for.
struct MilestoneTemplate {
    /// The records' files with what they say.
    private(set) var records: [(path: String, record: NewRecord)] = []
    /// The triggers of invoices that the earlier project had as a whole.
    private(set) var invoices: [String] = []
    /// What was left out and is to be looked at; it never quotes what it is about.
    private(set) var remarks: [String] = []

    private var hasProviders = false
    private let project: NewProject
    private let source: Project
    /// Nil where the earlier project was this client's own.
    private let foreign: ForeignWords?
    private let studioPeople: Set<String>
    /// Everybody whom the earlier client's records name, and the studio's own.
    private let everybody: [[String]]
    private let approver: String?

    /// Copies the project that `name` means for a new project of `client`, laid out from its start.
    init(_ name: String, for project: NewProject, of client: String, in survey: Survey) throws {
        let place = try survey.project(called: name)
        let owner = try survey.with(of: place.client, drafts: false).publishable(place)
        (self.project, source) = (project, owner.project)
        let others = survey.roster.roster.entries.filter { ![client, place.client].contains($0.slug.text) }
        foreign =
            place.client == client ? nil : ForeignWords(of: owner.client, besides: others, studio: survey.studio)
        studioPeople = Set(survey.studio.people.map(\.name))
        everybody = (owner.client.identity.people + studioPeople).map { Folding.words(of: $0) }.filter { !$0.isEmpty }
        approver = try project.approver ?? survey.readable(client).contacts.first?.name.value
        invoices = source.invoices.compactMap { $0.trigger?.value }.filter { isFree($0) }
        try copyMilestones()
        noteAll()
    }

    private mutating func copyMilestones() throws(Trouble) {
        let kept = source.milestones.filter { !$0.standing.isSuperseded }
        guard !kept.isEmpty else {
            throw Trouble("\(source.slug) has no milestone that could be copied; leave out --from")
        }
        var slugs: Set<String> = []
        for (index, milestone) in kept.enumerated() {
            let digits = String(index + 1)
            let number = digits.count < 2 ? "0\(digits)" : digits
            let own = (foreign.map { !$0.areIn(slug: milestone.slug) } ?? true) ? milestone.slug.text : nil
            let made = isFree(milestone.output.value) ? Slug.suggested(by: milestone.output.value)?.text : nil
            let slug = [own, made, "milestone-\(digits)", "new-milestone-\(digits)"].compactMap { $0 }
                .first { slugs.insert($0).inserted }
            guard let slug else { preconditionFailure("a number makes a slug of its own") }
            let path = "\(number)-\(slug).md"
            records.append((path, copy(milestone, to: path)))
        }
    }

    // MARK: One milestone

    private mutating func copy(_ milestone: Milestone, to path: String) -> NewRecord {
        let (title, output) = (free(milestone.title.value), free(milestone.output.value))
        let isWhole = title != nil && output != nil
        let approval = milestone.approval
        var leftOut = Set<String>()
        func kept(_ key: String, _ text: String?) -> WrittenValue? {
            guard let text else { return nil }
            if isFree(text) { return .text(text) }
            leftOut.insert("`\(key)`")
            return nil
        }
        var fields = NewField.keys([
            "title": .text(title ?? "To be written: what changes for the client"),
            "output": .text(output ?? "To be written: what is delivered"),
            "draft": isWhole ? nil : .text("true"),
            "owner": milestone.owner.flatMap { owner in
                foreign == nil || studioPeople.contains(owner.value) ? .text(owner.value) : nil
            },
            "start": .day(milestone.start.map { max(laidOut($0.value), project.start) }),
            "due": .day(laidOut(milestone.due.value)),
            "approval": .group([
                "decide_by": .day(approval.decideBy.map { laidOut($0.value) }),
                "question": kept("question", approval.question?.value),
                "rounds": .text(approval.rounds.map { "\($0)" }),
            ]),
        ])
        let criteria = milestone.acceptance.compactMap { kept("acceptance", $0.text.value) }
        let needs = milestone.needs.compactMap { need(from: $0, kept) }
        if needs.count < milestone.needs.count { leftOut.insert("`needs`") }
        fields += NewField.keys([
            "acceptance": .list(some: criteria.map { .group(["criterion": $0]) }),
            "needs": .list(some: needs),
            "invoice": .group(["trigger": kept("invoice", milestone.invoice?.trigger?.value)]),
            "next": milestone.next.flatMap { namesAnybody($0.value) ? nil : kept("next", $0.value) },
        ])
        hasProviders = hasProviders || !needs.isEmpty
        note(path, leftOut, isWhole: isWhole)
        return NewRecord(fields, body: NewMilestone.sections)
    }

    private func need(from need: Need, _ kept: (String, String?) -> WrittenValue?) -> WrittenValue? {
        guard let what = kept("needs", need.what?.value), let from = need.from?.value else { return nil }
        let isKnown = foreign == nil || studioPeople.contains(from)
        guard let provider = isKnown ? from : approver else { return nil }
        return .group(["what": what, "from": .text(provider), "blocks": kept("needs", need.blocks)])
    }

    private mutating func note(_ path: String, _ leftOut: Set<String>, isWhole: Bool) {
        if !isWhole {
            remarks.append(
                "\(path): its title or output may name the earlier client, so it is a draft; write both, then remove `draft`"
            )
        }
        if !leftOut.isEmpty {
            remarks.append(
                "\(path): something under \(Listing.plain(leftOut.sorted())) may name the earlier client, its people or its days, and was left out; write it anew where it is wanted"
            )
        }
    }

    /// What is to be said of all the records together.
    private mutating func noteAll() {
        guard foreign != nil else { return }
        if let approver, hasProviders {
            remarks.append(
                "the milestones: \(Quotation.quoted(approver)) stands under `needs` wherever somebody of the earlier client did; say who provides each"
            )
        }
        remarks.append("the milestones: read every line, since figures and facts in them may be the earlier client's")
    }

    /// A day of the earlier project as far from the new start as it was from the old one.
    private func laidOut(_ day: Day) -> Day { project.start + (day - source.start.value) }

    // MARK: What may come along

    private func isFree(_ text: String) -> Bool { foreign.map { !$0.areIn(text) } ?? true }

    private func free(_ text: String) -> String? { isFree(text) ? text : nil }

    /// Whether a text has the name of anybody, whole or in part, of the studio or not.
    private func namesAnybody(_ text: String) -> Bool {
        let words = Folding.words(of: text)
        return everybody.contains { name in
            words.indices.contains { words[$0...].starts(with: name) } || words.contains(name[0])
        }
    }
}

extension Survey {
    /// A project as clients see it, with the client whose it is.
    func publishable(_ place: ProjectPlace) throws -> (client: Client, project: Project) {
        let read = Client.read(try content.client(place.client).value, studio: studio, withDrafts: withDrafts)
        guard let client = read.value, let project = client.projects.first(where: { $0.slug.text == place.folder })
        else {
            let path = content.path(place.client, place.folder)
            throw Trouble("\(path) cannot be read, or is a draft; run milepost check, then try again")
        }
        return (client, project)
    }
}
