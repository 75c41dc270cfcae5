internal import Vocabulary

/// Something in the folder of a proof asset that is not as the archive was made.
package struct ArchiveFault: Error, Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        case missing
        /// No archive has a file of that name.
        case unknown
        /// The file's digest is not the one in the manifest.
        case changed
        /// A line of the manifest, counted from 1, is none of a manifest.
        case notAManifest(line: Int)
        /// The manifest does not list the files of an archive, each once and in order.
        case notItsManifest
        case noZip
        case severalZips
        /// The archive is not what the other files give.
        case notItsZip
    }

    package let kind: Kind
    /// The file's name in the asset's folder; a pattern where there is no such file.
    package let file: String

    init(_ kind: Kind, in file: String) {
        self.kind = kind
        self.file = file
    }
}

extension ArchiveFault: CustomStringConvertible {
    /// One line for a terminal, without a final stop.
    package var description: String {
        let name = Quotation.visible(file)
        let manifest = ArchiveManifest.name
        return switch kind {
        case .missing: "\(name) is missing, and every archive has it"
        case .unknown: "\(name) is not a part of the archive"
        case .changed: "\(name) was changed: its SHA-256 is not the one in \(manifest)"
        case .notAManifest(let line):
            "line \(line) of \(name) is not 64 hexadecimal digits, two blanks and the name of a further file"
        case .notItsManifest:
            "\(name) does not list \(ProofArchive.parts.joined(separator: ", ")), one on each line and no others"
        case .noZip: "the zip file is missing, and every archive has one"
        case .severalZips: "\(name) is one of several zip files, and an archive has one"
        case .notItsZip: "\(name) is not the zip file that the other files give"
        }
    }
}

/// Why no archive can be made.
package struct ArchiveTrouble: Error, Hashable, CustomStringConvertible {
    /// One line without a final stop.
    package let description: String

    init(_ reason: String) { description = "cannot make the zip file of a proof asset: \(reason)" }
}
