internal import Foundation
internal import Publication
internal import Vocabulary

/// `status.json`: where a client's projects stand, for the client's own dashboards and scripts.
///
/// Every field is explained in docs/status.md and in docs/schemas/status-1.schema.json. Within a version fields are
/// added, and none is removed or given another meaning. A field is always there, and `null` where nothing is known.
struct StatusFile: Encodable {
    private let version = 1
    private let asOf: StatusDay
    private let language: String
    private let studio: String
    private let client: String
    private let page: String
    private let projects: [StatusProject]

    private enum CodingKeys: String, CodingKey {
        case version, language, studio, client, page, projects
        case asOf = "as_of"
    }

    /// What the client's page says, `context` being the page's own.
    init(_ page: ClientPage, _ context: PageContext) {
        asOf = StatusDay(page.masthead.asOf)
        language = context.words.language
        studio = page.masthead.studio
        client = page.masthead.client
        self.page = context.wholeAddress(.page(anchor: nil))
        projects = page.projects.map { project in
            StatusProject(project, asks: page.asks.filter { $0.projectAnchor == project.anchors[0] }, context)
        }
    }

    /// The bytes of the file: JSON (RFC 8259) with a line for each field, sorted by name.
    var document: Document {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        guard let json = try? encoder.encode(self) else { preconditionFailure("texts, numbers and lists have a JSON") }
        return Document(path: "status.json", contents: .bytes(Array(json) + [UInt8(ascii: "\n")]))
    }
}

/// A value that is written as `null` where there is none; an `Optional` would leave its name out.
struct OrNull<Value: Encodable>: Encodable {
    private let value: Value?

    init(_ value: Value?) { self.value = value }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        if let value { try container.encode(value) } else { try container.encodeNil() }
    }
}

/// A day as `YYYY-MM-DD` (RFC 3339, full-date).
struct StatusDay: Encodable {
    private let day: Day

    init(_ day: Day) { self.day = day }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(day.description)
    }
}

extension OrNull<StatusDay> {
    init(_ day: Day?) { self.init(day.map { StatusDay($0) }) }
}
