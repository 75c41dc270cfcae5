import Vocabulary

/// What a command says when it has ended, byte by byte.
package struct Printout: Equatable, Sendable {
    /// For standard output.
    package var output: [UInt8] = []
    /// For standard error.
    package var errors: [UInt8] = []

    init(output: [UInt8] = [], errors: [UInt8] = []) {
        self.output = output
        self.errors = errors
    }
}

extension Ending {
    /// All that is said of this ending; the records are looked at once more for the lines that are quoted.
    ///
    /// In a format for programs, standard output holds the report and nothing else, also where nothing was found.
    package func printout(_ options: ReportOptions, _ style: TextStyle) -> Printout {
        let remarks = Printout.bytes(of: self.remarks)
        switch options.format {
        case .text:
            var report = TextReport(findings, showsAll: options.showsAll, style: style)
            if !areOfUnwrittenRecords { report.excerpts = Excerpts.read(for: report.shown, in: options.content) }
            return Printout(
                output: Printout.bytes(of: answer) + document, errors: Printout.bytes(of: report.lines) + remarks)
        case .json: return Printout(output: JSONReport.bytes(of: self), errors: remarks)
        case .sarif: return Printout(output: SARIFReport.bytes(of: findings), errors: remarks)
        case .github: return Printout(output: Printout.bytes(of: GitHubReport.lines(of: findings)), errors: remarks)
        }
    }
}

extension Printout {
    fileprivate static func bytes(of lines: [String]) -> [UInt8] { lines.flatMap { Array("\($0)\n".utf8) } }
}
