import Files
import Records
import Vocabulary

/// `milepost schema`: writes the files that let editors help with records.
package struct SchemaAction: Sendable {
    private let kind: RecordKind?
    private let content: String
    private let output: String

    /// One kind's schema goes to standard output; all files go into the folder `output`, below which the records lie in
    /// `content`.
    package init(kind: RecordKind?, content: String, output: String) {
        (self.kind, self.content, self.output) = (kind, content, output)
    }

    package func run() throws -> Ending {
        if let kind { return Ending(document: RecordSchema.document(of: kind).file) }
        let files = EditorSupport.files(content: try place())
        let folder = try FileOutput(at: output, apartFrom: [])
        defer { folder.close() }
        let changed = try folder.putMarked(files.map { (path: $0.path, bytes: $0.bytes) }, mark: EditorSupport.mark)
        let list = files.map {
            changed.contains($0.path) ? "Wrote \(shown($0.path))" : "\(shown($0.path)) is up to date"
        }
        return Ending(answer: list)
    }

    private func shown(_ path: String) -> String { output == "." ? path : "\(output)/\(path)" }

    /// The content folder as the settings of an editor name it: by plain names from the opened folder on.
    private func place() throws -> String {
        let path = content.hasPrefix("./") ? String(content.dropFirst(2)) : content
        let trimmed = String(path.reversed().drop { $0 == "/" }.reversed())
        guard RelativePath.isValid(trimmed) else {
            throw Trouble(
                "--content \(Quotation.quoted(content)) is no path below the folder that is opened in the editor; "
                    + "run the command in that folder, as `milepost schema --content Content`")
        }
        return trimmed
    }
}
