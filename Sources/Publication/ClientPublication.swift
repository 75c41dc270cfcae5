package import Vocabulary

/// All that one client may see: a timeline page, a summary for each closed milestone, and files.
///
/// Every value here is public by the tables of records.md. There is no field for anything internal, so no
/// template, feed or export that starts from a publication can reveal what is not in it.
package struct ClientPublication: Sendable {
    /// The folder in the site, `slug-key`.
    package let folder: String
    /// The key of the client's link, of which the ids of feeds and calendars are made.
    package let key: String
    /// The names that the folder had; each holds the same documents as the present one, so that old links live on.
    package let formerFolders: [String]
    package let page: ClientPage
    package let summaries: [PhaseSummary]
    package let redirects: [Redirect]
    package let files: [PublishedFile]
    /// What belongs in a calendar, of all projects, by day and then by name.
    package let plannedDays: [PlannedDay]
}

/// A file that is copied into the client's folder.
package struct PublishedFile: Hashable, Sendable {
    /// Below the client's folder in Content.
    package let source: String
    /// Below the client's folder in the site.
    package let path: String
    package let format: FileFormat
    /// Bytes.
    package let size: Int
}

/// A former address of a summary that leads to the present one.
package struct Redirect: Hashable, Sendable {
    /// Folders below the client's.
    package let from: String
    package let to: String
}

/// Where a link leads, before it is written relative to the page that holds it.
package enum Destination: Hashable, Sendable {
    case web(WebAddress)
    /// The client page, at an anchor or at its top.
    case page(anchor: String?)
    /// The summary in a folder below the client's.
    case summary(folder: String)
    /// A file below the client's folder.
    case file(path: String)
}

/// Markdown that a client may read, with the meaning of each of its links.
package struct PublishedProse: Sendable {
    package let markdown: String
    package let definitions: String
    /// By what the text says; a link that is not here loses its address and keeps its words.
    package let destinations: [String: Destination]
}

/// What both kinds of page say at their head and foot.
package struct Masthead: Sendable {
    package let studio: String
    package let client: String
    package let language: InterfaceLanguage
    package let asOf: Day
    package let accent: Colour?
    package let logo: PublishedFile?
    /// Where questions go.
    package let contact: EmailAddress
    /// Where the client's pages are served.
    package let address: SiteAddress
}
