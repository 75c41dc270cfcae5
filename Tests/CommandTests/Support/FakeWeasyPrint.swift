import Foundation

/// A shell script that stands in for WeasyPrint: its PDF is the page that it was given.
enum FakeWeasyPrint {
    static let path = "bin/weasyprint"

    /// What the script does once it was asked for a document; `$page` and `$pdf` are its last two arguments.
    static let copy = "{ echo '%PDF-'; cat \"$page\"; } > \"$pdf\""

    static func script(version: String = "70.0", _ body: String = copy) -> String {
        """
        #!/bin/sh
        if [ "$1" = --version ]; then echo "WeasyPrint version \(version)"; exit 0; fi
        for word in "$@"; do page=$pdf; pdf=$word; done
        \(body)

        """
    }
}

extension TemporaryFolder {
    /// Writes a program that any shell can run.
    func writeProgram(_ script: String, to path: String = FakeWeasyPrint.path) throws {
        try write(script, to: path)
        guard chmod(self[path], 0o755) == 0 else { throw Mistake("\(path) cannot be made a program") }
    }

    /// Runs `milepost pdf` with the stand-in for WeasyPrint.
    func pdf(_ arguments: String..., environment: [String: String] = [:]) throws -> MilepostRun {
        let renderer = ["MILEPOST_WEASYPRINT": self[FakeWeasyPrint.path]]
        return try MilepostRun.run(
            ["pdf"] + arguments, in: path, environment: renderer.merging(environment) { _, new in new })
    }
}

extension Sample {
    /// A milestone that was approved and closed on 12 March 2026.
    static func closedMilestone(title: String = "You can see the window before it is built", body: String = "")
        -> String
    {
        """
        ---
        title: \(title)
        output: Window drawing
        due: 2026-03-10
        approval: {owner: Ivo Marsh, via: email, decide_by: 2026-03-12, question: Do you accept the drawing?}
        deliverables:
          - {title: Drawing, link: "https://a.example/drawing"}
        caveats: none
        next: The window is built
        log:
          - {on: 2026-03-02, state: on track}
          - {on: 2026-03-09, qa: passed, by: Mara Lind}
          - {on: 2026-03-10, state: in review}
          - {on: 2026-03-12, decision: approved, by: Ivo Marsh, via: email}
        closed: {on: 2026-03-12, outcome: approved, next: The window is built, owner: Mara Lind}
        ---
        ## What happened

        We drew the window. [See the shop](project.md).
        \(body)

        """
    }
}
