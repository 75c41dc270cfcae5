/// The start of an XML element, its attribute values decoded (Extensible Markup Language 1.0, section 3.1).
struct XMLTag {
    struct Attribute {
        let name: XMLName
        let value: String
    }

    let name: XMLName
    let attributes: [Attribute]
    /// Whether the element ends where it starts (`<path/>`).
    let isEmpty: Bool
}

/// A name with an optional prefix, as written.
struct XMLName: Hashable {
    let prefix: String
    let local: String

    /// The name in small letters, without its prefix: what a lenient reader might take it for.
    var folded: String { local.lowercased() }

    /// Whether an attribute of this name declares a namespace; in other letters it is any attribute.
    var isNamespace: Bool { prefix == "xmlns" || prefix.isEmpty && local == "xmlns" }
}

/// A part of an XML document, without declaration, document type or processing instructions.
enum XMLPart {
    case start(XMLTag)
    case end(XMLName)
    /// Character data, references decoded.
    case text(String)
}
