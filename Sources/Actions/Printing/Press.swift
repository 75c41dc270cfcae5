import Documents
import Files
import Publication
import Vocabulary

/// All that it takes to make a PDF of any of the summaries, many at a time.
struct Press: Sendable {
    private let survey: Survey
    private let writer: SiteWriter
    private let paper: PaperSize
    private let renderer: PDFRenderer
    private let output: FileOutput
    /// Where private folders are made.
    private let temporary: String
    private let interruption: Interruption

    /// Finds the renderer and takes the output, which no other process may write meanwhile.
    init(
        _ survey: Survey, _ writer: SiteWriter, _ options: PDFOptions, environment: [String: String],
        _ interruption: Interruption
    ) throws {
        self.survey = survey
        self.writer = writer
        self.interruption = interruption
        paper = options.paper
        temporary = PDFRenderer.temporary(environment)
        renderer = try PDFRenderer(
            path: options.weasyPrint, environment: environment, limit: options.timeLimit, interruption)
        output = try FileOutput(
            at: options.output, apartFrom: [survey.content.path] + [options.templates].compactMap { $0 })
    }

    var remark: String? { renderer.remark }

    /// Gives the output up.
    func close() { output.close() }

    /// Makes one PDF, from the records to its place.
    func make(_ name: SummaryName) throws {
        try interruption.check()
        // Read again: to keep every client's pictures until their turn comes would take memory without need.
        guard let edition = try survey.edition(name.client).value,
            let summary = edition.publication.summaries.first(where: { $0.folder == name.folder })
        else { throw Trouble("\(name.path) was changed meanwhile; run the command again") }
        let document = try writer.printed(
            summary, on: paper, files: edition.publication.files, logoSize: edition.logoSize,
            contents: edition.bytes)
        let folder = try PrivateFolder(in: temporary)
        defer { folder.remove() }
        try folder.write(document.documents)
        let bytes = try renderer.pdf(of: document, called: name.path, in: folder, interruption)
        try interruption.check()
        try output.put(bytes, into: name.client, as: name.file)
    }
}
