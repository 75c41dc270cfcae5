import Foundation
import Testing

/// Records of real work, where the machine has them: 41 grants of the Web3 Foundation.
@Suite(.enabled(if: RealRecords.arePresent, "the folder ../shared/data/grants is not there"))
struct RealRecordsTests {
    let folder = TemporaryFolder()

    @Test func theyAreBuiltAndShowEveryDeliverableOnTheirClientsPages() throws {
        let run = try folder.build("--content", RealRecords.path, "--all")
        let counts = run.output.prefixMatch(of: /Built 41 clients, 69 milestones, \d+ summaries into Site in … s\n/)
        #expect(counts != nil, "\(run.output)")
        let site = try FolderContents(at: folder["Site"]).texts
        var missing: [String] = []
        var count = 0
        for (path, record) in try FolderContents(at: RealRecords.path).texts where path.hasSuffix(".md") {
            let client = path.prefix { $0 != "/" }
            let pages = site.filter { $0.key.hasPrefix("\(client)-") && $0.key.hasSuffix(".html") }.values
            let audits = pages.map { PageAudit($0) }
            for (title, link) in RealRecords.deliverables(in: record) {
                count += 1
                if !audits.contains(where: { $0.text.contains(title) }) { missing.append("\(path): \(title)") }
                if !audits.contains(where: { $0.addresses.contains(link.replacing("<", with: "%3C")) }) {
                    missing.append("\(path): \(link)")
                }
            }
        }
        #expect(count > 300)
        #expect(missing.sorted().prefix(10) == [])
    }

    /// Each of these was looked at by hand; a rule that finds more or less has changed its mind.
    @Test func theirFindingsAreThoseThatWereFoundTrue() throws {
        let run = try folder.milepost("check", "--content", RealRecords.path, "--all")
        #expect(run.exitCode == 0)
        let rules = run.errors.matches(of: /(?m): warning: .* \[([a-z-]+)\]$/).map { String($0.1) }
        #expect(
            Dictionary(grouping: rules) { $0 }.mapValues(\.count)
                == ["outcome-title": 69, "overdue": 4, "quiet": 4, "raw-html": 48, "unsafe-link": 7])
    }

    @Test func theirPagesHoldNothingButWhatMilepostWrites() throws {
        try folder.build("--content", RealRecords.path)
        let pages = try FolderContents(at: folder["Site"]).texts.filter { $0.key.hasSuffix("/index.html") }
        #expect(pages.count > 41)
        let faults = pages.flatMap { path, page in PageAudit(page).faults.map { "\(path): \($0)" } }
        #expect(faults.sorted().prefix(10) == [])
    }
}

private enum RealRecords {
    static let path = "\((Checkout.path as NSString).deletingLastPathComponent)/shared/data/grants"
    static let arePresent = FileManager.default.fileExists(atPath: "\(path)/milepost.yml")

    /// The titles and links of a record's deliverables, each in double quotes and both on one line.
    static func deliverables(in record: String) -> [(title: String, link: String)] {
        record.matches(of: #/- \{title: ("(?:[^"\\]|\\.)*"), link: ("(?:[^"\\]|\\.)*")/#).compactMap { match in
            let values = try? [match.1, match.2].map { try JSONDecoder().decode(String.self, from: Data($0.utf8)) }
            return values.map { ($0[0], $0[1]) }
        }
    }
}
