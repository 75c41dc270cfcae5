import Records

/// The settings of the extension Front Matter CMS: a form for the front matter of each kind of record.
///
/// The extension chooses a form by the folder of a file, if that folder has exactly one form, or by a key `type`,
/// which records do not have. A project's folder also holds its milestones, which get the form, and `project.md` has
/// none. What a form cannot hold whole (a log, a table, one value or several, a word or a list) it does not have; the
/// extension leaves such keys as they are.
package enum FrontMatterForms {
    package static let fileName = "frontmatter.json"

    /// The kinds that have a form, in the order in which they are looked up.
    package static let kinds: [RecordKind] = [.client, .milestone, .update, .change]

    /// The settings for records in `content`, a path below the folder that is opened in the editor.
    package static func document(content: String) -> JSONValue {
        var groups: [JSONValue] = []
        let types = kinds.map { kind -> JSONValue in
            let fields = FrontMatterFields(kind)
            groups += fields.groups
            return ["name": .text(kind.rawValue), "pageBundle": .flag(false), "fields": .list(fields.fields)]
        }
        return [
            "$schema": "https://frontmatter.codes/frontmatter.schema.json",
            "$comment": .text(EditorSupport.comment),
            "frontMatter.taxonomy.dateFormat": .text(FrontMatterFields.dateFormat),
            "frontMatter.content.autoUpdateDate": .flag(false),
            "frontMatter.content.draftField": ["name": "draft", "type": "boolean"],
            "frontMatter.content.pageFolders": .list(kinds.map { folder(of: $0, in: content) }),
            "frontMatter.taxonomy.contentTypes": .list(types),
            "frontMatter.taxonomy.fieldGroups": .list(groups),
        ]
    }

    /// Where the records of a kind lie.
    ///
    /// The extension takes the folders of the files that a pattern finds. It is not to create records: it would write
    /// `type` and empty keys into them, and choose names that are no slugs.
    private static func folder(of kind: RecordKind, in content: String) -> JSONValue {
        let place = kind == .milestone ? RecordKind.project.place : kind.place
        return [
            "title": .text(kind.plural),
            "path": .text("[[workspace]]/\(content)/\(place)"),
            "excludeSubdir": .flag(true),
            "contentTypes": .texts([kind.rawValue]),
            "disableCreation": .flag(true),
        ]
    }
}

extension RecordKind {
    fileprivate var plural: String {
        switch self {
        case .settings: "Settings"
        case .client: "Clients"
        case .project: "Projects"
        case .milestone: "Milestones"
        case .update: "Updates"
        case .change: "Scope changes"
        }
    }
}
