/// The words of which celebrations are made that could stand under any project.
///
/// Every list is in alphabetical order, for the eye alone; a row of several words counts as one.
enum PraiseWords {
    /// How praise calls what it praises.
    static let adjectives = """
        amazing | astonishing | awesome | beautiful | brilliant | excellent | exceptional | exciting | extraordinary
        | fabulous | fantastic | first class | first rate | game changing | good | great | impressive | incredible
        | inspiring | lovely | magnificent | marvellous | marvelous | memorable | nice | outstanding | phenomenal
        | positive | remarkable | rewarding | sensational | solid | spectacular | splendid | stellar | strong
        | stunning | successful | super | superb | sweet | terrific | top | top notch | tremendous | wonderful
        | world class
        """

    /// Such words that praise even behind “is” and “was”, where “good” and “hard” only describe.
    static let strongAdjectives = """
        amazing | awesome | brilliant | exceptional | excellent | exciting | extraordinary | fabulous | fantastic
        | great | impressive | incredible | magnificent | marvellous | marvelous | outstanding | perfect | phenomenal
        | remarkable | sensational | spectacular | splendid | stellar | stunning | superb | terrific | tremendous
        | wonderful
        """

    /// How large a thing is called that is to be celebrated.
    static let sizes = """
        big | crucial | enormous | giant | huge | important | key | major | massive | significant | substantial
        | tremendous | vital
        """

    /// What is praised where nothing is named.
    static let things = """
        accomplishment | accomplishments | achievement | achievements | adventure | atmosphere | collaboration
        | commitment | contribution | contributions | cooperation | dedication | effort | efforts | energy
        | engagement | enthusiasm | execution | experience | job | journey | milestone | momentum | news | outcome
        | outcomes | partnership | progress | result | results | session | spirit | start | step | steps | stuff | success
        | support | team | teamwork | things | work | workshop
        """

    /// Stretches of time; “a good week to begin” praises nothing, so that mild words are not enough for them.
    static let times = """
        day | finish | journey | kick off | kickoff | moment | month | months | phase | project | quarter | ride
        | sprint | stage | times | week | weeks | year
        """

    /// What is large where nothing is named.
    static let advances = """
        accomplishment | achievement | achievements | advance | advances | day | leap | milestone | milestones | moment
        | progress | step | steps | stride | strides | success | successes | win | wins
        """

    /// How somebody feels who announces something.
    static let feelings = """
        delighted | ecstatic | elated | excited | grateful | honored | honoured | humbled | over the moon | overjoyed
        | proud | pumped | psyched | stoked | thankful | thrilled
        """

    /// Words that make praise louder.
    static let degrees = """
        absolutely | all | also | always | beyond | both | deeply | even | extremely | incredibly | indeed | just
        | more than | pretty | quite | rather | really | simply | so | such | super | totally | truly | utterly | very
        """

    /// Turns that celebrate on their own.
    static let interjections = """
        (a | the)? job well done
        | (big | heartfelt | huge | many | massive | warm | warmest)? congratulations
        | a (big | great | heartfelt | huge | massive | special)? (round of applause | shout out | thank you | thanks)
        | applause | bravo | cheers to | congrats | give yourselves a pat on the back | hats off
        | here 's to | here is to | high five | high fives | hip hip hooray | hooray | hurrah | hurray
        | keep (it | that | this) (going | up)
        | keep up the (amazing | excellent | fantastic | good | great) (momentum | pace | spirit | work) | kudos
        | let 's celebrate | let us celebrate | nicely done | onward and upward | onwards
        | onwards and upwards | pat yourself on the back | pat yourselves on the back | props to | round of applause
        | shout out | so far so good | stay tuned | ta da | take a bow | three cheers | thumbs up
        | time to celebrate | two thumbs up | watch this space | way to go
        | well done | well played | whoop | woo hoo | woohoo | wow | yay | yippee
        """

    /// Turns that celebrate what “we” did or await, without saying what it is.
    static let boasts = """
        (can't | cannot) wait | (come | came) (a long | such a long | so) (far | way)
        | (could | can) (not | hardly) be (happier | more excited | prouder)
        | (couldn't | can't) be (happier | more excited | more proud | prouder)
        | (crushed | killed | nailed | rocked | smashed) it
        | (gone | go | goes | going | went) (above and beyond | from strength to strength) | a dream come true
        | as a team | best is (still | yet)? to come | did it | feels (great | good | so good)
        | firing on all cylinders | full steam ahead | going strong | hit it out of the park | in the bag
        | in the books | knocked it out of the park | made (history | magic) | made it happen | make it happen
        | off to a flying start | on a roll | on fire | one for the books | sky is the limit
        | something <degree>* special | step (forward | in the right direction) | team effort
        | teamwork makes the dream work | worth celebrating
        """

