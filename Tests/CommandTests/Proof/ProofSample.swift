import Foundation

/// A client with consent and a closed milestone that is to become a proof asset.
enum ProofSample {
    static let client = Sample.client(
        more: """
            contacts:
              - {name: Ivo Marsh, role: Head baker, email: ivo@asterbread.example}
            proof:
              as: a bakery with three shops
              consent: {on: 2026-03-10, by: Ivo Marsh}
              hide: [Kestrel Lane]
              people: {Ivo Marsh: the head baker}

            """)

    static let proof = "proof: {slug: a-window-that-sells}"

    /// A milestone of four weeks with one slip and two rounds.
    static func milestone(proof: String = proof, what: String = whatHappened, closed: Bool = true) -> String {
        let closing = "closed: {on: 2026-03-16, outcome: approved, next: The door is built, owner: Mara Lind}"
        return """
            ---
            title: You can see the window before it is built
            output: Window drawing
            start: 2026-02-20
            due: 2026-03-06
            approval: {owner: Ivo Marsh, via: email, decide_by: 2026-03-18, question: Do you accept the drawing?}
            acceptance:
              - {criterion: Every shelf can be reached without a ladder, met: 2026-03-09}
            deliverables:
              - {title: Window drawing, link: "https://quill.example/window"}
            caveats: none
            next: The door is built
            log:
              - {on: 2026-02-20, state: on track}
              - {on: 2026-03-05, due: 2026-03-11, cause: client, note: Ivo Marsh was away}
              - {on: 2026-03-10, qa: passed, by: Mara Lind}
              - {on: 2026-03-10, state: in review}
              - {on: 2026-03-11, decision: needs revisions, by: Ivo Marsh, via: email, note: The bread stands too low}
              - {on: 2026-03-12, rework: Shelves raised}
              - {on: 2026-03-12, qa: passed, by: Mara Lind}
              - {on: 2026-03-13, state: in review}
              - {on: 2026-03-16, decision: approved, by: Ivo Marsh, via: email}
            \(closed ? closing : "draft: false")
            \(proof)
            ---
            ## What happened

            Aster Bakery saw its window.

            ## Outcomes

            - Seven of ten people in the street can name one loaf on show; it was two of ten

            ## Proof

            A shop window was tried as a drawing before anything was built

            ### What happened

            \(what)

            ### Why it matters

            What is dear to change later was settled while it was still a drawing.

            ### What comes next

            The door was drawn the same way.

            """
    }

    static let whatHappened =
        "Twenty people in the street looked at the drawing for ten seconds each and said what is sold."
}

extension TemporaryFolder {
    /// Writes content with a client, `aster`, whose milestone asks to be a proof asset.
    func writeProofContent(milestone: String = ProofSample.milestone(), client: String = ProofSample.client) throws {
        let people = "people:\n  - {name: Mara Lind, role: Designer}\n"
        try write(Sample.settings.replacing("timezone:", with: "\(people)timezone:"), to: "Content/milepost.yml")
        try writeClient("aster", record: client, milestone: milestone)
    }

    /// Signs the asset as a person would who has read it.
    func signProof() throws {
        let run = try milepost("proof", "--sign-off", "Mara Lind", "window")
        guard run.exitCode == 0 else { throw Mistake("the asset cannot be signed: \(run.output)\(run.errors)") }
    }
}
