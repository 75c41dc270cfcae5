import Foundation

/// One thing that people do to records, at random.
enum Change: CaseIterable {
    case renumber, retitle, renameMilestone, moveMilestone, renameProject, renameUpdate, renameChange, renameClient
    case reopenOrClose, answerOrAsk

    /// Does it; with `keepingAlias`, the old name goes into `aliases`.
    func apply(to archive: inout Archive, keepingAlias: Bool, _ random: inout SeededGenerator) {
        let project = archive.projects.randomElement(using: &random) ?? ""
        let milestone = archive.milestones(of: project).randomElement(using: &random)
        let word = Change.word(&random)
        switch self {
        case .renumber:
            guard let milestone else { return }
            archive.rename(milestone, to: "\(project)/\(Int.random(in: 1...99, using: &random))-\(milestone.slug)")
        case .retitle:
            guard let milestone else { return }
            archive.records[milestone]?.replace(/\ntitle: .*/, with: "\ntitle: Another outcome is \(word)")
        case .renameMilestone:
            guard let milestone else { return }
            let number = milestone.split(separator: "/")[1].prefix { $0 != "-" }
            archive.rename(milestone, to: "\(project)/\(number)-\(word)")
            archive.refer(to: word, insteadOf: milestone.slug)
            if keepingAlias { archive.addAlias(milestone.slug, to: "\(project)/\(number)-\(word)") }
        case .moveMilestone:
            let others = archive.projects.filter { $0 != project }
            guard let milestone, let other = others.randomElement(using: &random) else { return }
            archive.rename(milestone, to: "\(other)/\(milestone.split(separator: "/")[1])")
            archive.copyFiles(of: project, to: other)
            if keepingAlias {
                archive.addAlias("\(project)/\(milestone.slug)", to: "\(other)/\(milestone.split(separator: "/")[1])")
            }
        case .renameProject:
            for path in archive.paths(in: project) { archive.rename(path, to: word + path.dropFirst(project.count)) }
            archive.copyFiles(of: project, to: word)
            if keepingAlias { archive.addAlias(project, to: "\(word)/project.md") }
        case .renameUpdate:
            guard let update = archive.paths(in: "\(project)/updates").randomElement(using: &random) else { return }
            let day = "2026-03-\(10 + Int.random(in: 0..<20, using: &random))"
            let renamed = "\(project)/updates/\(day).md"
            guard archive.records[renamed] == nil else { return }
            archive.rename(update, to: renamed)
            if keepingAlias { archive.addAlias(update.stem, to: renamed) }
        case .renameChange:
            guard let change = archive.paths(in: "\(project)/changes").randomElement(using: &random) else { return }
            archive.rename(change, to: "\(project)/changes/\(word).md")
            archive.refer(to: word, insteadOf: change.stem)
            if keepingAlias { archive.addAlias(change.stem, to: "\(project)/changes/\(word).md") }
        case .renameClient:
            if keepingAlias { archive.addAlias(archive.folder, to: "client.md") }
            archive.folder = word
        case .reopenOrClose:
            guard let milestone else { return }
            archive.records[milestone] = archive.records[milestone].map { Change.toggled("closed", "reopened", in: $0) }
        case .answerOrAsk:
            guard let milestone else { return }
            archive.records[milestone] = archive.records[milestone].map { Change.toggled("needs", "asks", in: $0) }
        }
    }

    private static func word(_ random: inout SeededGenerator) -> String {
        let words = ["oak", "elm", "ash", "fir", "yew", "box", "may", "bay", "fig", "ivy"]
        return (0..<2).map { _ in words.randomElement(using: &random) ?? "" }.joined(separator: "-")
            + "-\(Int.random(in: 0..<90, using: &random))"
    }

    /// The record with a key and all that stands under it made a comment, or the comment made the key again.
    private static func toggled(_ key: String, _ mark: String, in record: String) -> String {
        if record.contains("\n#\(mark) ") { return record.replacing("\n#\(mark) ", with: "\n") }
        var lines = record.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
        guard let start = lines.firstIndex(where: { $0.hasPrefix("\(key):") }) else { return record }
        let end = lines[(start + 1)...].firstIndex { !$0.hasPrefix("  ") } ?? lines.count
        for index in start..<end { lines[index] = "#\(mark) \(lines[index])" }
        return lines.joined(separator: "\n")
    }
}

extension Archive {
    mutating func rename(_ path: String, to other: String) {
        guard records[other] == nil else { return }
        records[other] = records.removeValue(forKey: path)
    }

    /// Puts a former name behind those that the record has.
    mutating func addAlias(_ name: String, to path: String) {
        guard let record = records[path] else { return }
        if let match = record.firstMatch(of: /\naliases: \[(.*)\]/) {
            let names = match.1.split(separator: ", ").map(String.init).filter { $0 != name } + [name]
            records[path] = record.replacingCharacters(
                in: match.range, with: "\naliases: [\(names.joined(separator: ", "))]")
        } else {
            records[path] = "---\naliases: [\(name)]\n" + record.dropFirst(4)
        }
    }

    /// Makes what other records say of a record name it by its new slug, as a careful person does.
    mutating func refer(to slug: String, insteadOf old: String) {
        for (path, record) in records {
            records[path] = record.replacing("into: \(old)}", with: "into: \(slug)}")
                .replacing("change: \(old)}", with: "change: \(slug)}")
                .replacing(/\nmilestones: \[(.*)\]/) { match in
                    let names = match.1.split(separator: ", ").map { $0 == old ? slug : String($0) }
                    return "\nmilestones: [\(names.joined(separator: ", "))]"
                }
        }
    }

    mutating func copyFiles(of project: String, to other: String) {
        for (path, attachment) in attachments where path.hasPrefix("\(project)/") {
            attachments[other + path.dropFirst(project.count)] = attachment
        }
    }
}

extension String {
    /// The name of a record's file without its folder and `.md`.
    var stem: String { String((split(separator: "/").last ?? "").dropLast(3)) }

    /// A milestone's slug, of the path of its record.
    var slug: String { String(stem.drop { $0 != "-" }.dropFirst()) }
}
