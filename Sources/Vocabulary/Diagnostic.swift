/// How much a finding matters: an error stops a build, a warning stops it only under `--strict`.
package enum Severity: String, CaseIterable, Sendable {
    case error = "error"
    case warning = "warning"
}

/// One finding about what a person wrote: where it is, what is so, and the cure.
package struct Diagnostic: Hashable, Sendable {
    package let position: SourcePosition
    package var severity: Severity
    /// What is so, then the cure; one line, no final stop.
    package let message: String
    package let rule: RuleID
    /// Whether nothing but the passing of days makes it fire, so that nobody who changed a record is to blame.
    package let isOfTheDay: Bool

    package init(
        _ rule: RuleID, _ severity: Severity = .error, at position: SourcePosition, _ message: String,
        isOfTheDay: Bool = false
    ) {
        self.rule = rule
        self.severity = severity
        self.position = position
        self.message = message
        self.isOfTheDay = isOfTheDay
    }

    /// The same finding in other words.
    package func saying(_ message: String) -> Diagnostic {
        Diagnostic(rule, severity, at: position, message, isOfTheDay: isOfTheDay)
    }
}

extension Diagnostic: Comparable {
    /// Orders by place, then rule, then words, so that a report never depends on the order of the checks.
    package static func < (left: Diagnostic, right: Diagnostic) -> Bool {
        if left.position != right.position { return left.position < right.position }
        if left.rule != right.rule { return left.rule.rawValue < right.rule.rawValue }
        return left.message < right.message
    }
}

extension Diagnostic: CustomStringConvertible {
    /// `path:line:column: severity: message [rule-id]`.
    package var description: String {
        "\(position): \(severity.rawValue): \(message) [\(rule.rawValue)]"
    }
}

/// What a stage made, together with what it found on the way.
package struct Diagnosed<Value: Sendable>: Sendable {
    package var value: Value
    package var diagnostics: [Diagnostic]

    package init(_ value: Value, _ diagnostics: [Diagnostic] = []) {
        self.value = value
        self.diagnostics = diagnostics
    }

    package func map<Other: Sendable>(_ transform: (Value) throws -> Other) rethrows -> Diagnosed<Other> {
        Diagnosed<Other>(try transform(value), diagnostics)
    }
}

extension Sequence<Diagnostic> {
    package var hasErrors: Bool { contains { $0.severity == .error } }
}
