import Model
package import Records

/// What has a schema of its own: each kind of record, and the settings.
package enum RecordKind: String, CaseIterable, Sendable {
    case settings, client, project, milestone, update, change

    /// The description by which such a record is read.
    package var schema: Schema {
        switch self {
        case .settings: Studio.schema
        case .client: Client.schema
        case .project: Project.schema
        case .milestone: Milestone.schema
        case .update: Update.schema
        case .change: Change.schema
        }
    }

    /// Where such records lie, as a pattern below the content folder.
    var place: String {
        switch self {
        case .settings: "milepost.yml"
        case .client: "*/client.md"
        case .project: "*/*/project.md"
        case .milestone: "*/*/[0-9]*-*.md"
        case .update: "*/*/updates/*.md"
        case .change: "*/*/changes/*.md"
        }
    }
}
