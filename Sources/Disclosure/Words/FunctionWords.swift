/// The small words that hold sentences together and name nobody, folded as terms are.
enum FunctionWords {
    static func contains(_ word: String) -> Bool { all.contains { $0.contains(word) } }

    /// Whether one language has all of the words, so that they may stand together by chance.
    static func areOfOneLanguage(_ words: [String]) -> Bool { all.contains { words.allSatisfy($0.contains) } }

    private static let all = [english, german, spanish]

    private static let english = set(
        """
        a about after all also am an and any are as at be been before but by can could did do does done down each for
        from get go had has have he her here him his how i id if ill im in into is it its ive just may me might more
        most must my need no nor not now of off on once one only or other our out over own per shall she should so
        some such than that the thats their them then there theres these they this those to too under up upon us use
        very was we well were what when where which while who whose why will with would yes you your
        """)
    private static let german = set(
        """
        aber alle als am auch auf aus bei bis da das dass dem den der des die doch ein eine einem einen einer es fur
        hat ihr im ist ja kann mit nach nicht noch nun nur ob oder sich sie sind um und uns von vor war was wenn wer
        wie wir wird wo zu zum zur
        """)
    private static let spanish = set(
        """
        al como con cual de del desde donde el ella en entre era es esa ese esta este ha la las lo los mas me mi muy
        no nos o para pero por que se ser si sin sobre son su sus tan tu un una y ya yo
        """)

    private static func set(_ words: String) -> Set<String> {
        Set(words.split(whereSeparator: \.isWhitespace).map(String.init))
    }
}
