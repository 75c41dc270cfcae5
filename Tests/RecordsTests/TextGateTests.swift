import Foundation
import Records
import Testing
import Vocabulary

@Suite("The text gate")
struct TextGateTests {
    private func pass(_ text: String, lines: Bool = false) -> String {
        switch TextGate.pass(text, allowingLineBreaks: lines) {
        case .success(let text): "ok \(text.unicodeScalars.map { String($0.value, radix: 16) }.joined(separator: " "))"
        case .failure(let refusal): refusal.reason
        }
    }

    @Test("refuses the scalars that no record may hold, and no others")
    func refusesScalars() {
        var ranges: [String] = []
        var open: (first: UInt32, last: UInt32, kind: String)?
        for value in UInt32(0)...0x10FFFF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let kind = TextGate.refusal(of: scalar)
            if let run = open, kind == run.kind, run.last + 1 == value || value == 0xE000 {
                open?.last = value
            } else {
                if let run = open {
                    ranges.append("\(String(run.first, radix: 16))-\(String(run.last, radix: 16)) \(run.kind)")
                }
                open = kind.map { (value, value, $0) }
            }
        }
        if let run = open {
            ranges.append("\(String(run.first, radix: 16))-\(String(run.last, radix: 16)) \(run.kind)")
        }
        let planes = (1...16).map {
            "\(String($0, radix: 16))fffe-\(String($0, radix: 16))ffff a code point that is no character"
        }
        #expect(
            ranges == [
                "0-9 a control character", "b-1f a control character", "7f-9f a control character",
                "61c-61c an invisible character that changes the direction of text",
                "200e-200f an invisible character that changes the direction of text",
                "2028-2029 a line break that other programs read differently",
                "202a-202e an invisible character that changes the direction of text",
                "2065-2065 an invisible character",
                "2066-2069 an invisible character that changes the direction of text",
                "fdd0-fdef a code point that is no character", "fff0-fff8 an invisible character",
                "fffe-ffff a code point that is no character",
            ] + planes[..<13] + [
                "e0000-e007f an invisible tag character", "e0080-e00ff an invisible character",
                "e01f0-e0fff an invisible character",
            ] + planes[13...])
    }

    @Test("lets no special character share a grapheme with a neighbour, so that escaping by character is safe")
    func keepsSpecialCharactersApart() {
        let specials: [Character] = ["<", ">", "&", "\"", "'", "`"]
        var joining = 0
        var passed: [String] = []
        for value in Array(UInt32(0x80)...0x33FF) + Array(UInt32(0xA000)...0x1FFFF) + Array(UInt32(0xE0000)...0xE0FFF) {
            guard let scalar = Unicode.Scalar(value), "<\(scalar)".count == 1 || "\(scalar)<".count == 1 else {
                continue
            }
            joining += 1
            for special in specials {
                for text in ["\(special)\(scalar)", "\(scalar)\(special)", "\(scalar)", "a\(scalar)\(special)"] {
                    guard case .success(let text) = TextGate.pass(text, allowingLineBreaks: false) else { continue }
                    let count = text.unicodeScalars.count { specials.contains(Character($0)) }
                    let apart = ">\(text)<".count { specials.contains($0) }
                    if apart != count + 2 { passed.append("\(String(value, radix: 16)) \(special)") }
                }
            }
        }
        #expect(passed == [])
        #expect(joining > 2_500)
    }

    @Test(
        "refuses a combining scalar where it would merge with markup, a blank or what stands before the field",
        arguments: joining)
    func refusesJoining(_ text: String, _ answer: String) {
        #expect(pass(text, lines: true) == answer)
    }

    private static let joining: [(String, String)] = [
        ("e\u{301}", "ok e9"), ("\u{301}e", combines("0301")), ("a \u{301}", combines("0301")),
        ("a\n\u{301}", combines("0301")),
        ("<\u{338}", combines("0338")), (">\u{338}", combines("0338")), ("&\u{20DD}", combines("20DD")),
        ("\"\u{903}", combines("0903")),
        ("'\u{FE0F}", combines("FE0F")), ("`\u{200D}", combines("200D")), ("\\\u{200C}", combines("200C")),
        ("\"\u{E0100}", combines("E0100")),
        ("\u{1F3FD}", combines("1F3FD")), ("👍\u{1F3FD}", "ok 1f44d 1f3fd"), ("❤\u{FE0F}", "ok 2764 fe0f"),
        ("👩\u{200D}💻", "ok 1f469 200d 1f4bb"), ("\u{1FEF}\u{301}", combines("0301")), ("\u{1FEF}x", "ok 60 78"),
        ("\u{600}\"", joins("0600")), ("\u{600}1", "ok 600 31"), ("1\u{600}", joins("0600")),
        ("\u{110BD}<", joins("110BD")),
        ("\u{E33}", joins("0E33")), ("\"\u{E33}", joins("0E33")), ("น้ำ", "ok e19 e49 e33"),
        ("می\u{200C}خواهم", "ok 645 6cc 200c 62e 648 627 647 645"), ("क्\u{200D}ष", "ok 915 94d 200d 937"),
        ("1\u{20E3}", "ok 31 20e3"), ("#\u{FE0F}\u{20E3}", "ok 23 fe0f 20e3"), ("🇩🇪", "ok 1f1e9 1f1ea"),
    ]

    private static func combines(_ digits: String) -> String {
        "U+\(digits) combines with nothing that may carry it; put it behind a letter"
    }

    private static func joins(_ digits: String) -> String {
        "U+\(digits) joins the mark beside it into one character; put a letter or a digit between"
    }

    @Test(
        "gives text in normal form C, whatever form it came in",
        arguments: [
            ("Å", "ok c5"), ("A\u{30A}", "ok c5"), ("\u{212B}", "ok c5"), ("가", "ok ac00"),
            ("\u{1100}\u{1161}", "ok ac00"),
            ("ﬁ", "ok fb01"), ("q\u{307}\u{323}", "ok 71 323 307"), ("plain", "ok 70 6c 61 69 6e"), ("", "ok "),
        ])
    func normalises(_ text: String, _ answer: String) {
        #expect(pass(text) == answer)
    }

    @Test("refuses more than 30 marks on a letter, which would take long to put in order")
    func limitsMarks() {
        #expect(pass("x" + String(repeating: "\u{301}\u{323}", count: 15)).hasPrefix("ok 78 "))
        #expect(
            pass("x" + String(repeating: "\u{301}\u{323}", count: 16))
                == "it holds more than 30 marks on one letter; remove some")
    }

    @Test("knows one line from several, also where CRLF is one character")
    func knowsLines() {
        let broken = "it holds a line break, and this is one line of text; join the lines"
        #expect(pass("a\nb") == broken)
        #expect(pass("a\nb", lines: true) == "ok 61 a 62")
        #expect(pass("a\r\nb") == "it holds U+000D, a control character; remove it")
        #expect(pass("a\r\nb", lines: true) == "it holds U+000D, a control character; remove it")
        #expect(pass("a\tb", lines: true) == "it holds U+0009, a control character; remove it")
    }
}
