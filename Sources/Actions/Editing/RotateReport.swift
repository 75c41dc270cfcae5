import Model
import Vocabulary

extension RotateAction {
    /// What a new key would end, where nobody has confirmed it yet.
    static func preview(of client: Client, _ notes: [SentNote]) -> Ending {
        let slug = client.slug.text
        var ending = Ending()
        ending.answer = ["A new key for \(slug) ends the link to its page. This is what dies with it:"] + losses(notes)
        ending.remarks = ["milepost: nothing was changed; run this again with --yes to go on"]
        ending.isUnconfirmed = true
        return ending
    }

    /// What the new key ended, and what is to be done now.
    static func report(on client: Client, _ notes: [SentNote], shortened: [SentNote]) -> Ending {
        var ending = Ending()
        ending.answer = ["\(client.slug) has a new key. This dies with the old one:"] + losses(notes)
        if !shortened.isEmpty {
            let links = Count.of(shortened.count, "recorded link", "recorded links")
            ending.answer.append("\(links) held the old key and now begin behind the client's folder:")
            ending.answer += shortened.map { "  \(line(of: $0))" }
        }
        ending.answer += [
            "What to do now:",
            "  1. Run “milepost build”. It takes the old page out of the site and puts the new one in.",
            "  2. Publish the site. Until then the old link still opens what was published before.",
            "  3. Send the new link to everybody who is to have it.",
        ]
        return ending
    }

    private static func losses(_ notes: [SentNote]) -> [String] {
        let sent = notes.map { "  \(line(of: $0))" }
        return (sent.isEmpty ? ["  no note was sent so far"] : sent)
            + ["  every subscription to the feeds and the calendar"]
    }

    /// Day, kind and record; neither to whom it went nor the link, which may hold a key.
    private static func line(of note: SentNote) -> String {
        "\(note.on)  \(note.kind)  \(Quotation.visible(note.record))"
    }
}
