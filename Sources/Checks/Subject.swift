package import Model
package import Vocabulary

/// Everything that a check may look at.
package struct Subject: Sendable {
    package let client: Client
    package let studio: Studio
    package let roster: RosterIndex
    package let addresses: Addresses
    package let today: Day
    /// The milestones that were read in full.
    ///
    /// A record in which reading itself found an error is judged once it can be read: a log that lost a
    /// mistyped entry would only give findings that are not there.
    let milestones: [PlacedMilestone]
    /// Every milestone, whether or not something in it could not be read.
    let allMilestones: [PlacedMilestone]
    /// What records silence in themselves.
    let allowances: Allowances
    /// The paths of the records in which reading found an error.
    private let misread: Set<String>

    package init(_ read: Diagnosed<Client>, studio: Studio, roster: RosterIndex, today: Day) {
        client = read.value
        self.studio = studio
        self.roster = roster
        self.today = today
        addresses = Addresses(read.value)
        allowances = Allowances(of: read.value)
        let misread = Set(read.diagnostics.lazy.filter { $0.severity == .error }.map(\.position.path))
        self.misread = misread
        allMilestones = read.value.projects.flatMap { project in
            project.milestones.map { PlacedMilestone($0, in: project) }
        }
        milestones =
            misread.isEmpty
            ? allMilestones
            : allMilestones.filter {
                !misread.contains($0.project.path) && !misread.contains($0.milestone.path)
            }
    }

    /// Whether reading found no error in the record at this path.
    func isWhole(_ path: String) -> Bool { !misread.contains(path) }

    /// The projects whose own record was read in full.
    var projects: [Project] { client.projects.filter { isWhole($0.path) } }

    /// The milestones that warnings are about: read in full, and not given up for others.
    var lastingMilestones: [PlacedMilestone] {
        milestones.filter { !$0.milestone.standing.isSuperseded }
    }

    /// Of the records that warnings are about, what those say that ask to be proof assets; the projects first.
    var wantedProofRecords: [ProofRecord] {
        (projects.map(\.proofRecord) + lastingMilestones.map(\.milestone.proofRecord)).filter(\.isWanted)
    }

    /// The projects of which every record was read in full, for rules that judge them as a whole.
    ///
    /// A record that could not be read at all is no record of the project any more, so that its folder is asked.
    var wholeProjects: [Project] {
        misread.isEmpty
            ? client.projects
            : client.projects.filter { project in !misread.contains { $0.hasPrefix(project.folder) } }
    }

    /// Whether a rule's warning on the record at this path reaches anybody: neither turned off nor allowed there.
    ///
    /// Where two rules see one fault, the one may leave it to the other only if that one is heard.
    func isHeard(_ rule: RuleID, in path: String) -> Bool {
        if case .off = studio.checks[rule] { return false }
        return !allowances.silence(rule, in: path)
    }

    /// How the days pass for a project.
    func clock(of project: Project) -> ProjectClock { ProjectClock(project, today: today) }

    /// How often the client of a project hears from the studio, in days.
    func cadence(of project: Project) -> Int { project.cadence ?? studio.cadence }

    /// Whether the client is written to in English, whose turns of phrase the language rules know.
    var isInEnglish: Bool { (client.language ?? studio.language) == .english }

    /// Whether a process rule judges an entry of this day.
    func isUnderProcessRules(_ day: Day) -> Bool { studio.isUnderProcessRules(day) }
}

extension Studio {
    /// Whether the process rules hold for what is logged on a day; history before `rules_from` is taken as it is.
    package func isUnderProcessRules(_ day: Day) -> Bool { rulesFrom.map { day >= $0 } ?? true }
}

extension Project {
    /// The path of the folder that holds its records, with a slash behind it.
    fileprivate var folder: String { path.lastIndex(of: "/").map { String(path[...$0]) } ?? path }
}
