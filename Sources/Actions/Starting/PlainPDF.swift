/// A page of text as a PDF 1.4 file, plain enough to be written by hand (ISO 32000-1, 7.5).
///
/// Letters are those of Latin-1. The same lines give the same bytes.
struct PlainPDF {
    let title: String
    let lines: [String]

    var bytes: [UInt8] {
        let page = contents
        let objects = [
            "<< /Type /Catalog /Pages 2 0 R /Lang (en) /ViewerPreferences << /DisplayDocTitle true >> >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /T 5 0 R /L 6 0 R >> >> >>",
            "<< /Length \(page.utf8.count) >>\nstream\n\(page)\nendstream",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
            "<< /Title (\(PlainPDF.escaped(title))) >>",
        ]
        var text = "%PDF-1.4\n"
        var offsets: [Int] = []
        for (index, object) in objects.enumerated() {
            offsets.append(text.utf8.count)
            text += "\(index + 1) 0 obj\n\(object)\nendobj\n"
        }
        let start = text.utf8.count
        text += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
        for offset in offsets { text += "\(PlainPDF.tenDigits(offset)) 00000 n \n" }
        text += "trailer\n<< /Size \(objects.count + 1) /Root 1 0 R /Info 7 0 R >>\nstartxref\n\(start)\n%%EOF\n"
        return Array(text.utf8)
    }

    private var contents: String {
        let written = lines.map { "(\(PlainPDF.escaped($0))) Tj T*" }.joined(separator: "\n")
        return "BT /T 22 Tf 72 740 Td (\(PlainPDF.escaped(title))) Tj /L 12 Tf 20 TL 0 -40 Td\n\(written)\nET"
    }

    /// A text between parentheses; a letter outside ASCII as its octal code in WinAnsiEncoding, which is that of Latin-1.
    private static func escaped(_ text: String) -> String {
        text.unicodeScalars.map { scalar in
            switch scalar.value {
            case 0x28, 0x29, 0x5C: return "\\\(scalar)"
            case 0x20..<0x7F: return "\(scalar)"
            case 0xA0...0xFF: return "\\" + String(scalar.value, radix: 8)
            default: preconditionFailure("the example speaks Latin-1")
            }
        }.joined()
    }

    private static func tenDigits(_ number: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: 10 - digits.count) + digits
    }
}
