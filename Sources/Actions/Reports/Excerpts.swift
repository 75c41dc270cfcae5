import Records
import Vocabulary

/// Reads again, from the records that findings are about, the lines that may be shown.
enum Excerpts {
    /// What stands at the places of the findings; a place whose line may not be shown, or is not there any more, has none.
    ///
    /// A finding is told whether or not its line can be, so nothing here is trouble.
    static func read(for findings: [Diagnostic], in content: String) -> [SourcePosition: Excerpt] {
        guard let source = try? ContentSource(at: content) else { return [:] }
        var excerpts: [SourcePosition: Excerpt] = [:]
        let withheld = Set(findings.filter { $0.rule == .anotherClient }.map { line(of: $0) })
        let quotable = findings.filter { $0.position.line > 0 && !withheld.contains(line(of: $0)) }.map(\.position)
        for (path, positions) in Dictionary(grouping: quotable, by: \.path) {
            guard let lines = try? source.quotableLines(ofFileNamed: path) else { continue }
            for position in positions {
                excerpts[position] = lines.text(at: position).flatMap { Excerpt($0, at: position) }
            }
        }
        return excerpts
    }

    /// The place of a whole line: what a finding may not say of another client stands somewhere on it.
    private static func line(of finding: Diagnostic) -> SourcePosition {
        SourcePosition(path: finding.position.path, line: finding.position.line)
    }
}
