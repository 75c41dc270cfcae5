/// What the style of a published drawing may say: nothing that fetches (CSS Values 4, Images 4, Cascade 5).
enum SVGStyle {
    /// Refuses a style sheet, or the declarations of one element, that could fetch or run something.
    static func inspect(_ style: String) throws(ImageFault) {
        try inspectValue(style)
        let parts = folded(style).split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
        for part in parts.dropFirst() {
            let rule = part.prefix { $0 == UInt8(ascii: "-") || $0 > UInt8(ascii: "@") }
            guard knownRules.contains(String(decoding: rule, as: UTF8.self)) else {
                throw .unsafe("its style holds @import or another rule that may fetch")
            }
        }
    }

    /// Refuses the value of one property that could fetch or run something.
    static func inspectValue(_ value: String) throws(ImageFault) {
        // An escape would spell a word in a way that is not looked for.
        guard !value.utf8.contains(UInt8(ascii: "\\")) else { throw .unsafe("a value holds a backslash") }
        guard value.utf8.contains(where: { "(:".utf8.contains($0) }) else { return }
        let text = folded(value)
        for function in fetching where text.contains(function.utf8) {
            throw .unsafe("a value holds “\(function)”")
        }
        var rest = text[...]
        while let start = rest.firstRange(of: "url(".utf8) {
            rest = rest[start.upperBound...]
            guard let end = rest.firstIndex(of: UInt8(ascii: ")")) else {
                throw .unsafe("a value holds an unclosed url(")
            }
            guard isInside(unquoted(rest[..<end])) else {
                throw .unsafe("a value url(…) points outside the drawing")
            }
        }
    }

    /// Whether a reference stays within the drawing: a fragment, or a PNG or JPEG that it carries itself.
    static func isInside(_ reference: String) -> Bool {
        if reference.hasPrefix("#") { return true }
        let start = reference.prefix(32).lowercased()
        return ["data:image/png;base64,", "data:image/jpeg;base64,", "data:image/jpg;base64,"]
            .contains(where: start.hasPrefix)
    }

    /// In small letters, as bytes: a combining mark must not hide the letter before it.
    private static func folded(_ text: String) -> [UInt8] { Array(text.lowercased().utf8) }

    private static func unquoted(_ target: ArraySlice<UInt8>) -> String {
        let text = target.drop { $0 <= 0x20 }
        let isQuoted = text.first == UInt8(ascii: "\"") || text.first == UInt8(ascii: "'")
        return String(decoding: isQuoted ? text.dropFirst() : text, as: UTF8.self)
    }

    private static let knownRules: Set<String> = [
        "media", "supports", "font-face", "keyframes", "-webkit-keyframes", "-moz-keyframes", "page",
    ]
    private static let fetching = [
        "image(", "image-set(", "src(", "cross-fade(", "element(", "expression(", "-moz-binding", "behavior:",
        "javascript:", "vbscript:",
    ]
}
