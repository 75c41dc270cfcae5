package import Model
import Records
package import Vocabulary

/// The files that front matter names.
package enum FileReferences {
    static func deliverables(of placed: PlacedMilestone, _ client: Client) -> [Diagnostic] {
        placed.milestone.deliverables.compactMap { deliverable in
            guard case .file(let file) = deliverable.target else { return nil }
            let folder = "\(placed.project.slug)/"
            return problem(with: file.value, in: folder, of: Holder(client), imageOnly: false)
                .map { Diagnostic(.reference, at: file.position, $0) }
        }
    }

    static func logo(of client: Client) -> [Diagnostic] {
        guard let logo = client.theme.logo,
            let problem = problem(with: logo.value, in: "", of: Holder(client), imageOnly: true)
        else { return [] }
        return [Diagnostic(.reference, at: logo.position, problem)]
    }

    /// The folder beside the clients' in which the studio's own files lie.
    package static let studioFolder = "files"

    /// The studio's logo, by the files below Content that are its own.
    ///
    /// All clients see it, so it never comes from the folder of one of them.
    package static func logo(of studio: Studio, among attachments: [String: Attachment]) -> [Diagnostic] {
        guard let logo = studio.theme.logo else { return [] }
        let holder = Holder(folder: String(studio.path.dropLast("milepost.yml".count)), attachments: attachments)
        let isElsewhere = !logo.value.hasPrefix("\(studioFolder)/")
        let problem =
            isElsewhere
            ? "\(Quotation.quoted(logo.value)) is not in the folder \(holder.folder)\(studioFolder)/, where the studio's logo must lie; put it there"
            : problem(with: logo.value, in: "", of: holder, imageOnly: true)
        return problem.map { [Diagnostic(.reference, at: logo.position, $0)] } ?? []
    }

    /// Whose files may be named.
    private struct Holder {
        /// As messages name it, with a slash behind it.
        let folder: String
        let attachments: [String: Attachment]

        init(folder: String, attachments: [String: Attachment]) {
            (self.folder, self.attachments) = (folder, attachments)
        }

        init(_ client: Client) { self.init(folder: client.contentFolder, attachments: client.attachments) }
    }

    private static func problem(
        with path: String, in folder: String, of holder: Holder, imageOnly: Bool
    ) -> String? {
        guard let attachment = holder.attachments[folder + path] else {
            let known = holder.attachments.filter { $0.key.hasPrefix(folder) && $0.value.mayServe(asImage: imageOnly) }
                .keys.sorted().map { String($0.dropFirst(folder.count)) }
            let hint = Suggestion.clause(for: path, in: known)
            let cure = hint.isEmpty ? "; put it there, or mend the path" : hint
            return
                "no file \(Quotation.quoted(path)) is in the folder \(holder.folder)\(folder)\(cure)"
        }
        switch attachment.kind {
        case .symbolicLink:
            return
                "\(Quotation.quoted(path)) is a symbolic link, which is never followed; put the file itself there"
        case .file where attachment.mayServe(asImage: imageOnly):
            return nil
        case .file:
            let formats = FileFormat.allCases.filter { $0.isImage || !imageOnly }.map(\.rawValue)
            return
                "\(Quotation.quoted(path)) is of no kind that may be published here; save it as \(Listing.plain(formats, joinedBy: "or")), with the ending that belongs to it"
        }
    }
}

extension Attachment {
    /// Whether the file is of a kind that may be published, or shown where a picture is wanted.
    fileprivate func mayServe(asImage isImage: Bool) -> Bool {
        if case .file(let format?) = kind { format.isImage || !isImage } else { false }
    }
}
