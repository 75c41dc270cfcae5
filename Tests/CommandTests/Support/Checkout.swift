import Foundation

/// The checkout that these tests stand in.
enum Checkout {
    /// Its folder.
    static let path: String = {
        var folder = URL(fileURLWithPath: #filePath)
        for _ in 0..<4 { folder.deleteLastPathComponent() }
        return folder.path
    }()

    static func path(of name: String) -> String { "\(path)/\(name)" }

    /// The folder of one case below `Fixtures`.
    static func fixture(_ name: String) -> String { "\(path)/Tests/CommandTests/Fixtures/\(name)" }

    /// Whether fixtures are to be written anew instead of compared.
    static let rewritesFixtures = ProcessInfo.processInfo.environment["MILEPOST_REWRITE_FIXTURES"] == "1"

    /// The text that a fixture expects; where fixtures are rewritten, it becomes `actual`.
    static func expected(_ name: String, actual: String) throws -> String {
        let file = URL(fileURLWithPath: fixture(name))
        if rewritesFixtures { try Data(actual.utf8).write(to: file) }
        return String(decoding: try Data(contentsOf: file), as: UTF8.self)
    }
}
