import Foundation
import Testing

/// What shells are offered for a name or a word that has been begun.
@Suite struct CompletionTests {
    let folder = TemporaryFolder()

    init() throws {
        try folder.writeLoggable()
        try folder.writeClient("birch", record: Sample.client(name: "Birch", key: Sample.key(7)))
        try folder.write("---\ntitle: A\nhealth: on track\n---\n", to: "Content/birch/shop/updates/2026-03-09.md")
    }

    /// What the program answers to a shell that completes the last of some words.
    private func completed(_ place: String, _ words: String..., in folder: TemporaryFolder? = nil) throws -> [String] {
        let line = ["milepost"] + words
        let last = line[line.count - 1]
        let run = try MilepostRun.run(
            ["---completion", words[0], "--", place, "\(line.count - 1)", "\(last.utf8.count)"] + line,
            in: (folder ?? self.folder).path, environment: ["SAP_SHELL": "bash", "SAP_SHELL_VERSION": "5.2"])
        #expect(run.errors == "")
        #expect(run.exitCode == 0)
        return run.output.split(separator: "\n").map(String.init)
    }

    @Test(arguments: [
        ("", ["aster/shop", "aster/shop/window", "birch/shop", "birch/shop/window", "menu"]),
        ("m", ["menu"]), ("window", []), ("x", []),
        ("ast", ["aster/shop", "aster/shop/menu", "aster/shop/window"]),
        ("aster/shop/w", ["aster/shop/window"]), ("shop/", ["shop/menu"]), ("'m", ["menu"]),
    ])
    func namesAreCompletedByTheirShortestEnd(typed: String, names: [String]) throws {
        #expect(try completed("positional@0", "log", typed) == names)
    }

    @Test func eachCommandIsOfferedWhatItTakes() throws {
        let milestones = ["aster/shop/window", "birch/shop/window", "menu"]
        #expect(try completed("positional@0", "close", "") == milestones)
        #expect(try completed("positional@0", "pdf", "") == milestones)
        #expect(
            try completed("positional@0", "note", "")
                == ["2026-03-09", "aster/shop", "aster/shop/window", "birch/shop", "birch/shop/window", "menu"])
        #expect(try completed("positional@0", "rotate", "") == ["aster", "birch"])
        #expect(try completed("--client", "check", "--client", "b") == ["birch"])
    }

    @Test func theLineSaysWhichContentAndWhichClient() throws {
        #expect(
            try completed("positional@0", "log", "--client", "birch", "")
                == ["shop", "window"])
        try folder.move("Content/birch", to: "My content/birch")
        try folder.write(Sample.settings, to: "My content/milepost.yml")
        #expect(try completed("positional@0", "log", "--content", "'My content'", "") == ["shop", "window"])
        #expect(try completed("positional@0", "log", "--content=My\\ content", "") == ["shop", "window"])
        #expect(try completed("positional@0", "log", "--content", "=", "\"My content\"", "w") == ["window"])
        #expect(try completed("--client", "build", "--content", "'My content'", "--client", "") == ["birch"])
    }

    @Test func kindsAndTheirWordsAreThoseOfTheRecord() throws {
        #expect(try completed("positional@1", "log", "menu", "s") == ["state", "sent", "split"])
        #expect(try completed("positional@1", "log", "aster/shop", "") == ["end", "sent"])
        #expect(
            try completed("positional@2", "log", "menu", "state", "")
                == ["on-track", "at-risk", "blocked", "in-review"])
        #expect(try completed("positional@2", "log", "--strict", "menu", "--note", "x", "qa", "p") == ["passed"])
        #expect(try completed("positional@2", "log", "aster/shop", "sent", "k") == ["kickoff"])
        #expect(try completed("positional@2", "log", "menu", "rework", "").isEmpty)
        #expect(try completed("--cause", "log", "menu", "due", "--cause", "t") == ["third-party"])
    }

    @Test func whereThereIsNoContentNothingIsOfferedAndNothingSaid() throws {
        let empty = TemporaryFolder()
        #expect(try completed("positional@0", "log", "", in: empty).isEmpty)
        #expect(try completed("positional@0", "log", "--content", "/nonexistent", "", in: empty).isEmpty)
        #expect(try completed("--client", "check", "--client", "", in: empty).isEmpty)
    }

    @Test(arguments: [
        ("milepost log me", "menu"), ("milepost log menu st", "state"), ("milepost log menu state at", "at-risk"),
        ("milepost close aster/shop/w", "aster/shop/window"), ("milepost note --client birch wi", "window"),
        ("milepost rotate bi", "birch"), ("milepost lo", "log"),
    ])
    func bashIsToldByTheScriptThatIsGenerated(line: String, wanted: String) throws {
        let words = line.split(separator: " ").map { "'\($0)'" }
        let run = try folder.milepost(
            "--version",
            prelude: """
                PATH="$(dirname "$0"):$PATH"; "$0" --generate-completion-script bash > complete.sh
                exec /bin/bash -c 'source complete.sh; COMP_WORDS=(\(words.map { $0.dropFirst().dropLast() }.joined(separator: " ")))
                COMP_CWORD=\(words.count - 1); COMP_LINE="\(line)"; COMP_POINT=\(line.utf8.count)
                _milepost milepost "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD-1]}"; printf "%s\\n" "${COMPREPLY[@]}"'
                """)
        #expect(run == MilepostRun(exitCode: 0, output: wanted + "\n"))
    }
}
