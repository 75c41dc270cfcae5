/// The small words and titles in people's names that name nobody.
enum NameParticles {
    /// Whether a part of a name, as it is written, is none by which a person is known.
    ///
    /// Some particles are whole names elsewhere (“Le”, “Do”): those are particles in lower case only.
    static func contains(_ part: String) -> Bool {
        let lower = part.lowercased()
        return words.contains(lower) || (part == lower && lowerCaseWords.contains(lower))
    }

    private static let words: Set<String> = [
        "de", "del", "della", "der", "den", "des", "di", "dos", "la", "las", "los", "el", "van", "von", "vom", "zu",
        "zum", "zur", "ten", "ter", "und", "and", "the", "of", "y", "e",
        "dr", "prof", "mr", "mrs", "ms", "mx", "miss", "sir", "dame", "herr", "frau", "señor", "señora",
        "jr", "sr", "ii", "iii", "iv", "phd", "msc", "bsc", "dipl", "ing",
    ]
    private static let lowerCaseWords: Set<String> = ["al", "ben", "bin", "ibn", "da", "das", "do", "du", "le", "les"]
}
