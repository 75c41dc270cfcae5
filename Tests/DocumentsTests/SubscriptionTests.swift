import Testing
import Vocabulary

@testable import Documents
@testable import Publication

/// The feeds and the calendar, each as a whole.
@Suite struct SubscriptionTests {
    private let desk = Desk()
        .milestone(
            "01-guide", "Guide & \"More\"", log: Desk.sent("2026-03-05") + [Desk.approved("2026-03-06")],
            keys: "output: \"Guide <b> & ]]>\"\n" + Desk.closed("2026-03-09"),
            body: "## Outcomes\n\nSee [the plan](02-pages.md) & <b>this</b>.\n"
        )
        .milestone(
            "02-pages", "Pages", log: ["2026-03-04, due: 2026-04-13, cause: us, note: \"a\\\\b; c, d\""],
            keys: "needs: [{what: Texts, from: Priya Nair, asked: 2026-03-02, due: 2026-03-18}]")

    private func file(_ name: String, of desk: Desk) throws -> String {
        try #require(try desk.site(SiteWriter(.embedded))["client/\(name)"])
    }

    private static let page = "https://pages.lighthouse.example/northwind-abcdefghijklmnopqrstuvwxyz/"

    @Test func theAtomFeedTellsTheStory() throws {
        let atom = try file("feed.xml", of: desk)
        let entries = atom.components(separatedBy: "<entry>\n")
        #expect(
            entries[0] == """
                <?xml version="1.0" encoding="utf-8"?>
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
                <id>urn:uuid:98d123ba-edaf-5b4b-b92a-e2e8aee06240</id>
                <title>Lighthouse Studio for Northwind Traders</title>
                <updated>2026-03-09T12:00:00Z</updated>
                <author><name>Lighthouse Studio</name></author>
                <link rel="self" type="application/atom+xml" href="\(Self.page)feed.xml"/>
                <link rel="alternate" type="text/html" href="\(Self.page)"/>

                """)
        #expect(
            Array(entries[1].components(separatedBy: "\n").dropFirst()) == [
                "<title>Approved: Guide &lt;b&gt; &amp; ]]&gt;</title>",
                "<published>2026-03-06T12:00:00Z</published>",
                "<updated>2026-03-09T12:00:00Z</updated>",
                "<link rel=\"alternate\" type=\"text/html\" href=\"\(Self.page)relaunch/guide/\"/>",
                "<category term=\"relaunch\" label=\"Relaunch\"/>",
                "<summary>By Priya Nair.</summary>",
                "<content type=\"html\">&lt;p&gt;By &lt;bdi&gt;Priya Nair&lt;/bdi&gt;.&lt;/p&gt;",
                "&lt;p&gt;&lt;a href=&quot;https://docs.example/1&quot;&gt;&lt;bdi&gt;Guide &amp;amp; &amp;quot;More&amp;quot;&lt;/bdi&gt;&lt;/a&gt; · &lt;a href=&quot;\(Self.page)relaunch/guide/&quot;&gt;Summary: &lt;bdi&gt;Guide &amp;lt;b&amp;gt; &amp;amp; ]]&amp;gt;&lt;/bdi&gt;&lt;/a&gt;&lt;/p&gt;",
                "&lt;h3&gt;Outcomes&lt;/h3&gt;",
                "&lt;p&gt;See &lt;a href=&quot;\(Self.page)#relaunch.pages&quot;&gt;the plan&lt;/a&gt; &amp;amp; this.&lt;/p&gt;",
                "</content>", "</entry>", "",
            ])
    }

    @Test func theJSONFeedTellsTheSame() throws {
        let json = try file("feed.json", of: Desk())
        #expect(
            json
                == """
                {"authors":[{"name":"Lighthouse Studio"}],"feed_url":"\(Self.page)feed.json","home_page_url":"\(Self.page)","items":[\
                {"content_text":"Project started: Relaunch","date_modified":"2026-02-02T12:00:00Z","date_published":"2026-02-02T12:00:00Z",\
                "id":"urn:uuid:c0","tags":["Relaunch"],"title":"Project started: Relaunch","url":"\(Self.page)#relaunch"}],\
                "language":"en","title":"Lighthouse Studio for Northwind Traders","version":"https://jsonfeed.org/version/1.1"}

                """.replacing("urn:uuid:c0", with: startID))
    }

    private let startID =
        "urn:uuid:"
        + PermanentIDs(key: "abcdefghijklmnopqrstuvwxyz").uuid(EventName(record: "relaunch", kind: "started"))

    @Test func theCalendarHoldsEveryDay() throws {
        let lines = try file("calendar.ics", of: desk).replacing("\r\n ", with: "").components(separatedBy: "\r\n")
        #expect(
            lines.prefix(9) == [
                "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//milepost//milepost//EN", "CALSCALE:GREGORIAN",
                "NAME:Lighthouse Studio for Northwind Traders", "X-WR-CALNAME:Lighthouse Studio for Northwind Traders",
                "URL:\(Self.page)", "REFRESH-INTERVAL;VALUE=DURATION:P1D", "X-PUBLISHED-TTL:P1D",
            ])
        let events = lines.dropFirst(9).split(separator: "BEGIN:VEVENT").map { event in
            event.filter { !$0.hasPrefix("UID:") && !$0.hasPrefix("URL:") }.joined(separator: " | ")
        }
        let rest = "CLASS:PRIVATE | TRANSP:TRANSPARENT | END:VEVENT"
        #expect(
            events == [
                "DTSTAMP:20260302T120000Z | SEQUENCE:0 | DTSTART;VALUE=DATE:20260318 | DTEND;VALUE=DATE:20260319 | SUMMARY:Needed from you: Texts | DESCRIPTION:Relaunch\\nFrom Priya Nair.\\nNeeded for: Pages.\\n\(Self.page)#relaunch.pages | \(rest)",
                "DTSTAMP:20260306T120000Z | SEQUENCE:0 | DTSTART;VALUE=DATE:20260320 | DTEND;VALUE=DATE:20260321 | SUMMARY:Decision: Guide <b> & ]]> · Approved 6\u{A0}March 2026 | DESCRIPTION:Relaunch\\nDo you accept it?\\n\(Self.page)#relaunch.guide | \(rest)",
                "DTSTAMP:20260304T120000Z | SEQUENCE:0 | DTSTART;VALUE=DATE:20260320 | DTEND;VALUE=DATE:20260321 | SUMMARY:Decision: Pages | DESCRIPTION:Relaunch\\nDo you accept it?\\nPriya Nair decides.\\n\(Self.page)#relaunch.pages | \(rest)",
                "DTSTAMP:20260305T120000Z | SEQUENCE:0 | DTSTART;VALUE=DATE:20260410 | DTEND;VALUE=DATE:20260411 | SUMMARY:Promised: Guide <b> & ]]> · Delivered 5\u{A0}March 2026 | DESCRIPTION:Relaunch\\n\(Self.page)#relaunch.guide | \(rest)",
                "DTSTAMP:20260304T120000Z | SEQUENCE:1 | DTSTART;VALUE=DATE:20260413 | DTEND;VALUE=DATE:20260414 | SUMMARY:Promised: Pages | DESCRIPTION:Relaunch\\nFirst promised for 10\u{A0}April 2026.\\n\(Self.page)#relaunch.pages | \(rest) | END:VCALENDAR | ",
            ])
    }

    /// The last day that a calendar can name has no day behind it.
    @Test func theLastDayOfAllHasNoEnd() throws {
        let calendar = try file("calendar.ics", of: Desk().project("end: 9999-12-31"))
        #expect(calendar.contains("DTSTART;VALUE=DATE:99991231\r\nSUMMARY:Promised end: Relaunch\r\n"))
    }

    @Test func theBytesChangeOnlyWhenSomethingHappens() throws {
        for name in ["feed.xml", "feed.json", "calendar.ics"] {
            #expect(try file(name, of: desk) == file(name, of: desk.on("2027-01-04")))
        }
    }

    @Test func whatHasNotHappenedYetIsNoNews() throws {
        let atom = try file("feed.xml", of: Desk().project("start: 2026-05-04"))
        #expect(!atom.contains("<entry>"))
        #expect(atom.contains("<updated>2026-05-04T12:00:00Z</updated>"))
    }

    /// A reference in Markdown can name what no XML document may hold.
    @Test func whatXMLCannotHoldIsLeftOut() throws {
        let body = "## What happened\n\nOne&#1;two&#xFFFE;three&#13;four&#x1F680;\n"
        let update = "---\ntitle: We drew\n---\n\(body)"
        let atom = try file("feed.xml", of: Desk().with("relaunch/updates/2026-03-04.md", update))
        #expect(atom.contains("One\u{FFFD}two\u{FFFD}three\u{FFFD}four🚀"))
    }

    @Test func addressesOfTheSiteStandInASCII() throws {
        var desk = Desk()
        desk.url = "https://pages.lighthouse.example/höfe/<b>|x"
        let calendar = try file("calendar.ics", of: desk).replacing("\r\n ", with: "")
        #expect(calendar.contains("URL:https://pages.lighthouse.example/h%C3%B6fe/%3Cb%3E%7Cx/northwind-"))
    }

    // MARK: How a page offers them

    @Test func everyPageOffersThemAndNoSheetOfPaperDoes() throws {
        let files = try desk.site(SiteWriter(.embedded))
        for (path, up) in [("client/index.html", ""), ("client/relaunch/guide/index.html", "../../")] {
            let page = HTMLPage(try #require(files[path]))
            let addresses = page.values(of: "href").filter { $0.contains("feed.") || $0.contains("calendar.") }
            #expect(
                addresses.sorted() == [
                    "\(up)calendar.ics", "\(up)feed.json", "\(up)feed.xml", "\(up)feed.xml",
                ])
            #expect(page.text.contains("Follow this page: news feed · calendar"))
        }
        let publication = try desk.publication()
        let printed = try SiteWriter(.embedded).printed(
            publication.summaries[0], on: .a4, files: [], logoSize: nil, contents: { _ in [] })
        let sheet = try #require(try printed.documents.first?.text)
        #expect(!sheet.contains("feed.xml") && !sheet.contains("calendar.ics"))
    }
}
