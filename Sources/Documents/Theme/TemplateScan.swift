/// Looks through the tags of a template for what swift-mustache would silently render as nothing.
enum TemplateScan {
    /// The first fault, with its line, or nil.
    static func fault(in source: String, partials: Set<String>) -> String? {
        for (number, line) in source.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            var rest = line[...]
            while let open = rest.firstRange(of: "{{") {
                rest = rest[open.upperBound...]
                guard let close = rest.firstRange(of: "}}") else {
                    return "line \(number + 1): a tag is not closed on its line"
                }
                let tag = rest[..<close.lowerBound]
                rest = rest[close.upperBound...]
                if let reason = fault(inTag: tag, partials: partials) { return "line \(number + 1): \(reason)" }
            }
        }
        return nil
    }

    private static func fault(inTag tag: Substring, partials: Set<String>) -> String? {
        let name = String(tag.dropFirst().drop { $0 == " " }.reversed().drop { $0 == " " || $0 == "}" }.reversed())
        switch tag.first {
        case ">":
            return partials.contains(name)
                ? nil : "no template is called “\(name)”"
        case "{", "&":
            return name.hasSuffix("HTML") ? nil : "“\(name)” is text, so it stands in two braces, not in three"
        case "#", "^", "/", "!":
            return nil
        case "=", "%", "<", "$":
            return "the tag “{{\(tag)}}” is not used in these templates"
        default:
            let name = tag.filter { $0 != " " }
            return name.hasSuffix("HTML") ? "“\(name)” is markup, so it stands in three braces" : nil
        }
    }
}
