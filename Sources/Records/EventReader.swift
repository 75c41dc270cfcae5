internal import CYaml
internal import Vocabulary

/// Reads one YAML document into nodes, from libyaml's event stream in one pass.
///
/// Anchors, aliases and tags are reported and read as if they were not there, so nothing is ever expanded;
/// a key that is no scalar, too deep a nesting or too many events end the reading. Keys may repeat here:
/// what reads the mapping reports it.
struct EventReader {
    /// Deeper than any record needs.
    static let deepest = 8
    static let mostEvents = 2_000
    private static let mostDecorations = 5

    private let path: String
    /// The line of the file on which the document's first line stands, less one.
    private let lineOffset: Int
    private var source: SourceCursor
    /// On the heap, since libyaml keeps the parser's own address while it reads.
    private let parser: UnsafeMutablePointer<yaml_parser_t>
    private var events = 0
    private var decorations = 0
    private(set) var diagnostics: [Diagnostic] = []

    /// The end of a reading that cannot go on; its diagnostic has been noted.
    private struct Stop: Error {}

    /// The root node of the document in `bytes`, or nil if it is empty or cannot be read.
    static func read(_ bytes: [UInt8], path: String, lineOffset: Int) -> Diagnosed<Node?> {
        guard !bytes.isEmpty else { return Diagnosed(nil) }
        return bytes.withUnsafeBufferPointer { buffer in
            let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
            defer { parser.deallocate() }
            var reader = EventReader(
                path: path, lineOffset: lineOffset, source: SourceCursor(buffer), parser: parser)
            let root = reader.readDocument(buffer)
            return Diagnosed(root, reader.diagnostics)
        }
    }

    private init(
        path: String, lineOffset: Int, source: SourceCursor, parser: UnsafeMutablePointer<yaml_parser_t>
    ) {
        self.parser = parser
        self.path = path
        self.lineOffset = lineOffset
        self.source = source
    }

    private mutating func readDocument(_ buffer: UnsafeBufferPointer<UInt8>) -> Node? {
        guard yaml_parser_initialize(parser) != 0 else { preconditionFailure("no memory for a YAML parser") }
        defer { yaml_parser_delete(parser) }
        yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        yaml_parser_set_input_string(parser, buffer.baseAddress, buffer.count)
        return try? readStream()
    }

    private mutating func readStream() throws -> Node? {
        var root: Node?
        while true {
            var event = try nextEvent()
            defer { yaml_event_delete(&event) }
            switch event.type {
            case YAML_STREAM_END_EVENT:
                return root
            case YAML_STREAM_START_EVENT, YAML_DOCUMENT_START_EVENT, YAML_DOCUMENT_END_EVENT:
                continue
            default:
                guard root == nil else {
                    try stop(at: event.start_mark, "a second YAML document begins here; a record has one")
                }
                root = try node(from: &event, depth: 1, isInFlow: false)
            }
        }
    }

    // MARK: Nodes

    private mutating func node(from event: inout yaml_event_t, depth: Int, isInFlow: Bool) throws -> Node {
        let position = position(of: event.start_mark)
        let end = self.position(of: event.end_mark)
        switch event.type {
        case YAML_SCALAR_EVENT:
            refuseDecorations(anchor: event.data.scalar.anchor, tag: event.data.scalar.tag, at: position)
            return Node(content: .scalar(scalar(from: event, isInFlow: isInFlow)), position: position, end: end)
        case YAML_SEQUENCE_START_EVENT:
            let start = event.data.sequence_start
            refuseDecorations(anchor: start.anchor, tag: start.tag, at: position)
            let isFlow = start.style == YAML_FLOW_SEQUENCE_STYLE
            let (items, end) = try items(depth: depth, isFlow: isFlow)
            return Node(content: .sequence(items, isFlow: isFlow), position: position, end: end ?? position)
        case YAML_MAPPING_START_EVENT:
            let start = event.data.mapping_start
            refuseDecorations(anchor: start.anchor, tag: start.tag, at: position)
            let isFlow = start.style == YAML_FLOW_MAPPING_STYLE
            let (entries, end) = try entries(depth: depth, isFlow: isFlow)
            return Node(content: .mapping(entries, isFlow: isFlow), position: position, end: end ?? position)
        default:
            noteDecoration(position, "an alias (*) refers to another place; write the value out")
            let empty = Node.Scalar(text: "", isPlain: false, isInFlow: isInFlow, hasCommentBehind: false)
            return Node(content: .scalar(empty), position: position, end: end)
        }
    }

    /// The items of a list and where it ends: at its bracket, or with its last item.
    private mutating func items(depth: Int, isFlow: Bool) throws -> ([Node], end: SourcePosition?) {
        var items: [Node] = []
        while true {
            var event = try nextEvent()
            defer { yaml_event_delete(&event) }
            if event.type == YAML_SEQUENCE_END_EVENT {
                return (items, isFlow ? position(of: event.end_mark) : items.last?.end)
            }
            try checkDepth(depth, event)
            items.append(try node(from: &event, depth: depth + 1, isInFlow: isFlow))
        }
    }

