package import Records

extension QuotableLines {
    /// The lines of a file of Content that a report may show, by its path below that folder; none where it is no
    /// record.
    package static func ofFile(_ path: String, _ bytes: [UInt8]) -> QuotableLines {
        let parts = path.split(separator: "/").map(String.init)
        let limit = Studio.largestBodyLimit
        switch (parts.count, parts.last ?? "", parts.dropLast().last) {
        case (1, "milepost.yml", _):
            return .ofKeys(bytes, path: path, Studio.schema)
        case (2, "client.md", _):
            return .ofRecord(bytes, path: path, Client.schema, Client.plan(limit: limit))
        case (3, "project.md", _):
            return .ofRecord(bytes, path: path, Project.schema, Project.plan(limit: limit))
        case (3, _, _):
            return .ofRecord(bytes, path: path, Milestone.schema, Milestone.plan(limit: limit))
        case (4, _, "updates"):
            return .ofRecord(bytes, path: path, Update.schema, Update.plan(limit: limit))
        case (4, _, "changes"):
            return .ofRecord(bytes, path: path, Change.schema, Change.plan(limit: limit))
        default:
            return .none
        }
    }
}
