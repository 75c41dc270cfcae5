import Foundation
import Testing

/// What the command says to somebody who makes mistakes, and what lies before a person who is to sign.
@Suite struct ProofWordsTests {
    let folder = TemporaryFolder()
    private static let record = "Content/aster/shop/01-window.md"
    private static let archive = "Proof/a-window-that-sells"

    private func writtenArchive() throws {
        try folder.writeProofContent()
        try folder.signProof()
        _ = try folder.milepost("proof")
    }

    // MARK: What gives the client away

    @Test func aDescriptionThatNamesTheClientIsNotTheCure() throws {
        let client = ProofSample.client.replacing("as: a bakery", with: "as: Aster, a bakery")
        try folder.writeProofContent(client: client)
        let run = try folder.milepost("proof")
        #expect(run.exitCode == 1)
        #expect(run.errors.contains("say what kind of client it is, without the name [proof-disclosure]"))
        #expect(!run.errors.contains("Aster"))
    }

    @Test func aNameThatIsADomainTooIsToldOnce() throws {
        let client = ProofSample.client.replacing("asterbread.example", with: "aster.example")
        try folder.writeProofContent(milestone: ProofSample.milestone(what: "Aster was glad."), client: client)
        let places = try folder.milepost("proof").errors.split(separator: "\n").filter { $0.contains(":40:1: error:") }
        #expect(places.map { $0.contains("the client's name") } == [true])
    }

    // MARK: What is missing

    @Test func wordsInCapitalsAreToldBeforeTheSignatureTheyStandInTheWayOf() throws {
        let told = "Twenty people in the street called it the Lantern."
        try folder.writeProofContent(milestone: ProofSample.milestone(what: told))
        let errors = try folder.milepost("proof").errors
        #expect(
            errors.contains(
                "has a word in capitals that may be a name, so it is not shown; read it with `milepost proof --review aster/shop/window` [proof-ready]"
            ))
        #expect(!errors.contains("signed off"))
    }

    @Test func aRecordThatDoesNotAskIsToldWhatItLacksAlone() throws {
        try folder.writeProofContent(milestone: ProofSample.milestone(proof: ""))
        #expect(
            try folder.milepost("proof", "window").errors.contains("once it is closed, write `proof: true` into it ["))
        #expect(try folder.milepost("proof", "shop").errors.contains("once it is ended, write `proof: true` into it ["))
    }

    // MARK: The sheet

    @Test func theSheetShowsWhatTheRecordLetsStandAndWhatIsNotThere() throws {
        let told = "Twenty people in the street called it the Lantern."
        let proof = "proof: {slug: a-window, allow: {Lantern: a lamp of any kind, Lanten: a slip}}"
        try folder.writeProofContent(milestone: ProofSample.milestone(proof: proof, what: told))
        let sheet = try folder.milepost("proof", "--review").output
        #expect(
            sheet.contains(
                """
                Let stand by the record, with the reason:
                  “Lantern”: a lamp of any kind
                  “Lanten”: a slip (not in the text; take it out)

                """))
    }

    @Test func theSheetEndsWithWhatIsToBeDoneNext() throws {
        let told = "Twenty people in the street called it the Lantern."
        try folder.writeProofContent(milestone: ProofSample.milestone(what: told))
        #expect(
            try folder.milepost("proof", "--review").output.hasSuffix("  milepost proof --review aster/shop/window\n"))
        try folder.writeProofContent()
        let unsigned = try folder.milepost("proof", "--review").output
        #expect(unsigned.contains("\n  milepost proof --sign-off \"Your Name\" aster/shop/window\n"))
        #expect(unsigned.contains("Information\nCommissioner's Office"))
        try folder.signProof()
        let signed = try folder.milepost("proof", "--review").output
        #expect(
            signed.hasSuffix(
                "It is signed off by Mara Lind, and no word has changed since. Next:\n  milepost proof aster/shop/window\n"
            ))
    }

    // MARK: Signing

    @Test(arguments: [
        ["--sign-off", "Mara Lind"], ["--sign-off", "  ", "window"], ["--sign-off", "Mara", "window", "shop"],
    ])
    func aSignatureIsOfOnePersonAndOneRecord(words: [String]) throws {
        try folder.writeProofContent()
        let run = try MilepostRun.run(["proof"] + words, in: folder.path)
        #expect(run.exitCode == 64)
        #expect(run.errors.contains("--sign-off wants the person who has read the asset, and one record"))
    }

    @Test func aNewSignatureDoesNotBringBackAPageThatWasEnded() throws {
        try folder.writeProofContent()
        try folder.signProof()
        let signed = try folder.text(of: Self.record)
        #expect(signed.contains(" key: "))
        let ended = signed.replacing(#/key: [a-z2-7]+, /#, with: "").replacing("Twenty people", with: "Thirty people")
        try folder.write(ended, to: Self.record)
        try folder.signProof()
        #expect(try !folder.text(of: Self.record).contains(" key: "))
        let run = try folder.milepost("proof")
        #expect(run.output.hasSuffix("signed off; without a `key`, `milepost build` does not publish it\n"))
    }

    // MARK: Verifying

    @Test(arguments: ["Content", "Content/aster/shop/01-window.md", "nowhere", "Proof"])
    func whatIsNoArchiveIsCalledThatWithTheCure(place: String) throws {
        try writtenArchive()
        let run = try folder.milepost("proof", "--verify", place)
        #expect(run.exitCode == 2)
        #expect(run.errors.hasSuffix("; name the folder of one archive, as Proof/one-voice-for-four-groups\n"))
    }

    @Test func anArchiveOfOtherWordsIsToldOnceWithTheCommandThatMendsIt() throws {
        try writtenArchive()
        let record = try folder.text(of: Self.record)
        try folder.write(record.replacing("Twenty people", with: "Thirty people"), to: Self.record)
        let run = try folder.milepost("proof", "--verify", Self.archive)
        #expect(run.exitCode == 1)
        #expect(
            run.output
                == "\(Self.archive): proof.md has other words than the record gives today; write the archive anew with `milepost proof aster/shop/window`\n"
        )
    }
}
