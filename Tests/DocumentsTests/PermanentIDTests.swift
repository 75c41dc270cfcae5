import Foundation
import Testing
import Vocabulary

@testable import Documents
@testable import Publication

/// An event keeps its id whatever is done to its record, and no other has the same.
@Suite struct PermanentIDTests {
    private let ids = PermanentIDs(key: "abcdefghijklmnopqrstuvwxyz")

    /// Computed with Python: `uuid5(uuid5(UUID("64857d0b-89a4-4867-b111-49669e7bbceb"), key), name)`.
    @Test func theyAreUUIDsOfVersionFive() {
        let review = EventName(record: "relaunch.guide", kind: "in review", ordinal: 2)
        #expect(ids.uuid(review) == "201d1051-f0f6-5559-b2dc-d0e84ab7b572")
        #expect(ids.uuid("feed") == "98d123ba-edaf-5b4b-b92a-e2e8aee06240")
        #expect(PermanentIDs(key: "abcdefghijklmnopqrstuvwxy2").uuid(review) != ids.uuid(review))
    }

    private static let log = ["2026-03-02, state: on track"] + Desk.sent("2026-03-05")

    private static func desk(
        milestone: String = "01-guide", output: String = "Guide", keys: String = "", log: [String] = log
    ) -> Desk {
        Desk().project("end: 2026-06-30")
            .milestone(milestone, output, log: log, keys: keys)
            .with("relaunch/updates/2026-03-04.md", "---\ntitle: We drew\n---\n## What happened\n\nWe drew.\n")
            .with(
                "relaunch/changes/spanish.md",
                "---\ntitle: A Spanish edition\nasked_by: Callum Reid\non: 2026-03-03\n---\nFor Madrid.\n")
    }

    /// What stays the same of the subscriptions: the ids of the feeds, oldest first, and the UIDs, sorted.
    private func ids(_ desk: Desk) throws -> (feed: [String], calendar: [String]) {
        let files = try desk.site(SiteWriter(.embedded))
        let atom = try #require(files["client/feed.xml"]).matches(of: #/<id>(.*)</id>/#).map { String($0.1) }
        let json = try #require(files["client/feed.json"]).matches(of: /"id":"(.*?)"/).map { String($0.1) }
        #expect(Array(atom.dropFirst()) == json)
        #expect(Set(atom).count == atom.count)
        let calendar = try #require(files["client/calendar.ics"]).matches(of: /UID:(\S+)/).map { String($0.1) }
        #expect(Set(calendar).count == calendar.count)
        return ([atom[0]] + json.reversed(), calendar.sorted())
    }

    private static let changes: [(what: String, desk: Desk)] = [
        ("a new title and output", desk(output: "Manual", keys: "title: You know what to write")),
        ("another number", desk(milestone: "07-guide")),
        ("another name, with an alias", desk(milestone: "01-manual", keys: "aliases: [guide]")),
        (
            "another title of the project, which is renamed with an alias",
            {
                var desk = Self.desk()
                for (path, text) in desk.records where path.hasPrefix("relaunch/") {
                    desk.records[path] = nil
                    let isProject = path == "relaunch/project.md"
                    let renamed = text.replacing("title: Relaunch", with: "title: The site\naliases: [relaunch]")
                    desk.records["site/" + path.dropFirst("relaunch/".count)] = isProject ? renamed : text
                }
                return desk
            }()
        ),
        ("another name of the client", desk().with("client.md", Desk.client.replacing("Northwind", with: "Southwind"))),
        (
            "another address of the site",
            {
                var desk = Self.desk()
                desk.url = "http://elsewhere.example/progress/"
                return desk
            }()
        ),
        ("another day on which it is read", desk().on("2026-09-01")),
        ("another first promise", desk(keys: "due: 2026-05-05")),
    ]

    @Test(arguments: changes.map(\.what))
    func nothingThatIsDoneToARecordChangesAnId(_ what: String) throws {
        let changed = try #require(Self.changes.first { $0.what == what }).desk
        let (before, after) = (try ids(Self.desk()), try ids(changed))
        #expect(before.feed.count == 6)
        #expect(before.calendar.count == 3)
        #expect(after.feed == before.feed)
        #expect(after.calendar == before.calendar)
    }

    @Test func whatIsAddedToALogChangesNoOlderId() throws {
        var log = Self.log
        var before = try ids(Self.desk())
        let more =
            [["2026-03-06, decision: needs revisions, by: Priya Nair, via: email, note: No"], Desk.sent("2026-03-09")]
            + [["2026-03-10, due: 2026-04-17, cause: us, note: Late"], ["2026-03-11, feedback: Lovely"]]
            + [[Desk.approved("2026-03-12")], ["2026-03-13, feedback: Thanks"]]
        for entries in more {
            log += entries
            let after = try ids(Self.desk(log: log))
            #expect(after.feed.dropLast() == before.feed[...])
            #expect(after.calendar == before.calendar)
            before = after
        }
    }

    @Test func theClosingOfAnApprovedMilestoneIsNoEntryOfItsOwn() throws {
        let log = Self.log + [Desk.approved("2026-03-12")]
        #expect(
            try ids(Self.desk(log: log)).feed == ids(Self.desk(keys: Desk.closed("2026-03-16"), log: log)).feed)
    }
}
