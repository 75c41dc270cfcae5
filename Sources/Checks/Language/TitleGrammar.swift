/// Titles that name a phase, a number of the plan or an activity, and nothing that changes for the client.
///
/// A pattern has to account for the whole title or for all of it before a colon, a dash or a comma; what follows
/// acquits the title as soon as it tells of an outcome.
enum TitleGrammar {
    /// Of what a title speaks.
    enum Subject {
        case number, phase, activity
    }

    /// What a title speaks of instead of an outcome, and in which words.
    struct Finding {
        let subject: Subject
        let words: String
    }

    /// The words that tell of the studio's work, or nil where the title may well tell an outcome.
    static func finding(in title: String) -> Finding? {
        let bytes = Array(title.utf8)
        var words = book.words(in: bytes)
        while words.last?.isMark == true { words.removeLast() }
        guard !words.isEmpty else { return nil }
        func finding(_ subject: Subject, upTo end: Int) -> Finding {
            let range = words[0].range.lowerBound..<words[end - 1].range.upperBound
            return Finding(subject: subject, words: String(decoding: bytes[range], as: UTF8.self))
        }
        if let end = number.end(in: words, where: { isAlone(words, $0, allowingNumbers: true) }) {
            return finding(.number, upTo: end)
        }
        if let end = phase.end(in: words, where: { isAlone(words, $0) })
            ?? somePhase.end(in: words, where: { isAlone(words, $0) })
        {
            return finding(.phase, upTo: end)
        }
        let isActivity =
            kind.end(in: words, where: { isOfSomething(words, $0) }) != nil
            || doing.end(in: words, where: { isUncounted(words[$0...], of: words) }) != nil
        return isActivity ? finding(.activity, upTo: words.count) : nil
    }

    /// Whether the title ends here, or goes on behind a mark without an outcome.
    private static func isAlone(_ words: [NumberedWord], _ end: Int, allowingNumbers: Bool = false) -> Bool {
        if end == words.count { return true }
        guard words[end].isMark else { return false }
        let rest = words[(end + 1)...]
        return allowingNumbers ? tellsNoOutcome(rest, of: words) : isUncounted(rest, of: words)
    }

    /// Whether nothing follows but that to which the work is done, as in “of the booking system”.
    private static func isOfSomething(_ words: [NumberedWord], _ end: Int) -> Bool {
        let rest = words[end...]
        return preposition.matches(words, from: end) { _ in true } && rest.count <= longestObject
            && isUncounted(rest, of: words)
    }

    /// Whether words tell neither an outcome nor a number, which is mostly part of one.
    private static func isUncounted(_ rest: ArraySlice<NumberedWord>, of words: [NumberedWord]) -> Bool {
        tellsNoOutcome(rest, of: words) && !count.isFound(in: rest.indices, of: words)
    }

    private static func tellsNoOutcome(_ rest: ArraySlice<NumberedWord>, of words: [NumberedWord]) -> Bool {
        rest.count <= longestActivity && !outcome.isFound(in: rest.indices, of: words)
            && !rest.indices.contains { isVerb(words, at: $0, behind: rest.startIndex) }
    }

    /// Whether an unknown word before “the”, “your” or the like ends in the s of a verb.
    private static func isVerb(_ words: [NumberedWord], at index: Int, behind start: Int) -> Bool {
        index > start && index + 1 < words.count && words[index].endsInS
            && determiner.matches(words, from: index + 1) { _ in true }
    }

    /// A longer tail is a sentence of which the grammar knows nothing.
    private static let longestActivity = 12
    private static let longestObject = 7

    private static let number = book["number"]
    private static let phase = book["phase"]
    private static let somePhase = book["some_phase"]
    private static let kind = book["kind"]
    private static let doing = book["doing"]
    private static let outcome = book["outcome"]
    private static let count = book["count"]
    private static let determiner = book["determiner"]
    private static let preposition = book["preposition"]

