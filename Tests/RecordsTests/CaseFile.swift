import Foundation
import Testing

/// A text file of cases, each an input and the lines that are expected of it.
///
/// A case is `== its name`, the input, a line `--`, the expected lines and a blank line. The whole file is
/// compared as one value; `MILEPOST_REWRITE_FIXTURES=1 swift test` writes what came out instead.
struct CaseFile {
    let url: URL

    init(_ path: String) {
        url = Fixture.folder.appendingPathComponent(path)
    }

    func check(_ answer: (_ input: String) -> [String], sourceLocation: SourceLocation = #_sourceLocation) throws {
        let expected = try String(contentsOf: url, encoding: .utf8)
        var actual: [String] = []
        for part in expected.components(separatedBy: "== ").dropFirst() {
            let lines = part.components(separatedBy: "\n")
            let end = try #require(lines.firstIndex(of: "--"), "a case ends its input with a line --")
            let input = lines[1..<end].joined(separator: "\n")
            actual += (["== " + lines[0]] + lines[1..<end] + ["--"] + answer(CaseFile.unescaped(input)) + [""])
        }
        let found = actual.joined(separator: "\n")
        if ProcessInfo.processInfo.environment["MILEPOST_REWRITE_FIXTURES"] == "1" {
            try found.write(to: url, atomically: true, encoding: .utf8)
        }
        let differences = found.components(separatedBy: "\n").difference(from: expected.components(separatedBy: "\n"))
        #expect(found == expected, "\(differences)", sourceLocation: sourceLocation)
    }

    /// What cannot be seen or kept in a text file is written `\u{…}` between `⟦⟧`: `⟦9⟧` for a tab.
    private static func unescaped(_ input: String) -> String {
        var parts = input.components(separatedBy: "⟦")
        var text = parts.removeFirst()
        for part in parts {
            let halves = part.components(separatedBy: "⟧")
            if let value = UInt32(halves[0], radix: 16), let scalar = Unicode.Scalar(value) {
                text.unicodeScalars.append(scalar)
            }
            text += halves.dropFirst().joined(separator: "⟧")
        }
        return text
    }
}
