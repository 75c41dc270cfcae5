/// The words of which titles are made that tell of the studio's work and not of what it comes to.
///
/// Every list is in alphabetical order, for the eye alone; a row of several words counts as one.
enum TitleWords {
    /// What projects are cut into and counted by: numbers that mean something only to those who made the plan.
    static let counted = """
        build | cycle | deliverable | epic | increment | iteration | m | milestone | month | ms | phase | release
        | round | sprint | stage | step | tranche | version | week | work package | workstream | wp
        """

    /// Numbers in words and in Roman digits.
    static let numbers = """
        eight | eleven | five | four | i | ii | iii | iv | ix | nine | one | seven | six | ten | three | twelve
        | two | v | vi | vii | viii | x
        """

    /// Numbers that stand before what they count.
    static let ordinals = """
        # (nd | rd | st | th) | current | eighth | fifth | final | first | fourth | initial | last | next | ninth
        | penultimate | second | seventh | sixth | tenth | third
        """

    /// What a kind of work is called as a stretch of time or a meeting.
    static let stretches = """
        activities | activity | call | cycle | effort | efforts | iteration | meeting | meetings | period | phase
        | phases | process | round | rounds | session | sessions | sprint | sprints | stage | stages | step | steps
        | task | tasks | track | week | work | workshop | workshops | workstream
        """

    /// Work by its name; a title of nothing else says what the studio is busy with.
    static let work = """
        acceptance test | acceptance testing | acceptance tests | alpha | analyses | analysis | assessment | audit
        | audits | back end | backend | beta | brainstorming | budgeting | bug fixes | bug fixing | bugfixes
        | bugfixing | build | build out | cleansing | client approval | close out | closeout | closure | code freeze
        | coding | color grading | colour grading | composition | concept | conception | conceptualisation
        | conceptualization | configuration | consolidation | consultation | content approval | content entry
        | copy editing | copyediting | copywriting | creation | cut over | cutover | data collection | data entry
        | debugging | definition | delivery | deployment | deployments | design | design approval | development
        | devops | diagnosis | discovery | editing | elaboration | engineering | estimation | evaluation | execution
        | exploration | feasibility study | feature freeze | feedback | field work | fieldwork | final approval
        | finalisation | finalization | fixes | fixing | front end | frontend | gathering | go live | groundwork
        | hand off | hand over | handoff | handover | hardening | housekeeping | hypercare | ideation
        | implementation | installation | integration | integrations | interviews | investigation | iteration
        | kick off | kickoff | launch | lessons learned | maintenance | mapping | meeting | migration | migrations
        | mobilisation | mobilization | modeling | modelling | monitoring | mvp | onboarding | optimisation
        | optimization | parametrisation | pilot | planning | polish | polishing | post production | postproduction
        | pre production | preparation | preproduction | procurement | production | programming | project management
        | proof of concept | proof reading | proofreading | prototyping | qa | quality assurance | quality control
        | readiness | refactoring | refinement | regression testing | release | requirements analysis
        | requirements gathering | research | retrospective | review | reviews | revision | revisions | roll out
        | rollout | rough cut | scope | scoping | selection | set up | setup | sign off | sound mix | sourcing
        | stabilisation | stabilization | staging | steering committee | strategy | survey | synthesis | test
        | testing | tests | training | transition | translation | tweaks | uat | unit testing | unit tests
        | validation | verification | wireframing | work shop | workshop | workshops | wrap up
        """

    /// What the studio makes on its way: of interest to the client for what it leads to, and not for being ready.
    static let artefacts = """
        api | apis | architecture | backlog | blueprint | branding | brief | briefing | business case | cms | code
        | codebase | concepts | content | copy | data model | database | deck | designs | diagrams | document
        | documentation | documents | draft | drafts | features | figma | first draft | functionality
        | infrastructure | interface | layout | layouts | milestone | mock up | mock ups | mockup | mockups | module
        | modules | personas | plan | positioning | project | prototype | prototypes | requirements | road map
        | roadmap | schema | site map | sitemap | spec | specification | specifications | specs | sprint
        | statement of work | storyboard | style guide | styleguide | styles | surveys | template | templates
        | theme | ui | user flows | user journeys | user stories | ux | visuals | wire frame | wire frames
        | wireframe | wireframes
        """

    /// What may stand before the name of work without turning it into something that the client gets.
    static let qualifiers = """
        acceptance | account | additional | admin | alpha | api | app | application | architecture | audience
        | back end | backend | basic | beta | booking | booking system | brand | business | campaign | change
        | checkout | client | cloud | cms | code | committee | competitor | component | concept | configuration
        | content | core | creative | cross browser | customer | dashboard | data | database | deep | detailed
        | digital | direction | discovery | domain | e commerce | early | email | end to end | end user
        | environment | exploratory | external | feature | features | final | front end | frontend | full
        | functional | further | general | go live | graphic | high level | home page | homepage | in depth
        | infrastructure | initial | integration | interaction | interface | internal | keyword | landing page
        | legal | link | literature | load | logo | manual | market | marketing | mobile | mobile app | network
        | off page | on page | onboarding | page | payment | performance | pilot | platform | portal | post launch
        | pre launch | preliminary | pricing | process | product | production | project | prototype | qualitative
        | quantitative | rapid | regression | remaining | requirement | requirements | resource | resources | scope
        | search | security | seo | server | service | shop | site | smoke | soft | software | solution
        | stakeholder | steering committee | store | strategic | strategy | structure | system | systems | team
        | technical | template | test | ui | unit | usability | user | ux | vendor | visual | web | website
        | wireframe
        """

