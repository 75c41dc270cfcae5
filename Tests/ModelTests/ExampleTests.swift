import Foundation
import Model
import Records
import Testing
import Vocabulary

@Suite("The example milestone of records.md")
struct ExampleTests {
    static let record = """
        ---
        title: Your messaging and positioning are now defined
        output: Messaging guide
        start: 2026-02-16
        due: 2026-03-14
        approval:
          owner: Priya Nair
          via: email
          decide_by: 2026-03-18
          question: Do you accept the messaging guide as the basis for all site copy?
        acceptance:
          - criterion: Covers all four customer groups
            met: 2026-03-10
        deliverables:
          - title: Messaging guide
            file: files/messaging-guide.pdf
        needs:
          - what: Brand photography
            from: Priya Nair
            due: 2026-02-20
            received: 2026-03-09
            blocks: Layouts
        risks:
          - Legal review of the tagline may take two weeks
        caveats: none
        invoice: {trigger: Your approval of this milestone, amount: 4200 EUR}
        next: Homepage copy starts on Monday
        log:
          - {on: 2026-02-16, state: on track}
          - {on: 2026-03-02, state: at risk, note: Brand photography has not arrived}
          - {on: 2026-03-03, due: 2026-03-20, cause: client, note: Photography moved to 9 March}
          - {on: 2026-03-12, qa: passed, by: Dana Ortiz}
          - {on: 2026-03-12, state: in review, note: First round}
          - {on: 2026-03-13, feedback: "Looks lovely!", by: Priya Nair}
          - {on: 2026-03-14, decision: needs revisions, by: Priya Nair, via: email, note: The home page is too formal}
          - {on: 2026-03-16, rework: Home page rewritten}
          - {on: 2026-03-16, qa: passed, by: Dana Ortiz}
          - {on: 2026-03-16, state: in review, note: Second round, decide_by: 2026-03-20}
          - {on: 2026-03-17, feedback: "Approved, on the phone", by: Priya Nair}
          - {on: 2026-03-18, decision: approved, by: Priya Nair, via: email}
          - {on: 2026-03-18, sent: milestone note, to: priya@northwind.example, link: "#website-relaunch.messaging"}
        closed:
          on: 2026-03-18
          outcome: approved
          next: Homepage copy starts on 20 March
          owner: Dana Ortiz
          open:
            - {what: Legal sign-off on the tagline, owner: Priya Nair, into: homepage}
        ---

        """

    @Test("is read field by field")
    func isRead() throws {
        let client = try Northwind.client(["website-relaunch/02-messaging.md": Self.record])
        let milestone = try #require(client.projects.first?.milestones.first)
        try Golden("example-milestone").check(outline(milestone))
    }
}
