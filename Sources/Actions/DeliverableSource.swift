import Publication

/// The bytes of a published file as the client may have them.
enum DeliverableSource {
    static func bytes(of file: PublishedFile, client: String, in content: ContentSource) throws -> [UInt8] {
        try content.bytes(client, file.source)
    }
}
