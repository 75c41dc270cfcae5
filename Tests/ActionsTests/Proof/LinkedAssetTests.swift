import Testing

@testable import Actions

/// Two proof assets of one client have nothing in common by which a reader could tie them together.
@Suite struct LinkedAssetTests {
    private let bench: ProofBench

    init() throws { bench = try ProofBench() }

    /// A folder with two assets, whose first answers are these; `settings` are further keys of the second's `proof`.
    private func folder(_ first: String, _ second: String, settings: String = "") -> ProofFolder {
        func field(_ part: ProofField.Part) -> ProofField { ProofField(.milestone, part) }
        var other = ProofFolder()
        other.settings = settings
        other.texts = [
            field(.slug): "a-door-that-opens", field(.sentence): "Every visitor sees the door",
            field(.happened): second, field(.matters): "It is never locked.", field(.next): "It is painted.",
            field(.outcomes): "- It opens to both sides", field(.criterion): "It opens to both sides",
        ]
        var folder = ProofFolder()
        folder.texts = [field(.happened): first]
        folder.more = ["work/02-door.md": other.milestone(.milestone)]
        return folder
    }

    private func findings(_ folder: ProofFolder) throws -> [[String]] {
        let outcome = try bench.outcome(of: folder)
        #expect(outcome.errors.isEmpty)
        return outcome.results.map { result in
            result.findings.filter { $0.severity == .error }.map { finding in
                let path = finding.position.path.split(separator: "/").last ?? ""
                return
                    "\(path):\(finding.position.line): \(finding.message.prefix { $0 != "(" })[\(finding.rule.rawValue)]"
            }
        }
    }

    @Test func eightWordsInARowAreRefusedInBoth() throws {
        let words = "ten people looked at one drawing for half"
        let what = "another asset of this client has eight words in a row in common with this text [proof-linked]"
        #expect(
            try findings(folder("Once \(words) a minute.", "There \(words.uppercased()) an hour.")) == [
                ["01-plan.md:23: \(what)"], ["02-door.md:23: \(what)"],
            ])
    }

    @Test func sevenWordsInARowAreLeftInPeace() throws {
        let words = "people looked at one drawing for half"
        #expect(try findings(folder("Ten \(words) a minute.", "There \(words) an hour.")) == [[], []])
    }

    @Test func anUnusualNumberIsRefusedInBoth() throws {
        let what = "another asset of this client has an unusual number in common with this text [proof-linked]"
        #expect(
            try findings(folder("The drivers asked 1,046 questions.", "It was opened 1046 times.")) == [
                ["01-plan.md:23: \(what)"], ["02-door.md:23: \(what)"],
            ])
    }

    @Test(arguments: [
        ("The drivers asked 1,046 questions.", "It was opened 1046 times.", "1,046"),
        (
            "There ten people looked at one drawing for half a minute.",
            "Here ten people looked at one drawing for half an hour.", "ten people looked at one drawing for half"
        ),
    ])
    func whatAPersonLetsStandWithAReasonTiesNothing(first: String, second: String, allowed: String) throws {
        let settings = "allow: {\"\(allowed)\": it is said in every such house}"
        #expect(try findings(folder(first, second, settings: settings)) == [[], []])
    }

    @Test func theDescriptionTheRolesAndTheStudiosNameAreThoseOfEveryAsset() throws {
        var folder = folder("The drivers asked it.", "It was opened.")
        let words = "that sells chairs and tables and lamps to 1,046 houses by the sea"
        folder.texts[ProofField(.client, .description)] = "a house \(words)"
        folder.texts[ProofField(.client, .givenRole)] = "the director of a house \(words)"
        folder.texts[ProofField(.client, .role)] = "the head of a house \(words)"
        folder.texts[ProofField(.studio, .role)] = "the adviser of a house \(words)"
        folder.texts[ProofField(.studio, .name)] = "The Studio of a house \(words)"
        #expect(try findings(folder) == [[], []])
    }
}
