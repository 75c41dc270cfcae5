import Foundation
import Testing
import Vocabulary

@testable import Documents

@Suite struct PictureSizeTests {
    private func size(_ name: String, _ format: FileFormat) throws -> [Int]? {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
        let bytes = try [UInt8](Data(contentsOf: folder.appending(path: "Fixtures/images/\(name)")))
        return PictureSize(bytes, format).map { [$0.width, $0.height] }
    }

    @Test func isReadFromTheFrontOfAPNGAGIFAndAnSVG() throws {
        #expect(try size("clean.png", .png) == [32, 24])
        #expect(try size("animated.gif", .gif) == [48, 32])
        #expect(try size("drawing.svg", .svg) == [32, 24])
    }

    /// A turned picture is shown with its sides exchanged, and the others are not searched.
    @Test func isUnknownWhereItWouldHaveToBeSearchedFor() throws {
        #expect(try size("palette.png", .png) == nil)
        #expect(try size("clean.jpg", .jpeg) == nil)
        #expect(try size("clean.webp", .webp) == nil)
        #expect(PictureSize(Array("GIF89a".utf8), .gif) == nil)
        #expect(PictureSize([], .png) == nil)
        #expect(PictureSize([UInt8](repeating: 0, count: 40), .png) == nil)
    }

    @Test(arguments: [
        ("width=\"120\" height=\"40\" viewBox=\"0 0 3 1\"", [120, 40]), ("width=\"120px\" height=\"39.6\"", [120, 40]),
        ("viewBox=\"0 0 300 100\"", [300, 100]), ("viewBox=\"-5,-5 300.4,100\"", [300, 100]),
        ("width=\"100%\" height=\"100%\" viewBox=\"0 0 3 1\"", nil), ("width=\"3em\" height=\"1em\"", nil),
        ("viewBox=\"0 0 3\"", nil), ("viewBox=\"0 0 0 1\"", nil), ("viewBox=\"0 0 -3 1\"", nil),
        ("viewBox=\"0 0 1e9 1\"", nil), ("viewBox=\"0 0 nan 1\"", nil), ("viewBox=\"0 0 inf 1\"", nil), ("", nil),
        ("<", nil),
    ])
    func ofAnSVGIsThatOfItsFirstElement(_ attributes: String, _ sides: [Int]?) {
        let root = "<svg xmlns=\"http://www.w3.org/2000/svg\" \(attributes)></svg>"
        let drawing = "<?xml version=\"1.0\"?>\n<!-- a -->\(root)"
        #expect(PictureSize(Array(drawing.utf8), .svg).map { [$0.width, $0.height] } == sides)
    }

    @Test func keepsItsShapeAtAnotherHeight() throws {
        #expect(try #require(PictureSize(width: 32, height: 24)).width(at: 28) == 37)
        #expect(try #require(PictureSize(width: 1, height: 500)).width(at: 28) == 1)
    }
}
