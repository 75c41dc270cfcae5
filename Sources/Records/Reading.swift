package import Vocabulary

/// The findings of one record while it is being read.
package struct Reading: Sendable {
    package private(set) var diagnostics: [Diagnostic] = []
    private var place = Place()

    /// What is being read.
    struct Place {
        /// For messages.
        fileprivate var key = ""
        /// Whether this key or one around it is internal: what stands here is never quoted.
        fileprivate var isInternal = false
    }

    package init() {}

    package mutating func report(_ rule: RuleID, at position: SourcePosition, _ message: String) {
        diagnostics.append(Diagnostic(rule, at: position, message))
    }

    /// Reports that a node does not hold what its field wants.
    package mutating func refuse(_ node: Node, wanting shape: Shape, because reason: String? = nil) {
        let label = place.key.isEmpty ? "this" : "`\(place.key)`"
        if case .scalar(let scalar) = node.content, scalar.text.isEmpty {
            let cure =
                scalar.isPlain && scalar.hasCommentBehind
                ? "what stands behind # is a comment; quote it if it is the text, or leave the key out"
                : scalar.isPlain && scalar.isInFlow
                    ? "quote text that holds a comma" : "write \(shape.wanted), or leave the key out"
            return report(.fieldType, at: node.position, "\(label) has no value; \(cure)")
        }
        let offending = quoted(node, wanting: shape)
        let tail = (reason ?? calendarReason(node, shape)).map { ": \($0)" } ?? ""
        report(
            .fieldType, at: node.position, "\(label) wants \(shape.wanted), not \(offending)\(tail)\(hint(node, shape))"
        )
    }

    /// The text of a node for a message; only its kind where it may be internal, as what stands where a group
    /// with internal keys was wanted may be.
    private func quoted(_ node: Node, wanting shape: Shape) -> String {
        guard case .scalar(let scalar) = node.content else { return node.kind }
        return isInternal || shape.holdsInternal ? "what stands here" : Quotation.quoted(scalar.text)
    }

    /// Said of a day that is written as one, but that no calendar has.
    private func calendarReason(_ node: Node, _ shape: Shape) -> String? {
        guard case .scalar(let scalar) = node.content, scalar.text.utf8.count == 10,
            scalar.text.utf8.allSatisfy({ ASCII.isDigit($0) || $0 == UInt8(ascii: "-") })
        else { return nil }
        switch shape {
        case .day, .either(.day, _): return "the calendar has no such day"
        default: return nil
        }
    }

    private func hint(_ node: Node, _ shape: Shape) -> String {
        guard !isInternal, case .word(let words) = shape, case .scalar(let scalar) = node.content else { return "" }
        return Suggestion.clause(for: scalar.text, in: words)
    }

    /// Begins to read a key; what comes back is for `leave`.
    mutating func enter(_ field: FieldDescription) -> Place {
        let outer = place
        place = Place(key: field.key, isInternal: outer.isInternal || field.isInternal)
        return outer
    }

    mutating func leave(to outer: Place) { place = outer }

    var isInternal: Bool { place.isInternal }
}

