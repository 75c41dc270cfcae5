import Testing

/// What a milestone needs to go to review: `review-ready`, `qa-before-review`, and what `required` adds.
@Suite struct ReviewReadyTests {
    private static let qa = "2026-03-02, qa: passed, by: Dana Ortiz"
    private static let keys = [
        "approval":
            "{owner: Priya Nair, via: email, decide_by: 2026-03-18, question: Do you accept the guide?}",
        "deliverables": "[{title: Messaging guide, file: files/messaging-guide.pdf}]",
        "caveats": "none",
        "next": "Homepage copy starts on Monday",
    ]

    /// A milestone with these keys changed (an empty one is left out) and these reviews behind a quality check.
    private func fixture(
        _ changes: [String: String] = [:], reviews: [String] = ["2026-03-02, state: in review"]
    ) -> Fixture {
        let keys = ReviewReadyTests.keys.merging(changes) { $1 }.filter { !$0.value.isEmpty }
        let log = ([ReviewReadyTests.qa] + reviews).map { "  - {on: \($0)}" }.joined(separator: "\n")
        return Fixture().withMessaging(
            "log:\n\(log)\n"
                + keys.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }.joined(separator: "\n"))
    }

    @Test(arguments: [
        (
            "deliverables", "",
            "nothing is there to review; name the output's file or link under `deliverables`"
        ),
        (
            "caveats", "",
            "nothing is said about the limits of the output; list them under `caveats`, or write `caveats: none`"
        ),
        (
            "next", "",
            "nothing says what the approval sets in motion; add `next`, or the `trigger` of an `invoice`"
        ),
        (
            "approval", "{owner: Priya Nair, via: email, decide_by: 2026-03-18}",
            "the client is asked no question; add a `question` to this entry or under `approval`"
        ),
        (
            "approval", "{owner: Priya Nair, via: email, question: Do you accept the guide?}",
            "nothing says by when a decision is wanted; add `decide_by` to this entry or under `approval`"
        ),
    ])
    func eachThingThatIsMissingIsOneFindingAtTheReview(_ key: String, _ value: String, _ message: String)
        throws
    {
        try fixture([key: value]).expect(["7:5: error: \(message) [review-ready]"])
    }

    @Test func theEntrysOwnQuestionAndDayCountToo() throws {
        let review = "2026-03-02, state: in review, question: Do you accept it?, decide_by: 2026-03-18"
        try fixture(["approval": "{owner: Priya Nair, via: email}"], reviews: [review]).expect([])
    }

    @Test(arguments: [
        ("Do you accept it？", 0), ("هل توافقين؟", 0), ("Accept it?", 0), ("Please accept it?!", 1),
        ("Well?.", 1),
    ])
    func aQuestionEndsInAQuestionMarkOfItsScript(_ question: String, _ count: Int) throws {
        let review = "2026-03-02, state: in review, question: \"\(question)\""
        let finding =
            "7:50: error: “\(question)” does not end in a question mark; ask for the decision, as in “Do you accept the guide?” [review-ready]"
        try fixture(reviews: [review]).expect(Array(repeating: finding, count: count))
    }

    @Test func whatTheMilestoneLacksIsSaidOnceForAllRounds() throws {
        let reviews = ["2026-03-02, state: in review", "2026-03-05, state: in review"]
        let approval = "{owner: Priya Nair, via: email, decide_by: 2026-03-18, question: Here it is}"
        try fixture(["approval": approval, "caveats": ""], reviews: reviews).expect([
            "7:5: error: nothing is said about the limits of the output; list them under `caveats`, or write `caveats: none` [review-ready]",
            "9:76: error: “Here it is” does not end in a question mark; ask for the decision, as in “Do you accept the guide?” [review-ready]",
        ])
    }

    @Test func theTriggerOfAnInvoiceTellsWhatFollows() throws {
        try fixture(["next": "", "invoice": "{trigger: Your approval}"]).expect([])
    }

    @Test func aDeliverableWhoseFileIsMissingIsReportedOnce() throws {
        let deliverables = "[{title: Messaging guide, file: files/guide.pdf}]"
        try fixture(["deliverables": deliverables]).expect([
            "10:47: error: no file “files/guide.pdf” is in the folder Content/northwind/website-relaunch/; put it there, or mend the path [reference]"
        ])
    }

    @Test(arguments: [("2026-03-02", 1), ("2026-03-03", 0)])
    func historyBeforeRulesFromIsTakenAsItIs(_ rulesFrom: String, _ count: Int) throws {
        var fixture = fixture(
            ["caveats": ""], reviews: ["2026-03-02, rework: All", "2026-03-02, state: in review"])
        #expect(try fixture.findings().count == 2)
        fixture = fixture.withSettings("rules_from: \(rulesFrom)")
        #expect(try fixture.findings().count == count * 2)
    }

    @Test func aSupersededMilestoneIsExempt() throws {
        let reviews = [
            "2026-03-02, state: in review", "2026-03-05, replaced: homepage, note: One page for both",
        ]
        try fixture(["caveats": "", "deliverables": ""], reviews: reviews).expect([])
    }

    // MARK: required

    @Test func aReviewNeedsAnOwnerAndAChannel() throws {
        let approval = "{decide_by: 2026-03-18, question: Do you accept the guide?}"
        try fixture(["approval": approval]).expect([
            "8:11: error: this milestone went to review, and no channel is agreed for the decision; add `via` under `approval`, here or in project.md [required]",
            "8:11: error: this milestone went to review, and nobody is named to approve it; add an `owner` under `approval`, here or in project.md [required]",
        ])
        let project = Fixture.project(log: [], keys: "approval: {owner: Priya Nair, via: email}")
        try fixture(["approval": approval]).with("website-relaunch/project.md", project).expect([])
    }

    @Test(arguments: [
        ("via: email", "nobody is named to approve it; add an `owner` under `approval`, here or in project.md"),
        (
            "owner: Priya Nair",
            "no channel is agreed for the decision; add `via` under `approval`, here or in project.md"
        ),
    ])
    func eachOfThemIsAskedForAlone(_ key: String, _ message: String) throws {
        let approval = "{\(key), decide_by: 2026-03-18, question: Do you accept the guide?}"
        try fixture(["approval": approval]).expect([
            "8:11: error: this milestone went to review, and \(message) [required]"
        ])
    }

    @Test func aMilestoneAtWorkNeedsNeitherYet() throws {
        try fixture(["approval": ""], reviews: []).expect([])
    }

    // MARK: qa-before-review

    @Test(arguments: [
        ([], "this goes to review without a quality check; check it and log `qa: passed` before the review"),
        (
            ["qa: passed, by: Dana Ortiz", "qa: failed, by: Dana Ortiz"],
            "this goes to review although its quality check failed; mend it, check it and log `qa: passed` before the review"
        ),
        (
            [
                "qa: passed, by: Dana Ortiz",
                "due: 2026-04-10, cause: scope, note: Why, change: spanish-edition",
            ],
            "the output has changed since its quality check; check it and log `qa: passed` before the review"
        ),
        (
            [
                "qa: passed, by: Dana Ortiz", "state: in review",
                "decision: needs revisions, by: Priya Nair, via: email, note: Too long",
            ],
            "the output has changed since its quality check; check it and log `qa: passed` before the review"
        ),
    ])
    func aReviewNeedsACheckThatHolds(_ before: [String], _ message: String) throws {
        let log = (before + ["state: in review"]).map { "2026-03-05, \($0)" }
        try Fixture().withLog(log).expect(["\(10 + before.count):5: error: \(message) [qa-before-review]"])
    }

    @Test(arguments: [
        ["qa: failed, by: Dana Ortiz", "rework: Mended", "qa: passed, by: Dana Ortiz"],
        ["qa: passed, by: Dana Ortiz", "due: 2026-04-10, cause: client, note: Why"],
        ["qa: passed, by: Dana Ortiz", "state: in review", "state: on track"],
        ["qa: passed, by: Dana Ortiz", "feedback: Lovely"],
    ])
    func aCheckHoldsUntilTheOutputChanges(_ before: [String]) throws {
        let log = (before + ["state: in review"]).map { "2026-03-05, \($0)" }
        try Fixture().withLog(log).expect([])
    }
}
