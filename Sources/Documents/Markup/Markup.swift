internal import Vocabulary

/// HTML that is safe by how it was made: literals of this program, escaped text, and what cmark rendered.
///
/// Only values of this type reach a `{{{triple}}}` tag. Escaping works byte by byte, so that no combining
/// scalar can hide a quote from it.
package struct Markup: Sendable, Equatable {
    package private(set) var html: String

    package init() { html = "" }

    /// Text that a person wrote, escaped.
    package init(text: some StringProtocol) {
        html = Markup.escaped(text)
    }

    /// Markup that this program itself contains; never pass anything that was read.
    init(trusted literal: Literal) {
        html = literal.text
    }

    /// Text that stands in quotes in the source of this program, where the compiler keeps it, so that none is copied.
    struct Literal: ExpressibleByStringLiteral {
        fileprivate let text: String
        init(stringLiteral text: String) { self.text = text }
    }

    /// The script of a theme, found able to stand in a page.
    init(script source: String) { html = source }

    /// The style sheet of a theme, found able to stand in a page.
    init(style source: String) { html = source }

    /// What the Markdown renderer made, which escapes on its own.
    init(rendered html: String) {
        self.html = html
    }

    package var isEmpty: Bool { html.isEmpty }

    /// How many characters stand outside of tags, a reference counted as it is written.
    var length: Int {
        var isTag = false
        return html.utf8.reduce(0) { length, byte in
            if byte == UInt8(ascii: "<") { isTag = true }
            defer { if byte == UInt8(ascii: ">") { isTag = false } }
            // Of a character, only the first byte counts.
            return isTag || byte & 0xC0 == 0x80 ? length : length + 1
        }
    }

    /// The words alone, for what holds no markup.
    ///
    /// Exact, since whatever text holds is escaped: a `<` opens a tag, and an ampersand one of the five references.
    var text: String {
        guard html.utf8.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }) else { return html }
        var bytes: [UInt8] = []
        var rest = Array(html.utf8)[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "<") {
                rest = rest.drop { $0 != UInt8(ascii: ">") }.dropFirst()
            } else if byte == UInt8(ascii: "&"), let character = Markup.referred(by: rest) {
                bytes.append(character)
                rest = rest.drop { $0 != UInt8(ascii: ";") }.dropFirst()
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The character that a reference means, by what stands behind its ampersand.
    private static func referred(by rest: ArraySlice<UInt8>) -> UInt8? {
        "<>&\"'".utf8.first { reference(for: $0).map { rest.starts(with: $0.utf8.dropFirst()) } ?? false }
    }

    /// Takes the left one over, so that a long sum grows in one place instead of being copied at every step.
    package static func + (left: consuming Markup, right: Markup) -> Markup {
        left.html += right.html
        return left
    }

    package static func += (left: inout Markup, right: Markup) { left.html += right.html }

    /// The text with the five characters that end text or an attribute value written as references.
    package static func escaped(_ text: some StringProtocol) -> String {
        guard text.utf8.contains(where: isReferred) else { return String(text) }
        var result: [UInt8] = []
        result.reserveCapacity(text.utf8.count + 16)
        for byte in text.utf8 {
            if isReferred(byte), let reference = reference(for: byte) {
                result.append(contentsOf: reference.utf8)
            } else {
                result.append(byte)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static func isReferred(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"), UInt8(ascii: "\""), UInt8(ascii: "'"): true
        default: false
        }
    }

    private static func reference(for byte: UInt8) -> String? {
        switch byte {
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "'"): "&#39;"
        default: nil
        }
    }
}

extension Markup {
    /// Words of a person, kept apart from the direction of the text around them.
    static func isolated(_ text: some StringProtocol) -> Markup {
        Markup(trusted: "<bdi>") + Markup(text: text) + Markup(trusted: "</bdi>")
    }

    /// A day as `<time>`, in words.
    static func time(_ day: Day, _ words: String) -> Markup {
        Markup(trusted: "<time datetime=\"") + Markup(text: day.description) + Markup(trusted: "\">")
            + Markup(text: words) + Markup(trusted: "</time>")
    }

    /// A link with an address that was made or checked by this program.
    static func link(_ address: String, _ label: Markup) -> Markup {
        Markup(trusted: "<a href=\"") + Markup(text: address) + Markup(trusted: "\">") + label
            + Markup(trusted: "</a>")
    }

    static func strong(_ content: Markup) -> Markup {
        Markup(trusted: "<b>") + content + Markup(trusted: "</b>")
    }

    static func joined(_ parts: [Markup], by separator: Markup) -> Markup {
        var result = Markup()
        for (index, part) in parts.enumerated() {
            if index > 0 { result += separator }
            result += part
        }
        return result
    }
}
