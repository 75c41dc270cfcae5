package import Vocabulary

/// A stretch of public Markdown, with all that is needed to render it alone.
package struct Prose: Sendable {
    /// The lines as written, between two section headings.
    package let markdown: String
    /// The link reference definitions of the same body's public text, this section's own among them.
    package let definitions: String
    /// The first line of the text.
    package let position: SourcePosition
    /// Every link and image, in order.
    package internal(set) var links: [ProseLink] = []
    /// The raw HTML that no page shows, once for each block that has some.
    package internal(set) var droppedHTML: [DroppedHTML] = []
    /// Where the tables of other dialects begin, which a page shows as lines full of bars.
    package internal(set) var tables: [SourcePosition] = []
    /// Whether a reader sees any of it: a letter, a digit or an image.
    package internal(set) var showsAnything = true

    /// The text with the definitions behind it: the Markdown to parse, and what the links were read from.
    package var source: String { definitions.isEmpty ? markdown : "\(markdown)\n\n\(definitions)\n" }

    package init(markdown: String, definitions: String = "", position: SourcePosition) {
        self.markdown = markdown
        self.definitions = definitions
        self.position = position
    }
}

/// A link or an image in prose, as the writer addressed it.
package struct ProseLink: Hashable, Sendable {
    package let destination: String
    package let isImage: Bool
    package let position: SourcePosition
}

/// The sections that a record's body may have, by the words of their headings.
package enum SectionName: String, CaseIterable, Sendable {
    case whatHappened = "What happened"
    case whyItMatters = "Why it matters"
    case whatComesNext = "What comes next"
    case whatWeNeed = "What we need from you"
    case outcomes = "Outcomes"
    case internalNotes = "Internal"
    case proof = "Proof"

    /// Whether the section is cut from everything that a client may see.
    package var isInternal: Bool { self == .internalNotes || self == .proof }
}

/// What the body of one kind of record may hold.
package struct BodyPlan: Sendable {
    /// The kind of record, for messages.
    package var record: String { schema.name }
    /// The keys of the record, none of which may stand in the body.
    let schema: Schema
    /// Whether text may stand before the first section.
    package let hasOpening: Bool
    package let sections: [SectionName]
    /// The largest body in bytes.
    package let limit: Int

    package init(for schema: Schema, hasOpening: Bool, sections: [SectionName], limit: Int) {
        self.schema = schema
        self.hasOpening = hasOpening
        self.sections = sections
        self.limit = limit
    }
}
