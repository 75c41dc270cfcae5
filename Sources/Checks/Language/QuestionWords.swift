/// The turns by which people ask for a reaction, and those by which they ask for a decision.
///
/// Every list is in alphabetical order, for the eye alone; a row of several words counts as one.
enum QuestionWords {
    /// What is asked for where anything would be an answer.
    static let reactions = """
        adjustment | adjustments | advice | amendment | amendments | change | changes | comment | comments | concern
        | concerns | correction | corrections | criticism | doubts | edit | edits | feedback | feelings
        | hesitations | idea | ideas | impression | impressions | improvement | improvements | input | inputs
        | notes | observations | opinion | opinions | point | points | preference | preferences | problem | problems
        | question | questions | reaction | reactions | remark | remarks | reply | reservations | response
        | suggestion | suggestions | take | thought | thoughts | tweak | tweaks | view | views | wish | wishes
        | worries
        """

    /// What somebody is asked to do with an output, short of deciding on it.
    static let readings = """
        check | comment | comment on | examine | get back to us | give it a (go | look | read | spin | try)
        | give us | glance at | go over | go through
        | have (a | another | one last) <adverb>? (glance | look | read) | inspect | leave (a | some | your)
        | let me | let us | look | look at | look into | look over | look through | offer | proofread | provide
        | read | read over | read through | review | scan | see | send me | send over | send us | share | skim
        | study | take (a | another) <adverb>? (glance | look | peek | read) | take a moment | tell me | tell us
        | test | try | verify | view
        """

    /// Words that please and decide nothing.
    static let pleasant = """
        all right | alright
        | as (expected | hoped | you expected | you hoped | you imagined | you like it | you wanted | you wished)
        | clear | fine | good | great | nice | o k | ok | okay | right | to your (liking | taste) | useful | well
        | what you (expected | had (hoped for | in mind | wanted) | have in mind | hoped for | imagined | want | wanted)
        | what you were (after | expecting | hoping for | looking for | thinking)
        """

    /// How people feel about an output who have not decided on it.
    static let moods = """
        comfortable | content | fine | glad | good | happy | o k | ok | okay | pleased | satisfied
        """

    /// What turns a question into one for a decision, whatever else it says.
    static let decisions = """
        a go | accept | acceptance | accepted | accepts | adopt | agree | agreed | agrees | approval | approve
        | approved | approves | as (a | the) (base | basis | final | pattern) | authorise | authorize | choice
        | choose | chosen | commission | confirm | confirmed | consent | decide | decided | decision | give us leave
        | go ahead | going ahead | or (another | not | shall we | should we | the | would you rather) | permission
        | permit | pick | prefer | reject | rejected | release | select | sign | sign off | sign this off | signed
        | signed off | so that (i | we) (can | may) | which (of | one | two | three) | yes or no
        """

    /// What the answer would set in motion; behind “to” or “if we” it is a decision.
    static let steps = """
        begin | build | close | continue | deploy | order | print | proceed | publish | release | send | start
        | switch
        """
}
