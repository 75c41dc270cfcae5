import Disclosure
import Documents
import Vocabulary

/// The words of a page that its signed text does not hold.
///
/// A sign-off is bound to `proof.md`. A theme of the studio's own may show less of it, in another order and look, and
/// nothing besides: what a template adds, nobody has read.
struct UnsignedWords {
    private let words: [String]
    private static let most = 5

    init(_ documents: ProofDocuments) {
        let signed = SignedLetters(documents)
        let page = PlannedFile(
            name: "", form: .html, bytes: documents.page.madeBytes,
            known: [ProofDocuments.builtInStyle, ProofDocuments.builtInPolicy])
        var seen: Set<String> = []
        words = page.readableTexts.flatMap(SignedLetters.words).filter {
            !signed.contain($0) && seen.insert($0).inserted
        }
    }

    /// What is to be mended in the theme; nil where the page says nothing else than the text.
    func finding(at place: SourcePosition) -> Diagnostic? {
        guard !words.isEmpty else { return nil }
        return Diagnostic(
            .proofReady, .warning, at: place,
            "the theme's proof/page.mustache shows \(Count.of(words.count, "word", "words")) that the signed text does not hold, as \(Listing.quoted(words.prefix(Self.most))); take them out of the template"
        )
    }
}

/// The words of a slug that stand neither in the signed text nor in the list of its language, as they would be read
/// in the address of the page.
struct UnreadSlug {
    private let words: [String]

    init(_ slug: Slug, _ documents: ProofDocuments) {
        let signed = SignedLetters(documents)
        words = slug.text.split(separator: "-").map(String.init).filter { $0.count > 2 && !signed.contain($0) }
    }

    /// Those that no list of words and no allowance explains.
    func words(_ scan: CapitalScan) -> [String] {
        words.filter { word in
            let sentence = word.prefix(1).uppercased() + word.dropFirst() + "."
            return !scan.unexplained(in: sentence, isMarkdown: false).isEmpty
        }
    }
}

/// The letters and digits of the text that is signed, in their order.
private struct SignedLetters {
    private let letters: String
    private let words: Set<String>

    init(_ documents: ProofDocuments) {
        let text = PlannedFile(name: "", form: .markdown, bytes: documents.markdown.madeBytes).readableTexts
        let parted = text.map(SignedLetters.words)
        words = Set(parted.joined())
        letters = parted.map { $0.joined() }.joined(separator: " ")
    }

    /// A word that emphasis parts in Markdown is one on the page.
    func contain(_ word: String) -> Bool { words.contains(word) || letters.contains(word) }

    /// In lower case, parted by whatever is neither letter nor digit.
    static func words(of text: String) -> [String] {
        text.lowercased().unicodeScalars.split { !$0.properties.isAlphabetic && $0.properties.numericType == nil }
            .map { String(String.UnicodeScalarView($0)) }
    }
}
