package import Records
package import Vocabulary

extension Studio {
    package static let schema = Schema("settings file", Fields.all)

    /// Reads `milepost.yml`; nil where it cannot serve at all.
    package static func read(_ bytes: [UInt8], path: String) -> Diagnosed<Studio?> {
        let text = SourceText.read(bytes, path: path)
        guard let source = text.value else { return Diagnosed(nil, text.diagnostics) }
        let root = YAMLDocument.read(source.bytes, path: path)
        var reading = Reading()
        guard let node = root.value else {
            let missing = Diagnostic(
                .required, at: SourcePosition(path: path, line: 1, column: 1),
                "the settings are empty; add \(schema.requiredKeys)")
            return Diagnosed(nil, text.diagnostics + (root.diagnostics.isEmpty ? [missing] : root.diagnostics))
        }
        let studio = FieldReader(node, schema, &reading).flatMap { build($0, path: path, &reading) }
        return Diagnosed(studio, text.diagnostics + root.diagnostics + reading.diagnostics)
    }

    private static func build(
        _ fields: FieldReader, path: String, _ reading: inout Reading
    ) -> Studio? {
        let name = fields.value(Fields.studio, &reading)
        let url = fields.value(Fields.url, &reading)
        let contact = fields.value(Fields.contact, &reading)
        let timeZone = fields.value(Fields.timezone, &reading)
        let bodyLimit = fields.value(Fields.limits, &reading).flatMap { $0 }
        let people = fields.value(Fields.people, &reading) ?? []
        let language = fields.value(Fields.locale, &reading) ?? .english
        let cadence = fields.value(Fields.cadence, &reading) ?? defaultCadence
        let theme = fields.value(Fields.theme, &reading) ?? .none
        let checks = checkSettings(fields.value(Fields.checks, &reading) ?? [], &reading)
        let namesakes = fields.value(Fields.namesakes, &reading) ?? []
        let rulesFrom = fields.value(Fields.rulesFrom, &reading)
        let asOf = fields.value(Fields.asOf, &reading)
        guard let name, let url, let contact, let timeZone else { return nil }
        return Studio(
            path: path, name: name, url: url, contact: contact, people: people, timeZone: timeZone,
            language: language, cadence: cadence, theme: theme, checks: checks, namesakes: namesakes,
            rulesFrom: rulesFrom, bodyLimit: bodyLimit ?? defaultBodyLimit, asOf: asOf)
    }

    private static func checkSettings(
        _ entries: [(key: Located<String>, value: Located<CheckSetting>)], _ reading: inout Reading
    ) -> [RuleID: CheckSetting] {
        var settings: [RuleID: CheckSetting] = [:]
        for (key, setting) in entries {
            guard let rule = RuleID(rawValue: key.value) else {
                let hint = Suggestion.clause(for: key.value, in: RuleID.allCases.map(\.rawValue))
                reading.report(.reference, at: key.position, "no check is called \(Quotation.quoted(key.value))\(hint)")
                continue
            }
            let isSeverity = if case .severity = setting.value { true } else { false }
            if rule.isError, rule.hasAdjustableSeverity, !isSeverity {
                reading.report(
                    .fieldType, at: setting.position,
                    "\(Quotation.quoted(key.value)) may be an error or a warning, and nothing else")
                continue
            }
            guard rule.hasAdjustableSeverity else {
                reading.report(
                    .fieldType, at: key.position,
                    "\(Quotation.quoted(key.value)) is an error and stays one; mend the records instead")
                continue
            }
            if let reason = wrongThreshold(setting.value, for: rule) {
                reading.report(.fieldType, at: setting.position, reason)
                continue
            }
            settings[rule] = setting.value
        }
        return settings
    }

    /// Why a rule cannot have this threshold, if it cannot.
    private static func wrongThreshold(_ setting: CheckSetting, for rule: RuleID) -> String? {
        let given: ThresholdUnit
        switch setting {
        case .off, .severity: return nil
        case .days: given = .days
        case .count: given = .count
        }
        let name = Quotation.quoted(rule.rawValue)
        switch rule.thresholdUnit {
        case nil: return "\(name) measures nothing; it may be error, warning or off"
        case given: return nil
        case .days: return "\(name) is measured in days; write it as in “10 days”"
        case .count: return "\(name) is a plain number; write it without “days”"
        }
    }

