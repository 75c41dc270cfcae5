import Foundation
import Testing

@testable import Documents

@Suite struct MailQuotedPrintableTests {
    private func encoded(_ text: String) -> String { String(decoding: QuotedPrintable.encoded(text), as: UTF8.self) }

    @Test(arguments: [
        ("", ""), ("a", "a"), ("a\n", "a\r\n"), ("\n\n", "\r\n\r\n"), ("1 + 1 = 2", "1 + 1 =3D 2"), ("ü", "=C3=BC"),
        ("a \nb\t\n \n\t", "a=20\r\nb=09\r\n=20\r\n=09"), ("a  \n", "a =20\r\n"),
        (".", "=2E"), ("..\n.a\na.", "=2E.\r\n=2Ea\r\na."),
        ("From me\nFrom\nFrom \nfrom me\na From me", "=46rom me\r\nFrom\r\n=46rom=20\r\nfrom me\r\na From me"),
        ("a\r\nb\rc", "a=0D\r\nb=0Dc"), ("\u{0}\u{7F}\u{A0}", "=00=7F=C2=A0"), ("--=_0", "--=3D_0"),
    ])
    func writesWhatArrivesUnchanged(_ text: String, _ written: String) {
        #expect(encoded(text) == written)
    }

    @Test func breaksLinesSoftlyAtSeventySixCharacters() {
        let x75 = String(repeating: "x", count: 75)
        #expect(encoded(x75 + "x") == x75 + "x")
        #expect(encoded(x75 + "xx") == x75 + "=\r\nxx")
        #expect(encoded(x75 + ".") == x75 + ".")
        #expect(encoded(x75 + ".a") == x75 + "=\r\n=2Ea")
        #expect(encoded(x75 + "From me") == x75 + "=\r\n=46rom me")
        #expect(encoded(x75 + " ") == x75 + "=\r\n=20")
        #expect(encoded(x75 + "\nx") == x75 + "\r\nx")
    }

    @Test(arguments: [
        "=", ".", " ", "\t", "é", "e\u{301}", "承", "👍🏽", "👩‍👩‍👧‍👦", "F", "From ", "ü ", "\n.", "\u{0}", "\r",
    ])
    func keepsItsRulesWhereverALineIsBroken(text: String) throws {
        for length in 0...160 {
            let whole = String(repeating: "x", count: length) + text + text + String(repeating: "y", count: 80) + text
            let lines = encoded(whole).unicodeScalars.split(
                separator: "\r\n".unicodeScalars, omittingEmptySubsequences: false
            ).map { String($0) }
            #expect(lines.allSatisfy { $0.utf8.count <= 76 && $0.first != "." && !$0.hasPrefix("From ") })
            #expect(lines.allSatisfy { $0.last != " " && $0.last != "\t" })
            #expect(try QuotedPrintableReader.text(of: lines) == whole)
        }
    }
}

/// Reads lines back, each of which has to be whole characters.
private enum QuotedPrintableReader {
    struct Broken: Error {}

    static func text(of lines: [String]) throws -> String {
        var result = ""
        for (index, line) in lines.enumerated() {
            let isSoft = line.hasSuffix("=")
            let body = isSoft ? line.dropLast() : line[...]
            let percent = body.replacing("%", with: "%25").replacing("=", with: "%")
            guard let text = percent.removingPercentEncoding else { throw Broken() }
            result += text
            if !isSoft, index < lines.count - 1 { result += "\n" }
        }
        return result
    }
}