/// Reads the keys of one mapping against a schema, each at most once and none unknown.
package struct FieldReader {
    private let entries: [Node.Entry]
    private let position: SourcePosition
    private let schema: Schema

    /// Begins to read `node`, and reports what the schema does not know and what is there twice.
    package init?(_ node: Node, _ schema: Schema, _ reading: inout Reading) {
        guard case .mapping(let entries, let isFlow) = node.content else {
            reading.refuse(node, wanting: .group(schema))
            return nil
        }
        self.entries = entries
        self.schema = schema
        position = node.position
        checkKeys(isFlow: isFlow, &reading)
    }

    /// The value of an optional key, or nil where it is absent or was refused.
    package func value<Value>(_ field: Field<Value>, _ reading: inout Reading) -> Value? {
        guard let index = index(of: field.key) else {
            if field.description.isRequired { reportMissing(field.description, &reading) }
            return nil
        }
        let outer = reading.enter(field.description)
        defer { reading.leave(to: outer) }
        return field.type.read(entries[index].value, &reading)
    }

    /// Where a key was typed, or where its record begins.
    package func position(of key: String) -> SourcePosition {
        index(of: key).map { entries[$0].keyPosition } ?? position
    }

    package func holds(_ key: String) -> Bool {
        index(of: key) != nil
    }

    /// What is written behind a key, or nil where that is a list or a group, or the key is absent.
    package func text(of key: String) -> String? {
        guard let index = index(of: key), case .scalar(let scalar) = entries[index].value.content else { return nil }
        return scalar.text
    }

    /// The keys that are there, in the order they were written.
    package var keys: [Located<String>] {
        entries.map { Located($0.key, at: $0.keyPosition) }
    }

    private func index(of key: String) -> Int? {
        entries.indices.first { entries[$0].key == key }
    }

    // MARK: Findings

    private func checkKeys(isFlow: Bool, _ reading: inout Reading) {
        // A comma in the text of an internal key makes keys of the rest of that text.
        var isBehindInternal = false
        for index in entries.indices {
            let key = entries[index].key
            let known = schema.fields.firstIndex { $0.key == key }
            let mayBeInternal =
                reading.isInternal || (known == nil && (isFlow && isBehindInternal || mayHoldValue(key)))
            if let first = self.index(of: key), first < index {
                let shown = mayBeInternal ? "this key" : Quotation.quoted(key)
                let line = entries[first].keyPosition.line
                reading.report(
                    .syntax, at: entries[index].keyPosition,
                    "\(shown) stands here a second time (first on line \(line)); keep one")
            } else if let known {
                isBehindInternal = schema.fields[known].isInternal
            } else {
                reportUnknown(entries[index], isQuotable: !mayBeInternal, &reading)
            }
        }
    }

    private func reportMissing(_ field: FieldDescription, _ reading: inout Reading) {
        let summary = field.summary.hasSuffix(".") ? field.summary.dropLast() : field.summary[...]
        reading.report(.required, at: position, "the \(schema.name) has no `\(field.key)`; add it: \(summary)")
    }

    /// Whether a key that is not known holds the value of an internal one, the colon or the blank behind it missing.
    private func mayHoldValue(_ key: String) -> Bool {
        let parts = key.split(omittingEmptySubsequences: true) { ":= \t".contains($0) }
        guard let head = parts.first.map(String.init), head.count < key.count else { return false }
        if key.contains(":"), schema.fields.contains(where: \.isInternal) { return true }
        // Two letters are near to half the short words there are.
        if head.count > 3 || key.contains(":") { return Suggestion.nearest(to: head, in: schema.internalKeys) != nil }
        return schema.internalKeys.contains(head.lowercased())
    }

    /// The key of the schema behind whose colon a blank is missing, as in `note:text`.
    private func keyWithoutBlank(_ key: String) -> String? {
        guard let colon = key.firstIndex(of: ":") else { return nil }
        return schema.keys.first { $0 == key[..<colon] }
    }

    private func reportUnknown(_ entry: Node.Entry, isQuotable: Bool, _ reading: inout Reading) {
        if let key = keyWithoutBlank(entry.key) {
            return reading.report(
                .unknownKey, at: entry.keyPosition, "a blank is missing behind the colon of `\(key)`; write “\(key): ”")
        }
        if case .scalar(let scalar) = entry.value.content, scalar.isInFlow, scalar.isPlain, scalar.text.isEmpty {
            let shown = isQuotable ? Quotation.quoted(entry.key) : "this"
            return reading.report(
                .unknownKey, at: entry.keyPosition,
                "\(shown) is a key without a value here; quote text that holds a comma")
        }
        let shown = isQuotable ? Quotation.quoted(entry.key) : "like this one"
        let hint = isQuotable ? Suggestion.clause(for: entry.key, in: schema.keys) : ""
        let known = hint.isEmpty ? "; it may have \(schema.keys.joined(separator: ", "))" : hint
        reading.report(.unknownKey, at: entry.keyPosition, "the \(schema.name) has no key \(shown)\(known)")
    }
}