    // Each phrase is a sentence with a gap that the lists fill.
    private static let book = Phrasebook([
        .init("counted", TitleWords.counted),
        .init("numeral", "# | \(TitleWords.numbers)"),
        .init("ordinal", TitleWords.ordinals),
        .init("stretch", TitleWords.stretches),
        .init("work", TitleWords.work),
        .init("artefact", TitleWords.artefacts),
        .init("qualifier", TitleWords.qualifiers),
        .init("state", TitleWords.status),
        .init("people", TitleWords.people),
        .init("article", "a | all | an | its | our | some | that | the | these | this | your"),
        .init(
            "adverb",
            """
            almost | already | finally | fully | just | nearly | now | officially | partly | still | successfully
            | well
            """),
        .init("be", "(are | be | been | has | have | has been | have been | is | was | were)? <adverb>?"),
        .init("status", "<be> <state> ((: | and) <state>)?"),
        .init("preposition", "across | at | by | for | in | of | on | to | with"),
        .init(
            "determiner",
            """
            a | all | an | each | every | her | his | it | its | no | one | our | that | the | their | them | this | us
            | you | your
            """
        ),
        .init(
            "count", "# | \(TitleWords.numbers) | dozen | fifty | forty | hundred | sixty | thirty | thousand | twenty"),
        .init("outcome", "\(TitleWords.outcomes) | <people> _"),
        .init(
            "number",
            """
            <article>? (project)? <counted> <numeral> (of <numeral>)? <status>?
            | <article>? <ordinal> (project)? (m | milestone | phase | iteration | sprint | stage) <status>?
            """),
        // “The design phase is complete”, “Strategy and positioning signed off”, “Research”.
        .init("busy", "(<qualifier> | <work>)* <work> (<stretch> | work)?"),
        .init("boundary", "beginning | completion | conclusion | end | start"),
        .init("between", ": | and | then"),
        .init("finished", "(<qualifier> | <work>)* (<artefact> | <work> <stretch>? | <stretch>)"),
        .init("any_phase", "_ (_)? (phase | sprint | workstream)"),
        .init(
            "phase",
            """
            <article>? <ordinal>? (<boundary> of <article>?)? <busy> (<between> <busy>)* <status>?
            | <article>? <ordinal>? <finished> (<between> <article>? <finished>)* <status>
            | <article>? <qualifier>* <work> of <article>? <finished>
            | <article>? (<busy> | <finished>) (round | v | version) <numeral> <status>?
            | <status>
            """),
        // “Interior design underway”, “Recruitment of participants completed”, “First draft of the lease submitted”.
        .init("of_it", "(for | of | with) <article>? _ (_)?"),
        .init("bare", "<be> (\(TitleWords.bareStatus)) (and (\(TitleWords.bareStatus)))?"),
        .init(
            "trade",
            """
            <article>? (_)? (_)? (\(TitleWords.tradeWork)) (activities | phase | process | work | works)? <of_it>? <bare>
            | <article>? <ordinal>? (draft | initial | interim)? (\(TitleWords.papers)) <of_it>? <bare>
            | <article>? (_)? (_)? (session | sessions | workshop | workshops) <be> (arranged | planned | scheduled)
            """),
        .init("some_phase", "<any_phase> <status>? | <trade>"),
        .init("kind", "<article>? <qualifier>* (\(TitleWords.activities)) <stretch>? <status>?"),
        .init("task", "<busy> | <finished> | <any_phase>"),
        .init("gerund", TitleWords.gerunds),
        .init("any_gerund", "<gerund> | \(TitleWords.ambiguousGerunds)"),
        .init(
            "doing",
            """
            we (are | will be | start | started | continue | continued)? <adverb>? <any_gerund> <article>?
            | we (have)? <adverb>? (\(TitleWords.pastDoings)) (with)? <article>? <ordinal>? <task>
            | (continue | continued | continuing | start | started | starting)? <gerund> <article>?
            | (\(TitleWords.ambiguousGerunds)) (a | an | our | the | your)
            | \(TitleWords.orders)
            | (\(TitleWords.ambiguousOrders)) the
            """),
    ])
}