    /// How far the work is, as the studio sees it; “live” and “open” are for the client and not here.
    static let status = """
        # (percent)? | # (percent)? complete | # (percent)? done | accepted | achieved | ahead | almost there
        | approved | begins | begun | behind us | being finalised | being finalized | closed | complete | completed
        | completion | concluded | conclusion | continued | continues | delivered | done | ended | ending | ends
        | finalised | finalized | finished | held | in development | in flight | in hand | in progress | in review
        | in the bag | kicked off | kicking off | kicks off | merged | on going | on schedule | on track | ongoing
        | over | pending | progressing | reached | ready for (approval | development | qa | review | testing)
        | resumed | reviewed | scheduled | sign off | signed off | start | started | starting | starts | submitted
        | under way | underway | wrapped | wrapped up | wrapping up
        """

    /// Work as in “development of the booking system”; a “handover of the keys” is what the client gets.
    static let activities = """
        analysis | coding | conception | configuration | debugging | definition | deployment | design | development
        | finalisation | finalization | implementation | integration | migration | optimisation | optimization
        | planning | preparation | programming | prototyping | refactoring | research | scoping | set up | setup
        | specification | testing | validation | verification | wireframing
        """

    /// Work as the studio does it; no service that a client may get is called by these words.
    static let gerunds = """
        analysing | analyzing | assembling | bootstrapping | brainstorming | coding | compiling | configuring
        | debugging | defining | deploying | designing | developing | documenting | drafting | elaborating
        | evaluating | finalising | finalizing | gathering | implementing | integrating | investigating | iterating
        | mapping out | migrating | modeling | modelling | onboarding | optimising | optimizing | polishing
        | porting | programming | prototyping | refactoring | refining | researching | reviewing | scaffolding
        | scoping | setting up | specifying | stabilising | stabilizing | validating | wireframing | working on
        | wrapping up
        """

    /// Such words that are also names or qualities of things, as in “planning permission”.
    static let ambiguousGerunds = """
        building | creating | exploring | fixing | improving | installing | planning | preparing | producing
        | starting | testing | updating | upgrading | writing
        """

    /// What the plan tells the studio to do; none of them is what a client does on a page.
    static let orders = """
        bootstrap | configure | debug | deploy | finalise | finalize | gather | implement | integrate | kick off
        | migrate | optimise | optimize | refactor | refine | scaffold | set up
        """

    /// Such words that a client's own doing may be told with, unless `the` follows.
    static let ambiguousOrders = """
        build | code | create | define | design | develop | document | draft | fix | install | launch | plan
        | prepare | produce | research | review | test | update | upgrade | validate | write
        """

    /// What the studio says it did, behind “we”.
    static let pastDoings = """
        approved | began | begun | built | closed | completed | concluded | conducted | defined | delivered
        | designed | developed | did | done | entered | finalised | finalized | finished | held | implemented
        | kicked off | ran | reached | reviewed | signed off | started | tested | wrapped up
        """

    /// What shows that the words behind a phase do tell what changes.
    static let outcomes = """
        able | are | became | become | becomes | been | brings | can | cannot | come | comes | could | cuts | ended
        | every | everybody | everyone | gain | gains | get | gets | gives | go | goes | had | halves | has | have
        | how | is | keep | keeps | know | knows | leads | lets | live | longer | make | makes | mean | meaning
        | means | need | needs | nobody | now | open | opens | own | ready | replaced | replaces | runs | save
        | saves | see | sees | show | shows | so | tell | tells | that | their | them | they | us | was | were
        | what | where | which | who | whose | will | without | work | works | would | you | your | yours
        """

    /// People for whom the work is done; a word right behind them is mostly what they do.
    static let people = """
        buyers | callers | clients | colleagues | customers | donors | drivers | editors | employees | families
        | guests | members | nurses | owners | parents | patients | people | pupils | readers | residents | shoppers
        | staff | students | subscribers | teachers | teams | tenants | users | visitors | volunteers
        """

    /// Work of any trade that says nothing by being begun or finished.
    static let tradeWork = """
        analysis | brickwork | carpentry | consultations | contract review | decorating | demolition | design
        | designs | detailing | drafting | drawing up | due diligence | earthworks | editing | excavation
        | field work | fieldwork | first fix | fit out | foundations | groundwork | groundworks | illustration
        | interviews | joinery | literature review | negotiation | negotiations | painting | plastering | plumbing
        | preparation | preparations | printing | proofreading | recruiting | recruitment | rehearsals
        | roofing | scaffolding | second fix | shell construction | site clearance | surveying | tendering | tiling
        | transcription | translation | typesetting | wiring
        """

    /// What is written or tried on the way, without a word on what it says or shows.
    static let papers = """
        application | brief | concept | contract draft | contract drafts | design | draft | drafts | drawings
        | manuscript | memo | memorandum | mock up | mockup | offer | paper | papers | plans | proposal | prototype
        | prototypes | report | reports | sample | samples | sketches | study | tender document | tender documents
        """

    /// How far such work is; what is approved, open or signed may well be what the client waits for.
    static let bareStatus = """
        analysed | analyzed | begun | built | coded | compiled | complete | completed | concluded | conducted | done
        | drafted | drawn up | finalised | finalized | finished | in hand | in progress | on going | on track
        | ongoing | prepared | produced | started | submitted | transcribed | under way | underway | written
        """
}
