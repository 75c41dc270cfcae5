import Vocabulary

/// A value of JSON (RFC 8259); what is not known is written as `null`, so that a field is always there.
enum JSONValue: Encodable, Sendable {
    case null
    case flag(Bool)
    case number(Int)
    case text(String)
    case list([JSONValue])
    case object([String: JSONValue])

    static func text(_ text: String?) -> JSONValue { text.map { .text($0) } ?? .null }
    static func number(_ number: Int?) -> JSONValue { number.map { .number($0) } ?? .null }
    static func day(_ day: Day?) -> JSONValue { day.map { .text($0.description) } ?? .null }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .null: try container.encodeNil()
        case .flag(let flag): try container.encode(flag)
        case .number(let number): try container.encode(number)
        case .text(let text): try container.encode(text)
        case .list(let values): try container.encode(values)
        case .object(let fields): try container.encode(fields)
        }
    }
}
