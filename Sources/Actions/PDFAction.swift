import Checks
import Documents
import Files
import Foundation
import Model
import Publication
package import Vocabulary

/// What is to be printed, how, and where to.
package struct PDFOptions: Sendable {
    /// The milestones, each by any end of `client/project/milestone`; none means all that are closed.
    package let names: [String]
    package let templates: String?
    package let output: String
    package let paper: PaperSize
    /// The path of WeasyPrint where it is not on the PATH.
    package let weasyPrint: String?
    /// Seconds for one document.
    package let timeLimit: Int

    package init(
        names: [String], templates: String?, output: String, paper: PaperSize, weasyPrint: String?, timeLimit: Int
    ) {
        self.names = names
        self.templates = templates
        self.output = output
        self.paper = paper
        self.weasyPrint = weasyPrint
        self.timeLimit = timeLimit
    }
}

/// `milepost pdf`: the phase summaries of closed milestones as documents to send.
package struct PDFAction: Sendable {
    private let content: ContentOptions
    private let options: PDFOptions
    private let environment: [String: String]
    /// Shows a line in place of the one before.
    private let tell: @Sendable (String) -> Void

    package init(
        _ content: ContentOptions, _ options: PDFOptions,
        environment: [String: String] = ProcessInfo.processInfo.environment,
        progress tell: @escaping @Sendable (String) -> Void = { _ in }
    ) {
        self.content = content
        self.options = options
        self.environment = environment
        self.tell = tell
    }

    package func run() async throws -> Ending {
        let interruption = Interruption()
        defer { interruption.close() }
        do {
            return try await makeDocuments(interruption)
        } catch let fault as ThemeFault {
            throw ThemeSource.trouble(fault, in: options.templates)
        }
    }

    private func makeDocuments(_ interruption: Interruption) async throws -> Ending {
        let started = ContinuousClock.now
        let survey = try Survey.make(content, environment: environment)
        guard let survey = survey.value else { return Ending(findings: survey.diagnostics, isRefused: true) }
        let names = try survey.folders(chosenBy: content)
        let writer = try ThemeSource.writer(overriddenBy: options.templates, logo: survey.logo)
        let clients = try await Parallel.map(names) { name in
            try interruption.check()
            return try PDFAction.look(at: name, of: survey)
        }
        try interruption.check()
        var ending = Ending(findings: (survey.findings + clients.flatMap(\.findings)).sorted())
        ending.refuse(isStrict: content.isStrict)
        guard !ending.isRefused else { return ending }

        let choice = SummaryChoice(closed: clients.flatMap(\.closed), open: clients.flatMap(\.open))
        let chosen = try choice.summaries(called: options.names)
        guard !chosen.isEmpty else {
            ending.answer = ["No milestone is closed, so there is no summary to print"]
            return ending
        }
        let press = try Press(survey, writer, options, environment: environment, interruption)
        defer { press.close() }
        try await printAll(chosen, with: press)
        let summaries = Count.of(chosen.count, "summary", "summaries")
        ending.remarks = [press.remark].compactMap { $0 }
        ending.answer = [
            "Printed \(summaries) into \(options.output) in \(Count.seconds(ContinuousClock.now - started))"
        ]
        return ending
    }

    private func printAll(_ chosen: [SummaryName], with press: Press) async throws {
        let progress = Progress(of: chosen.count, tell)
        defer { progress.close() }
        _ = try await Parallel.map(chosen) { name in
            try press.make(name)
            progress.advance()
        }
    }

    /// What is kept of a client until all are found to be sound.
    private struct Look: Sendable {
        let findings: [Diagnostic]
        var closed: [SummaryName] = []
        var open: [String] = []
    }

    private static func look(at name: String, of survey: Survey) throws -> Look {
        let edition = try survey.edition(name)
        var look = Look(findings: edition.diagnostics)
        guard let client = edition.value?.client.client else { return look }
        for project in client.projects {
            for milestone in project.milestones {
                let summary = SummaryName(client: name, folder: milestone.folder(in: project))
                if milestone.closed == nil { look.open.append(summary.path) } else { look.closed.append(summary) }
            }
        }
        return look
    }
}
