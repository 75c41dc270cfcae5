import Foundation

/// A page read as strictly as our own output deserves: every tag closed in order, every attribute quoted.
struct HTMLPage {
    /// What is wrong with the page, in reading order.
    private(set) var problems: [String] = []
    private(set) var ids: [String] = []
    /// Every opening tag: its name and its attributes.
    private(set) var tags: [(name: String, attributes: [String: String])] = []
    /// The levels of the headings, in order.
    private(set) var headings: [Int] = []
    private(set) var scripts: [String] = []
    /// What a reader sees, with single blanks.
    private(set) var text = ""

    private var open: [String] = []
    private var rest: Substring.UnicodeScalarView

    init(_ html: String) {
        rest = Substring(html).unicodeScalars
        if !html.hasPrefix("<!doctype html>\n") { problems.append("no doctype") }
        rest = rest.drop { $0 != "\n" }
        while let scalar = rest.first {
            if scalar == "<" { readTag() } else { readText() }
        }
        if !open.isEmpty { problems.append("never closed: \(open)") }
        problems += Dictionary(grouping: ids) { $0 }.filter { $0.value.count > 1 }.keys.sorted().map {
            "two elements with the id \($0)"
        }
        for (level, next) in zip(headings, headings.dropFirst()) where next > level + 1 {
            problems.append("h\(next) after h\(level)")
        }
        text = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    func values(of attribute: String) -> [String] { tags.compactMap { $0.attributes[attribute] } }

    /// The content of the `<meta>` with a name, an http-equiv or a property.
    func meta(_ name: String) -> String? {
        tags.first { tag in
            tag.name == "meta" && ["name", "http-equiv", "property"].contains { tag.attributes[$0] == name }
        }?.attributes["content"]
    }

    // MARK: Reading

    private mutating func take(_ condition: (Unicode.Scalar) -> Bool) -> String {
        let taken = rest.prefix(while: condition)
        rest = rest[taken.endIndex...]
        return String(Substring(taken))
    }

    private mutating func readText() {
        let raw = take { $0 != "<" }
        if raw.unicodeScalars.contains(">") { problems.append("a bare > in “\(raw)”") }
        let words = decoded(raw)
        if !open.contains("head"), !open.contains("svg") { text += words }
    }

    private mutating func readTag() {
        rest = rest.dropFirst()
        let closes = rest.first == "/"
        if closes { rest = rest.dropFirst() }
        let name = take { $0.properties.isAlphabetic || ("0"..."9").contains($0) }
        // The style sheet sets spans apart as columns.
        if name == "span" || HTMLPage.blocks.contains(name) { text += " " }
        if closes {
            if open.last != name {
                problems.append("</\(name)> closes \(open.last ?? "nothing")")
            } else {
                open.removeLast()
            }
        } else {
            begin(name, readAttributes(of: name))
        }
        let end = take { $0 == " " || $0 == "/" }
        if rest.first != ">" { problems.append("<\(name) does not end") }
        rest = rest.dropFirst()
        if !closes, !HTMLPage.voids.contains(name), !end.hasSuffix("/") { open.append(name) }
        if !closes, name == "script" { skipScript() }
    }

    /// The words of a script are neither text nor tags.
    private mutating func skipScript() {
        let text = Substring(rest)
        guard let end = text.range(of: "</script>") else {
            problems.append("a script without an end")
            return
        }
        scripts.append(String(text[..<end.lowerBound]))
        rest = text[end.lowerBound...].unicodeScalars
    }

    private mutating func readAttributes(of name: String) -> [String: String] {
        var attributes: [String: String] = [:]
        while rest.first == " ", rest.dropFirst().first != "/" {
            rest = rest.dropFirst()
            let key = take { $0.properties.isAlphabetic || $0 == "-" || $0 == ":" }
            guard !key.isEmpty, rest.starts(with: "=\"".unicodeScalars) else {
                problems.append("<\(name) has a malformed attribute “\(key)”")
                return attributes
            }
            rest = rest.dropFirst(2)
            let value = decoded(take { $0 != "\"" })
            rest = rest.dropFirst()
            if attributes.updateValue(value, forKey: key) != nil { problems.append("<\(name) has two \(key)") }
        }
        return attributes
    }

    private mutating func begin(_ name: String, _ attributes: [String: String]) {
        if name.isEmpty { problems.append("a bare <") }
        if name == "a", open.contains("a") { problems.append("a link in a link") }
        if open.contains("p"), HTMLPage.blocks.contains(name) { problems.append("<\(name)> in a paragraph") }
        if name == "li", open.last != "ul", open.last != "ol" { problems.append("<li> in \(open.last ?? "nothing")") }
        if let id = attributes["id"] { ids.append(id) }
        if name.count == 2, name.hasPrefix("h"), let level = name.last?.wholeNumberValue { headings.append(level) }
        tags.append((name, attributes))
    }

    private mutating func decoded(_ raw: String) -> String {
        guard raw.unicodeScalars.contains("&") else { return raw }
        // By scalars: an accent behind a semicolon would make one character with it.
        var parts = raw.unicodeScalars.split(separator: "&", omittingEmptySubsequences: false).map { String($0) }
        for index in parts.indices.dropFirst() {
            let scalars = parts[index].unicodeScalars
            let name = String(scalars.prefix { $0 != ";" })
            guard let text = HTMLPage.references[name] else {
                problems.append("a bare & in “\(raw)”")
                continue
            }
            parts[index] = text + String(scalars.dropFirst(name.unicodeScalars.count + 1))
        }
        return parts.joined()
    }

    private static let references = ["lt": "<", "gt": ">", "amp": "&", "quot": "\"", "#39": "'"]
    private static let voids: Set<String> = ["meta", "link", "img", "br", "hr"]
    private static let blocks: Set<String> = [
        "p", "div", "ul", "ol", "li", "dl", "dt", "dd", "section", "header", "footer", "main", "details", "summary",
        "pre", "blockquote",
        "h1", "h2", "h3", "h4", "h5", "h6", "body", "hr",
    ]
}
