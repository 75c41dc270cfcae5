/// What the tests of proof assets have in common: a client that has agreed, and records that are told in full.
extension Desk {
    static let proofClient = """
        ---
        name: Northwind Traders
        key: abcdefghijklmnopqrstuvwxyz
        contacts:
          - {name: Priya Nair, role: Head of Marketing, email: priya@northwind.example}
          - {name: Callum Reid, role: Callum's own words}
        proof:
          as: a group of animal clinics
          consent: {on: 2026-02-01, by: Priya Nair}
          hide: [Trading]
          people: {Callum Reid: the director}
        ---
        """

    /// A client that has agreed, with one closed milestone, `01-guide`.
    static func proof(_ keys: String = Desk.proofKeys, log: [String] = Desk.proofLog, body: String = Desk.answers)
        -> Desk
    {
        Desk().with("client.md", proofClient)
            .milestone("01-guide", "Guide", due: "2026-03-06", log: log, keys: keys, body: body)
    }

    static let proofLog =
        [
            "2026-02-16, state: on track",
            "2026-03-03, due: 2026-03-09, cause: client, note: Late photographs of Priya",
        ] + Desk.sent("2026-03-09", "note: First look") + [
            "2026-03-11, decision: needs revisions, by: Priya Nair, via: email, note: Too formal",
            "2026-03-11, feedback: Still lovely, by: Callum Reid",
        ] + Desk.sent("2026-03-12", "question: Is it right now?") + [
            "2026-03-13, waived: Callum Reid, by: Priya Nair, note: She speaks for both",
            Desk.approved("2026-03-13") + ", evidence: mail",
            "2026-03-13, sent: milestone note, to: priya@northwind.example",
        ]

    static let proofKeys = """
        title: You know what to say
        description: The words for every page
        owner: Amara Obi
        start: 2026-02-16
        approval: {owner: [Priya Nair, Callum Reid], via: email, decide_by: 2026-03-20, question: Do you accept it?}
        acceptance: [{criterion: Four groups, met: 2026-03-05}, {criterion: Tested}]
        needs: [{what: Photographs, from: Priya Nair, due: 2026-02-20, received: 2026-03-01}]
        caveats:
          - Two groups only
        invoice: {trigger: Your approval, amount: 4200 EUR}
        closed: {on: 2026-03-16, outcome: approved, next: The copy starts, owner: Dana Ortiz}
        proof: {slug: words-that-sell, key: zyxwvutsrqponmlkjihgfedcba, year: true}
        """

    static let answers = """
        ## What happened

        We [wrote](https://docs.example/1) it. ![A picture of Northwind](files/a.png)

        ## Why it matters
        It may sell.
        ## What comes next
        We draw.
        ## Outcomes
        - Six of nine readers bought
        """

    static let retold = """
        ## Proof
        Clinics say what they do

        ### What happened
        The words were written.
        ### Why it matters
        They sell.
        ### What comes next
        The pages.
        ### Outcomes
        Two thirds of the readers bought.
        ### Acceptance criteria
        - All groups
        - Tried out
        """
}
