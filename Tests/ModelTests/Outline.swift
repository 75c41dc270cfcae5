import Model
import Records
import Vocabulary

/// A value of the model as lines of `path: value`, so that whole values can be compared and read.
///
/// What remembers its place shows it as `@line:column`; absent values and empty lists have no line.
func outline(_ value: Any, _ path: String = "") -> [String] {
    let mirror = Mirror(reflecting: value)
    switch value {
    case let position as SourcePosition: return ["\(path): @\(position.line):\(position.column)"]
    case let text as String: return ["\(path): \(text)"]
    case let day as Day: return ["\(path): \(day)"]
    case let slug as Slug: return ["\(path): \(slug)"]
    case let colour as Colour: return ["\(path): \(colour)"]
    case let address as WebAddress: return ["\(path): \(address.text)"]
    case let address as EmailAddress: return ["\(path): \(address.text)"]
    case let key as ClientKey: return ["\(path): \(key.text)"]
    case let alias as Alias: return ["\(path): \((alias.project.map { "\($0)/" } ?? "") + alias.slug.text)"]
    case let entries as [SectionName: Prose]: return table(entries.map { ($0.key.rawValue, $0.value) }, path)
    case let entries as [SectionName: Internal<Located<String>>]:
        return table(entries.map { ($0.key.rawValue, $0.value) }, path)
    case let entries as [RuleID: CheckSetting]: return table(entries.map { ($0.key.rawValue, $0.value) }, path)
    case let entries as [String: Attachment]: return table(entries.map { ($0.key, $0.value) }, path)
    default: break
    }
    if mirror.displayStyle == .optional { return mirror.children.flatMap { outline($0.value, path) } }
    if mirror.displayStyle == .collection {
        return mirror.children.enumerated().flatMap { outline($1.value, "\(path)[\($0)]") }
    }
    let children = Array(mirror.children)
    if children.map(\.label) == ["value", "position"], let position = children[1].value as? SourcePosition {
        return outline(children[0].value, path).map { "\($0) @\(position.line):\(position.column)" }
    }
    if mirror.displayStyle == .enum, let child = children.first {
        return outline(child.value, "\(path).\(child.label ?? "")")
    }
    if children.isEmpty { return "\(value)" == "[]" ? [] : ["\(path): \(value)"] }
    return children.flatMap { outline($0.value, path.isEmpty ? $0.label ?? "" : "\(path).\($0.label ?? "")") }
}

private func table(_ entries: [(String, Any)], _ path: String) -> [String] {
    entries.sorted { $0.0 < $1.0 }.flatMap { outline($0.1, "\(path)[\($0.0)]") }
}

/// Findings as `path:line:column: message [rule]`, sorted, with the path below the client's folder.
func brief(_ diagnostics: [Diagnostic]) -> [String] {
    diagnostics.sorted().map { finding in
        "\(finding.position): \(finding.message) [\(finding.rule.rawValue)]"
            .replacingPrefix("Content/northwind/", with: "")
    }
}

extension String {
    fileprivate func replacingPrefix(_ prefix: String, with other: String) -> String {
        hasPrefix(prefix) ? other + dropFirst(prefix.count) : self
    }
}
