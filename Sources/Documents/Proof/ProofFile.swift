internal import Foundation
internal import Publication
internal import Vocabulary

/// `proof.json`: a proof asset for programs, as a web site of the studio's own that lists its work.
///
/// Every field is explained in docs/proof.md and in docs/schemas/proof-1.schema.json. Within a version fields are
/// added, and none is removed or given another meaning. Prose is CommonMark, all other texts are plain.
struct ProofFile: Encodable {
    private let version = 1
    private let kind: String
    private let slug: String
    private let language: String
    private let studio: String
    private let client: String
    private let sentence: String
    private let weeks: Int
    private let firstYear: OrNull<Int>
    private let lastYear: OrNull<Int>
    private let whatHappened: OrNull<String>
    private let whyItMatters: OrNull<String>
    private let whatComesNext: OrNull<String>
    private let outcomes: OrNull<String>
    private let stages: [ProofFileStage]

    private enum CodingKeys: String, CodingKey {
        case version, kind, slug, language, studio, client, sentence, weeks, outcomes, stages
        case firstYear = "first_year"
        case lastYear = "last_year"
        case whatHappened = "what_happened"
        case whyItMatters = "why_it_matters"
        case whatComesNext = "what_comes_next"
    }

    init(_ asset: ProofAsset) {
        kind = asset.kind.rawValue
        slug = asset.slug.text
        language = asset.language.rawValue
        studio = asset.studio
        client = asset.client
        sentence = asset.sentence
        weeks = asset.weeks
        firstYear = OrNull(asset.years?.lowerBound)
        lastYear = OrNull(asset.years?.upperBound)
        whatHappened = OrNull(ProofProse(asset.whatHappened, below: 2)?.markdown)
        whyItMatters = OrNull(ProofProse(asset.whyItMatters, below: 2)?.markdown)
        whatComesNext = OrNull(ProofProse(asset.whatComesNext, below: 2)?.markdown)
        outcomes = OrNull(ProofProse(asset.outcomes, below: 2)?.markdown)
        stages = asset.stages.map { ProofFileStage($0, of: asset) }
    }

    /// The bytes of the file: JSON (RFC 8259) with a line for each field, sorted by name.
    var document: Document {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        guard let json = try? encoder.encode(self) else { preconditionFailure("texts, numbers and lists have a JSON") }
        return Document(path: "proof.json", contents: .bytes(Array(json) + [UInt8(ascii: "\n")]))
    }
}
