import Disclosure
import Disguises
import Testing

@testable import Actions

/// A name or a part of one that is planted into records.
struct PlantedName: Hashable, Sendable {
    let kind: IdentityEntry.Kind
    let text: String

    /// Words that so many houses have in their names that they tell none, and the end of every made-up domain.
    private static let general: Set<String> = ["traders", "museum", "example"]

    /// Everything that an identity is found by: each entry, and the words of a name that are its own.
    ///
    /// Of another client only the whole name is kept out; its words may be anybody's.
    static func all(of identity: [IdentityEntry]) -> [PlantedName] {
        var names: [PlantedName] = []
        for entry in identity {
            let words = entry.text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
            let parts = entry.kind == .otherClient ? [] : words.filter { !general.contains($0.lowercased()) }
            names += ([entry.text] + parts).map { PlantedName(kind: entry.kind, text: $0) }
        }
        var seen: Set<String> = []
        return names.filter { seen.insert($0.text).inserted }
    }

    /// Whether the disguise leaves the name to be seen; another client is not kept out by its initials.
    func suits(_ disguise: Disguise) -> Bool {
        disguise.suits(text) && (kind != .otherClient || disguise.need != .words)
    }
}

/// What became of plants, by numbers.
struct PlantTally: CustomStringConvertible {
    enum Fate {
        /// The gate found a name.
        case named
        /// The gate found what leads to somebody, and no name.
        case led
        /// The record is in error.
        case unreadable
        /// Its place under `## Proof` may hold no such markup, so that no asset is made.
        case untold
        /// No asset is made, and nothing says that it is because of the plant.
        case unready
        /// An asset is made.
        case passed
    }

    private(set) var counts: [Fate: Int] = [:]
    /// Those that are in the bytes of an asset, and those that no error refuses.
    private(set) var missed: [String] = []
    /// How many of the assets have the plant's own letters in a file.
    private(set) var inBytes = 0

    mutating func add(
        _ outcome: ProofOutcome, in field: ProofField, _ words: String, _ note: @autoclosure () -> String
    ) {
        let fate = PlantTally.fate(of: outcome, in: field)
        counts[fate, default: 0] += 1
        if fate == .passed || fate == .unready { missed.append("\(fate): \(note())") }
        let files = outcome.assets.flatMap(\.documents.files).map { String(decoding: $0.madeBytes, as: UTF8.self) }
        if files.contains(where: { $0.contains(words) }) { inBytes += 1 }
    }

    static func fate(of outcome: ProofOutcome, in field: ProofField) -> Fate {
        if !outcome.errors.isEmpty { return .unreadable }
        if !outcome.assets.isEmpty { return .passed }
        let findings = outcome.results.flatMap(\.findings)
        let found = findings.filter { $0.rule == .proofDisclosure }
        if found.isEmpty {
            let isOfSection = findings.contains { $0.rule == .proofReady }
            return field.isRetold && isOfSection ? .untold : .unready
        }
        return found.contains { $0.message.contains("in whatever spelling") } ? .named : .led
    }

    var description: String {
        func count(_ fate: Fate) -> Int { counts[fate] ?? 0 }
        let plants = counts.values.reduce(0, +)
        return "\(plants) plants: \(count(.named) + count(.led)) refused by the gate (\(count(.led)) as a lead alone), "
            + "\(count(.unreadable)) by the reading of the record, \(count(.untold)) by that of its Proof section, "
            + "\(missed.count) missed, \(inBytes) in the bytes"
    }
}
