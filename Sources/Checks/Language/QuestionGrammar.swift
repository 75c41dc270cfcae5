/// Questions that anything would answer, and those that only a decision answers.
enum QuestionGrammar {
    /// The vague turn in a question, or nil where it asks for a decision or in a way that is not known to be vague.
    static func vagueness(of question: String) -> String? {
        let bytes = Array(question.utf8)
        let words = book.words(in: bytes)
        guard !decision.isFound(in: words.indices, of: words) else { return nil }
        var beginnings: [Int] = []
        for start in words.indices {
            // Nothing but words that open a question may stand between the last mark and the turn.
            if start == 0 || words[start - 1].isMark { beginnings = opening.ends(in: words, from: start) }
            guard beginnings.contains(start) else { continue }
            guard let end = vague.end(in: words, from: start, where: { isComplete(words, $0, from: start) }) else {
                continue
            }
            let range = words[start].range.lowerBound..<words[end - 1].range.upperBound
            return String(decoding: bytes[range], as: UTF8.self)
        }
        return nil
    }

    /// Whether a match is one of a turn that is vague however it goes on, or of one that ends with its clause.
    private static func isComplete(_ words: [NumberedWord], _ end: Int, from start: Int) -> Bool {
        if end == words.count || words[end].isMark { return true }
        return open.matches(words, from: start) { $0 == end }
    }

    private static let vague = book["vague"]
    private static let open = book["open"]
    private static let opening = book["opening"]
    private static let decision = book["decision"]

    private static let book = Phrasebook([
        .init("adverb", "brief | closer | final | last | little | quick | short | proper"),
        .init("reaction", QuestionWords.reactions),
        .init("reading", QuestionWords.readings),
        .init("pleasant", "(all | perfectly | quite | really | still | very)? (\(QuestionWords.pleasant))"),
        .init("mood", "(all | perfectly | quite | really | still | very)? (\(QuestionWords.moods))"),
        .init(
            "it",
            "everything | it | that | the _ (_)? (_)? | these | these _ | they | things | this | this _ | those | your _"
        ),
        .init("seem", "feel | fit | look | make | match | meet | read | seem | sound | work"),
        .init("standard", "expectation | expectations | needs | taste | wishes"),
        .init("so_far", "(like)? (now | overall | so far | that | this)"),
        .init("for_you", "(for | from | to | with) (both of you | him | me | us | you | you all | your (side | team))"),
        .init(
            "opening", "(also | and | but | hello | hi | just | kindly | now | okay | or | please | so | then | well)*"),
        // However these go on, they ask for no decision.
        .init(
            "open",
            """
            (any | are there any | is there any) (final | first | further | initial | last | more | other | particular)? <reaction>
            | (your)? (first | general | honest | initial | overall)? (comments | feedback | ideas | impressions | input | opinions | suggestions | thoughts | views) (about | on | regarding)
            | (i | we)? (would)? (appreciate | love) (hearing | to (hear | know))
            | anything (else | missing | to | unclear | we | wrong | you)
            | (can | could | may | might | shall) (i | we) (ask | get | have | hear | hope) (for)? (a | any | some | the | your) (first | quick)? <reaction>
            | (can | could | will | would) you (all | both)? (just | kindly | maybe | perhaps | please | quickly)? <reading>
            | (care | like | want | wish) to (comment | give | share)
            | (did | do | does) (anything | we | you) (find | forget | have | miss | notice | see | spot) (any | anything | something)
            | did we (forget | miss)
            | do you have (a moment | any | anything | some | something | time | <reaction>)
            | do you (all | both)? (believe | feel | think)
            | (did | do | does) <it> (align | capture | convey | express | match | reflect | represent | resonate | speak to)
            | (did | do) you (all | both)? (enjoy | like | love) (it | that | the | these | this | those | what | your)
            | have you (all | both)? (already)? (got | had | found | looked | read | seen)
            | how (about | are | did | do | does | is | was | would) _ (_)? (_)? (_)? (feel | find | go | like | look | looking | read | seem | sound | strike | work)
            | how (close (am | are) | (happy | pleased | satisfied) are | was | well (did | do | does))
            | how (do | did) you (feel | find | get on | like)
            | how (are | do) (i | we) (do | doing)
            | is (anything | something | there anything) (else | missing | that | to | unclear | wrong | you)?
            | (keen | let (me | us)) know
            | mind (checking | having | looking | reading | reviewing | taking)
            | (what | which) (are | is | 's | was | were) (all)? your (first | general | gut | honest | immediate | initial | overall | team 's)? (feeling | instinct | sense | verdict | <reaction>)
            | what (is | 's) the (feeling | verdict)
            | (give | tell) (me | us) (what | your)
            | (have | take) (a | another) <adverb>? (glance | look | read)
            | what (can | could | should | would) (be | i | we | you) (add | be | better | change | do | improve | like)
            | what (did | do | does) (everybody | everyone | the _ | you | your _) (all | both)? (make of | say | think)
            | when (can | could | do | will | would) you (check | find | get | have | look | read | review)
            | would you (all | both)? (adjust | advise | be so kind | change | recommend | suggest | have (a moment | time) | like to (add | comment | see | share) | mind)
            | (are we | is (it | that | this)) (going | heading | headed | moving | on) (in)? the right
            """),
        .init(
            "vague",
            """
            <open>
            | (your)? (first | initial)? <reaction> ((and | or) <reaction>)* (on | about)?
            | (all)? <pleasant> (so far | by you | with you | <for_you>)?
            | (are | do | would) (both of | all of)? you (all | both)? (feel)? <mood> ((about | with) <it>)? (now | so far | overall)?
            | (did | do | does) <it> (all)? <seem> (sense | <pleasant> | your <standard>)? <so_far>? <for_you>?
            | (are | is) <it> (all)? <pleasant> <so_far>? <for_you>?
            | (does | do) (it | that | these | this) work
            | (do | did) you find <it> <pleasant>
            | (feel | look | looks | read | reads | seem | seems | sound | sounds) <pleasant> <for_you>?
            | (everything | things) <pleasant> (so far | <for_you>)?
            | (shall | should | can | could) we (all)? (chat | discuss | have a (call | chat | talk) | meet | speak | talk) (about | over)? <it>?
            | (what now | what 's next | what is next)
            | (i | we)? (would)? (appreciate | love | ready for | welcome) (to hear)? (any | some | your) <reaction>
            | <mood> ((about | with) <it>)? <so_far>?
            | (you)? (like | liked | love) (it | that | this)
            | (clear | sense)
            | (check | comment | examine | go (over | through) | inspect | look (at | over | through)? | proofread | read (over | through)? | review | skim) (everything | it | that | the _ (_)? | these | this)?
            """),
        .init(
            "decision",
            """
            \(QuestionWords.decisions)
            | (for us | if we | to | us) (\(QuestionWords.steps) | go live | go to)
            | (can | could | may | shall | should) (i | we | us) (now)? (\(QuestionWords.steps) | go)
            """),
    ])
}
