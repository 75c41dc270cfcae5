import Checks
import Testing
import Vocabulary

/// Each rule's own two records: the one that breaks it gives its one finding, the mended one none.
@Suite struct RuleExampleTests {
    @Test func theStandardFolderHasNoFindings() throws {
        #expect(try Fixture().report() == [])
        #expect(try Fixture().checked().value != nil)
    }

    @Test func theStandardFolderIsInTime() throws {
        let rules: [RuleID] = [
            .feedbackOpen, .quiet, .noteDue, .overdue, .lateUnlogged, .promisedEnd, .nextUnready, .rhythm, .noNext,
            .offboarding,
        ]
        for rule in rules { try Fixture().listening(to: rule).expect([]) }
    }

    @Test(arguments: CheckSuite.rules.filter { !$0.judgesProofAssets }.map { $0.id })
    func theBrokenRecordGivesTheOneFindingOfItsRule(_ id: RuleID) throws {
        let rule = try #require(CheckSuite.rules.first { $0.id == id })
        let checked = try RuleExampleTests.folder(of: id).listening(to: id).with(rule.breaks).checked()
        let finding = try #require(RuleExampleTests.findings[id])
        #expect(
            checked.diagnostics.map(\.description) == [
                "Content/\(rule.breaks.path):\(finding)"
            ])
        #expect(checked.diagnostics.map(\.rule) == [id])
        #expect(checked.diagnostics.allSatisfy { rule.watchesTheDay || !$0.isOfTheDay })
        #expect((checked.value == nil) == id.isError)
    }

    @Test(arguments: CheckSuite.rules.filter { !$0.judgesProofAssets }.map { $0.id })
    func theMendedRecordGivesNone(_ id: RuleID) throws {
        let rule = try #require(CheckSuite.rules.first { $0.id == id })
        let checked = try RuleExampleTests.folder(of: id).listening(to: id).with(rule.keeps).checked()
        #expect(checked.diagnostics.map(\.description) == [])
        #expect(checked.value != nil)
    }

    @Test func aRuleMeasuresWhatTheSettingsMaySet() {
        for rule in CheckSuite.rules { #expect(rule.threshold?.unit == rule.id.thresholdUnit, "\(rule.id.rawValue)") }
    }

    @Test func everyErrorHasExactlyOneRule() {
        let errors = RuleID.allCases.filter(\.isError)
        #expect(CheckSuite.rules.map { $0.id }.filter(\.isError) == errors)
    }

    @Test func everyManualEntryIsAFewWholeSentences() {
        for rule in CheckSuite.rules {
            let sentences = rule.manual.split(separator: #/[.?] /#).count
            #expect((2...5).contains(sentences), "\(rule.id.rawValue) has \(sentences)")
            #expect(rule.manual.hasSuffix("."))
            #expect(!rule.manual.contains("\n"))
        }
    }

    /// The folder around an example: the standard one, unless the story needs other neighbours.
    static func folder(of id: RuleID) -> Fixture {
        switch id {
        case .offboarding: Fixture().without(Fixture.messaging, "website-relaunch/03-homepage.md")
        case .noNext: Fixture().without("website-relaunch/03-homepage.md")
        case .nextUnready:
            Fixture().withLog(["2026-03-12, qa: passed, by: Dana Ortiz", "2026-03-12, state: in review"])
        default: Fixture()
        }
    }

    private static let findings: [RuleID: String] = [
        .allowance: "5:9: warning: “one-sentence” does not fire in this record; remove the allowance [allowance]",
        .syntax: "6:1: error: “start” stands here a second time (first on line 5); keep one [syntax]",
        .unknownKey: "5:1: error: the milestone has no key “owmer”; did you mean “owner”? [unknown-key]",
        .fieldType:
            "5:8: error: `start` wants a day as YYYY-MM-DD, not “2026-02-30”: the calendar has no such day [field-type]",
        .required:
            "2:1: error: the milestone has no `output`; add it: What the milestone delivers [required]",
        .unique:
            "5:11: error: “homepage” is a name of Content/northwind/website-relaunch/03-homepage.md; `aliases` holds former names of this record alone, so remove it here [unique]",
        .logEntry:
            "6:39: error: this entry is of 2 kinds, `state` and `qa`; write an entry for each [log-entry]",
        .logOrder:
            "7:5: error: this entry of 2026-02-27 stands below one of 2026-03-02; put the entries in the order of their days, or mend the day [log-order]",
        .logTransition:
            "8:5: error: the milestone is on track, so only state, due, qa, rework, feedback, sent, split or replaced may follow; log `state: in review` before this `decision`, or log the words as `feedback` [log-transition]",
        .decisionOwner:
            "17:63: error: “phone” is not an agreed channel (“email”); log this answer as `feedback`, and the decision when it is repeated there [decision-owner]",
        .reviewReady:
            "9:13: error: “Here is the messaging guide” does not end in a question mark; ask for the decision, as in “Do you accept the guide?” [review-ready]",
        .qaBeforeReview:
            "17:5: error: the output has changed since its quality check; check it and log `qa: passed` before the review [qa-before-review]",
        .reason: "6:5: error: nothing says why the milestone is at risk; add a `note` [reason]",
        .closeout: "8:3: error: `closed` has no `next`; add what happens next [closeout]",
        .reference:
            "6:36: error: no file “files/mesaging-guide.pdf” is in the folder Content/northwind/website-relaunch/; did you mean “files/messaging-guide.pdf”? [reference]",
        .sentLinkLives:
            "7:43: error: the link “#website-relaunch.brand-guide” leads nowhere any more; if its record was renamed, add the former slug to the record's `aliases` [sent-link-lives]",
        .anotherClient:
            "6:5: error: “Fabrikam Foods” is the name of another client; take it out, or list it under `namesakes` in milepost.yml if it means something else [another-client]",
        .outcomeTitle:
            "2:8: warning: “Strategy phase complete” names a phase of the work; say what the client can do, has or knows then, as in “Members can book a court online” [outcome-title]",
        .hollowPraise:
            "9:1: warning: “Great work this phase!” names nothing that was reached; say what it is, as in “31 of 40 readers now find the shelf alone” [hollow-praise]",
        .vagueQuestion:
            "9:13: warning: “What do you think” can be answered without a decision; ask for one, as in “Do you accept the guide?” [vague-question]",
        .feedbackOpen:
            "17:5: warning: for 10 days this feedback has decided nothing: the decision of “Priya Nair” is missing; ask for it and log it, or log the reminder as `sent: review request` [feedback-open]",
        .quiet:
            "2:8: warning: the client has seen nothing new since 2026-03-25, for 26 days; write updates/2026-04-20.md, or log what has happened [quiet]",
        .noteDue:
            "18:14: warning: this milestone closed on 2026-03-18, and for 2 days no note has told the client; send it, and log `sent: milestone note` [note-due]",
        .overdue:
            "4:6: warning: the output, promised for 2026-03-14, is late by 6 days, and no entry says so; log `in review` if it has gone out, or the new `due` day with its cause [overdue]",
        .lateUnlogged:
            "17:5: warning: this went to review 4 days after its due day, 2026-03-14, and nothing says why; log the `due` day that it met, with `cause` and `note`, above this entry [late-unlogged]",
        .promisedEnd:
            "6:6: warning: the project is to end on 2026-04-20, but “messaging” is due on 2026-04-24; log the new `end` with its cause, or move that `due` day [promised-end]",
        .nextUnready:
            "4:8: warning: this milestone starts in 5 days, and “messaging” before it is not decided (wanted by 2026-03-18); get that settled, or move `start` [next-unready]",
        .rhythm:
            "7:5: warning: between 2026-04-24 and 2026-06-12 nothing is due for 49 days; split what is large, so that the client sees a milestone in between [rhythm]",
        .noNext:
            "9:5: warning: “capacity-audit” is closed, and all that is left is blocked and without a day; log the `due` day, plan a milestone that need not wait, or add to `holds` [no-next]",
        .offboarding:
            "2:8: warning: every milestone is closed, the last for 40 days, and the project is still open; add `closed` to it, or write the milestone that comes next [offboarding]",
        .threeAnswers:
            "2:8: warning: this milestone has been under way for 30 days, and the page does not say why it matters; add `## Why it matters` [three-answers]",
        .oneSentence:
            "2:8: warning: the title is more than one sentence; say the outcome in one, or split the milestone [one-sentence]",
        .rounds:
            "20:5: warning: this review goes beyond 2 rounds, and no number is agreed; agree on the round that decides and write `rounds` under `approval`, or log what is new as a change [rounds]",
        .blockedButActive:
            "6:54: warning: “Brand photography” is 12 days late while the state says on track; log `state: at risk` or `state: blocked` with a note, or `received` if it has come [blocked-but-active]",
        .noOutcome:
            "17:5: warning: this milestone is approved, and nothing says what the client has of it; add one or two things that the client can point to under `## Outcomes` [no-outcome]",
        .rawHTML:
            "9:20: warning: “<b>” is raw HTML and dropped; write **bold** as Markdown does [raw-html]",
        .table:
            "9:1: warning: a page shows this table as one paragraph full of bars; write each row as an item of a list, or name the table's file under `deliverables` [table]",
        .proofConsent:
            "5:8: warning: no proof asset is made of this record, since client.md does not describe the client for outsiders and has no consent; write `as` (such as “a group of animal clinics”) and `consent: {on: YYYY-MM-DD, by: WHO GAVE IT}` under `proof` there, once the client has agreed [proof-consent]",
        .proofReady:
            "9:1: warning: `## Proof` retells all three answers or none; add `### What comes next` [proof-ready]",
        .unsafeLink:
            "9:9: warning: no file “files/draft.pdf” is there; mend the link, or take it out [unsafe-link]",
    ]
}
