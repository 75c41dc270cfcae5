import Foundation

/// A strict look at a page: whatever is not plainly one of the elements and attributes that milepost writes,
/// written as it writes them, is a fault.
///
/// It knows far less than a browser, and that is its strength: where this grammar fits, all browsers read alike.
/// It looks at bytes, since as a `Character` a bracket hides behind a combining mark.
struct PageAudit {
    private(set) var faults: [String] = []
    /// All text between the tags, with its references resolved.
    private(set) var text = ""
    /// Where links and images lead, with references resolved.
    private(set) var addresses: [String] = []
    private var open: [String] = []
    private var rest: ArraySlice<UInt8>

    init(_ page: String) {
        rest = Array(PageAudit.withoutOurScript(page).utf8)[...]
        guard skip("<!doctype html>\n") else {
            faults = ["the page does not begin with its document type"]
            return
        }
        while !rest.isEmpty {
            takeText()
            if !rest.isEmpty, !takeTag() {
                faults.append("no tag of ours: \(String(decoding: rest.prefix(80), as: UTF8.self))")
                return
            }
        }
        if !open.isEmpty { faults.append("not closed: \(open)") }
    }

    /// The page without the one script that the theme holds; any other is an element that is no tag of ours.
    private static func withoutOurScript(_ page: String) -> String {
        guard let place = page.range(of: ourScript) else { return page }
        return page.replacingCharacters(in: place, with: "")
    }

    private static let ourScript: String = {
        let file = URL(fileURLWithPath: Checkout.path(of: "Templates/scripts/page.js"))
        return "<script>\((try? String(contentsOf: file, encoding: .utf8)) ?? "")</script>"
    }()

    // MARK: Taking the page apart

    private mutating func skip(_ literal: String) -> Bool {
        guard rest.starts(with: literal.utf8) else { return false }
        rest = rest.dropFirst(literal.utf8.count)
        return true
    }

    private mutating func takeText() {
        let part = take { $0 != UInt8(ascii: "<") }
        if part.utf8.contains(where: { $0 < 0x20 && $0 != 0x0A && $0 != 0x09 || $0 == 0x7F }) {
            faults.append("a control character: \(part.prefix(80))")
        }
        text += resolved(part)
    }

    private mutating func take(while belongs: (UInt8) -> Bool) -> String {
        let part = rest.prefix(while: belongs)
        rest = rest.dropFirst(part.count)
        return String(decoding: part, as: UTF8.self)
    }

    private mutating func takeName() -> String {
        take {
            $0 == UInt8(ascii: "-") || (0x30...0x39).contains($0) || (0x41...0x5A).contains($0)
                || (0x61...0x7A).contains($0)
        }
    }

