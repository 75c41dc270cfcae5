import Foundation
import Testing

/// Text from anywhere is refused with a finding, or stands on the page as the text that it is.
@Suite struct HostileTextTests {
    let folder = TemporaryFolder()

    /// Where a string is put; `texts` is all short texts of a project and its milestone.
    enum Place: CaseIterable {
        case texts, question, clientName, prose, link, proseLink

        /// How many of a hundred strings are no fault there, at the least.
        var leastPart: Int { self == .link ? 0 : 60 }
    }

    @Test(arguments: Place.allCases)
    func everyStringIsRefusedOrHarmless(at place: Place) throws {
        let strings = try HostileStrings.all()
        #expect(strings.count > 550)
        try folder.write(Sample.settings, to: "Content/milepost.yml")
        for (number, string) in strings.enumerated() {
            try HostileRecords.write(string, at: place, to: folder, number: number)
        }
        try dropRefused()
        try folder.build("--all")
        let site = try FolderContents(at: folder["Site"])
        let pages = site.texts.filter { $0.key.hasSuffix("/index.html") }
        let left = pages.values.reduce(0) { $0 + $1.components(separatedBy: "<section class=\"project\"").count - 1 }
        #expect(left > strings.count * place.leastPart / 100, "nearly all strings were refused, so this shows nothing")
        let faults = pages.sorted { $0.key < $1.key }.flatMap { path, page in
            PageAudit(page).faults.map { "\(path): \($0)" }
        }
        #expect(faults.prefix(10) == [])
        #expect(SubscriptionAudit.faults(in: site).prefix(10) == [])
    }

    /// Removes the projects, or the client, in which the program finds errors.
    private func dropRefused() throws {
        let run = try folder.milepost("check", "--all")
        #expect(run.exitCode == 0 || run.exitCode == 1, "\(run.errors.suffix(400))")
        let control = run.errors.unicodeScalars.filter {
            $0.value < 0x20 && $0 != "\n" || (0x7F...0x9F).contains($0.value)
        }
        #expect(control.isEmpty, "a terminal obeys what these findings quote")
        let refused = run.errors.matches(of: #/(?m)^(Content/client-\d+/)(project-\d+/|client\.md)\S*: error: /#)
        let folders = Set(refused.map { String($0.2 == "client.md" ? $0.1 : $0.1 + $0.2) })
        for name in folders { try folder.remove(name) }
    }

    @Test(arguments: [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "{{mustache}}", "{{{contact}}}",
        "{{> parts/head}}", "{{#words}}", "{{=<% %>=}}", "</title><b>", "&lt;b&gt;", "{count}", "{day}",
    ])
    func aPlainStringStandsOnThePageAsItWasWritten(string: String) throws {
        try folder.writeContent(
            milestone: Sample.milestone(
                title: HostileRecords.quoted("Title \(string)"),
                more: "risks:\n  - \(HostileRecords.quoted("Risk \(string)"))\n"))
        try folder.replace(
            "output: Window drawing", by: "output: \(HostileRecords.quoted("Output \(string)"))",
            in: "Content/aster/shop/01-window.md")
        try folder.build()
        let audit = PageAudit(try folder.text(of: "Site/\(Sample.asterFolder)/index.html"))
        #expect(audit.faults == [])
        #expect(["Title", "Risk", "Output"].filter { !audit.text.contains("\($0) \(string)") } == [])
    }

    @Test func linesOfAMegabyteEndInAShortAnswer() throws {
        try folder.write(Sample.settings, to: "Content/milepost.yml")
        let brackets = String(repeating: "[", count: 1_000_000)
        let letters = String(repeating: "x", count: 1_000_000)
        let milestones = [
            Sample.milestone(title: HostileRecords.quoted(brackets)),
            Sample.milestone(title: HostileRecords.quoted("\(letters)\u{0}")),
            Sample.milestone(more: "\(letters): a\n"), Sample.milestone(more: "risks:\n  - {\(letters)}\n"),
            Sample.milestone(body: brackets), Sample.milestone(body: letters), Sample.milestone(body: "## \(letters)"),
        ]
        for (number, milestone) in milestones.enumerated() {
            let record = Sample.client(name: "Customer \(number)", key: Sample.key(number))
            try folder.writeClient("aster-\(number)", record: record, milestone: milestone)
        }
        let run = try folder.milepost("check", "--all")
        #expect(run.exitCode == 1)
        #expect(run.errors.utf8.count < 10_000, "a finding quotes a whole megabyte")
        let told = milestones.indices.filter { run.errors.contains("Content/aster-\($0)/shop/01-window.md:") }
        #expect(told == Array(milestones.indices))
    }

    @Test(arguments: ["client.md", "shop/project.md", "shop/01-window.md"])
    func bytesThatAreNoTextAreRefusedWithTheirPlace(path: String) throws {
        for (number, bytes) in [[0x00], [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80]].enumerated() {
            try folder.write(Sample.settings, to: "Content/milepost.yml")
            try folder.writeClient("aster-\(number)", record: Sample.client(key: Sample.key(number)))
            let record = Data(try folder.text(of: "Content/aster-\(number)/\(path)").utf8)
            try folder.write(
                record + Data(bytes.map { UInt8($0) }) + Data("\n".utf8), to: "Content/aster-\(number)/\(path)")
        }
        let run = try folder.milepost("check", "--all")
        #expect(run.exitCode == 1)
        let told = (0..<4).map { run.errors.contains("Content/aster-\($0)/\(path):") }
        #expect(told == [true, true, true, true], "\(run.errors)")
    }
}
