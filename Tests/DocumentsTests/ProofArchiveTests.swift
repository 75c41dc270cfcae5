import Testing
import Vocabulary

@testable import Documents

@Suite struct ProofArchiveTests {
    private let slug: Slug
    private let archive: ProofArchive

    init() throws {
        slug = try #require(Slug("booking-online"))
        archive = try ProofArchive(of: ProofArchiveTests.files, slug: slug)
    }

    private static let files = [
        Document(path: "index.html", text: "<p>Größe</p>\n"), Document(path: "proof.md", text: "# A\n"),
        Document(path: "proof.json", text: ""),
    ]

    private var bytes: [String: [UInt8]] {
        var bytes: [String: [UInt8]] = [:]
        for case (let path, .bytes(let contents)) in archive.documents.map({ ($0.path, $0.contents) }) {
            bytes[path] = contents
        }
        return bytes
    }

    /// As `sha256sum index.html proof.json proof.md` writes it.
    private static let manifest = """
        f428b6b1fdb09e31d7a6812f17168e7d94e58e346fcf7d0a108f359f838b9798  index.html
        e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  proof.json
        aa1237b773c38dbddef583c4868aaea7a44c5237ea7923aecca5513764b42d80  proof.md

        """

    @Test func anArchiveIsItsFilesTheManifestAndTheZip() {
        #expect(
            archive.documents.map(\.path) == [
                "index.html", "proof.md", "proof.json", "MANIFEST", "booking-online.zip",
            ])
        #expect(String(decoding: bytes["MANIFEST"] ?? [], as: UTF8.self) == ProofArchiveTests.manifest)
    }

    /// The examples of FIPS 180-4.
    @Test func theDigestIsSHA256() {
        #expect(
            ProofArchive.digest(of: Array("abc".utf8))
                == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        #expect(
            ProofArchive.digest(of: []) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    }

    @Test func theZipHoldsTheFilesInOrderAsTheyAreAndNothingThatVaries() throws {
        let zip = try #require(bytes["booking-online.zip"])
        let names = ["MANIFEST", "index.html", "proof.json", "proof.md"]
        #expect(
            try ZipDirectory(zip).entries
                == names.map { ZipEntry("booking-online/\($0)", holding: try #require(bytes[$0])) })
    }

    @Test func theOrderOfTheFilesChangesNothing() throws {
        let other = try ProofArchive(of: ProofArchiveTests.files.reversed(), slug: slug)
        let texts = Dictionary(uniqueKeysWithValues: other.documents.map { ($0.path, "\($0.contents)") })
        #expect(texts == Dictionary(uniqueKeysWithValues: archive.documents.map { ($0.path, "\($0.contents)") }))
    }

    @Test func aLargeFileIsKeptWhole() throws {
        let large = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        let files = ProofArchiveTests.files.dropFirst() + [Document(path: "index.html", contents: .bytes(large))]
        let made = try ProofArchive(of: Array(files), slug: slug)
        guard case .bytes(let zip)? = made.documents.last?.contents else { throw MissingZip() }
        #expect(try ZipDirectory(zip).entries.first { $0.name.hasSuffix("index.html") }?.bytes == large)
    }

    private struct MissingZip: Error {}

    // MARK: Checking

    private func faults(_ change: (inout [String: [UInt8]]) -> Void) throws -> [String] {
        var files = bytes
        change(&files)
        return try ProofArchive.verify(files: files).map(\.description)
    }

    @Test func anArchiveAsItWasMadeHasNoFaults() throws {
        #expect(try faults { _ in } == [])
    }

    @Test func everyFileThatIsMissingIsTold() throws {
        let all = try faults { $0 = [:] }
        #expect(
            all == [
                "the zip file is missing, and every archive has one", "MANIFEST is missing, and every archive has it",
                "index.html is missing, and every archive has it", "proof.json is missing, and every archive has it",
                "proof.md is missing, and every archive has it",
            ])
        #expect(try faults { $0["proof.md"] = nil } == ["proof.md is missing, and every archive has it"])
        #expect(try faults { $0["MANIFEST"] = nil } == ["MANIFEST is missing, and every archive has it"])
        #expect(
            try faults { $0["booking-online.zip"] = nil } == ["the zip file is missing, and every archive has one"])
    }

    @Test func everyFileThatWasChangedIsTold() throws {
        #expect(
            try faults { $0["proof.md"]?.append(0x20) } == [
                "booking-online.zip is not the zip file that the other files give",
                "proof.md was changed: its SHA-256 is not the one in MANIFEST",
            ])
    }

    @Test func aFileTooManyIsTold() throws {
        #expect(
            try faults { $0["notes\n.txt"] = [] } == ["notes‹U+000A›.txt is not a part of the archive"])
        #expect(
            try faults { $0["other.zip"] = $0["booking-online.zip"] } == [
                "booking-online.zip is one of several zip files, and an archive has one",
                "other.zip is one of several zip files, and an archive has one",
            ])
    }

    @Test func everyByteOfTheZipCounts() throws {
        let zip = try #require(bytes["booking-online.zip"])
        let told = ["booking-online.zip is not the zip file that the other files give"]
        for index in zip.indices {
            #expect(try faults { $0["booking-online.zip"]?[index] ^= 1 } == told, "byte \(index)")
        }
        #expect(try faults { $0["booking-online.zip"]?.append(0) } == told)
        for name in ["renamed.zip", "Not a slug.zip", ".zip"] {
            let faults = try faults {
                $0["booking-online.zip"] = nil
                $0[name] = zip
            }
            #expect(faults == ["\(name) is not the zip file that the other files give"])
        }
    }

    @Test func everyByteOfTheManifestCounts() throws {
        for index in try #require(bytes["MANIFEST"]).indices {
            #expect(try faults { $0["MANIFEST"]?[index] ^= 0x10 } != [], "byte \(index)")
        }
    }

    @Test func aManifestThatIsNoneIsToldByItsLine() throws {
        let zip = "booking-online.zip is not the zip file that the other files give"
        let lines = try #require(bytes["MANIFEST"]).split(separator: 0x0A)
        func written(_ texts: [ArraySlice<UInt8>]) -> [UInt8] { texts.flatMap { $0 + [0x0A] } }
        let line = "of MANIFEST is not 64 hexadecimal digits, two blanks and the name of a further file"
        let list = "MANIFEST does not list index.html, proof.json, proof.md, one on each line and no others"
        let cases: [([UInt8], String)] = [
            (written([lines[0], Array("x".utf8)[...], lines[2]]), "line 2 \(line)"),
            (written([lines[0], lines[0], lines[2]]), "line 2 \(line)"),
            (written(lines.map { $0.dropFirst() }), "line 1 \(line)"),
            (written([Array("\(String(repeating: "A", count: 64))  x".utf8)[...]]), "line 1 \(line)"),
            (written([lines[1], lines[0], lines[2]]), list), (written(Array(lines.dropLast())), list),
            (Array(written(lines).dropLast()), list), ([], list),
            (written(lines + [Array("\(String(repeating: "a", count: 64))  x.txt".utf8)[...]]), list),
        ]
        for (manifest, fault) in cases {
            #expect(try faults { $0["MANIFEST"] = manifest } == [fault, zip])
        }
    }
}
