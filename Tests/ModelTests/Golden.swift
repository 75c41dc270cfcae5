import Foundation
import Testing

/// The lines that a value is expected to come to, in a file beside the tests.
///
/// `MILEPOST_REWRITE_FIXTURES=1 swift test` writes what came out instead.
struct Golden {
    let url: URL

    init(_ name: String) {
        url = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Fixtures/\(name).txt")
    }

    func check(_ lines: [String], sourceLocation: SourceLocation = #_sourceLocation) throws {
        let found = lines.joined(separator: "\n") + "\n"
        if ProcessInfo.processInfo.environment["MILEPOST_REWRITE_FIXTURES"] == "1" {
            try found.write(to: url, atomically: true, encoding: .utf8)
        }
        let expected = try String(contentsOf: url, encoding: .utf8)
        let differences = lines.difference(from: expected.components(separatedBy: "\n").dropLast())
        #expect(found == expected, "\(differences)", sourceLocation: sourceLocation)
    }
}
