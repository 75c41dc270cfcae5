import Foundation
import Testing

/// The walls between the targets, kept by what the sources import and call.
@Suite struct WallTests {
    /// The targets in the order in which Package.swift declares them.
    private static let order = [
        "CYaml", "CCmark", "CArchive", "CPosix", "CTheme", "CTables", "Vocabulary", "Records", "Model", "Checks",
        "Publication", "Documents", "Disclosure", "Files", "Edits", "Actions", "milepost",
    ]

    /// What may know nothing of the machine.
    private static let pure = [
        "Vocabulary", "Records", "Model", "Checks", "Publication", "Documents", "Disclosure", "Edits",
    ]

    private var sources: [SourceFile] { SourceFile.all }

    @Test func packageSwiftDeclaresTheTargetsInTheOrderOfTheStages() throws {
        let manifest = try String(contentsOfFile: SourceFile.checkout + "/Package.swift", encoding: .utf8)
        let declared = manifest.matches(of: /\.(?:target|executableTarget|systemLibrary)\(\s*name: "(\w+)"/).map {
            String($0.1)
        }
        #expect(declared == WallTests.order + ["Disguises"], "and what tests alone import")
        #expect(Set(sources.map(\.target)).subtracting(declared) == [])
    }

    @Test func eachTargetImportsOnlyThoseBeforeIt() {
        let wrong = sources.flatMap { file in
            file.imports.filter { name in
                guard let other = WallTests.order.firstIndex(of: name),
                    let own = WallTests.order.firstIndex(of: file.target)
                else { return false }
                return other >= own
            }
            .map { "\(file.path) imports \($0)" }
        }
        #expect(wrong == [])
    }

    @Test func everyImportIsOneThatItsTargetMayHave() {
        let machine: Set = ["Glibc", "Darwin"]
        let allowed: [String: Set<String>] = [
            "Vocabulary": [], "Model": ["Vocabulary", "Records"],
            "Publication": ["Vocabulary", "Records", "Model", "Checks"],
            // Foundation for what Unicode and JSON ask for; what else it knows is named below.
            "Records": ["Vocabulary", "CYaml", "CCmark", "Foundation"],
            "Checks": ["Vocabulary", "Records", "Model", "Foundation"],
            "Documents": [
                "Vocabulary", "Publication", "CCmark", "CTheme", "CArchive", "Crypto", "Mustache", "Foundation",
            ],
            "Disclosure": ["Vocabulary", "CTables", "Foundation"],
            "Files": machine.union(["Vocabulary", "Documents", "CPosix", "Dispatch"]),
            "Edits": ["Vocabulary", "Records"],
            "Actions": [
                "Vocabulary", "Records", "Model", "Checks", "Publication", "Documents", "Disclosure", "Files",
                "Edits", "Foundation",
                "Dispatch",
            ],
            "milepost": machine.union(["Vocabulary", "Files", "Actions", "ArgumentParser"]),
        ]
        let wrong = sources.flatMap { file in
            file.imports.filter { !allowed[file.target, default: []].contains($0) }.map { "\(file.path) imports \($0)" }
        }
        #expect(wrong == [])
    }

    @Test(arguments: [
        "Date()", "Date.now", "ContinuousClock", "Locale", "TimeZone", "Calendar(", "Calendar.", "FileManager",
        "ProcessInfo", "getenv(",
        "FileHandle", "URLSession", "Process()", "random(", "UUID()", "SystemRandomNumberGenerator", "DateFormatter",
        "NumberFormatter", "String(format:", "CommandLine",
    ])
    func nothingOfTheMachineIsKnownBelowTheFiles(name: String) {
        let found = sources.filter { WallTests.pure.contains($0.target) && $0.code.contains(name) }.map(\.path)
        #expect(found == [])
    }

    @Test(arguments: [
        "Date()", "Locale.current", "TimeZone.current", "TimeZone.autoupdatingCurrent", "Locale.autoupdatingCurrent",
    ])
    func theClockAndTheMachinesZoneAreReadInOnePlaceAndItsLanguageNowhere(name: String) {
        let found = sources.filter { $0.code.contains(name) }.map(\.path)
        #expect(found == (["Date()", "TimeZone.current"].contains(name) ? ["Sources/Actions/Today.swift"] : []))
    }

    @Test(arguments: ["print(", "debugPrint(", "dump(", "NSLog(", "fputs(", "exit(", "fatalError(", "try!", "Mirror("])
    func nothingSpeaksOrEndsPastThePresentation(name: String) {
        let found = sources.filter { $0.calls(name) }.map(\.path)
        let allowed = ["exit(": ["Sources/milepost/Milepost.swift"], "Mirror(": ["Sources/Vocabulary/Internal.swift"]]
        #expect(found == allowed[name, default: []])
    }

    @Test func internalValuesAreRevealedToTheModelAndTheChecksAlone() {
        let found = Set(sources.filter { $0.code.contains(".reveal()") }.map(\.target))
        #expect(found.subtracting(["Records", "Model", "Checks"]) == [])
    }

    @Test func addressesOfContactsAreKnownToTheDraftsOfNotesAlone() {
        let found = sources.filter { $0.code.contains("noteAddresses") }.map(\.path)
        #expect(found == ["Sources/Model/Client.swift", "Sources/Publication/Making/Notes/NoteMaking.swift"])
    }

    @Test(arguments: ["proofRecord", "proofLeave"])
    func whatIsInternalAboutProofAssetsIsKnownToTheirMakingAlone(name: String) {
        let found = sources.filter { $0.code.contains(name) }.map(\.path)
        #expect(found.filter { $0.hasPrefix("Sources/Documents/") } == [])
        #expect(
            found.filter {
                $0.hasPrefix("Sources/Publication/") && !$0.hasPrefix("Sources/Publication/Making/Proof/")
            } == [])
    }

