package import Vocabulary

extension FieldType where Value == String {
    /// One line of text.
    package static var text: FieldType { .line(.text) }

    /// A person, kept as written.
    package static var name: FieldType { .line(.name) }

    private static func line(_ shape: Shape) -> FieldType {
        FieldType(shape) { node, reading in
            guard let text = plainText(node, shape, &reading) else { return nil }
            if case .scalar(let scalar) = node.content, scalar.hasCommentBehind {
                let ending = reading.isInternal ? "" : " after \(Quotation.quoted(text))"
                reading.report(
                    .fieldType, at: node.position,
                    "a comment (#) cuts this text off\(ending); quote text that holds “ #”, and put comments on lines of their own"
                )
            }
            return text
        }
    }

    /// A path below the record's own folder, with slashes and without `.` and `..`.
    package static var path: FieldType {
        FieldType.line(.path).compactMap { RelativePath.isValid($0) ? $0 : nil }
    }
}

extension FieldType {
    /// A scalar's text behind the gate, or nil after a report.
    static func plainText(_ node: Node, _ shape: Shape, _ reading: inout Reading) -> String? {
        guard case .scalar(let scalar) = node.content, !scalar.text.isEmpty else {
            reading.refuse(node, wanting: shape)
            return nil
        }
        switch TextGate.pass(scalar.text, allowingLineBreaks: false) {
        case .success(let text):
            // The first letter tells nearly always, without a look at what Unicode says of each.
            if let first = text.utf8.first, !(0x21...0x7E).contains(first), text.allSatisfy(\.isWhitespace) {
                reading.refuse(node, wanting: shape, because: "it is blank")
                return nil
            }
            return text
        case .failure(let refusal):
            reading.refuse(node, wanting: shape, because: refusal.reason)
            return nil
        }
    }

    /// One word, to be told from others: a comment may stand behind it.
    package static func token(_ shape: Shape, _ convert: @escaping @Sendable (String) -> Value?) -> FieldType {
        FieldType(shape) { node, reading in
            guard let text = plainText(node, shape, &reading) else { return nil }
            if let value = convert(text) { return value }
            reading.refuse(node, wanting: shape)
            return nil
        }
    }
}

extension FieldType where Value == Day {
    /// A day that the calendar has.
    package static var day: FieldType {
        .token(.day) { Day($0) }
    }
}

extension FieldType where Value == Slug {
    package static var slug: FieldType {
        FieldType(.slug) { node, reading in
            guard let text = plainText(node, .slug, &reading) else { return nil }
            if let slug = Slug(text) { return slug }
            let looksRight = Slug(text + "-0") != nil || text.utf8.count > 100
            reading.refuse(node, wanting: .slug, because: looksRight ? Slug.rule : nil)
            return nil
        }
    }
}

extension FieldType where Value == ClientKey {
    /// A key; one that is off by a letter is not quoted, since the rest of it would still open a page.
    package static var key: FieldType {
        FieldType(.key) { node, reading in
            guard let text = plainText(node, .key, &reading) else { return nil }
            if let key = ClientKey(text) { return key }
            let length = text.unicodeScalars.count
            let fault = length == ClientKey.length ? "this has others" : "this has \(length)"
            reading.report(.fieldType, at: node.position, "a key is \(Shape.key.wanted), and \(fault)")
            return nil
        }
    }
}

extension FieldType where Value == WebAddress {
    package static var address: FieldType { .token(.address) { WebAddress($0) } }
}

extension FieldType where Value == EmailAddress {
    package static var email: FieldType { .token(.email) { EmailAddress($0) } }
}

extension FieldType where Value == Bool {
    package static var flag: FieldType { .token(.flag) { ["true": true, "false": false][$0] } }
}

extension FieldType where Value == Int {
    /// A whole number from 1 on.
    package static var count: FieldType { .token(.count) { wholeNumber($0[...]) } }

    /// A whole number that may be 0 or less, as the days by which a change moves a plan.
    package static var difference: FieldType {
        .token(.difference) { text in
            let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
            return digits == "0" ? 0 : wholeNumber(digits).map { text.hasPrefix("-") ? -$0 : $0 }
        }
    }

    /// `7 days` or `1 day`.
    package static var days: FieldType {
        .token(.days) { text in
            let words = text.split(separator: " ")
            guard words.count == 2, words[1] == "days" || words[1] == "day" else { return nil }
            return wholeNumber(words[0])
        }
    }

