import Foundation
import Testing
import Vocabulary

@testable import Actions

/// No link that was ever logged dies without the check saying so, and the check calls none dead that lives.
///
/// Records are renamed, renumbered, retitled, moved, closed and reopened at random, with and without the alias that
/// keeps their old links alive; after every step the site that would be built is asked about every link, and so is
/// the check.
@Suite struct PermanenceTests {
    @Test(arguments: 1...4)
    func siteAndCheckAgreeOnEveryLink(seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed))
        let writer = try ThemeSource.writer(overriddenBy: nil, logo: nil)
        var archive = try Archive()
        var seen = (steps: 0, undone: 0, alive: 0, dead: 0)
        try logLinks(of: &archive)
        while seen.steps < 50 {
            let before = archive
            let change = Change.allCases.randomElement(using: &random) ?? .retitle
            let keepsAlias = Int.random(in: 0..<4, using: &random) > 0
            change.apply(to: &archive, keepingAlias: keepsAlias, &random)
            guard let publication = archive.publication(), let called = archive.linksCalledDead() else {
                archive = before
                seen.undone += 1
                continue
            }
            let address = archive.studio.url.value.text + "/"
            let site = try ServedSite(publication, by: writer, at: address)
            let dead = Set(archive.links.filter { !site.opens($0) })
            #expect(dead == called, "seed \(seed), step \(seen.steps): \(change), alias \(keepsAlias)")
            seen.steps += 1
            seen.dead += dead.count
            seen.alive += archive.links.count - dead.count
            // New notes are sent about what is there now; the oldest are forgotten, so that the log stays short.
            if seen.steps % 10 == 0 { try logLinks(of: &archive) }
            if dead != called { return }
        }
        #expect(seen.undone < seen.steps, "\(seen)")
        #expect(seen.dead > 100 && seen.alive > 1_000, "\(seen)")
    }

    /// Logs a link of every form to everything that the client can see now.
    private func logLinks(of archive: inout Archive) throws {
        let folder = "\(archive.studio.url.value.text)/\(archive.folder)-\(archive.key)"
        var links = ["index.html", "#", folder, "\(folder)/", "\(folder)/index.html"]
        let publication = try #require(archive.publication())
        for project in publication.page.projects {
            links += project.anchors.prefix(2).map { "#\($0)" } + ["\(folder)/#\(project.anchors[0])"]
            for row in project.path {
                links += [row.anchors[0], row.anchors[row.anchors.count - 1]].map { "#\($0)" }
                links += ["\(folder)/index.html#\(row.anchors[0])", "#\(row.anchors[0])._ask"]
            }
            for entry in project.story.flatMap(\.entries) where !entry.anchors.isEmpty {
                links += ["#\(entry.anchors[0])", "\(folder)/#\(entry.anchors[0])"]
            }
        }
        for summary in publication.summaries {
            links += [
                summary.folder, "\(summary.folder)/", "\(summary.folder)/index.html", "\(folder)/\(summary.folder)/",
            ]
        }
        links += publication.files.map(\.path) + publication.files.map { "\(folder)/\($0.path)" }
        let all = archive.links + links
        var known: Set<String> = []
        archive.links = Array(all.reversed().filter { known.insert($0).inserted }.prefix(400).reversed())
    }
}