    enum Fields {
        static let studio = Field("studio", .located(.text), .required, "The studio's name, as clients know it.")
        static let url = Field(
            "url", .located(.site), .required,
            "The address at which the folder Site is served, as https://progress.studio.example.")
        static let contact = Field("contact", .located(.email), .required, "The address for clients' questions.")
        static let people = Field("people", .list(of: .person), "The studio's own people.")
        static let timezone = Field(
            "timezone", .located(.text), .required, "The IANA zone in which days are told, as Europe/London.")
        static let locale =
            Field("locale", .word, "The language of the pages: en, de or es.") as Field<InterfaceLanguage>
        static let cadence = Field("cadence", .days, "How often a client hears from you, as 7 days.")
        static let theme = Field("theme", .theme, "Accent colour and logo.")
        static let checks = Field(
            "checks",
            .table(of: .located(.checkSetting), keys: CheckSetting.keys),
            "How grave single checks are: error, warning or off, or a threshold such as 10 days or 3.")
        static let namesakes = Field(
            "namesakes", .list(of: .text, isBlock: true), "Words that are a client's name and also something else.")
        static let rulesFrom = Field(
            "rules_from", .day,
            "The day from which process rules judge log entries; history before it is taken as it is.")
        static let limits = Field("limits", .limits, "The limits of a record.")
        static let asOf = Field("as_of", .day, "A fixed today, for demonstrations.")

        static let all = [
            studio.description, url.description, contact.description, people.description, timezone.description,
            locale.description, cadence.description, theme.description, checks.description, namesakes.description,
            rulesFrom.description, limits.description, asOf.description,
        ]
    }
}

extension FieldType where Value == WebAddress {
    /// The address of a site's root, to which paths are added.
    fileprivate static var site: FieldType {
        address.compactMap(.site, because: "a site is at an https or http address without ? and #") { address in
            address.host != nil && !address.text.utf8.contains { "?#".utf8.contains($0) } ? address : nil
        }
    }
}

extension FieldType where Value == Theme {
    static var theme: FieldType {
        let accent = Field("accent", .colour, "The one accent colour, as #2f6f8f.")
        let logo = Field("logo", .located(.path), "The path of an image file below the folder of this record.")
        return .group(Schema("theme", [accent.description, logo.description])) { fields, reading in
            Theme(accent: fields.value(accent, &reading), logo: fields.value(logo, &reading))
        }
    }
}

extension FieldType where Value == Person {
    static var person: FieldType {
        let name = Field("name", .name, .required, "The person's name.")
        let role = Field("role", .located(.text), "What this person does.")
        let email = Field("email", .email, "An address that clients may write to.")
        return .group(Schema("person", [name.description, role.description, email.description])) { fields, reading in
            let role = fields.value(role, &reading)
            let email = fields.value(email, &reading)
            return fields.value(name, &reading).map { Person(name: $0, role: role, email: email) }
        }
    }
}

extension CheckSetting {
    fileprivate static let words = Shape.word(["error", "warning", "off"])

    /// Each check that can be set, with what it can be set to.
    fileprivate static let keys = RuleID.allCases.filter(\.hasAdjustableSeverity).map { rule in
        if rule.isError { return TableKey(rule.rawValue, .word(["error", "warning"])) }
        switch rule.thresholdUnit {
        case .days: return TableKey(rule.rawValue, .either(words, .days))
        case .count: return TableKey(rule.rawValue, .either(words, .count))
        case nil: return TableKey(rule.rawValue, words)
        }
    }
}

extension FieldType where Value == CheckSetting {
    /// `error`, `warning`, `off`, or a threshold: `10 days` or `3`.
    static var checkSetting: FieldType {
        return token(.either(CheckSetting.words, .either(.days, .count))) { text in
            let parts = text.split(separator: " ")
            if text == "off" { return .off }
            if let severity = Severity(rawValue: text) { return .severity(severity) }
            guard let digits = parts.first, digits.utf8.allSatisfy(ASCII.isDigit), let number = Int(digits), number > 0
            else { return nil }
            if parts.count == 1 { return .count(number) }
            return parts.count == 2 && ["day", "days"].contains(parts[1]) ? .days(number) : nil
        }
    }
}

extension FieldType where Value == Int? {
    /// `{body: 64 KiB}`, in bytes.
    static var limits: FieldType {
        let body = Field(
            "body",
            FieldType<Int>.size.compactMap(because: "1 MiB is the most") { $0 <= Studio.largestBodyLimit ? $0 : nil },
            "The largest Markdown body, as 64 KiB; 1 MiB at most.")
        return .group(Schema("limits", [body.description])) { fields, reading in .some(fields.value(body, &reading)) }
    }
}
