import Testing

@testable import Documents

/// What a client can answer from the page alone, in every situation; the numbers are those of the twelve questions.
@Suite struct SituationTests {
    /// Expects each of the sentences on the client's page, and none of the others.
    private func expect(
        _ desk: Desk, _ facts: [String], not others: [String] = [], sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let text = try desk.text(sourceLocation: sourceLocation)
        #expect(facts.filter { !text.contains($0) } == [], "in: \(text)", sourceLocation: sourceLocation)
        #expect(others.filter { text.contains($0) } == [], "in: \(text)", sourceLocation: sourceLocation)
    }

    @Test func aBusyPageAnswersAllTwelve() throws {
        try expect(
            Situations.busy,
            [
                // 1: on time as far as is recorded, and when finished.
                "In review with you Ready for your decision: Messaging guide 1 of 3 milestones approved. Promised end: 30 June 2026; 1 milestone date has moved, the end has not.",
                // 2: what is wanted, by when, and what needs it.
                "Waiting on you: 2 things, the first was due on Monday 16 March Stock lists From Callum Reid, was due on Monday 16 March. Needed for: The category pages. Asked on 9 March.",
                "Read: Messaging guide (PDF, 23 KB). Known limit: Two groups only. Do you accept the guide as the basis for all copy? Priya Nair decides by Wednesday 18 March. Then: The homepage copy starts. Asked on 13 March.",
                // 3, 7 and 11: who decides and how, what Approve does, who else may read.
                "Opens an email to Dana Ortiz. Nothing is decided until you send it. You may forward this page; only the answer of Priya Nair counts.",
                "Anyone with this link can read this page, so you may forward it.",
                // 4, 5 and 6: what came, what it is worth, when it was approved, what was promised first and why it moved.
                "You know which orders go wrong Approved 6 March. Promised 3 March, delivered 5 March, 2 days later. Seven hours a week are saved",
                "6 March Approved Order audit. By Priya Nair. Audit report (PDF, 3 MB, Second edition) · Summary: Order audit",
                "Promised 13 March. Moved 3 days from 13 March to 16 March (we waited for you). The order export came late. First sent to you 10 March, now in round 2.",
                // 8, 9 and 10: who works on what, what may go wrong, what an approval triggers.
                "Next move Callum Reid: Stock lists, was due on 16 March",
                "Working now Amara Obi: Phone shop, promised for 1 May",
                "Risks Phone shop, promised for 1 May: The bank may take a week longer.",
                "Waiting on others The bank: A test account, by 1 April",
                "What triggers an invoice: Your approval of the guide",
                "Who decides Priya Nair, by email",
                // 12: what changed.
                "Since our email of 9 March: 1 revision asked, 2 sent for your decision, 1 other entry.",
                "What happened Messaging guide, 13 March 2026 The guide is rewritten.",
                "Why it matters Every page rests on it.",
                "What comes next Your decision.",
                "March 2026 1 approved, 1 revision asked, 3 sent for your decision, 1 date moved, 1 scope change, 1 update",
            ], not: ["4200"])
    }

    @Test func whatBlocksTheWorkIsAskedForInTheHeadline() throws {
        try expect(
            Situations.needed,
            [
                "Blocked Needed from you: Warehouse photographs Home page cannot go on without it. Priya Nair was asked on 2 March. Work that goes on meanwhile: Phone shop (Dana Ortiz)",
                "Waiting on you Warehouse photographs From Priya Nair, was due on Monday 9 March. Needed for: The layout.",
                "Send it by email Opens an email to Dana Ortiz.",
                "Working now Dana Ortiz: Phone shop, promised for 10 April",
                "From 10 April to a day that cannot be named yet (we waited for you). Nobody can tell.",
            ])
    }

    @Test func troubleIsToldWithItsReason() throws {
        try expect(
            Situations.blocked,
            [
                "Blocked Blocked: Home page The printer is ill.", "Nothing is waiting on you.",
                "Next move Dana Ortiz: Home page",
            ])
        try expect(
            Situations.atRisk,
            [
                "At risk At risk: Home page Two interviews are late.", "Promised 11 March. Not delivered yet.",
                "Risks Home page, promised for 11 March: Two interviews are late.",
            ])
    }

    @Test func beforeTheStartThePageTellsTheStartAndEarlyNeeds() throws {
        try expect(
            Situations.nothingStarted,
            [
                "Planned We start on 4 May 2026 Promised end: 30 September 2026; no change recorded.",
                "Old brochures From Priya Nair by Monday 4 May.", "Promised 5 June.", "Working now Nobody at present",
            ], not: ["0 of 1", "was wanted"])
    }

    @Test func onHoldNothingIsAskedAndNothingIsOverdue() throws {
        try expect(
            Situations.onHold,
            [
                "On hold Paused since 9 March 2026: The merger closes Callum Reid restarts the work. Nothing is overdue while it is paused.",
                "Nothing is waiting on you.", "Next move Callum Reid restarts the work",
            ], not: ["was wanted", "Not delivered yet", "decision is asked for", "Approve by email"])
    }

    @Test func anEndedProjectShowsWhatCameOfIt() throws {
        try expect(
            Situations.ended,
            [
                "Finished Finished on 16 March 2026 All seven shops use it. 1 of 1 milestone approved. Promised end: 10 March 2026.",
                "You know what to say Approved 9 March. Promised 4 March, delivered 5 March, 1 day later. Five of seven shops answer faster",
                "Nothing is waiting on you.", "Carried over The tagline. Taken on by Priya Nair.",
                "Summary: Messaging guide",
            ], not: ["Next move", "Working now"])
    }

