import Foundation
import Testing
import Vocabulary

@testable import Documents

@Suite struct ImageCleaningTests {
    @Test(arguments: Fixture.pictures)
    func dropsEverythingThatIsNotThePicture(name: String) throws {
        let cleaned = try Fixture(name).cleaned()
        for word in ["Priya", "Acme", "PRIVATE", "xmpmeta", "iCCP", "ICCP", "ICC_PROFILE", "<script"] {
            #expect(!cleaned.contains(Array(word.utf8)), "\(word)")
        }
    }

    @Test(arguments: ["clean.jpg", "clean.png", "clean.gif", "clean.webp", "drawing.svg"])
    func leavesACleanPictureAsItIs(name: String) throws {
        let fixture = try Fixture(name)
        #expect(try fixture.cleaned() == fixture.bytes)
    }

    @Test(arguments: [
        ("exif.jpg", "clean.jpg"), ("meta.png", "clean.png"), ("trailing.png", "clean.png"),
    ])
    func whatIsLeftOfAPictureIsTheCleanOne(name: String, clean: String) throws {
        #expect(try Fixture(name).cleaned() == Fixture(clean).bytes)
    }

    @Test(arguments: Fixture.pictures)
    func cleansACleanedPictureToItself(name: String) throws {
        let fixture = try Fixture(name)
        let cleaned = try fixture.cleaned()
        #expect(try ImageCleaning.cleaned(cleaned, as: fixture.format) == cleaned)
    }

    /// The data of the picture: scans of a JPEG, IDAT, image blocks of a GIF, VP8 and VP8L.
    @Test(arguments: [
        ("turned.jpg", [0xFF, 0xDA], 500), ("cmyk.jpg", [0xFF, 0xDA], 500),
        ("palette.png", Array("IDAT".utf8), 200),
        ("animated.png", Array("IDAT".utf8), 200), ("animated.gif", [0x2C, 0, 0, 0, 0], 400),
        ("turned.webp", Array("ALPH".utf8), 200), ("animated.webp", Array("VP8 ".utf8), 300),
        ("lossless.webp", Array("VP8L".utf8), 200),
    ])
    func keepsThePixelsByteForByte(name: String, start: [UInt8], count: Int) throws {
        let fixture = try Fixture(name)
        let data = try #require(fixture.bytes.firstRange(of: start))
        #expect(try fixture.cleaned().contains(fixture.bytes[data.lowerBound...].prefix(count)))
    }

    @Test(arguments: ["turned.jpg", "turned.webp", "palette.png"])
    func doesNotTurnThePicture(name: String) throws {
        let tiff: [UInt8] =
            [0x4D, 0x4D, 0, 0x2A, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0]
        #expect(try Fixture(name).cleaned().contains(tiff))
    }

    @Test func keepsTheLoopOfAnAnimation() throws {
        let loop = [0x21, 0xFF, 11] + Array("NETSCAPE2.0".utf8) + [3, 1, 0, 0, 0]
        #expect(try Fixture("animated.gif").cleaned().contains(loop))
    }

    @Test func dropsTheThumbnailOfAJPEG() throws {
        var bytes = try Fixture("clean.jpg").bytes
        bytes.replaceSubrange(4..<20, with: [0, 19] + bytes[6..<18] + [1, 1, 80, 81, 82])
        #expect(try ImageCleaning.cleaned(bytes, as: .jpeg) == Fixture("clean.jpg").bytes)
    }

    @Test(arguments: [
        ("polyglot.jpg", ImageFault.malformed("a marker is missing")),
        ("script.svg", .unsafe("it holds an event attribute onload")),
    ])
    func refusesWhatIsNoPicture(name: String, fault: ImageFault) throws {
        let fixture = try Fixture(name)
        #expect(throws: fault) { try fixture.cleaned() }
    }

    @Test(arguments: Fixture.pictures)
    func refusesAPictureOfAnotherFormat(name: String) throws {
        let fixture = try Fixture(name)
        for format in FileFormat.allCases where format.isImage && format != fixture.format {
            #expect(throws: ImageFault.self) { try ImageCleaning.cleaned(fixture.bytes, as: format) }
        }
    }

    @Test(arguments: Fixture.pictures)
    func refusesEveryPictureThatIsCutOff(name: String) throws {
        let fixture = try Fixture(name)
        let cleaned = try fixture.cleaned()
        for count in 0..<cleaned.count {
            #expect(throws: ImageFault.self) {
                try ImageCleaning.cleaned(Array(cleaned.prefix(count)), as: fixture.format)
            }
        }
    }

    @Test(arguments: Fixture.all)
    func survivesEveryPrefixAndTwoThousandChangedBytes(name: String) throws {
        let fixture = try Fixture(name)
        for count in 0...fixture.bytes.count {
            _ = try? ImageCleaning.cleaned(Array(fixture.bytes.prefix(count)), as: fixture.format)
        }
        var random = SeededGenerator(seed: 2026)
        for _ in 0..<2_000 {
            var bytes = fixture.bytes
            for _ in 0...Int.random(in: 0...3, using: &random) {
                bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(
                    in: 0...255, using: &random)
            }
            _ = try? ImageCleaning.cleaned(bytes, as: fixture.format)
        }
    }
}

/// A picture of the fixtures.
private struct Fixture {
    let bytes: [UInt8]
    let format: FileFormat

    init(_ name: String) throws {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        bytes = try [UInt8](Data(contentsOf: folder.appending(path: "Fixtures/images/\(name)")))
        let ending = name.split(separator: ".").last.map(String.init) ?? ""
        format = try #require(["jpg": .jpeg, "png": .png, "gif": .gif, "webp": .webp, "svg": .svg][ending])
    }

    func cleaned() throws -> [UInt8] { try ImageCleaning.cleaned(bytes, as: format) }

    static let pictures = [
        "clean.jpg", "clean.png", "clean.gif", "clean.webp", "exif.jpg", "meta.png", "trailing.png",
        "turned.jpg",
        "cmyk.jpg", "palette.png", "animated.png", "animated.gif", "turned.webp", "lossless.webp",
        "animated.webp",
    ]
    static let all = pictures + ["polyglot.jpg", "script.svg", "drawing.svg"]
}

/// Numbers that are the same on every run (SplitMix64).
private struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }
}
