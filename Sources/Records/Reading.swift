package import Vocabulary

/// The findings of one record while it is being read.
package struct Reading: Sendable {
    package private(set) var diagnostics: [Diagnostic] = []
    /// The key being read, for messages.
    private var key = ""
    /// How many internal keys enclose what is being read: their values are never quoted.
    private var internalDepth = 0

    package init() {}

    package mutating func report(_ rule: RuleID, at position: SourcePosition, _ message: String) {
        diagnostics.append(Diagnostic(rule, at: position, message))
    }

    /// Reports that a node does not hold what its field wants.
    package mutating func refuse(_ node: Node, wanting shape: Shape, because reason: String? = nil) {
        let label = key.isEmpty ? "this" : "`\(key)`"
        if node.kind == "nothing" {
            let isFlow = if case .scalar(let scalar) = node.content { scalar.isInFlow } else { false }
            let cure = isFlow ? "quote text that holds a comma" : "write \(shape.wanted), or leave the key out"
            return report(.fieldType, at: node.position, "\(label) has no value; \(cure)")
        }
        let offending = quoted(node)
        let tail = reason.map { ": \($0)" } ?? ""
        report(.fieldType, at: node.position, "\(label) wants \(shape.wanted), not \(offending)\(tail)\(hint(node, shape))")
    }

    /// The text of a node for a message; only its kind where the value is internal.
    package func quoted(_ node: Node) -> String {
        guard internalDepth == 0, case .scalar(let scalar) = node.content else {
            return internalDepth > 0 ? "what stands here" : node.kind
        }
        return Quotation.quoted(scalar.text)
    }

    private func hint(_ node: Node, _ shape: Shape) -> String {
        guard internalDepth == 0, case .word(let words) = shape, case .scalar(let scalar) = node.content else {
            return ""
        }
        return Suggestion.clause(for: scalar.text, in: words)
    }

    mutating func inside<Value>(_ field: FieldDescription, _ read: (inout Reading) -> Value) -> Value {
        let outerKey = key
        key = field.key
        internalDepth += field.isInternal ? 1 : 0
        defer {
            key = outerKey
            internalDepth -= field.isInternal ? 1 : 0
        }
        return read(&self)
    }

    var isInternal: Bool { internalDepth > 0 }
}

/// Reads the keys of one mapping against a schema, each at most once and none unknown.
package struct FieldReader {
    private let entries: [Node.Entry]
    private let position: SourcePosition
    private let schema: Schema

    /// Begins to read `node`, and reports what the schema does not know and what is there twice.
    package init?(_ node: Node, _ schema: Schema, _ reading: inout Reading) {
        guard case .mapping(let entries, _) = node.content else {
            reading.refuse(node, wanting: .group(schema))
            return nil
        }
        self.entries = entries
        self.schema = schema
        position = node.position
        for (index, entry) in entries.enumerated() {
            if let first = entries[..<index].first(where: { $0.key == entry.key }) {
                let key = reading.isInternal ? "this key" : Quotation.quoted(entry.key)
                reading.report(
                    .syntax, at: entry.keyPosition,
                    "\(key) stands here a second time (first on line \(first.keyPosition.line)); keep one")
            } else if !schema.fields.contains(where: { $0.key == entry.key }) {
                FieldReader.reportUnknown(entry, schema, &reading)
            }
        }
    }

    /// The value of an optional key, or nil where it is absent or was refused.
    package func value<Value>(_ field: Field<Value>, _ reading: inout Reading) -> Value? {
        guard let entry = entries.first(where: { $0.key == field.key }) else {
            if field.description.isRequired {
                reading.report(
                    .required, at: position,
                    "the \(schema.name) has no `\(field.key)`; add it: \(field.description.summary)")
            }
            return nil
        }
        return reading.inside(field.description) { field.type.read(entry.value, &$0) }
    }

    /// Where a key was typed, or where its record begins.
    package func position(of key: String) -> SourcePosition {
        entries.first { $0.key == key }?.keyPosition ?? position
    }

    package func holds(_ key: String) -> Bool {
        entries.contains { $0.key == key }
    }

    /// The keys that are there, in the order they were written.
    package var keys: [Located<String>] {
        entries.map { Located($0.key, at: $0.keyPosition) }
    }

    private static func reportUnknown(_ entry: Node.Entry, _ schema: Schema, _ reading: inout Reading) {
        if entry.value.kind == "nothing", case .scalar(let scalar) = entry.value.content, scalar.isInFlow {
            let shown = reading.isInternal ? "this" : Quotation.quoted(entry.key)
            return reading.report(
                .unknownKey, at: entry.keyPosition, "\(shown) stands here as a key without a value; quote text that holds a comma")
        }
        let shown = reading.isInternal ? "this key" : Quotation.quoted(entry.key)
        let hint = Suggestion.clause(for: entry.key, in: schema.keys)
        let known = hint.isEmpty ? "; it may have \(schema.keys.joined(separator: ", "))" : hint
        reading.report(.unknownKey, at: entry.keyPosition, "a \(schema.name) has no key \(shown)\(known)")
    }
}