    @Test func whatClosedOtherwiseIsNotShownAsApproved() throws {
        try expect(
            Situations.closedOtherwise,
            [
                "Finished All milestones are closed, the last on 16 March 2026: Messaging guide 2 of 3 milestones approved.",
                "Aim: Messaging guide as it should be Closed 16 March, changed by an agreed scope change.",
                "Became Left half and Right half on 3 March.",
                "2 approved, 2 sent for your decision, 1 closed without approval",
            ])
    }

    @Test func ofFortyMilestonesTheOldAndTheFarFold() throws {
        let page = HTMLPage(try #require(try Situations.forty.site(SiteWriter(.embedded))["client/index.html"]))
        #expect(page.text.contains("March 2026: 6 approved Output 3 Output 3 as it should be"))
        #expect(
            page.text.contains(
                "14 more planned milestones, until 20 December 2026 Output 27 Aim: Output 27 as it should be"))
        #expect(page.values(of: "aria-current") == ["step"])
        #expect((1...40).filter { !page.ids.contains("relaunch.m\($0)") } == [])
    }

    @Test func severalProjectsShareTheAsksAndNothingElse() throws {
        try expect(
            Situations.three,
            [
                "Waiting on you: 2 things, the first by Thursday 19 March Website care Passwords From Callum Reid by Thursday 19 March.",
                "Website care, one of 3 projects",
                "Relaunch · Messaging guide Read: Messaging guide. Do you accept it?",
                "In review with you Relaunch Ready for your decision: Messaging guide 0 of 1 milestone approved.",
                "Finished The brand Finished on 30 June 2025", "Promised 3 February 2025.",
            ], not: ["of 3 milestones"])
    }

    @Test func anotherChannelThanMailOffersAQuestionOnly() throws {
        try expect(
            Situations.extreme,
            [
                "Lighthouse Studio for <b>\"O'Hara\" & Søns</b>", "Is <this> & \"that\" right?",
                "Ask a question The decision is given through a call; a question may come by email.",
                // Nor does the text to copy decide anything.
                "No decision yet. My question:",
            ], not: ["Approve by email", "Decision: approved", "evil.example"])
    }

    @Test func theSummaryTellsPromisedAndDelivered() throws {
        let files = try Situations.busy.site(SiteWriter(.embedded))
        let text = HTMLPage(try #require(files["client/relaunch/audit/index.html"])).text
        let facts = [
            "Approved You know which orders go wrong Order audit. Closed on 6 March 2026. Responsible: Dana Ortiz.",
            "Outcomes Seven hours a week are saved. More.",
            "Promised and delivered Promised 3 March 2026, delivered 5 March 2026, 2 days later. Audit report (PDF, 3 MB, Second edition)",
            "What was agreed Forty orders read Met on 4 March 2026 Two desks visited Not met",
            "First round, sent on 5 March 2026 Do you accept it? 6 March 2026: Priya Nair approved via email.",
            "A Spanish edition. Asked for by Callum Reid. Not decided yet. Effect: 7 days. The launch stays.",
            "First promised for 3 March 2026 Delivered on 5 March 2026, 2 days after the first promise Approved on 6 March 2026",
            "Forty orders, from Priya Nair: received on 23 February 2026, 3 days after it was needed",
            "The third desk. Taken on by Callum Reid. Handed on to Messaging guide.",
            "Next move Dana Ortiz: The copy starts.",
            "What triggers an invoice: Your approval of the audit",
        ]
        #expect(facts.filter { !text.contains($0) } == [])
    }

    @Test func feedbackOfNobodyNamedAndFilesOfCommonKindsHaveTheirWords() throws {
        let desk = Situations.busy.file("relaunch/files/notes.txt", .text).file("relaunch/files/talk.mp4", .video)
            .milestone(
                "04-notes", "Notes", due: "2026-03-05",
                log: ["2026-03-02, state: on track"] + Desk.sent("2026-03-04")
                    + ["2026-03-05, feedback: Fine", Desk.approved("2026-03-06")],
                keys: """
                    deliverables: [{title: Notes, file: files/notes.txt}, {title: Talk, file: files/talk.mp4}]
                    \(Desk.closed("2026-03-06"))
                    """)
        let files = try desk.site(SiteWriter(.embedded))
        let text = HTMLPage(try #require(files["client/relaunch/notes/index.html"])).text
        let facts = [
            "5 March 2026: feedback, which decided nothing: Fine.", "Notes (Text, 1 KB) notes.txt Talk (Video, 1 KB)",
        ]
        #expect(facts.filter { !text.contains($0) } == [], "\(text)")
    }

    @Test func aReplacementShowsTheFirstPromiseAndItsOwn() throws {
        let desk = Desk()
            .milestone(
                "01-map", "Printed map", due: "2026-03-13",
                log: [
                    "2026-03-02, state: on track", "2026-03-05, replaced: phone-map, note: Exhibitions move too often",
                ]
            )
            .milestone("02-phone-map", "Phone map", due: "2026-04-16", log: ["2026-03-05, state: on track"])
        try expect(
            desk,
            [
                "Now Phone map On track", "Promised 13 March. Now promised 16 April.",
                "Became Phone map on 5 March. Promised 13 March.",
            ])
    }
}
