internal import CYaml

/// What libyaml objects to, said so that a person who does not know YAML can mend it.
enum YAMLProblem {
    static func sentence(for parser: yaml_parser_t) -> String {
        let problem = parser.problem.map { String(cString: $0) } ?? "the text cannot be read"
        return cures.first { problem.contains($0.fragment) }?.sentence ?? "YAML cannot be read here: \(problem)"
    }

    private static let cures: [(fragment: String, sentence: String)] = [
        (
            "mapping values are not allowed",
            "a second colon on this line; quote text that holds “: ”"
        ),
        (
            "could not find expected ':'",
            "a key without a colon; write “key: value”, and quote text that goes over several lines"
        ),
        (
            "did not find expected ',' or '}'",
            "this {…} is not closed or a comma is missing; quote text that holds a comma, a brace or a colon"
        ),
        (
            "did not find expected ',' or ']'",
            "this […] is not closed or a comma is missing; quote text that holds a comma, a bracket or a colon"
        ),
        ("did not find expected key", "a key was expected here; check the indentation, and quote text that holds quotes"),
        ("did not find expected '-' indicator", "a list item was expected here; begin it with “- ” at the same indentation"),
        ("block sequence entries are not allowed", "a list cannot begin here; put “- ” on a line of its own"),
        ("block mapping", "a key cannot begin here; put it on a line of its own"),
        ("found unexpected end of stream", "a quote or bracket that was opened before is never closed"),
        ("found character that cannot start any token", "text cannot begin with this character unless it is quoted"),
        ("found unknown escape character", "this backslash escape is unknown; use single quotes, or double the backslash"),
        ("did not find hexdecimal number", "this backslash escape is not complete; use single quotes, or double the backslash"),
        ("found invalid Unicode character escape", "this escape names no character; write the character itself"),
        ("undefined alias", "an alias (*) refers to another place; write the value out"),
        ("tag", "a tag (!) sets a type; remove it, the field says what the value is"),
        ("tab", "a tab; indent with blanks"),
    ]
}
