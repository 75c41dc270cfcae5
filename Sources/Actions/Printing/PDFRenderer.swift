import Documents
import Files
import Foundation
import Vocabulary

/// A program that turns a page into a PDF.
struct PDFRenderer: Sendable {
    private enum Kind { case weasyPrint, chromium }

    private let kind: Kind
    private let program: String
    private let environment: [String: String]
    /// Seconds for one document.
    private let limit: Int

    /// The first version of WeasyPrint that has all that is asked of it, and makes tagged files that pass the checks.
    private static let firstVersion = 70
    private static let browsers = ["chromium", "chromium-browser", "google-chrome"]

    /// Finds WeasyPrint, by its path where one is given, else a browser.
    init(path: String?, environment: [String: String], limit: Int, _ interruption: Interruption) throws {
        self.environment = environment
        self.limit = limit
        let named = environment["MILEPOST_WEASYPRINT"].flatMap { $0.isEmpty ? nil : $0 }
        if let path = path ?? named {
            guard let program = PDFRenderer.program(path, environment) else {
                throw Trouble("\(Quotation.quoted(path)) is no program that can be run; \(PDFRenderer.cure)")
            }
            (kind, self.program) = (.weasyPrint, program)
        } else if let program = PDFRenderer.program("weasyprint", environment) {
            (kind, self.program) = (.weasyPrint, program)
        } else if let program = PDFRenderer.browsers.lazy.compactMap({ PDFRenderer.program($0, environment) }).first {
            (kind, self.program) = (.chromium, program)
        } else {
            throw Trouble("neither WeasyPrint nor Chromium is on the PATH; \(PDFRenderer.cure)")
        }
        if kind == .weasyPrint { try refuseOldVersions(interruption) }
    }

    private static let cure = """
        get WeasyPrint in a virtual environment, and name it:
          python3 -m venv .venv && .venv/bin/pip install weasyprint==70.0
          milepost pdf --weasyprint .venv/bin/weasyprint
        """

    /// What must be said of the files, or nil if nothing.
    var remark: String? {
        guard kind == .chromium else { return nil }
        return "WeasyPrint was not found, so \(program) printed the pages: without running headers, "
            + "not as PDF/UA, and with a slightly different file at every run"
    }

    /// The PDF of a document that lies in a folder.
    func pdf(
        of document: PrintedSummary, called name: String, in folder: PrivateFolder, _ interruption: Interruption
    ) throws -> [UInt8] {
        let page = "\(folder.path)/\(document.page)"
        let output = "\(folder.path)/\(PDFRenderer.output)"
        let arguments = kind == .weasyPrint ? weasyPrint(page, output) : chromium(page, output, in: folder.path)
        let child = ChildProcess(
            program: program, arguments: arguments, environment: environment(on: document.day), folder: folder)
        let end = try child.run(seconds: limit, interruption)
        guard let code = end.code else {
            throw Trouble("\(program) did not finish \(name) within \(limit) s; --time-limit gives it more")
        }
        guard code == 0 else {
            throw Trouble(
                "\(program) \(PDFRenderer.ending(code)) when it printed \(name):\n\(PDFRenderer.lastLines(of: end))")
        }
        guard let bytes = try folder.bytes(of: PDFRenderer.output), bytes.starts(with: "%PDF-".utf8) else {
            throw Trouble("\(program) made no PDF of \(name):\n\(PDFRenderer.lastLines(of: end))")
        }
        return bytes
    }

    private static func ending(_ code: Int32) -> String {
        code < 0 ? "was ended by signal \(-code)" : "ended with exit code \(code)"
    }

    private static let output = "document.pdf"

    // MARK: Command lines

    private func weasyPrint(_ page: String, _ output: String) -> [String] {
        // Nothing is fetched but the files beside the page.
        ["--pdf-variant", "pdf/ua-1", "--allowed-protocols", "file", "--no-http-redirects", page, output]
    }

    private func chromium(_ page: String, _ output: String, in folder: String) -> [String] {
        let fixed = [
            "--headless", "--disable-gpu", "--no-first-run", "--disable-extensions", "--no-pdf-header-footer",
            "--user-data-dir=\(folder)/profile",
            // No name is looked up, so nothing is fetched but the files beside the page.
            "--host-resolver-rules=MAP * ~NOTFOUND",
        ]
        // The superuser, as in a container, cannot have the browser's own sandbox.
        let rights = geteuid() == 0 ? ["--no-sandbox"] : []
        return fixed + rights + ["--print-to-pdf=\(output)", URL(fileURLWithPath: page).absoluteString]
    }

    /// The day of the document in place of the clock, for whatever dates the fonts and the file hold.
    private func environment(on day: Day) -> [String: String] {
        environment.merging(["SOURCE_DATE_EPOCH": String(day.number * 86_400 + 43_200)]) { _, new in new }
    }

    // MARK: Programs

    private func refuseOldVersions(_ interruption: Interruption) throws {
        let folder = try PrivateFolder(in: PDFRenderer.temporary(environment))
        defer { folder.remove() }
        let child = ChildProcess(
            program: program, arguments: ["--version"], environment: environment, folder: folder)
        let end = try child.run(seconds: limit, interruption)
        let words = end.output.split(whereSeparator: \.isWhitespace)
        let version = words.last.flatMap { Int($0.prefix { $0 != "." }) }
        guard end.code == 0, end.output.hasPrefix("WeasyPrint version "), let version else {
            throw Trouble(
                "\(program) does not say that it is WeasyPrint\(PDFRenderer.errors(of: end)); \(PDFRenderer.cure)")
        }
        guard version >= PDFRenderer.firstVersion else {
            throw Trouble(
                "\(program) is WeasyPrint \(words.last ?? ""), and milepost wants \(PDFRenderer.firstVersion) or later; \(PDFRenderer.cure)"
            )
        }
    }

    /// Where private folders are made.
    static func temporary(_ environment: [String: String]) -> String {
        environment["TMPDIR"].flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
    }

    /// The full path of a program; a bare name is looked for on the PATH.
    private static func program(_ name: String, _ environment: [String: String]) -> String? {
        Executable.path(of: name, in: (environment["PATH"] ?? "").split(separator: ":").map { String($0) })
    }

    private static func errors(of end: ChildProcess.End) -> String {
        let lines = lastLines(of: end)
        return lines.isEmpty ? "" : " (\(lines))"
    }

    /// What a program said last, safe for a terminal.
    private static func lastLines(of end: ChildProcess.End) -> String {
        let lines = (end.errors.isEmpty ? end.output : end.errors).split(whereSeparator: \.isNewline)
        return lines.suffix(5).map { Quotation.visible(String($0)) }.joined(separator: "\n")
    }
}
