import Foundation
import Model
import Testing

@testable import Actions

/// The demonstration's content as the commands see it.
enum Demonstration {
    static let checkout: URL = {
        var folder = URL(fileURLWithPath: #filePath)
        for _ in 0..<4 { folder.deleteLastPathComponent() }
        return folder
    }()

    static func survey() throws -> Survey {
        let options = ContentOptions(
            content: checkout.path + "/Content", client: nil, asOf: nil, withDrafts: false, isStrict: false)
        return try #require(try Survey.make(options, environment: [:]).value)
    }

    static func client(_ name: String, in survey: Survey) throws -> Client {
        try #require(survey.check(try survey.content.client(name)).value).client
    }

    /// The lines of a file below the checkout, without comments.
    static func lines(_ path: String) throws -> [String] {
        try String(contentsOf: checkout.appending(path: path), encoding: .utf8).split(separator: "\n")
            .map(String.init).filter { !$0.hasPrefix("#") }
    }
}
