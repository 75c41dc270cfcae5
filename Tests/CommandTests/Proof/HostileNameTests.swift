import Testing

/// Clients and places in which a name is hard to see, through the program itself.
@Suite struct HostileNameTests {
    let folder = TemporaryFolder()

    @Test(arguments: [
        "![The shop of Aster at night](files/a.png)", "[Look](https://pages.example/aster-bakery)",
        "```\naster = 1\n```", "#### For Aster\n\nIt was drawn.",
        "<svg><title>Logo of Aster</title><path d=\"M0 0\"/></svg>",
    ])
    func aNameThatIsOnlyInTheMarkupIsRefused(text: String) throws {
        try folder.writeProofContent(milestone: ProofSample.milestone(what: "It was drawn.\n\n\(text)"))
        let run = try folder.milepost("proof")
        #expect(run.exitCode == 1)
        #expect(run.errors.contains(/01-window\.md:4[2-4]:/), "\(run.errors)")
        // Under `## Proof` raw HTML is refused whatever it says.
        let reason = text.hasPrefix("<") ? "raw HTML is dropped" : "the client's name or a part of it stands here"
        #expect(run.errors.contains(reason), "\(run.errors)")
        #expect(!folder.exists("Proof"))
    }

    @Test func aNameOfOneLetterCannotBeChecked() throws {
        try folder.writeProofContent(client: ProofSample.client.replacing("Aster Bakery", with: "A"))
        let run = try folder.milepost("proof")
        #expect(run.exitCode == 1)
        #expect(run.errors.contains("cannot check: the client's name has less than two letters"))
        #expect(!folder.exists("Proof"))
    }
}
