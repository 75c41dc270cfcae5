import Checks
import Model
import Vocabulary

/// One entry of a log that says that a note was sent.
struct SentNote: Sendable {
    let on: Day
    /// `milestone note`, `kickoff` and so on.
    let kind: String
    /// The record whose log it stands in, by its path below the client's folder.
    let record: String
    let link: Located<String>?

    /// All notes that were ever sent to a client, by day; those of one day in the order of records and lines.
    static func all(of client: Client) -> [SentNote] {
        func note(_ on: Day, _ kind: String, _ path: String, _ link: Located<String>?) -> SentNote {
            let folder = client.path.dropLast("client.md".count)
            return SentNote(on: on, kind: kind, record: String(path.dropFirst(folder.count)), link: link)
        }
        var notes: [SentNote] = []
        for project in client.projects.sorted(by: { $0.slug < $1.slug }) {
            for entry in project.log {
                guard case .sent(let kind, let link) = entry.event else { continue }
                notes.append(note(entry.on, kind.rawValue, project.path, link))
            }
            for milestone in project.milestones {
                for entry in milestone.log {
                    guard case .sent(let kind, let link) = entry.event else { continue }
                    notes.append(note(entry.on, kind.rawValue, milestone.path, link))
                }
            }
        }
        return notes.enumerated().sorted { ($0.element.on, $0.offset) < ($1.element.on, $1.offset) }.map(\.element)
    }

    /// The part of a link behind the client's folder, where it was recorded with its host and the key.
    ///
    /// Without a key that can be read, every folder of the site is taken for the client's own, as the check does.
    func wholeAddress(to client: Client, of studio: Studio) -> String? {
        guard let link, link.value.contains("://"),
            case .inside(let place) = SentLink(link.value, to: client, of: studio)
        else { return nil }
        return place.isEmpty ? "index.html" : place
    }
}
