/// The few words that are glued to names most often.
enum OrdinaryWords {
    static func contains(_ word: String) -> Bool { words.contains(word) || FunctionWords.contains(word) }

    private static let words: Set<String> = Set(
        """
        app area blog board bot brand client code data desk dev doc docs file files form go group help home image info
        key link list live log logo mail main map my net new news next note old online page pages pay plan portal
        press pro project record report shop show site staff start store team teams test the tool user view web work
        """.split(whereSeparator: \.isWhitespace).map(String.init))
}
