import Checks
import Documents
import Files
import Model
import Publication
import Vocabulary

/// One client ready to be written: what it may see, and its pictures without metadata.
struct Edition: Sendable {
    let client: CheckedClient
    let publication: ClientPublication
    /// By their place in the client's folder of the site.
    ///
    /// Other files are read only when they are staged.
    private let pictures: [String: [UInt8]]
    private let content: ContentSource

    /// Publishes a checked client; nil with a finding for each picture that cannot be shown.
    static func make(_ client: CheckedClient, from content: ContentSource) throws -> Diagnosed<Edition?> {
        let publication = ClientPublication(client)
        var pictures: [String: [UInt8]] = [:]
        var findings: [Diagnostic] = []
        for file in publication.files where file.format.isImage {
            let bytes = try content.bytes(client.client.slug.text, file.source)
            do {
                pictures[file.path] = try ImageCleaning.cleaned(bytes, as: file.format)
            } catch {
                findings.append(error.finding(at: content.path(client.client.slug.text, file.source)))
            }
        }
        guard findings.isEmpty else { return Diagnosed(nil, findings) }
        return Diagnosed(
            Edition(client: client, publication: publication, pictures: pictures, content: content))
    }

    /// How large the client's own logo is, where it has one and that is known.
    var logoSize: PictureSize? {
        guard let logo = publication.page.masthead.logo, let bytes = pictures[logo.path] else { return nil }
        return PictureSize(bytes, logo.format)
    }

    /// The bytes of a published file as the client may have them.
    @Sendable func bytes(of file: PublishedFile) throws -> [UInt8] {
        try pictures[file.path] ?? content.bytes(client.client.slug.text, file.source)
    }
}
