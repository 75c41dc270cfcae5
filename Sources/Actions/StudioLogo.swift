import Checks
import Documents
import Model
import Vocabulary

/// The studio's logo, which every client's pages show.
enum StudioLogo {
    /// Finds and cleans the logo that the settings name; nil where they name none, or one that cannot be shown.
    static func read(of studio: Studio, from content: ContentSource) throws -> Diagnosed<Picture?> {
        guard let path = studio.theme.logo else { return Diagnosed(nil, []) }
        let files = try content.studioFiles()
        let findings = FileReferences.logo(of: studio, among: files)
        guard findings.isEmpty, case .file(let format?)? = files[path.value]?.kind else {
            return Diagnosed(nil, findings)
        }
        do {
            return Diagnosed(try Picture(content.bytes(ofStudio: path.value), as: format, path: path.value), [])
        } catch let fault as ImageFault {
            return Diagnosed(nil, [fault.finding(at: content.path(ofStudio: path.value))])
        }
    }
}

extension ImageFault {
    /// What is wrong with a picture file, and the cure.
    func finding(at path: String) -> Diagnostic {
        Diagnostic(.reference, at: SourcePosition(path: path), "the picture \(reason); save it again from its source")
    }
}