    /// Takes `<name key="value" …>`, `</name>` or `<name … />`; false where there is anything else.
    private mutating func takeTag() -> Bool {
        guard skip("<") else { return false }
        let isEnd = skip("/")
        let name = takeName()
        guard !name.isEmpty else { return false }
        var attributes: [(key: String, value: String)] = []
        while !isEnd, skip(" ") {
            let key = takeName()
            guard !key.isEmpty else { break }
            guard skip("=\"") else { return false }
            attributes.append((key, take { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "<") }))
            guard skip("\"") else { return false }
        }
        let isEmpty = !isEnd && skip("/")
        guard skip(">") else { return false }
        if isEnd { judgeEnd(of: name) } else { judge(name, attributes, isEmpty: isEmpty) }
        return true
    }

    // MARK: Judging its parts

    private mutating func judgeEnd(of name: String) {
        if open.popLast() != name { faults.append("</\(name)> closes nothing") }
    }

    private mutating func judge(_ name: String, _ attributes: [(key: String, value: String)], isEmpty: Bool) {
        guard let allowed = PageAudit.allowed[name] else {
            faults.append("an element <\(name)>")
            return
        }
        let isClosed = isEmpty && ["circle", "path", "use"].contains(name) || PageAudit.empty.contains(name)
        if !isClosed { open.append(name) }
        for (key, written) in attributes {
            if !allowed.contains(key) { faults.append("an attribute \(name) \(key)") }
            let value = resolved(written)
            if key == "href" || key == "src" { judge(address: value, of: name) }
            if key == "content", value.hasPrefix("0; url=") {
                judge(address: String(value.dropFirst("0; url=".count)), of: name)
            }
        }
    }

    private mutating func judge(address: String, of element: String) {
        addresses.append(address)
        let colon = address.utf8.firstIndex { ":/?#".utf8.contains($0) }
        let scheme = colon.flatMap { address.utf8[$0] == UInt8(ascii: ":") ? address[..<$0].lowercased() : nil }
        let isRelative = scheme == nil && !address.hasPrefix("/")
        let isWeb = element == "a" && ["https", "http", "mailto"].contains(scheme)
        let isPlain = address.utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") }
        if !(isRelative || isWeb) || !isPlain { faults.append("an address of <\(element)>: \(address.prefix(80))") }
    }

    /// The text with its references resolved; an ampersand that begins none is a fault.
    private mutating func resolved(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
        var parts = text.split(separator: "&" as Unicode.Scalar, omittingEmptySubsequences: false)[...]
        var result = String(parts.removeFirst())
        for part in parts {
            guard let (name, value) = PageAudit.references.first(where: { part.utf8.starts(with: $0.key.utf8) }) else {
                faults.append("a bare ampersand: \(text.prefix(80))")
                continue
            }
            result += value + String(decoding: part.utf8.dropFirst(name.utf8.count), as: UTF8.self)
        }
        return result
    }

    private static let references = ["lt;": "<", "gt;": ">", "quot;": "\"", "#39;": "'", "amp;": "&"]
    private static let empty: Set<String> = ["meta", "link", "img", "br", "hr"]

    /// Every element and attribute of the templates, of the views, and of what cmark makes of Markdown.
    private static let allowed: [String: Set<String>] = {
        var allowed: [String: Set<String>] = [
            "a": ["class", "href", "title"],
            "body": [
                "class", "data-copied", "data-copy-link", "data-copy-this", "data-new", "data-new-since", "id",
            ], "circle": ["class", "cx", "cy", "r"],
            "code": ["class"], "details": ["class"], "div": ["class", "dir"], "g": ["id"], "dl": ["class"],
            "h1": ["class"],
            "h2": ["id"], "h3": ["class", "id"], "h4": ["class"], "header": ["class"], "html": ["lang"],
            "i": ["aria-hidden", "class"], "img": ["alt", "height", "src", "title"],
            "li": ["aria-current", "class", "id"], "link": ["href", "media", "rel", "type"],
            "meta": ["charset", "content", "http-equiv", "name", "property"], "ol": ["class", "start"], "p": ["class"],
            "path": ["class", "d"], "section": ["aria-label", "aria-labelledby", "class", "id"],
            "span": ["aria-hidden", "class", "id"], "svg": ["aria-hidden", "class", "viewBox"], "text": ["x", "y"],
            "time": ["datetime"], "use": ["href"], "ul": ["class"],
        ]
        let bare = [
            "b", "bdi", "blockquote", "br", "dd", "defs", "dt", "em", "footer", "h5", "h6", "head", "hr", "main", "pre",
            "strong", "summary", "title",
        ]
        for name in bare { allowed[name] = [] }
        return allowed
    }()
}

extension String {
    /// Splits between scalars, where `Character` would miss a mark that is combined with the next.
    fileprivate func split(separator: Unicode.Scalar, omittingEmptySubsequences: Bool) -> [Substring] {
        unicodeScalars.split(separator: separator, omittingEmptySubsequences: omittingEmptySubsequences)
            .map { Substring($0) }
    }
}
