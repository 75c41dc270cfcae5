import Foundation
import Testing

/// The way of a record to an archive: asked for, agreed to, held against what it must not say, read, signed, written.
@Suite struct ProofTests {
    let folder = TemporaryFolder()
    private static let names = ["MANIFEST", "a-window-that-sells.zip", "index.html", "proof.json", "proof.md"]

    private func archive() throws -> FolderContents { try FolderContents(at: folder["Proof/a-window-that-sells"]) }

    @Test func anArchiveIsWrittenOfWhatIsSignedAndIsTheSameTheNextTime() throws {
        try folder.writeProofContent()
        try folder.signProof()
        let run = try folder.milepost("proof")
        #expect(
            run
                == MilepostRun(
                    exitCode: 0,
                    output: """
                        Proof/a-window-that-sells: aster/shop/window, signed off; `milepost build` publishes it as \
                        proof/a-window-that-sells-…

                        """))
        let first = try archive()
        #expect(first.items.keys.sorted() == Self.names)
        #expect(try folder.milepost("proof", environment: ["TZ": "Pacific/Auckland", "LANG": "de_DE.UTF-8"]) == run)
        #expect(try archive() == first)
        try FileManager.default.removeItem(atPath: folder["Proof"])
        _ = try folder.milepost("proof", "window", environment: ["TZ": "America/Los_Angeles"])
        #expect(try archive() == first)
    }

    @Test func nothingOfTheClientIsInAnyByteOfIt() throws {
        try folder.writeProofContent()
        try folder.signProof()
        _ = try folder.milepost("proof")
        let files = try archive().texts
        let text = ["index.html", "proof.md", "proof.json"].compactMap { files[$0] }.joined().lowercased()
            .replacing(/<style>.*<\/style>/.dotMatchesNewlines(), with: "")
        let secrets = [
            "aster", "ivo", "marsh", "mara", "2026", "quill.example", "email", "away", "too low", Sample.key(),
        ]
        #expect(secrets.filter(text.contains) == [])
        #expect(text.contains("a bakery with three shops") && text.contains("seven of ten people"))
    }

    @Test func theClientsNewNameChangesNoByte() throws {
        try folder.writeProofContent()
        try folder.signProof()
        _ = try folder.milepost("proof")
        let before = try archive()
        let other = TemporaryFolder()
        for (path, text) in try FolderContents(at: folder["Content"]).texts {
            let renamed = text.replacing("Aster Bakery", with: "Fennel & Sons").replacing(
                "Ivo Marsh", with: "Bea Stone"
            )
            .replacing("asterbread", with: "fennelloaf").replacing("ivo@", with: "bea@")
            try other.write(renamed, to: "Content/\(path.replacing("aster", with: "fennel"))")
        }
        #expect(try other.milepost("proof").exitCode == 0)
        #expect(try FolderContents(at: other["Proof/a-window-that-sells"]) == before)
    }

    // MARK: What is missing

    @Test(arguments: [
        ("  as: a bakery with three shops\n", "`as` (such as "),
        ("  consent: {on: 2026-03-10, by: Ivo Marsh}\n", "consent"),
    ])
    func withoutTheClientsYesNothingIsMadeAndItIsSaidWhatIsMissing(line: String, word: String) throws {
        try folder.writeProofContent(client: ProofSample.client.replacing(line, with: ""))
        let run = try folder.milepost("proof")
        #expect(run.exitCode == 1)
        #expect(run.output == "")
        #expect(run.errors.contains("[proof-consent]") && run.errors.contains(word))
        #expect(!folder.exists("Proof"))
        #expect(try folder.build().errors.contains("[proof-consent]"))
    }

    @Test func aRecordThatDoesNotAskIsToldHow() throws {
        try folder.writeProofContent(milestone: ProofSample.milestone(proof: ""))
        let run = try folder.milepost("proof", "window")
        #expect(run.exitCode == 1)
        #expect(run.errors.contains("write `proof: true` into it"))
        let bare = try folder.milepost("proof")
        #expect(bare.exitCode == 0)
        #expect(bare.output.hasPrefix("No record asks to be a proof asset"))
    }

    @Test func whatIsStillOpenIsNotReady() throws {
        try folder.writeProofContent(milestone: ProofSample.milestone(closed: false))
        let run = try folder.milepost("proof")
        #expect(run.exitCode == 1)
        #expect(run.errors.contains("not closed"))
        #expect(try folder.build().errors == "")
    }

    // MARK: What gives the client away

    @Test func oneWordOfTheClientsStopsItWithLineAndCure() throws {
        try folder.writeProofContent()
        try folder.signProof()
        _ = try folder.milepost("proof")
        let before = try archive()
        let told = "Twenty people looked at it.\n\nOne of them knew A-s-t-e-r at once."
        try folder.write(ProofSample.milestone(what: told), to: "Content/aster/shop/01-window.md")
        for command in ["proof", "build", "check"] {
            let run = try folder.milepost(command)
            #expect(run.exitCode == 1, "\(command)")
            let place = "Content/aster/shop/01-window.md:42:18: error: the client's name or a part of it stands here"
            #expect(run.errors.contains(place), "\(command): \(run.errors)")
            #expect(run.errors.contains("write “a bakery with three shops” instead [proof-disclosure]"), "\(command)")
            #expect(!(run.errors + run.output).contains("A-s-t-e-r"), "\(command)")
        }
        #expect(try archive() == before)
        #expect(!folder.exists("Site"))
    }

    // MARK: The sign-off

    @Test func unsignedIsLeftOutAndEverythingElseIsBuilt() throws {
        try folder.writeProofContent(milestone: ProofSample.milestone(proof: Self.withKey))
        let run = try folder.milepost("proof")
        #expect(run.exitCode == 1)
        #expect(run.errors.contains("has not been signed off by anybody"))
        let build = try folder.build()
        #expect(build.errors.contains("[proof-ready]"))
        #expect(!folder.exists("Site/proof") && folder.exists("Site/\(Sample.asterFolder)/index.html"))
    }

    @Test func aChangedWordEndsTheSignOffAndANewStyleDoesNot() throws {
        try folder.writeProofContent()
        try folder.signProof()
        try folder.write("body { color: black }", to: "Templates/\(Self.style)")
        #expect(try folder.milepost("proof", "--templates", "Templates").exitCode == 0)
        let record = try folder.text(of: "Content/aster/shop/01-window.md")
        try folder.write(
            record.replacing("Twenty people", with: "Thirty people"), to: "Content/aster/shop/01-window.md")
        let run = try folder.milepost("proof")
        #expect(run.exitCode == 1)
        #expect(run.errors.contains("has other words than those that were signed off"))
    }

    @Test(arguments: ["<p>Zebulon says so</p>", "<img alt=\"Zebulon\">", "<p hidden>zebulon</p>"])
    func wordsThatTheThemeAddsToThePageAreSignedByNobody(addition: String) throws {
        try folder.writeProofContent()
        try folder.signProof()
        let template = "Templates/\(Self.template)"
        let page = try String(contentsOfFile: Checkout.path(of: template), encoding: .utf8)
        try folder.write(page, to: template)
        #expect(try folder.milepost("proof", "--templates", "Templates").exitCode == 0)
        try folder.write(page.replacing("<footer>", with: "<footer>\(addition)"), to: template)
        let run = try folder.milepost("proof", "--templates", "Templates")
        #expect(run.exitCode == 1)
        #expect(run.errors.contains("that the signed text does not hold, as “zebulon”"))
    }

    /// The digest is of the text, and the slug stands in the address and in the name of the file.
    @Test func aWordOfTheSlugThatNoTextAndNoListHoldsIsAllowedOrRewritten() throws {
        try folder.writeProofContent(milestone: ProofSample.milestone(proof: "proof: {slug: the-zebulon-window}"))
        let review = try folder.milepost("proof", "--review", "window")
        #expect(review.output.contains("“zebulon” in “the-zebulon-window”"))
        #expect(try folder.milepost("proof", "--sign-off", "Mara Lind", "window").exitCode == 1)
        let allowed = "proof: {slug: the-zebulon-window, allow: {zebulon: a kind of lamp}}"
        try folder.writeProofContent(milestone: ProofSample.milestone(proof: allowed))
        try folder.signProof()
        #expect(try folder.milepost("proof").exitCode == 0)
    }

    @Test func afterTwelveMonthsItIsToBeReadAgain() throws {
        try folder.writeProofContent(milestone: ProofSample.milestone(proof: Self.withKey))
        try folder.signProof()
        try folder.build("--as-of", "2027-03-16")
        #expect(folder.exists("Site/\(Self.site)/index.html"))
        let run = try folder.build("--as-of", "2027-03-17", "--strict")
        #expect(run.errors.contains("lapsed on 2027-03-17"))
        #expect(!folder.exists("Site/proof"))
        #expect(try folder.milepost("proof", "--as-of", "2027-03-17").exitCode == 1)
    }

    @Test func aWordInCapitalsIsAllowedWithAReasonOrRewritten() throws {
        let told = "Twenty people in the street called it the Lantern."
        try folder.writeProofContent(milestone: ProofSample.milestone(what: told))
        let review = try folder.milepost("proof", "--review", "window")
        #expect(review.exitCode == 0)
        #expect(review.output.contains("Content/aster/shop/01-window.md:40:"))
        #expect(review.output.contains("“Lantern”"))
        #expect(try folder.milepost("proof", "--sign-off", "Mara Lind", "window").exitCode == 1)
        let allowed = "proof: {slug: a-window-that-sells, allow: {Lantern: a lamp of any kind}}"
        try folder.writeProofContent(milestone: ProofSample.milestone(proof: allowed, what: told))
        try folder.signProof()
        #expect(try folder.milepost("proof").exitCode == 0)
    }

    // MARK: The site

    static let key = "zyxwvutsrqponmlkjihgfedcba"
    static let withKey = "proof: {slug: a-window-that-sells, key: \(key)}"
    static let site = "proof/a-window-that-sells-\(key)"
    static let style = "proof/style.css"
    static let template = "proof/page.mustache"

    @Test func theSiteHasItWhereNothingLeadsAndWithNothingInCommon() throws {
        try folder.writeProofContent(milestone: ProofSample.milestone(proof: Self.withKey))
        try folder.signProof()
        #expect(try folder.build().output.contains("1 proof asset into Site"))
        let site = try FolderContents(at: folder["Site"])
        #expect(site.files.keys.filter { $0.hasPrefix("proof/") } == ["\(Self.site)/index.html"])
        let page = try #require(site.texts["\(Self.site)/index.html"])
        for (path, text) in site.texts where !path.hasPrefix("proof/") {
            #expect(!text.contains(Self.key) && !text.contains("a-window-that-sells"), "\(path)")
            if path.hasSuffix(".html") {
                #expect(Self.marks(of: text).isDisjoint(with: Self.marks(of: page)), "\(path)")
            }
        }
        #expect(!page.contains("://") && !page.contains("href") && !page.contains("src="))
        // Built for one client alone, it is the same; and it goes when it is no longer wanted.
        try folder.build("--client", "aster")
        #expect(try FolderContents(at: folder["Site"]) == site)
        try folder.write(
            ProofSample.milestone(proof: "proof: {key: \(Self.key), slug: a-window}"),
            to: "Content/aster/shop/01-window.md")
        try folder.build("--client", "aster")
        #expect(!folder.exists("Site/proof"))
    }

    /// The ids, the digests and the names of assets of a page.
    private static func marks(of page: String) -> Set<String> {
        let patterns = [/id="([^"]+)"/, /sha256-([^']+)'/, /assets\/([^"]+)"/]
        return Set(patterns.flatMap { page.matches(of: $0).map { String($0.output.1) } })
    }

    // MARK: Looking again

    @Test func anArchiveIsHeldAgainstTheRecordsOfToday() throws {
        try folder.writeProofContent()
        try folder.signProof()
        _ = try folder.milepost("proof")
        let place = "Proof/a-window-that-sells"
        let sound = try folder.milepost("proof", "--verify", place + "/")
        #expect(
            sound
                == MilepostRun(
                    exitCode: 0, output: "\(place): whole, signed off, and what aster/shop/window says today\n"))
        #expect(try folder.milepost("proof", "--verify", place, "--as-of", "2027-04-01").exitCode == 1)
        try folder.write("Other words", to: "\(place)/proof.md")
        let changed = try folder.milepost("proof", "--verify", place)
        #expect(changed.exitCode == 1)
        #expect(changed.output.contains("proof.md"))
        _ = try folder.milepost("proof")
        let record = try folder.text(of: "Content/aster/client.md")
        try folder.write(record.replacing("[Kestrel Lane]", with: "[street]"), to: "Content/aster/client.md")
        let hidden = try folder.milepost("proof", "--verify", place)
        #expect(hidden.exitCode == 1)
        #expect(hidden.errors.contains("[proof-disclosure]"))
        #expect(try folder.milepost("proof", "--verify", "Prof/x").exitCode == 2)
    }
}
