import Checks
import Edits
import Files
import Foundation
import Model
package import Vocabulary

/// What the commands that make records share: the content, today, and how they end.
package struct NewRecordOptions: Sendable {
    /// The folder of the records.
    let content: String
    let asOf: Day?
    let environment: [String: String]

    package init(
        content: String, asOf: Day?, environment: [String: String] = ProcessInfo.processInfo.environment
    ) {
        (self.content, self.asOf, self.environment) = (content, asOf, environment)
    }

    /// Every record, drafts included, since a new one must not be in the way of any.
    var choice: ContentOptions {
        ContentOptions(content: content, client: nil, asOf: asOf, withDrafts: true, isStrict: false)
    }

    /// Surveys the content and makes something in it; what the checks have against it is the answer then.
    func run(_ make: (Survey) throws -> Ending) throws -> Ending {
        let survey = try Survey.make(choice, environment: environment)
        guard let survey = survey.value else { return Ending(findings: survey.diagnostics, isRefused: true) }
        do {
            return try make(survey)
        } catch let refusal as EditRefused {
            return Ending.refused(
                refusal, remarks: ["milepost: nothing was made; the lines above say what stands against it"])
        }
    }

    /// A command of the same content, for a person to type next.
    func command(_ words: String) -> String {
        let isUsual = content == "Content" || content == "Content/"
        return "milepost \(words)" + (isUsual ? "" : " --content \(ShellWord.quoted(content))")
    }
}

extension Ending {
    /// What was made, the command that comes next, and the warnings that came with it.
    static func made(_ paths: [String], next command: String, warnings: [Diagnostic]) -> Ending {
        var ending = Ending(findings: warnings)
        ending.answer = paths.map { "Made \(Quotation.visible($0))" } + ["Next: \(command)"]
        return ending
    }
}

extension Survey {
    /// The client that a person means by the name of its folder, however its path is written.
    func client(called name: String) throws -> String {
        let end = NameEnd(name, below: content.path)
        let found = clientNames.filter(end.fits)
        if let client = try end.chosen(from: found, path: { $0 }) { return client }
        throw Trouble(
            "no client is called \(Quotation.quoted(name)) in \(content.path)\(hint(for: end, among: clientNames, "clients"))"
        )
    }

    /// The project that a person means by any unambiguous end of its path.
    func project(called name: String) throws -> ProjectPlace {
        let places = try clientNames.flatMap { client in
            try content.records(of: client).filter { $0.file == $0.projectFile }.map {
                ProjectPlace(client: client, folder: String($0.projectFolder))
            }
        }
        let end = NameEnd(name, below: content.path)
        let found = places.filter { end.fits($0.path) || end.fits("\($0.path)/project.md") }
        if let place = try end.chosen(from: found, path: \.path) { return place }
        throw Trouble(
            "no project is called \(Quotation.quoted(name)) in \(content.path)\(hint(for: end, among: places.map(\.path), "projects"))"
        )
    }

    /// The nearest name, or all that there are where these are few.
    private func hint(for end: NameEnd, among paths: [String], _ kind: String) -> String {
        let near = end.hint(among: paths)
        guard near.isEmpty else { return near }
        if paths.isEmpty { return "; there are no \(kind) yet" }
        guard paths.count <= 8 else { return "; there are \(paths.count) \(kind)" }
        return "; there \(paths.count == 1 ? "is only" : "are") \(Listing.plain(paths.map(Quotation.visible)))"
    }

    /// One client with its drafts, however many errors it has; trouble where it cannot be read at all.
    func readable(_ name: String) throws -> Client {
        let read = Client.read(try content.client(name).value, studio: studio, withDrafts: true)
        guard let client = read.value else { throw EditRefused(findings: read.diagnostics.sorted()) }
        return client
    }
}

/// Where a project lies.
struct ProjectPlace: Sendable {
    let client: String
    /// Its folder in the client's.
    let folder: String

    /// `northwind/website-relaunch`.
    var path: String { "\(client)/\(folder)" }
}
