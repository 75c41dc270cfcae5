import Foundation
import Testing

/// The same content gives the same bytes, on whatever machine and whenever.
@Suite struct SameBytesTests {
    let folder = TemporaryFolder()

    init() throws {
        try folder.copy(Checkout.path(of: "Content"), to: "Content")
        try folder.build("--output", "First")
    }

    private func differences(of site: String) throws -> [String] {
        try FolderContents(at: folder[site]).differences(from: FolderContents(at: folder["First"]))
    }

    @Test(arguments: [
        ["TZ": "Pacific/Kiritimati"], ["TZ": "Pacific/Pago_Pago"], ["LANG": "de_DE.UTF-8", "LANGUAGE": "de"],
        ["LC_ALL": "C"], ["LC_ALL": "tr_TR.UTF-8"], ["SOURCE_DATE_EPOCH": "86400"],
    ])
    func theMachinesSettingsChangeNothing(environment: [String: String]) throws {
        try folder.build("--output", "Second", environment: environment)
        #expect(try differences(of: "Second") == [])
    }

    @Test(arguments: ["000", "077", "027"])
    func aMaskOfRightsChangesNeitherBytesNorRights(mask: String) throws {
        let run = try folder.milepost("build", "--output", "Second", prelude: "umask \(mask)")
        #expect(run.exitCode == 0, "\(run.errors)")
        #expect(try differences(of: "Second") == [])
        let rights = try FolderIdentities(at: folder["Second"]).identities.mapValues(\.rights)
        #expect(try rights == FolderIdentities(at: folder["First"]).identities.mapValues(\.rights))
        #expect(Set(rights.values) == [0o644, 0o755])
    }

    @Test func theDatesOfFilesChangeNothing() throws {
        for path in try FileManager.default.subpathsOfDirectory(atPath: folder["Content"]) {
            let old = Date(timeIntervalSince1970: Double(path.utf8.count) * 100_000)
            try FileManager.default.setAttributes(
                [.modificationDate: old], ofItemAtPath: folder["Content/\(path)"])
        }
        try folder.build("--output", "Second")
        #expect(try differences(of: "Second") == [])
    }

    @Test func theWorkingFolderChangesNothing() throws {
        try folder.makeFolder("deep/below")
        let arguments = ["build", "--content", folder["Content"], "--output", folder["Second"]]
        #expect(try MilepostRun.run(arguments, in: folder["deep/below"]).exitCode == 0)
        #expect(try differences(of: "Second") == [])
    }

    @Test func theOrderInWhichFilesWereMadeChangesNothing() throws {
        let paths = try FolderContents(at: folder["Content"]).files
        for (path, bytes) in paths.sorted(by: { $0.key > $1.key }) {
            try folder.write(bytes, to: "Reversed/\(path)")
        }
        try folder.build("--content", "Reversed", "--output", "Second")
        #expect(try differences(of: "Second") == [])
    }

    @Test func buildingAgainWritesNothing() throws {
        let before = try FolderIdentities(at: folder["First"])
        let run = try folder.build("--output", "First")
        #expect(try FolderIdentities(at: folder["First"]).changes(since: before) == [])
        #expect(run.output.hasPrefix("Built 4 clients, 34 milestones, "))
        #expect(try folder.names() == ["Content", "First"])
    }

    @Test func theDayDecidesWhatIsShown() throws {
        try folder.build("--output", "Second", "--as-of", "2026-03-18")
        #expect(try differences(of: "Second") != [])
    }
}
