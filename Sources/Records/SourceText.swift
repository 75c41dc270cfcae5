package import Vocabulary

/// A record's file as text: UTF-8, line feeds only, and free of scalars that no record may hold.
///
/// A byte order mark at the start is dropped and CRLF becomes LF, since both come with some editors and
/// mean nothing. Every refused scalar is reported with its line and column and replaced by U+FFFD, so that
/// the rest of the file can still be judged in the same run.
package struct SourceText: Sendable {
    /// The path that diagnostics name.
    package let path: String
    package let bytes: [UInt8]

    /// Reads a file, or returns nil with the reason where its bytes are not UTF-8 text.
    package static func read(_ bytes: [UInt8], path: String) -> Diagnosed<SourceText?> {
        if isPlain(bytes) { return Diagnosed(SourceText(path: path, bytes: bytes)) }
        if isUTF16(bytes) {
            let start = SourcePosition(path: path, line: 1, column: 1)
            return Diagnosed(
                nil, [Diagnostic(.syntax, at: start, "this file is UTF-16; save it with the encoding UTF-8")])
        }
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        var cleaning = Cleaning(path: path, capacity: bytes.count)
        var decoder = UTF8()
        var iterator = bytes[start...].makeIterator()
        while true {
            switch decoder.decode(&iterator) {
            case .scalarValue(let scalar):
                cleaning.append(scalar)
            case .emptyInput:
                cleaning.finish()
                return Diagnosed(SourceText(path: path, bytes: cleaning.bytes), cleaning.diagnostics)
            case .error:
                cleaning.reportInvalidBytes()
                return Diagnosed(nil, cleaning.diagnostics)
            }
        }
    }

    /// Whether a byte order mark or the zeros of ASCII letters show 16-bit units, as Windows saves “Unicode”.
    private static func isUTF16(_ bytes: [UInt8]) -> Bool {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return true }
        let zeros = bytes.prefix(4).map { $0 == 0 }
        return zeros == [false, true, false, true] || zeros == [true, false, true, false]
    }

    /// Whether every byte is printable ASCII, a tab or a line feed: the common case, told in one pass.
    private static func isPlain(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBufferPointer { buffer in
            buffer.allSatisfy { ($0 >= 0x20 && $0 < 0x7F) || $0 == 0x0A || $0 == 0x09 }
        }
    }
}

/// The slow path of reading a file, scalar by scalar.
private struct Cleaning {
    let path: String
    var bytes: [UInt8] = []
    var diagnostics: [Diagnostic] = []
    private var line = 1
    private var column = 1
    private var isAfterReturn = false
    private var refusals = 0

    init(path: String, capacity: Int) {
        self.path = path
        bytes.reserveCapacity(capacity)
    }

    mutating func append(_ scalar: Unicode.Scalar) {
        if isAfterReturn {
            isAfterReturn = false
            if scalar == "\n" { return breakLine() }
            refuse("\r")
        }
        switch scalar {
        case "\n":
            breakLine()
        case "\r":
            isAfterReturn = true
        case "\t":
            keep(scalar)
        default:
            if let kind = TextGate.refusal(of: scalar) { refuse(scalar, kind) } else { keep(scalar) }
        }
    }

    mutating func finish() {
        if isAfterReturn { refuse("\r") }
    }

    mutating func reportInvalidBytes() {
        let position = SourcePosition(path: path, line: line, column: column)
        diagnostics.append(
            Diagnostic(.syntax, at: position, "these bytes are not UTF-8; save the file with the encoding UTF-8"))
    }

    private mutating func keep(_ scalar: Unicode.Scalar) {
        bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        column += 1
    }

    private mutating func breakLine() {
        bytes.append(UInt8(ascii: "\n"))
        line += 1
        column = 1
    }

    private mutating func refuse(_ scalar: Unicode.Scalar, _ kind: String = "a carriage return without a line feed") {
        refusals += 1
        if refusals <= Cleaning.mostRefusals {
            let position = SourcePosition(path: path, line: line, column: column)
            diagnostics.append(
                Diagnostic(.syntax, at: position, "\(Quotation.codePoint(scalar)) is \(kind); remove it"))
        }
        keep("\u{FFFD}")
    }

    /// A file that is no text at all would otherwise fill the screen.
    private static let mostRefusals = 20
}
