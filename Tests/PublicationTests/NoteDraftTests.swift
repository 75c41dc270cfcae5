import Testing
import Vocabulary

@testable import Publication

/// Which event a note announces, to whom, and when there is nothing to announce.
@Suite struct NoteDraftTests {
    private static let start = "2026-03-02, state: on track"
    private static let blocked = "2026-03-05, state: blocked, note: No photographs"
    private static let moved = "2026-03-06, due: 2026-04-17, cause: client, note: Waited for photographs"
    private static let revisions =
        "2026-03-13, decision: needs revisions, by: Priya Nair, via: email, note: Too formal"
    private static let note = "2026-03-14, sent: review request, link: \"#relaunch.guide\""
    private static let kind = "2026-03-14, feedback: Lovely, by: Priya Nair"
    private static let outcomes = "## Outcomes\n\n- Five pages, one voice\n"

    private func draft(
        _ desk: Desk, _ record: String = "relaunch/01-guide.md", _ kind: NoteKind? = nil
    ) throws -> Diagnosed<NoteDraft?> {
        NoteDraft.make(for: "northwind/\(record)", kind: kind, of: try desk.checked())
    }

    // MARK: The newest event

    @Test(arguments: [
        ([start, blocked], NoteKind.blocked),
        ([start, blocked, moved], .recovery),
        ([start, blocked, moved, "2026-03-07, state: on track"], .recovery),
        ([start] + Desk.sent("2026-03-12"), .reviewRequest),
        ([start] + Desk.sent("2026-03-12") + [kind, note], .reviewRequest),
        ([start] + Desk.sent("2026-03-12") + [revisions], .decisionReceived),
        ([start] + Desk.sent("2026-03-12") + [Desk.approved("2026-03-13")], .decisionReceived),
    ])
    func theNewestEntryThatIsAnEventChoosesTheNote(log: [String], kind: NoteKind) throws {
        let drafted = try draft(Desk().milestone("01-guide", "Guide", log: log))
        #expect(drafted.value?.kind == kind, "\(drafted.diagnostics)")
    }

    @Test func aClosedMilestoneAsksForItsNoteWhateverCameLast() throws {
        let desk = Desk().milestone(
            "01-guide", "Guide",
            log: [Self.start] + Desk.sent("2026-03-12") + [Desk.approved("2026-03-13"), Self.kind],
            keys: Desk.closed("2026-03-13"), body: Self.outcomes)
        #expect(try draft(desk).value?.kind == .milestoneNote)
    }

    @Test(arguments: [
        ([], NoteKind.kickoff), (["log: [{on: 2026-03-03, end: 2026-07-01, cause: us, note: More pages}]"], .recovery),
        (["closed: {on: 2026-03-16, note: All is done}"], .projectClosed),
    ])
    func theNewestEventOfAProjectChoosesItsNote(keys: [String], kind: NoteKind) throws {
        let desk = Desk().project((["end: 2026-06-30"] + keys).joined(separator: "\n"))
        #expect(try draft(desk, "relaunch/project.md").value?.kind == kind)
    }

    @Test func ofAProjectsEventsOfOneDayTheMorePressingIsTold() throws {
        let change = "---\ntitle: A shop\nasked_by: Priya Nair\non: 2026-03-03\n---\n"
        let update = "---\ntitle: Half is done\n---\n## What happened\n\nHalf of it.\n"
        var desk = Desk().with("relaunch/changes/shop.md", change)
        #expect(try draft(desk, "relaunch/project.md").value?.kind == .scopeChange)
        desk = desk.with("relaunch/updates/2026-03-03.md", update)
        #expect(try draft(desk, "relaunch/project.md").value?.kind == .update)
        desk = desk.with("relaunch/updates/2026-03-18.md", update)
        #expect(try draft(desk, "relaunch/project.md", .update).value?.recordedLink == "#relaunch.2026-03-03")
    }

    // MARK: The place and the people

    @Test func aRequestLinksToTheQuestionAndGoesToThoseWhoHaveNotAnswered() throws {
        let contacts = """
            ---
            name: Northwind Traders
            key: abcdefghijklmnopqrstuvwxyz
            contacts: [{name: Priya Nair, email: priya@northwind.example}, {name: Callum Reid}]
            ---
            """
        let desk = Desk().with("client.md", contacts).milestone(
            "01-guide", "Guide", log: [Self.start] + Desk.sent("2026-03-12") + [Desk.approved("2026-03-13")],
            keys: "approval: {owner: [Priya Nair, Callum Reid], decide_by: 2026-03-20, question: Do you accept it?}")
        let request = try #require(try draft(desk, "relaunch/01-guide.md", .reviewRequest).value)
        #expect(request.recordedLink == "#relaunch.guide._ask")
        #expect(request.to.map(told) == ["name: Callum Reid"])
        let thanks = try #require(try draft(desk).value)
        #expect(thanks.recordedLink == "#relaunch.guide")
        #expect(thanks.to.map(told) == ["name: Priya Nair, address: priya@northwind.example"])
        #expect(told(thanks.from) == "name: Dana Ortiz, address: dana@lighthouse.example")
    }