    /// `64 KiB` or `1 MiB`, in bytes.
    package static var size: FieldType {
        .token(.size) { text in
            let words = text.split(separator: " ")
            guard words.count == 2, let unit = ["KiB": 1_024, "MiB": 1_048_576][String(words[1])] else { return nil }
            return wholeNumber(words[0]).map { $0 * unit }
        }
    }

    private static func wholeNumber(_ text: Substring) -> Int? {
        guard (1...6).contains(text.utf8.count), text.utf8.allSatisfy(ASCII.isDigit), let value = Int(text), value > 0
        else { return nil }
        return value
    }
}

extension FieldType where Value == Colour {
    package static var colour: FieldType { .token(.colour) { Colour($0) } }
}

extension FieldType where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
    /// One of the fixed words of an enumeration.
    package static var word: FieldType {
        .token(.word(Value.allCases.map(\.rawValue))) { Value(rawValue: $0) }
    }
}

extension FieldType {
    /// A list; where `isBlock` it must be written with “- ” lines, since free text may hold commas.
    package static func list<Item: Sendable>(of item: FieldType<Item>, isBlock: Bool = false) -> FieldType
    where Value == [Item] {
        let shape = Shape.list(of: item.shape, isBlock: isBlock)
        return FieldType(shape) { node, reading in
            guard case .sequence(let nodes, let isFlow) = node.content else {
                reading.refuse(node, wanting: shape)
                return nil
            }
            if isBlock, isFlow {
                reading.report(
                    .fieldType, at: node.position,
                    "a list of text is written one item a line, each behind “- ”, since text may hold commas")
            }
            var items: [Item] = []
            items.reserveCapacity(nodes.count)
            for node in nodes {
                if let value = item.read(node, &reading) { items.append(value) }
            }
            return items
        }
    }

    /// One value or a list of them.
    package static func oneOrMore<Item: Sendable>(_ item: FieldType<Item>) -> FieldType where Value == [Item] {
        let list = FieldType.list(of: item)
        let shape = Shape.oneOrMore(item.shape)
        return FieldType(shape) { node, reading in
            guard case .sequence(let items, _) = node.content else { return item.read(node, &reading).map { [$0] } }
            if items.isEmpty { reading.refuse(node, wanting: shape, because: "it is empty") }
            return list.read(node, &reading)
        }
    }

    /// A group of keys, read by `build`.
    package static func group(
        _ schema: Schema, _ build: @escaping @Sendable (FieldReader, inout Reading) -> Value?
    ) -> FieldType {
        FieldType(.group(schema)) { node, reading in
            guard let fields = FieldReader(node, schema, &reading) else { return nil }
            return build(fields, &reading)
        }
    }

    /// Keys that the writer chooses, each with a value of the same type, in the order written.
    ///
    /// `keys` are those that mean something, where not all do; whoever reads the table reports others.
    package static func table<Item: Sendable>(of item: FieldType<Item>, keys: [TableKey] = []) -> FieldType
    where Value == [(key: Located<String>, value: Item)] {
        let shape = Shape.table(of: item.shape, keys: keys)
        return FieldType(shape) { node, reading in
            guard case .mapping(let entries, _) = node.content else {
                reading.refuse(node, wanting: shape)
                return nil
            }
            var seen: Set<String> = []
            return entries.compactMap { entry in
                guard seen.insert(entry.key).inserted else {
                    reading.report(.syntax, at: entry.keyPosition, "this key stands here a second time; keep one")
                    return nil
                }
                switch TextGate.pass(entry.key, allowingLineBreaks: false) {
                case .success(let key):
                    return item.read(entry.value, &reading).map { (Located(key, at: entry.keyPosition), $0) }
                case .failure(let refusal):
                    reading.report(.fieldType, at: entry.keyPosition, "this key may not stand here: \(refusal.reason)")
                    return nil
                }
            }
        }
    }
}

extension FieldType {
    /// A value written either as one word or as a group of keys.
    package static func choice(scalar: FieldType, group: FieldType) -> FieldType {
        FieldType(.either(scalar.shape, group.shape)) { node, reading in
            if case .mapping = node.content { return group.read(node, &reading) }
            return scalar.read(node, &reading)
        }
    }

    /// A value written either as one word or as a list.
    ///
    /// The word's shape is the whole choice's, so that a message names both.
    package static func choice(scalar: FieldType, list: FieldType) -> FieldType {
        FieldType(scalar.shape) { node, reading in
            if case .sequence = node.content { return list.read(node, &reading) }
            return scalar.read(node, &reading)
        }
    }
}