    /// What may stand around praise without naming anything that was reached.
    static let filler = """
        'm | 's | a | about | accomplished | achieve | achieved | again | ahead | all | all round | along | already | also
        | always | am | among | an | and | announce | another | are | around | as | at | be | been | began | being
        | big | both | bring | brought | by | certainly | client | clients | collaborate | colleagues | comes
        | coming | complete | completed | completing | completion | continue | continued | continues | contributed
        | course | crew | day | days | dear | definitely | deliver | delivered | delivering | delivery | did | do
        | does | doing | done | during | each | end | ended | engagement | entire | even | ever | every | everybody
        | everyone | everything | far | feel | few | finally | finish | finished | first | folks | for | forward
        | from | fronts | future | getting | giving | go | goal | goals | goes | going | gone | got | guys | had
        | happen | happened | happening | has | have | having | hello | here | hi | hit | how | i | in | indeed
        | into | involved | is | it | its | just | keep | kept | last | latest | let | look | looking | lot | lots
        | made | make | makes | making | many | me | meeting | month | months | more | most | much | my | new | next | now
        | of | official | officially | on | one of | other | our | ours | out | over | overall | part | participated
        | past | people | phase | project | pull | put | putting | quarter | reach | reached | reaching | report
        | say | see you | seen | session | share | shared | showing | since | so | some | something | sprint | stage
        | stakeholders | start | started | support | tell | than | thank | thanks | that | the | their | them
        | there | these | they | thing | things | this | those | through | to | today | together | too | towards
        | up | update | upon | us | very | was | way | we | week | weeks | well | went | were | what | whole | will
        | with | within | worked | working | workshop | year | years | yesterday | yet | you | your | yourselves
        """

    /// Words that name nothing by themselves, for the sentences around a praise.
    static let passing = """
        able | above | across | after | against | almost | although | always | any | anybody | anyone | anything
        | because | before | behind | below | between | but | can | clear | clearly | could | down | either | else
        | enough | especially | every | exactly | few | five | four | fully | getting | given | he | her | him | his
        | however | if | kind | less | like | mainly | may | might | mine | mostly | must | near | nearly | never | no
        | nobody | none | not | nothing | off | often | ok | okay | once | one | only | onto | or | otherwise | own
        | per | perhaps | place | put | quickly | same | several | shall | she | should | sometimes | still | sure
        | take | taken | takes | taking | three | though | too | took | two | under | until | us | use | used | usual
        | various | what | when | where | whether | which | while | who | why | without | would
        """

    /// Words by which a plan is told to go on, whatever it is about.
    static let plan = """
        activities | activity | advance | advancing | agenda | begin | begins | closer | closing | direction | focus
        | focused | focusing | follow | following | follows | head | heading | items | later | level | moment | move
        | moved | moves | moving | ongoing | path | phases | pipeline | plan | planned | planning | plans | proceed
        | proceeding | proceeds | progressing | pushing | ready | remaining | rest | right | road | schedule
        | scheduled | shortly | side | soon | sprints | stages | starting | starts | task | tasks | then | time
        | track | turn | underway | upcoming | work | works
        """

    /// Words of thanks and good wishes.
    static let courtesies = """
        appreciate | appreciated | ask | asked | await | best | bright | cheers | confidence | confident | contact
        | details | eager | enjoy | enjoyed | expect | expectations | feedback | feeling | free | glad | happy | help
        | helpful | hesitate | hope | hopefully | information | invaluable | journey | keen | know | love | loved
        | lucky | luck | news | patience | please | pleased | possible | questions | regards | relationship | stay
        | touch | trust | tuned | understanding | updates | valuable | value | warm | weekend | welcome | wish
        | wishes
        """

    /// Days and months by name; “May” and “March” are too often other words.
    static let days = """
        april | august | december | february | friday | january | july | june | monday | november | october
        | saturday | september | sunday | thursday | tuesday | wednesday
        """
}
