/// What an element of a published drawing may not be and may not say.
enum SVGRules {
    static func inspect(_ tag: XMLTag) throws(ImageFault) {
        let element = tag.name.folded
        guard !refusedElements.contains(element) else { throw .unsafe("it holds an element \(element)") }
        for attribute in tag.attributes {
            if attribute.name.isNamespace {
                try inspectNamespace(attribute.value)
            } else {
                try inspect(attribute)
            }
            if animations.contains(element), attribute.name.folded == "attributename" {
                try inspectTarget(attribute.value)
            }
        }
    }

    private static func inspect(_ attribute: XMLTag.Attribute) throws(ImageFault) {
        let name = attribute.name.folded
        guard !name.hasPrefix("on") else { throw .unsafe("it holds an event attribute \(name)") }
        guard !refusedAttributes.contains(name) else { throw .unsafe("it holds an attribute \(name)") }
        if references.contains(name) {
            guard SVGStyle.isInside(attribute.value) else {
                throw .unsafe("an attribute \(name) points outside the drawing")
            }
        } else if name == "style" {
            try SVGStyle.inspect(attribute.value)
        } else if attribute.name.prefix.isEmpty {
            // Most attributes of SVG are also properties of style, and are read as such.
            try SVGStyle.inspectValue(attribute.value)
        }
    }

    /// Refuses the namespaces whose elements act where a drawing only shows.
    private static func inspectNamespace(_ value: String) throws(ImageFault) {
        let name = value.lowercased()
        guard !activeNamespaces.contains(where: name.contains) else {
            throw .unsafe("it holds the namespace of another language than SVG")
        }
    }

    /// Refuses an animation that changes where something points or what it runs.
    private static func inspectTarget(_ value: String) throws(ImageFault) {
        let local = value.lowercased().split(separator: ":").last?.filter { !$0.isWhitespace } ?? ""
        guard !references.contains(local), !refusedAttributes.contains(local), local != "style",
            !local.hasPrefix("on")
        else { throw .unsafe("it animates where something points or what it runs") }
    }

    private static let refusedElements: Set<String> = [
        "script", "foreignobject", "handler", "listener", "iframe", "frame", "object", "embed", "applet",
        "audio", "video", "source", "track", "canvas", "link", "meta", "base", "form", "input", "button",
        "html", "body", "math", "portal", "slot", "template", "import", "stylesheet",
    ]
    private static let animations: Set<String> = [
        "animate", "set", "animatetransform", "animatemotion", "animatecolor", "discard",
    ]
    private static let references: Set<String> = ["href", "src"]
    private static let refusedAttributes: Set<String> = [
        "base", "srcset", "srcdoc", "action", "formaction", "ping", "poster", "data", "background",
        "manifest",
        "codebase", "archive", "classid",
    ]
    private static let activeNamespaces = [
        "1999/xhtml", "mozilla.org/xbl", "mozilla.org/keymaster", "w3.org/ns/xbl", "2001/xml-events",
        "1998/math/mathml",
        "1999/xsl/transform", "2001/xinclude", "2002/xforms",
    ]
}