    @Test func theEmbeddedThemeIsTheFolderOfTheTemplates() throws {
        let list = try String(contentsOfFile: SourceFile.checkout + "/Sources/CTheme/theme.c", encoding: .utf8)
        let embedded = list.matches(of: #/#embed "../../Templates/([^"]+)"/#).map { String($0.1) }
        let named = list.matches(of: /THEME_FILE\("([^"]+)", (\w+)\)/).map { (path: String($0.1), bytes: String($0.2)) }
        let folder = try FileManager.default.subpathsOfDirectory(atPath: SourceFile.checkout + "/Templates")
            .filter { $0.contains(".") && !$0.split(separator: "/").contains { $0.hasPrefix(".") } }.sorted()
        #expect(embedded == folder)
        #expect(named.map(\.path) == folder)
        #expect(named.map(\.bytes) == folder.map { $0.replacing(/[\/.-]/, with: "_") })
    }
}

/// One file of Sources.
private struct SourceFile {
    /// From the checkout on.
    let path: String
    let target: String
    /// The lines without their comments.
    let code: String
    let imports: [String]

    static let checkout = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path

    static let all: [SourceFile] = {
        let paths = (try? FileManager.default.subpathsOfDirectory(atPath: checkout + "/Sources")) ?? []
        return paths.filter { $0.hasSuffix(".swift") }.sorted().map { SourceFile(path: $0) }
    }()

    private init(path: String) {
        self.path = "Sources/\(path)"
        target = String(path.prefix { $0 != "/" })
        let text = (try? String(contentsOfFile: "\(SourceFile.checkout)/Sources/\(path)", encoding: .utf8)) ?? ""
        let lines = text.components(separatedBy: "\n").map { SourceFile.withoutComment($0) }
        code = lines.joined(separator: "\n")
        imports = lines.compactMap { SourceFile.imported($0) }
    }

    /// Whether a function of that name is called that is no method of something else.
    func calls(_ name: String) -> Bool {
        var rest = code[...]
        while let found = rest.range(of: name) {
            let before = code[..<found.lowerBound].last
            if !(before.map { $0.isLetter || $0.isNumber || "._`".contains($0) } ?? false) { return true }
            rest = rest[found.upperBound...]
        }
        return false
    }

    private static func withoutComment(_ line: String) -> String {
        if line.drop(while: { $0 == " " }).hasPrefix("//") { return "" }
        return line.range(of: " //").map { String(line[..<$0.lowerBound]) } ?? line
    }

    /// The module that a line imports, whatever stands before and after the word.
    private static func imported(_ line: String) -> String? {
        let words = line.split(separator: " ").map { String($0) }
        guard let index = words.firstIndex(of: "import"), index + 1 < words.count else { return nil }
        let isImport = words[..<index].allSatisfy { word in
            word.hasPrefix("@") || ["package", "internal", "public", "private", "fileprivate"].contains(word)
        }
        let kinds: Set = ["struct", "class", "enum", "func", "protocol", "var", "let", "typealias"]
        guard isImport, let name = words[(index + 1)...].first(where: { !kinds.contains($0) }) else { return nil }
        return String(name.prefix { $0 != "." })
    }
}
