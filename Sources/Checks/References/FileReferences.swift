import Model
import Records
import Vocabulary

/// The files that front matter names.
enum FileReferences {
    static func deliverables(of placed: PlacedMilestone, _ client: Client) -> [Diagnostic] {
        placed.milestone.deliverables.compactMap { deliverable in
            guard case .file(let file) = deliverable.target else { return nil }
            let folder = "\(placed.project.slug)/"
            return problem(with: file.value, in: folder, of: client, imageOnly: false)
                .map { Diagnostic(.reference, at: file.position, $0) }
        }
    }

    static func logo(of client: Client) -> [Diagnostic] {
        guard let logo = client.theme.logo,
            let problem = problem(with: logo.value, in: "", of: client, imageOnly: true)
        else { return [] }
        return [Diagnostic(.reference, at: logo.position, problem)]
    }

    private static func problem(
        with path: String, in folder: String, of client: Client, imageOnly: Bool
    ) -> String? {
        guard let attachment = client.attachments[folder + path] else {
            let known = client.attachments.keys.filter { $0.hasPrefix(folder) }.sorted()
                .map { String($0.dropFirst(folder.count)) }
            let hint = Suggestion.clause(for: path, in: known)
            let cure = hint.isEmpty ? "; put it there, or mend the path" : hint
            return
                "no file \(Quotation.quoted(path)) is in the folder \(client.contentFolder)\(folder)\(cure)"
        }
        switch attachment.kind {
        case .symbolicLink:
            return
                "\(Quotation.quoted(path)) is a symbolic link, which is never followed; put the file itself there"
        case .file(let format?) where format.isImage || !imageOnly:
            return nil
        case .file:
            let formats = FileFormat.allCases.filter { $0.isImage || !imageOnly }.map(\.rawValue)
            return
                "\(Quotation.quoted(path)) is of no kind that may be published here; save it as \(Listing.plain(formats, joinedBy: "or")), with the ending that belongs to it"
        }
    }
}
