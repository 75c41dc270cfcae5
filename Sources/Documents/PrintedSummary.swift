internal import Publication
package import Vocabulary

extension PaperSize {
    /// What sets the size in a style sheet (CSS Paged Media, 7.1).
    var rule: String { "@page { size: \(self == .a4 ? "A4" : "letter"); }\n" }
}

/// What one phase summary is printed from: a page, its style and its pictures, in a folder of their own.
package struct PrintedSummary: Sendable {
    package let documents: [Document]
    /// The path of the page among them.
    package let page: String
    /// The day that the document bears.
    package let day: Day

    init(
        html: String, _ summary: PhaseSummary, assets: [Document], pictures: [PublishedFile],
        contents: @escaping @Sendable (PublishedFile) throws -> [UInt8]
    ) {
        // The page finds its style and its pictures where it would find them in the site.
        page = "client/\(summary.folder)/index.html"
        day = summary.closedOn
        var documents = [Document(path: page, text: html)]
        documents += assets.map { Document(path: "assets/\($0.path)", contents: $0.contents) }
        documents += pictures.map { file in
            Document(path: "client/\(file.path)", contents: .read { try contents(file) })
        }
        self.documents = documents
    }
}
