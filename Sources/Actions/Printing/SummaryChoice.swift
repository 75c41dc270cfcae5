import Vocabulary

/// One closed milestone's summary, by the place of its record: `northwind/website-relaunch/messaging`.
struct SummaryName: Hashable, Sendable {
    let client: String
    /// The folder of the summary below the client's, `website-relaunch/messaging`.
    let folder: String

    var path: String { "\(client)/\(folder)" }
    /// The name of its PDF in the client's folder.
    var file: String { "\(folder.replacing("/", with: "-")).pdf" }
}

/// Which of the summaries a person means.
struct SummaryChoice: Sendable {
    /// Every summary that there is.
    let closed: [SummaryName]
    /// The places of the milestones that have none yet.
    let open: [String]

    /// The summaries of these names, each once, or all if there are no names.
    func summaries(called names: [String]) throws(Trouble) -> [SummaryName] {
        try refuseCollisions()
        var chosen: [SummaryName] = []
        for name in names {
            let summary = try summary(called: name)
            if !chosen.contains(summary) { chosen.append(summary) }
        }
        return names.isEmpty ? closed : chosen
    }

    private func summary(called name: String) throws(Trouble) -> SummaryName {
        let end = NameEnd(name)
        if let summary = try end.chosen(from: closed.filter { end.fits($0.path) }, path: \.path) { return summary }
        if let open = open.first(where: end.fits) {
            throw Trouble("\(open) is not closed yet, and only a closed milestone has a summary")
        }
        throw Trouble(
            "no closed milestone is called \(Quotation.quoted(name))\(end.hint(among: closed.map(\.path)))")
    }

    /// `a-b/c` and `a/b-c` would be one file, and the second would take the place of the first.
    private func refuseCollisions() throws(Trouble) {
        var taken: [String: SummaryName] = [:]
        for summary in closed {
            if let other = taken.updateValue(summary, forKey: "\(summary.client)/\(summary.file)") {
                throw Trouble(
                    "\(other.path) and \(summary.path) would be one file, \(summary.file); rename one of them and keep its former name in `aliases`"
                )
            }
        }
    }
}