    @Test func praiseGoesToThoseWhoApproved() throws {
        let desk = Desk().milestone(
            "01-guide", "Guide",
            log: [Self.start] + Desk.sent("2026-03-12") + [
                Desk.approved("2026-03-13"), Desk.approved("2026-03-14", by: "Callum Reid"),
            ],
            keys: "approval: {owner: [Priya Nair, Callum Reid], decide_by: 2026-03-20, question: Do you accept it?}\n"
                + Desk.closed("2026-03-14"), body: Self.outcomes)
        let drafted = try draft(desk)
        #expect(drafted.value?.to.map(\.name) == ["Priya Nair", "Callum Reid"], "\(drafted.diagnostics)")
    }

    @Test func aNoteToNobodyKnownGoesToTheFirstContact() throws {
        let desk = Desk().project("approval: {owner: Somebody Else, via: email}")
        #expect(try draft(desk, "relaunch/project.md").value?.to.map(told) == ["name: Priya Nair"])
        let alone = desk.with(
            "client.md", Desk.client.replacing("[{name: Priya Nair}, {name: Callum Reid}]", with: "[]"))
        #expect(try draft(alone, "relaunch/project.md").value?.to.map(told) == [])
    }

    // MARK: What a note tells

    @Test func aRequestTellsWhatWasChangedSinceTheLastRoundAndNothingOlder() throws {
        let log =
            [Self.start, "2026-03-03, rework: Begun anew"] + Desk.sent("2026-03-12") + [
                Self.revisions, "2026-03-14, rework: Warmer", "2026-03-15, rework: Shorter",
            ] + Desk.sent("2026-03-16")
        let drafted = try draft(Desk().milestone("01-guide", "Guide", log: log))
        guard case .reviewRequest(let request)? = drafted.value?.message else {
            Issue.record("no request: \(drafted.diagnostics)")
            return
        }
        #expect(request.reworks == ["Warmer", "Shorter"])
        #expect(request.decision.round == 2)
    }

    @Test func anUpdateReadsOutNoRequestThatNobodyMadeYet() throws {
        let desk = Desk().with(
            "relaunch/updates/2026-03-16.md", "---\ntitle: Half is done\n---\n## What happened\n\nHalf of it.\n"
        ).milestone(
            "01-guide", "Guide", log: [Self.start],
            keys: """
                needs:
                  - {what: Photographs, from: Callum Reid, asked: 2026-03-17, due: 2026-03-20}
                  - {what: Prices, from: Callum Reid, asked: 2026-03-18, due: 2026-03-24}
                """)
        guard case .update(let note)? = try draft(desk, "relaunch/updates/2026-03-16.md").value?.message,
            case .kickoff(let kickoff)? = try draft(desk, "relaunch/project.md", .kickoff).value?.message
        else {
            Issue.record("no note")
            return
        }
        #expect(note.asks.map(\.askedOn?.description) == ["2026-03-17"])
        #expect(kickoff.asks.map(\.askedOn?.description) == ["2026-03-17", "2026-03-18"], "the start names all")
    }

    @Test func aBlockedNoteTellsTheClientsPartAndThatOfOthersApart() throws {
        let desk = Desk().milestone(
            "01-guide", "Guide", log: [Self.start, Self.blocked],
            keys: """
                needs:
                  - {what: Photographs, from: Callum Reid, due: 2026-03-04}
                  - {what: A test account, from: The bank, due: 2026-03-20}
                  - {what: Prices, from: Callum Reid, received: 2026-03-03}
                """
        ).milestone("02-shop", "Shop", log: [Self.start])
        guard case .blocked(let note)? = try draft(desk).value?.message else {
            Issue.record("no note")
            return
        }
        #expect(note.asks.map(\.who) == [["Callum Reid"]])
        #expect(note.outsideNeeds.map(told) == ["what: A test account, from: The bank, due: 2026-03-20"])
        #expect(note.meanwhile.map(\.output) == ["Shop"])
    }

    // MARK: Refusals

