/// Sentences that celebrate and name nothing to which the client could point.
///
/// A sentence is hollow where a turn of praise stands in it and all the words around it are filler: one word beyond
/// these, a number, a name, a thing that was made, and the sentence says what is praised.
enum PraiseGrammar {
    /// Whether the words of one sentence, without its marks, praise and say nothing else.
    static func isHollow(_ words: [NumberedWord]) -> Bool {
        guard words.count <= longest else { return false }
        let words = words.filter { !$0.isMark }
        guard !wish.matches(words, where: { _ in true }) else { return false }
        if exclamation.matches(words, where: { $0 == words.count }) { return true }
        let isFiller = covered(words)
        // What is no filler has to be inside the praise itself.
        guard isFiller.contains(false) else { return praise.isFound(in: words.indices, of: words) }
        return isPraised(words, isFiller)
    }

    /// Whether every word that is no filler stands inside a praise.
    private static func isPraised(_ words: [NumberedWord], _ isFiller: [Bool]) -> Bool {
        let ends = words.indices.map { praise.ends(in: words, from: $0) }
        // From the back: whether all that follows a place is filler or praised.
        var isRestPraised = [Bool](repeating: true, count: words.count + 1)
        var next: Int?
        for start in words.indices.reversed() {
            if !isFiller[start] { next = start }
            guard let next else { continue }
            isRestPraised[start] = (start...next).contains { ends[$0].contains { $0 > next && isRestPraised[$0] } }
        }
        return isRestPraised[0]
    }

    /// Whether a sentence beside a praise says what is praised: it counts, names a day, or has two words of its own.
    ///
    /// One such word is not enough, since nobody can list all that may be said in passing.
    static func namesSomething(_ sentence: [UInt8]) -> Bool {
        let words = book.words(in: sentence)
        return words.count { $0.number == 0 } > 1 || count.isFound(in: words.indices, of: words)
    }

    private static func covered(_ words: [NumberedWord]) -> [Bool] {
        var isFiller = [Bool](repeating: false, count: words.count)
        var index = 0
        while index < words.count {
            let end = filler.end(in: words, from: index) ?? index
            for place in index..<end { isFiller[place] = true }
            index = max(end, index + 1)
        }
        return isFiller
    }

    /// A longer sentence of nothing but filler is no sentence that anybody writes.
    private static let longest = 40

    /// The words of a sentence, or nil where one of them is enough to name something.
    static func words(in sentence: UnsafeBufferPointer<UInt8>) -> [NumberedWord]? { book.knownWords(in: sentence) }

    private static let praise = book["praise"]
    private static let filler = book["filler"]
    /// “Have a great week!” praises nobody.
    private static let wish = book["wish"]
    /// Praise that is all of a sentence, such as “Simply wonderful!”.
    private static let exclamation = book["exclamation"]
    /// “24 stories”, “on Monday”.
    private static let count = book["count"]

    private static let book = Phrasebook([
        // Of no pattern, so that these words are known and still no filler.
        .init("passing", "\(PraiseWords.passing) | \(PraiseWords.plan) | \(PraiseWords.courtesies)"),
        .init("count", "# | \(PraiseWords.days)"),
        .init("degree", PraiseWords.degrees),
        .init("adjective", "<degree>* (\(PraiseWords.adjectives))"),
        .init("strong", "<degree>* (\(PraiseWords.strongAdjectives))"),
        .init("size", "<degree>* (\(PraiseWords.sizes))"),
        .init("thing", PraiseWords.things),
        .init("time", PraiseWords.times),
        .init("filler", PraiseWords.filler + " | <degree> | <thing> | <time>"),
        .init("wish", "have (a | an)"),
        .init(
            "exclamation",
            "<strong> ((and)? <strong>)* | (a | another) <adjective> (month | phase | quarter | sprint | stage | week | year)"
        ),
        .init("be", "am | are | be | been | being | feel | is | 's | was | were"),
        .init("telling", "announce | be able to | inform | report | say | see | share | tell"),
        .init(
            "smoothly",
            """
            <strong>
            | <degree>* (beautifully | brilliantly | perfectly | superbly | wonderfully)
            | <degree> <degree>* (nicely | smoothly | well)
            """),
        .init(
            "praise",
            """
            <adjective> ((and)? <adjective>)* (project | team)? <thing> (and <thing>)*
            | <strong> ((and)? <adjective>)* <time>
            | hard (work | effort | efforts)
            | <size> ((and)? <adjective>)* (\(PraiseWords.advances)) (forward)?
            | <adjective> <size> (\(PraiseWords.advances))
            | <be> <degree>* <strong>
            | (\(PraiseWords.feelings)) (about | of | to | with)?
            | (glad | happy | pleased) (to <telling> | about | with)
            | (a)? (joy | pleasure | privilege) (to work | working) (on | together | with)
            | what (a | an) <degree>* <adjective>? (<thing> | <time> | \(PraiseWords.advances))
            | what (a | an)? <adjective> (<thing> | <time>)
            | (another | yet another) (<adjective> | <size>) (<thing> | <time>)
            | (another | yet another) (achievement | milestone | success | win)
            | (goal | milestone) unlocked
            | (come | comes | coming | gone | go | goes | going | went) (along | together)? <smoothly>
            | (work | worked | working | works) <degree>* (hard | tirelessly)
            | (did | does | do | done | doing) <degree>* (great | well)
            | (a lot of | lots of | much | so much) progress
            | <degree>* (success | achievement | accomplishment)
            | \(PraiseWords.interjections)
            | \(PraiseWords.boasts)
            """),
    ])
}
