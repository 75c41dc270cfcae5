import Foundation

/// A page as it would be read aloud: one line for each block, then what its mails would say.
///
/// Markup may change under it; words may not.
struct ReadAloud {
    let lines: [String]

    init(_ html: String) {
        let body = html.components(separatedBy: "<body").dropFirst().joined(separator: "<body")
        let text = "<body\(body)"
            .replacing(/<(svg|script)\b.*?<\/\1>/.dotMatchesNewlines(), with: "")
            .replacing(ReadAloud.block, with: "\n")
            .replacing(/<span[^>]*>|<a [^>]*>/, with: " ")
            .replacing(/<[^>]*>/, with: "")
        let said = ReadAloud.decoded(text).split(separator: "\n").map { line in
            // A blank that does not break is shown, since it is set on purpose.
            line.split(separator: " ").joined(separator: " ").replacing("\u{A0}", with: "~")
        }
        let mails = html.matches(of: /href="mailto:([^"]*)"/).map { ReadAloud.decoded(String($0.output.1)) }
            .filter { $0.contains("?") }.flatMap { mail in
                (mail.removingPercentEncoding ?? mail).replacing("\r\n", with: "\n").split(separator: "\n")
                    .map { "  mail: \($0)" }
            }
        lines = said.filter { !$0.isEmpty } + mails
    }

    nonisolated(unsafe) private static let block =
        /<\/?(?:p|div|ul|ol|li|dl|dt|dd|section|header|footer|main|details|summary|pre|blockquote|body|h\d)\b[^>]*>/

    private static func decoded(_ html: String) -> String {
        [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
            .reduce(html) { $0.replacing($1.0, with: $1.1) }
    }
}
