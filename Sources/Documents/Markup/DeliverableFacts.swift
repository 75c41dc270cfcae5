internal import Publication
internal import Vocabulary

extension Phrasebook {
    /// What kind of file a deliverable is, how large, and which version: `PDF, 24 KB, second round`; nil for a link
    /// of which nothing is known.
    func facts(of deliverable: PublishedDeliverable) -> String? {
        let facts = [deliverable.file.map(kind), deliverable.version].compactMap { $0 }
        return facts.isEmpty ? nil : facts.joined(separator: ", ")
    }

    private func kind(_ file: PublishedFile) -> String {
        let kibibytes = max(1, (file.size + 512) / 1_024)
        // A number and its unit stay on one line.
        let size = kibibytes < 1_000 ? "\(kibibytes)\u{A0}KB" : "\((kibibytes + 512) / 1_024)\u{A0}MB"
        return tell(.fileKind, ["kind": kind(of: file.format), "size": size])
    }

    /// A format by the name it has in every language, or by the word for it.
    private func kind(of format: FileFormat) -> String {
        switch format {
        case .text: tell(.kindText)
        case .video: tell(.kindVideo)
        default: format.rawValue
        }
    }
}
