import Testing
import Vocabulary

@testable import Publication

/// What keeps a record from becoming a proof asset is said, all of it, where it can be mended.
@Suite struct ProofGapTests {
    @Test func aRecordThatDoesNotAskIsLeftAlone() throws {
        let open = "this record does not ask for a proof asset; write `proof: true` if it is to be one [proof-ready]"
        let keys = Desk.proofKeys.replacing(/\nproof: \{.*/, with: "")
        #expect(try Desk.proof(keys).gaps() == ["01-guide.md:6:8: warning: \(open)"])
        #expect(try Desk.proof("\(keys)\nproof: false").gaps() == ["01-guide.md:17:8: warning: \(open)"])
    }

    @Test(arguments: [
        (
            "",
            "client.md does not describe the client for outsiders and has no consent; write `as` (such as “a group of animal clinics”) and `consent: {on: YYYY-MM-DD, by: WHO GAVE IT}` under `proof` there, once the client has agreed"
        ),
        (
            "proof: {as: clinics}",
            "client.md has no consent; write `consent: {on: YYYY-MM-DD, by: WHO GAVE IT}` under `proof` there, once the client has agreed"
        ),
        (
            "proof: {as: clinics, consent: {on: 2026-02-01}}",
            "client.md does not say who gave the consent; write `consent: {on: YYYY-MM-DD, by: WHO GAVE IT}` under `proof` there, once the client has agreed"
        ),
        (
            "proof: {consent: {by: Priya Nair}}",
            "client.md does not describe the client for outsiders and does not say when the consent was given; write `as` (such as “a group of animal clinics”) and `consent: {on: YYYY-MM-DD, by: WHO GAVE IT}` under `proof` there, once the client has agreed"
        ),
        (
            "proof: {as: clinics, consent: {on: 2026-03-18, by: Priya Nair}}",
            "client.md dates the consent on a day that is still to come; write the day on which it was given as `on` of `consent` under `proof` there, once the client has agreed"
        ),
    ])
    func withoutTheClientsLeaveNothingIsMade(proof: String, gap: String) throws {
        let client = Desk.proofClient.replacing(/proof:\n(  .*\n)+/, with: "\(proof)\n")
            .replacing("Callum's own words", with: "Director")
        #expect(
            try Desk.proof().with("client.md", client).gaps() == ["01-guide.md:17:8: warning: \(gap) [proof-consent]"])
    }

