internal import CYaml
internal import Vocabulary

/// What libyaml objects to, said so that a person who does not know YAML can mend it.
struct YAMLProblem {
    enum Place {
        case mark(yaml_mark_t)
        /// Where the bytes themselves are at fault; libyaml marks no place then.
        case byte(Int)
    }

    let place: Place
    let sentence: String

    /// What stopped a parser, which had read `line` up to the place of the problem.
    init(of parser: yaml_parser_t, line: String) {
        let problem = parser.problem.map { String(cString: $0) } ?? "the text cannot be read"
        if parser.error == YAML_READER_ERROR {
            place = .byte(Int(parser.problem_offset))
            let scalar = Unicode.Scalar(UInt32(truncatingIfNeeded: parser.problem_value)) ?? "\u{FFFD}"
            sentence =
                problem.contains("octet") || problem.contains("UTF-8")
                ? "these bytes are not UTF-8; save the file with the encoding UTF-8"
                : "\(Quotation.codePoint(scalar)) is a control character; remove it"
            return
        }
        let cure = YAMLProblem.cures.first { problem.contains($0.fragment) }
        if problem.contains("mapping values are not allowed"), !line.contains(":") {
            sentence = "a colon was not expected here; give the line above its own “key: ”, or indent both alike"
        } else {
            sentence = cure?.sentence ?? "YAML cannot be read here: \(problem)"
        }
        let startsAtContext = cure?.isAtContext == true && parser.context != nil
        place = .mark(startsAtContext ? parser.context_mark : parser.problem_mark)
    }

    private struct Cure {
        let fragment: String
        let sentence: String
        /// Whether the place to mend is where the construct began, not where the reading ended.
        var isAtContext = false
    }

    private static let cures = [
        Cure(
            fragment: "mapping values are not allowed",
            sentence: "a second colon stands on this line; quote text that holds “: ”, or give each key its own line"),
        Cure(
            fragment: "could not find expected ':'",
            sentence: "this is no “key: value” line; add the colon, or quote text that goes over several lines",
            isAtContext: true),
        Cure(
            fragment: "did not find expected ',' or '}'",
            sentence: "this {…} is not closed, or a comma is missing; quote text that holds a comma, brace or colon"),
        Cure(
            fragment: "did not find expected ',' or ']'",
            sentence: "this […] is not closed, or a comma is missing; quote text that holds a comma, bracket or colon"),
        Cure(
            fragment: "did not find expected key",
            sentence:
                "a key was expected here; check the indentation, and quote the whole of a text that holds quotes or brackets"
        ),
        Cure(
            fragment: "did not find expected '-' indicator",
            sentence: "a list item was expected here; begin it with “- ”, indented like the item before"),
        Cure(
            fragment: "block sequence entries are not allowed",
            sentence: "a list cannot begin on this line; put “- ” on a line of its own below the key"),
        Cure(
            fragment: "mapping keys are not allowed",
            sentence: "a key cannot begin here; put it on a line of its own"),
        Cure(
            fragment: "found unexpected end of stream",
            sentence: "the quotation mark that opens here is never closed; add the closing one", isAtContext: true),
        Cure(
            fragment: "found unexpected document indicator",
            sentence: "the quotation mark that opens here is never closed; add the closing one", isAtContext: true),
        Cure(
            fragment: "found character that cannot start any token",
            sentence: "text cannot begin with this character; quote the text"),
        Cure(
            fragment: "found unknown escape character",
            sentence: "this backslash means nothing in double quotes; use single quotes, or double the backslash"),
        Cure(
            fragment: "did not find expected hexdecimal number",
            sentence: "this backslash is not followed by a whole code; use single quotes, or double the backslash"),
        Cure(
            fragment: "found invalid Unicode character escape",
            sentence: "this backslash code names no character; write the character itself"),
        Cure(
            fragment: "did not find expected alphabetic or numeric character",
            sentence: "text that begins with & or * means something else to YAML; quote the text"),
        Cure(
            fragment: "did not find expected node content",
            sentence: "a value is missing here; quote text that holds a comma, a bracket or a brace"),
        Cure(
            fragment: "did not find expected comment or line break",
            sentence: "text that begins with | or > means something else to YAML; quote the text"),
        Cure(
            fragment: "an indentation indicator equal to 0",
            sentence: "text that begins with | or > means something else to YAML; quote the text"),
        Cure(
            fragment: "did not find expected <document start>",
            sentence: "this line belongs to nothing above it; check the indentation, and quote text that holds quotes"),
        Cure(fragment: "%TAG", sentence: directive), Cure(fragment: "%YAML", sentence: directive),
        Cure(fragment: "directive", sentence: directive), Cure(fragment: "YAML document", sentence: directive),
        Cure(fragment: "version", sentence: directive), Cure(fragment: "digit or '.'", sentence: directive),
        Cure(fragment: "non-alphabetical", sentence: directive),
        Cure(fragment: "tag", sentence: tag), Cure(fragment: "'!'", sentence: tag),
        Cure(fragment: "expected '>'", sentence: tag), Cure(fragment: "URI", sentence: tag),
        Cure(fragment: "expected whitespace", sentence: tag),
        Cure(fragment: "found unexpected ':'", sentence: "quote text that holds a colon"),
    ]

    private static let directive = "a line that begins with % means something else to YAML; quote the text"
    private static let tag = "text that begins with ! means something else to YAML; quote the text"
}
