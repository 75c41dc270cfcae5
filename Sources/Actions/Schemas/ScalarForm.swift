import Records

/// What a scalar may look like, in the keywords of JSON Schema.
///
/// Readers of YAML that guess make a number of `3` and a boolean of `true`; others leave all as text. Both pass, but for
/// text: an editor offers `true` and `false` wherever a boolean may stand, so text that is one of these words has to be
/// quoted.
struct ScalarForm {
    /// The types that a scalar of this shape may be taken for.
    private let types: [String]
    private let pattern: String
    private var bounds: [JSONValue.Member] = []

    /// The form of a shape that has no parts.
    init(_ shape: Shape) {
        switch shape {
        case .day: self.init(["string"], ScalarForm.day)
        case .slug: self.init(["string", "integer"], "^\(ScalarForm.slug)$")
        case .alias: self.init(["string", "integer"], "^(\(ScalarForm.slug)/)?\(ScalarForm.slug)$")
        case .path: self.init(["string"], #"^[^/\\:*?"<>|.][^/\\:*?"<>|]*(/[^/\\:*?"<>|.][^/\\:*?"<>|]*)*$"#)
        case .address: self.init(["string"], #"^([Hh][Tt][Tt][Pp][Ss]?://\S+|[Mm][Aa][Ii][Ll][Tt][Oo]:\S+@\S+)$"#)
        case .site: self.init(["string"], #"^[Hh][Tt][Tt][Pp][Ss]?://[^\s?#]+$"#)
        case .email: self.init(["string"], #"^[^@\s]+@[^@\s]+\.[^@\s]+$"#)
        case .key: self.init(["string"], "^[a-z2-7]{26}$")
        case .colour: self.init(["string"], "^#[0-9A-Fa-f]{6}$")
        case .count:
            self.init(["integer", "string"], "^\(ScalarForm.number)$")
            bounds = [JSONValue.Member("minimum", .number(1)), JSONValue.Member("maximum", .number(999_999))]
        case .difference: self.init(["integer", "string"], "^-?(0|\(ScalarForm.number))$")
        case .days: self.init(["string"], "^\(ScalarForm.number) +days?$")
        case .size: self.init(["string"], "^\(ScalarForm.number) +(KiB|MiB)$")
        case .flag: self.init(["boolean", "string"], "^(true|false)$")
        case .text, .name: self.init(["string", "number"], #"\S"#)
        case .word, .list, .group, .table, .oneOrMore, .either:
            preconditionFailure("a shape with parts is no scalar")
        }
    }

    private init(_ types: [String], _ pattern: String) {
        (self.types, self.pattern) = (types, pattern)
    }

    var keywords: [JSONValue.Member] {
        let type = types.count == 1 ? JSONValue.text(types[0]) : .texts(types)
        return [JSONValue.Member("type", type), JSONValue.Member("pattern", .text(pattern))] + bounds
    }

    /// From 1 on, in at most six digits.
    private static let number = "0{0,5}[1-9][0-9]{0,5}"
    private static let slug = "[a-z0-9]+(-[a-z0-9]+)*"
    /// The days that months have; in which years 29 February is one is left to `milepost check`.
    private static let day =
        "^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)"
        + "|02-(0[1-9]|[12][0-9]))$"
}
