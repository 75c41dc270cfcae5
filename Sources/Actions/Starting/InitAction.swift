import Documents
import Edits
import Files
import Foundation
import Model
package import Vocabulary

/// `milepost init`: a folder with which a studio can begin at once.
package struct InitAction: Sendable {
    private let folder: String
    private let settings: StudioSettings
    private let asOf: Day?
    private let environment: [String: String]
    private let makeKey: @Sendable () -> ClientKey

    package init(
        folder: String, settings: StudioSettings, asOf: Day?,
        environment: [String: String] = ProcessInfo.processInfo.environment,
        makeKey: @escaping @Sendable () -> ClientKey = RotateAction.systemKey
    ) {
        (self.folder, self.settings, self.asOf) = (folder, settings, asOf)
        (self.environment, self.makeKey) = (environment, makeKey)
    }

    /// Why a name is no time zone, with the nearest one; nil where it is one.
    @Sendable package static func objection(toZone name: String) -> String? {
        guard TimeZone(identifier: name) == nil else { return nil }
        let hint = Suggestion.clause(for: name, in: TimeZone.knownTimeZoneIdentifiers)
        return "it wants an IANA time zone as Europe/London, not \(Quotation.quoted(name))\(hint)"
    }

    package func run() async throws -> Ending {
        let place = try NewFolder(at: folder)
        let zone = settings.timeZone ?? Today.zoneOfTheMachine
        let head = [String(EditorSupport.settingsLine().dropFirst(2))]
        do {
            let file = try settings.file(timeZone: zone, head: head).bytes(path: StudioSettings.path)
            let read = Studio.read(file, path: StudioSettings.path)
            guard let studio = read.value, !read.diagnostics.hasErrors, Today.finding(in: studio) == nil else {
                let findings = read.diagnostics + [read.value.flatMap { Today.finding(in: $0) }].compactMap { $0 }
                throw EditRefused(findings: findings.sorted())
            }
            let today = try Today.day(asOf: asOf, studio: studio, environment: environment)
            let documents = try documents(settings: file, zone: zone, today: today)
            try place.fill(with: documents, last: "Content")
            return report(on: documents.count)
        } catch let refusal as EditRefused {
            return InitAction.refused(refusal.findings)
        } catch let refusal as EditRefusal {
            return InitAction.refused([refusal.finding])
        }
    }

    private func documents(settings file: [UInt8], zone: String, today: Day) throws -> [Document] {
        let example = try ExampleClient(days: ExampleDays(today: today), key: makeKey()).documents()
        let content = [Document(path: StudioSettings.path, contents: .bytes(file))]
        let records = example.map {
            Document(path: "Content/\(ExampleClient.slug)/\($0.path)", contents: $0.contents)
        }
        let hour = Today.hourOfUTC(atLocalHour: 5, in: zone, on: today)
        return StudioFiles.documents(timeZone: zone, dailyHour: hour, today: today) + content + records
    }

    private func report(on count: Int) -> Ending {
        var ending = Ending()
        let isHere = ["", "."].contains(folder.split(separator: "/").last ?? "") && !folder.hasPrefix("/")
        ending.answer = [
            "Made \(Quotation.visible(folder)) with \(count) files: the settings, an invented client, a README and what editors and GitHub want"
        ]
        ending.answer += ["Next:"]
        let steps = [
            isHere ? nil : "cd \(ShellWord.quoted(folder))",
            "milepost build          (then open index.html in the folder Site/larkfield-…)",
            "milepost new client 'THEIR NAME'",
            isHere ? "milepost check" : nil,
        ]
        ending.answer += steps.compactMap { $0 }.map { "  \($0)" }
        ending.answer += ["Keep the repository private: the records and Site hold the keys of your clients' links."]
        return ending
    }

    private static func refused(_ findings: [Diagnostic]) -> Ending {
        var ending = Ending(findings: findings, isRefused: true)
        ending.remarks = ["milepost: nothing was made; the lines above say what stands against it"]
        return ending
    }
}
