import Foundation
import Testing

@testable import Files

@Suite struct FileOutputTests {
    private let scratch: Scratch
    init() throws { scratch = try Scratch() }

    /// Several documents of one client are made at once, so each may be the first to need the client's folder.
    @Test func manyThreadsMayNeedTheSameNewFolder() async throws {
        for round in 0..<20 {
            let output = try FileOutput(at: scratch.path + "/PDF-\(round)", apartFrom: [])
            defer { output.close() }
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<16 {
                    group.addTask { try output.put([UInt8(number)], into: "client", as: "\(number).pdf") }
                }
                try await group.waitForAll()
            }
            let names = try FileManager.default.contentsOfDirectory(atPath: scratch.path + "/PDF-\(round)/client")
            #expect(names.sorted() == (0..<16).map { "\($0).pdf" }.sorted())
        }
    }
}
