import Testing

/// What one asset has to do with others, with other clients, and with the reports in which it is spoken of.
@Suite struct ProofNeighbourTests {
    let folder = TemporaryFolder()
    private static let record = "shop/01-window.md"

    /// A record that was copied to another client brings the key and the slug of its asset along.
    @Test func anAssetOfAnotherClientDoesNotTakeItsFolder() throws {
        try folder.writeProofContent(milestone: ProofSample.milestone(proof: ProofTests.withKey))
        try folder.signProof()
        let copied = try folder.text(of: "Content/aster/\(Self.record)").replacing("Aster Bakery", with: "Birch Hall")
        let client = ProofSample.client.replacing("Aster Bakery", with: "Birch Hall")
            .replacing(Sample.key(), with: Sample.key(7)).replacing("asterbread", with: "birchhall")
        try folder.writeClient("birch", record: client, milestone: copied)
        for command in ["check", "build"] {
            let run = try folder.milepost(command)
            #expect(run.exitCode == 1, "\(command): \(run.errors)")
            let found = run.errors.split(separator: "\n").filter { $0.contains("opens something else") }
            #expect(
                found.count == 1 && found[0].hasPrefix("Content/birch/\(Self.record):"), "\(command): \(run.errors)")
        }
        #expect(!folder.exists("Site"))
    }

    @Test func theNameOfAClientInADraftIsKeptBackToo() throws {
        try folder.writeProofContent(milestone: ProofSample.milestone(what: "Twenty people asked for wintergreen."))
        try folder.write(
            Sample.client(name: "Wintergreen", key: Sample.key(7), more: "draft: true\n"),
            to: "Content/wintergreen/client.md")
        let run = try folder.milepost("proof")
        #expect(run.exitCode == 1)
        #expect(run.errors.contains("another client's name stands here"), "\(run.errors)")
    }

    /// A milestone and the project that it belongs to may both ask.
    @Test func whatTwoAssetsLackForOneReasonIsToldOnce() throws {
        let client = ProofSample.client.replacing(", role: Head baker", with: "")
            .replacing("people: {Ivo Marsh: the head baker}", with: "people: {}")
        try folder.writeProofContent(client: client)
        try folder.replace(
            "start: 2026-03-02", by: "start: 2026-03-02\nproof: true", in: "Content/aster/shop/project.md")
        let run = try folder.milepost("proof")
        #expect(run.exitCode == 1)
        let found = run.errors.split(separator: "\n").filter { $0.contains("has no role to be shown by") }
        #expect(found.count == 1, "\(run.errors)")
    }

    /// Whoever reads a report must not learn by which name the asset will be found.
    @Test func noFindingQuotesTheSlugOfAnAsset() throws {
        try folder.writeProofContent(milestone: ProofSample.milestone(proof: ProofTests.withKey))
        for command in ["check", "build", "proof"] {
            let run = try folder.milepost(command)
            #expect(run.errors.contains("[proof-ready]"), "\(command)")
            let findings = run.errors.split(separator: "\n").filter { $0.hasSuffix("[proof-ready]") }
            #expect(!findings.contains { $0.contains("a-window-that-sells") }, "\(command): \(findings)")
        }
    }
}
