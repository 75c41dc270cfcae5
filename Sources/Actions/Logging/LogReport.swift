import Model
import Vocabulary

/// What an entry made of a milestone, and what comes next.
struct LogReport {
    let entry: WordedEntry
    let record: RecordName
    /// The record as messages name it.
    let place: String
    /// The folder of the records, as it was named.
    let content: String

    /// The lines behind the one that says what was written; none where the milestone cannot be told.
    func lines(_ before: Client?, _ after: Client?) -> [String] {
        guard let (_, old) = before?.placedMilestone(at: place), let (_, new) = after?.placedMilestone(at: place)
        else { return [] }
        return changes(old.standing, new.standing) + next(new).map { "Next: \($0)" }
    }

    private func changes(_ old: Standing, _ new: Standing) -> [String] {
        var lines: [String] = []
        if new.isSuperseded {
            lines.append("The milestone gave way to \(Listing.quoted(new.successors.map(\.text)))")
        } else if old.state != new.state {
            lines.append("The milestone is now \(new.state.rawValue); before it was \(old.state.rawValue)")
        }
        if let due = new.due, old.due != due { lines.append("It is now due on \(due)") }
        if old.isQualityAssured, !new.isQualityAssured {
            lines.append("The quality check no longer counts; log a new one before the next review")
        }
        return lines
    }

    private func next(_ milestone: Milestone) -> [String] {
        let standing = milestone.standing
        switch entry.kind.name {
        case "state" where standing.state == .blocked:
            return [command("note", "--kind blocked") + ", to tell the client"]
        case "state" where standing.state == .inReview:
            return [command("note", "--kind review-request") + ", to ask for the decision"]
        case "qa" where standing.isQualityAssured:
            return [command("log", "state in-review") + ", when it goes to the client"]
        case "qa": return [command("log", "rework \"…\"") + ", when it is mended"]
        case "rework": return [command("log", "qa passed --by \"…\"") + ", when it was checked again"]
        case "feedback": return whenInReview(milestone)
        case "decision" where standing.state == .approved, "waived" where standing.state == .approved:
            return afterApproval(milestone)
        case "decision", "waived": return afterAnswer(milestone)
        default: return []
        }
    }

    private func afterApproval(_ milestone: Milestone) -> [String] {
        let told = command("note", "--kind decision-received") + ", to confirm it to the client"
        guard milestone.closed == nil else { return [told] }
        return [told, command("close", "--next \"…\" --owner \"…\"") + ", with --no-open or what is still open"]
    }

    private func afterAnswer(_ milestone: Milestone) -> [String] {
        let standing = milestone.standing
        guard let round = standing.openRound else {
            return [command("log", "rework \"…\"") + ", when it is revised"]
        }
        let waiting = round.undecided(of: milestone.approval.owners.map(\.value))
        return waiting.isEmpty ? [] : ["\(Listing.plain(waiting.map(Quotation.visible))) still to decide"]
    }

    private func whenInReview(_ milestone: Milestone) -> [String] {
        guard milestone.standing.openRound != nil else { return [] }
        let channels = milestone.approval.channels.map { Quotation.visible($0.value) }
        let place = channels.isEmpty ? "" : " by \(Listing.plain(channels, joinedBy: "or"))"
        return ["kind words decide nothing; log the decision when it comes\(place)"]
    }

    private func command(_ command: String, _ rest: String) -> String {
        NextCommand.line(command, record.path, rest, content: content)
    }
}

/// A command that the reader may copy.
enum NextCommand {
    /// `milepost note northwind/website-relaunch/look --kind blocked`.
    static func line(_ command: String, _ name: String, _ rest: String, content: String) -> String {
        let place = content == "Content" ? "" : " --content \(ShellWord.quoted(content))"
        return "milepost \(command) \(ShellWord.quoted(name)) \(rest)\(place)"
    }
}