    @Test(
        arguments: [
            ([start], nil, RuleID.logEntry), ([], nil, .logEntry),
            ([start, "2026-03-05, state: at risk, note: Late"], nil, .logEntry),
            ([start], NoteKind.reviewRequest, .reviewReady), ([start], .blocked, .blockedButActive),
            ([start, blocked, moved, "2026-03-07, state: on track"], .blocked, .blockedButActive),
            ([start] + Desk.sent("2026-03-12") + [kind], .decisionReceived, .decisionOwner),
            ([start], .recovery, .lateUnlogged), ([start], .milestoneNote, .closeout),
            ([start], .kickoff, .logEntry),
        ] as [([String], NoteKind?, RuleID)])
    func anEventThatDidNotHappenIsRefusedByItsRule(log: [String], kind: NoteKind?, rule: RuleID) throws {
        let drafted = try draft(Desk().milestone("01-guide", "Guide", log: log), "relaunch/01-guide.md", kind)
        #expect(drafted.value == nil)
        #expect(drafted.diagnostics.map(\.rule) == [rule])
        #expect(drafted.diagnostics.allSatisfy { $0.position.line > 0 && $0.position.path.hasSuffix("01-guide.md") })
    }

    @Test(
        arguments: [
            ([start, blocked], closedByDependency, NoteKind.blocked, .blockedButActive),
            ([start, moved], closedByDependency, .recovery, .lateUnlogged),
            ([start, moved] + Desk.sent("2026-03-12"), "", .recovery, .lateUnlogged),
            ([start] + Desk.sent("2026-03-12") + [revisions], closedByDependency, .decisionReceived, .decisionOwner),
        ] as [([String], String, NoteKind, RuleID)])
    func anEventThatHasBeenOvertakenIsRefusedByItsRule(
        log: [String], keys: String, kind: NoteKind, rule: RuleID
    ) throws {
        let desk = Desk().milestone("01-guide", "Guide", log: log, keys: keys).milestone("02-shop", "Shop")
        let drafted = try draft(desk, "relaunch/01-guide.md", kind)
        #expect(drafted.value == nil)
        #expect(drafted.diagnostics.map(\.rule) == [rule])
    }

    private static let closedByDependency = Desk.closed(
        "2026-03-15", "blocked by dependency", keys: ", open: [{what: The rest, owner: Dana Ortiz, into: shop}]")

    @Test func aDayThatMovedAfterTheLastRoundIsTold() throws {
        let log =
            [Self.start] + Desk.sent("2026-03-05") + [
                "2026-03-06, decision: needs revisions, by: Priya Nair, via: email, note: Too formal",
                "2026-03-06, due: 2026-04-17, cause: client, note: A second round",
            ]
        #expect(try draft(Desk().milestone("01-guide", "Guide", log: log)).value?.kind == .recovery)
    }

    @Test(arguments: [NoteKind.kickoff, .recovery])
    func aProjectThatIsClosedNeitherStartsNorMoves(kind: NoteKind) throws {
        let desk = Desk().project(
            """
            end: 2026-06-30
            log: [{on: 2026-03-03, end: 2026-07-01, cause: us, note: More pages}]
            closed: {on: 2026-03-16, note: All is done}
            """)
        #expect(try draft(desk, "relaunch/project.md", kind).diagnostics.map(\.rule) == [.offboarding])
    }

    @Test func praiseWithoutAnOutcomeIsRefused() throws {
        let log = [Self.start] + Desk.sent("2026-03-12") + [Desk.approved("2026-03-13")]
        let bare = Desk().milestone("01-guide", "Guide", log: log, keys: Desk.closed("2026-03-13"))
        #expect(try draft(bare).diagnostics.map(\.rule) == [.noOutcome])
        let heir = "open: [{what: The rest, owner: Dana Ortiz, into: shop}]"
        let other = Desk().milestone(
            "01-guide", "Guide", log: [Self.start],
            keys: Desk.closed("2026-03-13", "changed via scope", keys: ", \(heir)")
        ).milestone("02-shop", "Shop")
        #expect(try draft(other).value?.kind == .milestoneNote, "what was not approved has nothing to point to")
    }

    @Test func aPausedProjectAsksForNoDecision() throws {
        let desk = Desk().project("holds: [{since: 2026-03-14, note: The move, owner: Priya Nair}]").milestone(
            "01-guide", "Guide", log: [Self.start] + Desk.sent("2026-03-12"))
        let refusal = try draft(desk).diagnostics
        #expect(refusal.map(\.rule) == [.reviewReady])
        #expect(refusal.first?.message.contains("stands still") == true)
    }

    @Test(arguments: [
        (NoteKind.update, RuleID.reference), (.scopeChange, .reference), (.recovery, .promisedEnd),
        (.projectClosed, .offboarding), (.milestoneNote, .logEntry),
    ])
    func aProjectWithoutTheEventHasNoNoteOfIt(kind: NoteKind, rule: RuleID) throws {
        #expect(try draft(Desk(), "relaunch/project.md", kind).diagnostics.map(\.rule) == [rule])
    }

    @Test func aRecordThatIsNotThereHasNoNoteAndNoFinding() throws {
        let drafted = try draft(Desk(), "relaunch/09-nothing.md")
        #expect(drafted.value == nil)
        #expect(drafted.diagnostics == [])
    }
}