    @Test func whatIsNotClosedHasNoOutcomeToTell() throws {
        let keys = Desk.proofKeys.replacing(/closed: .*\n/, with: "")
        let open = "this milestone is not closed; a proof asset tells what came of it, so close it first [proof-ready]"
        #expect(try Desk.proof(keys).gaps() == ["01-guide.md:16:8: warning: \(open)"])
        let replaced = Desk.proof(keys, log: ["2026-03-05, replaced: shop, note: A shop is what they need"])
            .milestone("02-shop", "Shop")
        #expect(
            try replaced.gaps() == [
                "01-guide.md:16:8: warning: this milestone was split or replaced; ask for a proof asset of what took it over [proof-ready]"
            ])
    }

    @Test func anAnswerThatIsMissingOrOnlyAPictureIsAskedFor() throws {
        let body = "## What happened\nWe wrote.\n## Why it matters\n![Sales](files/a.png)\n"
        #expect(
            try Desk.proof(body: body).gaps() == [
                "01-guide.md:6:8: warning: a proof asset answers what happened, why it matters and what comes next, and here `## Why it matters` and `## What comes next` are missing; add them, or retell all three under `## Proof` [proof-ready]"
            ])
    }

    @Test func whatIsRetoldMustBeReadableAndOneForOne() throws {
        let body = "\(Desk.answers)\n\(Desk.retold)\n- Third\n### More\n"
        let gaps = try Desk.proof(body: body).gaps()
        #expect(
            gaps == [
                "01-guide.md:53:3: warning: `## Proof` retells 3 acceptance criteria, and the record has 2; write one item for each, in their order [proof-ready]",
                "01-guide.md:56:1: warning: `## Proof` has no heading of this name; it may have `### What happened`, `### Why it matters`, `### What comes next`, `### Outcomes` and `### Acceptance criteria` [proof-ready]",
            ])
        let keys = Desk.proofKeys.replacing(/acceptance: .*\n/, with: "")
        let none = try Desk.proof(keys, body: Desk.retold).gaps()
        #expect(
            none == [
                "01-guide.md:42:3: warning: the record has no acceptance criteria, so none can be retold here; take them out [proof-ready]"
            ])
    }

    @Test func aSlugIsGivenWhereNoneCanBeMade() throws {
        let keys = Desk.proofKeys.replacing(/proof: \{.*/, with: "proof: true")
        #expect(
            try Desk.proof(keys.replacing("You know what to say", with: "新しい言葉")).gaps() == [
                "01-guide.md:17:8: warning: no slug can be made of the sentence that tells the outcome; write `proof: {slug: …}` [proof-ready]"
            ])
        #expect(
            try Desk.proof(keys.replacing("You know what to say", with: "Guide!")).gaps() == [
                "01-guide.md:17:8: warning: the slug made of the sentence that tells the outcome is the name of a page of this client; write another as `proof: {slug: …}` [proof-ready]"
            ])
    }

    @Test func whoHasNoRoleIsNamedWhereTheLogNamesThem() throws {
        let client = Desk.proofClient.replacing(", role: Head of Marketing", with: "")
            .replacing("Callum Reid: the director", with: "callum reid: the director")
            .replacing(", role: Callum's own words", with: "")
        let cure = "has no role to be shown by; write one under `people` of `proof` in client.md [proof-ready]"
        let gaps = try Desk.proof().with("client.md", client).gaps()
        #expect(
            gaps == [
                "01-guide.md:23:53: warning: “Priya Nair” \(cure)", "01-guide.md:27:30: warning: “Callum Reid” \(cure)",
            ])
    }

    @Test func aProjectThatRunsOrHasNothingClosedHasNoStory() throws {
        let bare = Desk().with("client.md", Desk.proofClient).project("proof: true")
        #expect(
            try bare.gaps(ofProject: true) == [
                "project.md:7:8: warning: no milestone of this project is closed, so that there is nothing to tell [proof-ready]",
                "project.md:7:8: warning: this project has not ended; add `closed` to it once it has [proof-ready]",
            ])
    }

    @Test func everythingThatIsMissingIsSaidAtOnce() throws {
        let desk = Desk.proof(
            Desk.proofKeys.replacing(/proof: \{.*/, with: "proof: true").replacing(/closed: .*\n/, with: "")
                .replacing("You know what to say", with: "新しい言葉"),
            body: "## Proof\nOne paragraph.\n### Acceptance criteria\n- One"
        ).with("client.md", Desk.client)
        let rules = try desk.gaps().map { $0.split(separator: ": warning: ").last.map { $0.prefix(30) } ?? "" }
        #expect(
            rules == [
                "a proof asset answers what hap", "client.md does not describe th",
                "this milestone is not closed; ", "“Priya Nair” has no role to be", "“Callum Reid” has no role to b",
                "`## Proof` retells 1 acceptanc",
            ])
    }

    @Test func aStoryLacksWhatItsMilestonesLack() throws {
        let desk = Desk.proof(body: "## What happened\nWe wrote.\n## Proof\n### More\n").with(
            "relaunch/project.md",
            Desk.project("closed: {on: 2026-03-17}\nproof: true") + "\n## Proof\n### Acceptance criteria\n- One\n")
        let gaps = try desk.gaps(ofProject: true).map { $0.prefix(60) }
        #expect(
            gaps
                == [
                    "01-guide.md:6:8: warning: a proof asset answers what happene",
                    "01-guide.md:34:1: warning: `## Proof` has no heading of this",
                    "project.md:13:3: warning: the record has no acceptance criter",
                ].map { $0.prefix(60) })
    }
}