    /// The keys of a group and where it ends: at its brace, or with its last value.
    private mutating func entries(depth: Int, isFlow: Bool) throws -> ([Node.Entry], end: SourcePosition?) {
        var entries: [Node.Entry] = []
        while true {
            var keyEvent = try nextEvent()
            defer { yaml_event_delete(&keyEvent) }
            if keyEvent.type == YAML_MAPPING_END_EVENT {
                return (entries, isFlow ? position(of: keyEvent.end_mark) : entries.last?.value.end)
            }
            guard keyEvent.type == YAML_SCALAR_EVENT else {
                try stop(at: keyEvent.start_mark, "a key is one word; write it without brackets, braces and *")
            }
            let keyPosition = position(of: keyEvent.start_mark)
            let key = keyEvent.data.scalar
            refuseDecorations(anchor: key.anchor, tag: key.tag, at: keyPosition)
            var valueEvent = try nextEvent()
            defer { yaml_event_delete(&valueEvent) }
            try checkDepth(depth, valueEvent)
            let value = try node(from: &valueEvent, depth: depth + 1, isInFlow: isFlow)
            entries.append(
                Node.Entry(key: EventReader.text(key.value, key.length), keyPosition: keyPosition, value: value))
        }
    }

    private mutating func scalar(from event: yaml_event_t, isInFlow: Bool) -> Node.Scalar {
        let data = event.data.scalar
        let isPlain = data.style == YAML_PLAIN_SCALAR_STYLE
        let isQuoted = data.style == YAML_SINGLE_QUOTED_SCALAR_STYLE || data.style == YAML_DOUBLE_QUOTED_SCALAR_STYLE
        if isQuoted, event.end_mark.line != event.start_mark.line {
            // A mark that somebody forgot would otherwise swallow the keys up to the next one.
            let end = position(of: event.end_mark).line
            note(
                position(of: event.start_mark),
                "the quotation mark that opens here is closed only on line \(end); close it on its own line")
        }
        return Node.Scalar(
            text: EventReader.text(data.value, data.length),
            isPlain: isPlain,
            isInFlow: isInFlow,
            hasCommentBehind: isPlain && source.hasComment(behind: Int(event.end_mark.index)))
    }

    private static func text(_ start: UnsafeMutablePointer<yaml_char_t>?, _ length: Int) -> String {
        String(decoding: UnsafeBufferPointer(start: start, count: length), as: UTF8.self)
    }

    // MARK: Events

    private mutating func nextEvent() throws -> yaml_event_t {
        var event = yaml_event_t()
        guard yaml_parser_parse(parser, &event) != 0 else {
            try stopAtProblem()
        }
        events += 1
        if events > EventReader.mostEvents {
            yaml_event_delete(&event)
            try stop(
                at: parser.pointee.mark,
                "the front matter is too long: over \(EventReader.mostEvents) keys, values and brackets; split the record"
            )
        }
        return event
    }

    private mutating func stopAtProblem() throws -> Never {
        let mark = parser.pointee.problem_mark
        let line = source.text(ofLine: Int(mark.line), before: Int(mark.column))
        let problem = YAMLProblem(of: parser.pointee, line: line)
        switch problem.place {
        case .mark(let mark):
            try stop(at: mark, problem.sentence)
        case .byte(let offset):
            let place = source.place(ofByte: offset)
            note(
                SourcePosition(path: path, line: place.line + lineOffset, column: place.column), problem.sentence)
            throw Stop()
        }
    }

    private mutating func checkDepth(_ depth: Int, _ event: yaml_event_t) throws {
        let opens = event.type == YAML_SEQUENCE_START_EVENT || event.type == YAML_MAPPING_START_EVENT
        if opens, depth >= EventReader.deepest {
            try stop(
                at: event.start_mark,
                "lists and groups are nested more than \(EventReader.deepest) deep; no record needs that")
        }
    }

    private mutating func refuseDecorations(
        anchor: UnsafeMutablePointer<yaml_char_t>?, tag: UnsafeMutablePointer<yaml_char_t>?, at position: SourcePosition
    ) {
        if anchor != nil {
            noteDecoration(position, "an anchor (&) names a value for reuse; remove it and write the value out")
        }
        if tag != nil { noteDecoration(position, "a tag (!) sets a type; remove it, the field says what the value is") }
    }

    private func position(of mark: yaml_mark_t) -> SourcePosition {
        SourcePosition(path: path, line: Int(mark.line) + 1 + lineOffset, column: Int(mark.column) + 1)
    }

    /// Only the first few are noted: a text made of them would fill the screen.
    private mutating func noteDecoration(_ position: SourcePosition, _ message: String) {
        decorations += 1
        if decorations <= EventReader.mostDecorations { note(position, message) }
    }

    private mutating func note(_ position: SourcePosition, _ message: String) {
        diagnostics.append(Diagnostic(.syntax, at: position, message))
    }

    private mutating func stop(at mark: yaml_mark_t, _ message: String) throws -> Never {
        note(position(of: mark), message)
        throw Stop()
    }
}
