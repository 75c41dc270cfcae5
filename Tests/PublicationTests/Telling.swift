import Vocabulary

@testable import Publication

/// A value in words, whole: every field that holds something, by its name, in the order of the type.
///
/// What is absent, empty or false is left out, and so are the masthead that every page repeats and the name and
/// place of an event, which have tests of their own.
func told(_ value: Any) -> String {
    switch value {
    case let text as String: return text
    case let number as Int: return "\(number)"
    case let flag as Bool: return flag ? "yes" : ""
    case let range as ClosedRange<Int>: return "\(range.lowerBound)–\(range.upperBound)"
    case let day as Day: return day.description
    case let slug as Slug: return slug.text
    case let week as ProofWeek: return "week \(week.number)"
    case let month as Month: return "\(month.year)-\(month.number)"
    case let colour as Colour: return colour.description
    case let address as EmailAddress: return address.text
    case let address as WebAddress: return address.text
    case let prose as PublishedProse: return told(prose)
    default: break
    }
    let mirror = Mirror(reflecting: value)
    switch mirror.displayStyle {
    case .optional: return mirror.children.first.map { told($0.value) } ?? ""
    case .collection:
        return mirror.children.isEmpty ? "" : "[\(mirror.children.map { told($0.value) }.joined(separator: "; "))]"
    case .enum:
        guard let payload = mirror.children.first else { return "\(value)" }
        let text = fields(payload.value)
        return (payload.label ?? "") + (text.isEmpty ? "" : "(\(text))")
    default: return fields(value)
    }
}

private func fields(_ value: Any) -> String {
    let mirror = Mirror(reflecting: value)
    guard mirror.displayStyle == .struct || mirror.displayStyle == .tuple, !(value is Day), !(value is WebAddress),
        !(value is ProofWeek), !(value is Slug)
    else {
        return told(value)
    }
    return mirror.children.compactMap { label, value in
        let text = told(value)
        guard !text.isEmpty, label != "masthead", !(value is EventName), label != "place" else { return nil }
        return label.map { $0.hasPrefix(".") ? text : "\($0): \(text)" } ?? text
    }.joined(separator: ", ")
}

private func told(_ prose: PublishedProse) -> String {
    let links = prose.destinations.sorted { $0.key < $1.key }.map { " <\($0.key) → \(told($0.value))>" }
    return "“\(prose.markdown.split(separator: "\n").joined(separator: " "))”" + links.joined()
}

/// One line for each month, with its counts, and one for each entry.
func told(_ story: [StoryMonth]) -> [String] {
    story.flatMap { month in
        ["\(told(month.month)): \(month.counts.map { "\($0.count) \($0.kind)" }.joined(separator: ", "))"]
            + month.entries.map(told)
    }
}
