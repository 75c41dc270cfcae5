import Vocabulary

@testable import Documents
@testable import Publication

/// Proof assets as the anonymiser makes them, of every shape.
enum ProofSamples {
    static let all: [(name: String, asset: ProofAsset)] =
        InterfaceLanguage.allCases.flatMap { language in
            [("summary-\(language.rawValue)", summary(language)), ("story-\(language.rawValue)", story(language))]
        } + [
            ("bare-summary", bare(.summary)), ("bare-story", bare(.story)), ("closed-otherwise", closedOtherwise),
            ("every-event", everyEvent), ("many-stages", manyStages), ("hostile", hostile),
        ]

    static func prose(_ markdown: String) -> PublishedProse {
        PublishedProse(markdown: markdown, definitions: "", destinations: [:])
    }

    static func asset(
        _ kind: ProofAsset.Kind = .summary, sentence: String = "It is done", outcomes: String? = nil,
        happened: String = "We did it.", language: InterfaceLanguage = .english, stages: [ProofStage] = [stage()]
    ) -> ProofAsset {
        ProofAsset(
            kind: kind, slug: Slug("a-slug") ?? .sample, language: language, studio: "Fieldstone Studio",
            client: client[language] ?? "", sentence: sentence, weeks: stages.map(\.closed.number).max() ?? 1,
            years: kind == .story ? 2025...2026 : 2025...2025, whatHappened: prose(happened),
            whyItMatters: prose(why[language] ?? ""), whatComesNext: prose(next[language] ?? ""),
            outcomes: outcomes.map(prose), stages: stages)
    }

    static func stage(
        _ sentence: String = "It is done", _ outcome: Outcome = .approved, closed: Int = 3, outcomes: String? = nil,
        criteria: [ProofCriterion] = [], days: (promised: Int, taken: Int)? = nil, slips: [ProofSlip] = [],
        rounds: [ProofRound] = []
    ) -> ProofStage {
        ProofStage(
            sentence: sentence, outcome: outcome, closed: ProofWeek(closed), whatHappened: nil,
            outcomes: outcomes.map(prose), criteria: criteria, promisedDays: days?.promised, takenDays: days?.taken,
            slips: slips, rounds: rounds)
    }

    static func criterion(_ text: String, _ week: Int?) -> ProofCriterion {
        ProofCriterion(text: text, met: week.map { ProofWeek($0) })
    }

    static func round(_ number: Int = 1, sent: Int, _ answers: [(ProofAnswer.Kind, String, Int)]) -> ProofRound {
        ProofRound(
            number: number, sent: ProofWeek(sent),
            answers: answers.map { ProofAnswer(kind: $0.0, role: $0.1, week: ProofWeek($0.2)) })
    }

    static func slip(_ week: Int, _ days: Int?, _ cause: Cause?) -> ProofSlip {
        ProofSlip(week: ProofWeek(week), days: days, cause: cause)
    }

    // MARK: In three languages

    private static let client: [InterfaceLanguage: String] = [
        .english: "a group of animal clinics", .german: "eine Gruppe von Tierarztpraxen",
        .spanish: "un grupo de clínicas veterinarias",
    ]

    private static let director: [InterfaceLanguage: String] = [
        .english: "the director", .german: "die Direktorin", .spanish: "la directora",
    ]

    private static let nurse: [InterfaceLanguage: String] = [
        .english: "Head nurse", .german: "leitende Pflegerin", .spanish: "Jefa de enfermería",
    ]

    private static let why: [InterfaceLanguage: String] = [
        .english: """
        A rule that is written down once is worth little if nobody finds it on a night shift. The outside check found \
        two rules that an inspector, or an accident, would have found first.
        """,
        .german: """
        Eine Regel hilft wenig, wenn sie in der Nachtschicht niemand findet. Die Prüfung von außen fand zwei Regeln, \
        die sonst eine Kontrolle oder ein Unfall gefunden hätte.
        """,
        .spanish: """
        Una norma sirve de poco si nadie la encuentra en el turno de noche. La revisión externa encontró dos normas \
        que habría encontrado antes una inspección o un accidente.
        """,
    ]

    private static let next: [InterfaceLanguage: String] = [
        .english: "The head nurse keeps the handbook, and the rules are checked once a year.",
        .german: "Die leitende Pflegerin führt das Handbuch weiter; die Regeln werden einmal im Jahr geprüft.",
        .spanish: "La jefa de enfermería mantiene el manual, y las normas se revisan una vez al año.",
    ]

    private static let sentence: [InterfaceLanguage: String] = [
        .english: "Anyone on a shift finds an answer in under half a minute",
        .german: "Wer Dienst hat, findet eine Antwort in weniger als einer halben Minute",
        .spanish: "Quien está de turno encuentra una respuesta en menos de medio minuto",
    ]

    private static let results: [InterfaceLanguage: String] = [
        .english: """
        - An answer takes **19 seconds** on average; it used to take four minutes
        - Calls between the sites about how things are done have fallen by half
        """,
        .german: """
        - Eine Antwort dauert im Mittel **19 Sekunden**; vorher waren es vier Minuten
        - Rückfragen zwischen den Standorten sind um die Hälfte gesunken
        """,
        .spanish: """
        - Una respuesta tarda **19 segundos** de media; antes eran cuatro minutos
        - Las llamadas entre centros se han reducido a la mitad
        """,
    ]

    private static let happened: [InterfaceLanguage: String] = [
        .english: """
        For two weeks, one colleague at each site made a mark whenever somebody asked how a thing is done. Thirty-eight \
        questions accounted for seven in ten of the marks. Each of them got one answer of half a page at most, with the \
        name of a colleague who stands behind it.

        Twenty people were then timed with five questions each.
        """,
        .german: """
        Zwei Wochen lang machte an jedem Standort eine Kollegin einen Strich, sobald jemand fragte, wie etwas geht. \
        Achtunddreißig Fragen machten sieben von zehn Strichen aus.
        """,
        .spanish: """
        Durante dos semanas, una persona de cada centro hizo una marca cada vez que alguien preguntaba cómo se hace \
        algo. Treinta y ocho preguntas sumaron siete de cada diez marcas.
        """,
    ]

    private static let criteria: [InterfaceLanguage: [String]] = [
        .english: [
            "Twenty colleagues find five answers each, in under thirty seconds on average",
            "The head nurse’s team changes an answer without our help",
        ],
        .german: ["Zwanzig Personen finden je fünf Antworten", "Das Team ändert eine Antwort ohne unsere Hilfe"],
        .spanish: ["Veinte personas encuentran cinco respuestas", "El equipo cambia una respuesta sin nuestra ayuda"],
    ]

    static func summary(_ language: InterfaceLanguage) -> ProofAsset {
        let (head, nurse) = (director[language] ?? "", nurse[language] ?? "")
        let texts = criteria[language] ?? []
        return asset(
            sentence: sentence[language] ?? "", outcomes: results[language], happened: happened[language] ?? "",
            language: language,
            stages: [
                stage(
                    sentence[language] ?? "", closed: 11, criteria: texts.enumerated().map { criterion($1, 8 + $0) },
                    days: (62, 69), slips: [slip(8, 7, .thirdParty)],
                    rounds: [
                        round(sent: 9, [(.decision(.needsRevisions), head, 10)]),
                        round(2, sent: 10, [(.waiver, nurse, 11), (.decision(.approved), head, 11)]),
                    ])
            ])
    }

    static func story(_ language: InterfaceLanguage) -> ProofAsset {
        let (head, nurse) = (director[language] ?? "", nurse[language] ?? "")
        let titles = [sentence[language] ?? "", criteria[language]?[1] ?? "", next[language] ?? ""]
        return asset(
            .story, sentence: sentence[language] ?? "", outcomes: results[language],
            happened: happened[language] ?? "", language: language,
            stages: [
                stage(
                    titles[0], closed: 3, outcomes: results[language],
                    criteria: [criterion("One", 2), criterion("Two", 3)],
                    days: (18, 16), rounds: [round(sent: 3, [(.decision(.approved), head, 3)])]),
                stage(
                    titles[1], closed: 11, outcomes: results[language], criteria: [criterion("One", 9)],
                    days: (11, 17), slips: [slip(8, 7, .thirdParty)],
                    rounds: [
                        round(sent: 10, [(.decision(.needsRevisions), nurse, 10)]),
                        round(2, sent: 11, [(.decision(.approved), nurse, 11), (.decision(.approved), head, 11)]),
                    ]),
                stage(
                    titles[2], closed: 13, days: (11, 11),
                    rounds: [round(sent: 13, [(.decision(.approved), head, 13)])]),
            ])
    }

    // MARK: Other shapes

    private static func bare(_ kind: ProofAsset.Kind) -> ProofAsset {
        let whole = asset(kind, stages: [stage(closed: 1)])
        return ProofAsset(
            kind: kind, slug: whole.slug, language: .english, studio: whole.studio, client: "iOS developers",
            sentence: whole.sentence, weeks: 1, years: nil, whatHappened: whole.whatHappened,
            whyItMatters: whole.whyItMatters, whatComesNext: whole.whatComesNext, outcomes: nil, stages: whole.stages)
    }

    private static let closedOtherwise = asset(
        stages: [
            stage(
                "Orders reach the warehouse by themselves", .blockedByDependency, closed: 9,
                criteria: [criterion("Ten orders arrive", nil)], days: (30, 40),
                rounds: [round(sent: 7, [])])
        ])

    /// Every kind of move and of answer, in a story in which nothing was approved in the first round.
    private static let everyEvent = asset(
        .story,
        stages: [
            stage(
                closed: 9, criteria: [criterion("Met", 2), criterion("Not met", nil)], days: (1, 1),
                slips: [
                    slip(2, 1, .us), slip(3, -3, .us), slip(4, -1, .scope), slip(5, nil, .client), slip(6, 14, nil),
                    slip(7, nil, nil), slip(8, 2, .client),
                ],
                rounds: [
                    round(sent: 8, [(.waiver, "the nurse", 8), (.decision(.needsRevisions), "the director", 9)]),
                    round(2, sent: 9, [(.decision(.approved), "the director", 9)]),
                ]),
            stage("Never reached", .changedViaScope, closed: 9),
        ])

    private static let manyStages = asset(
        .story,
        stages: (1...12).map { number in
            stage(
                "Step \(number) is in use every day", closed: 2 * number, days: (9, 9 + number % 3),
                rounds: [round(sent: 2 * number, [(.decision(.approved), "the director", 2 * number)])])
        })

    /// Names and texts that would be markup if they could.
    static let hostile = ProofAsset(
        kind: .story, slug: Slug("hostile") ?? .sample, language: .english, studio: "<b>\"A\"\u{301} & 'B'</b> *x*",
        client: "</style><script>alert(1)</script>", sentence: "# 1 < 2 \"\u{301}onload=x' _a_ `b` [c](d) {{e}} &amp;",
        weeks: 2, years: nil,
        whatHappened: prose(
            """
            One <b>two</b> ![lostA](lostB.png "lostC") five <https://lostD.example> [seven](lostE "lostF") \
            <lostG@lostH.example>

            ![lostI](lostJ.png)

            <script>lostK</script>

            - fourteen

            * fifteen

            1. sixteen

                code <i> & "*"

            ### Head *line*

            Zoe\u{301} \u{202E}abc\u{202C} a\\*b
            """),
        whyItMatters: prose("![lostL](a.png)"), whatComesNext: prose("<div>lostM</div>"),
        outcomes: prose("> *So* & so"),
        stages: [
            stage(
                "- a list?", closed: 2, outcomes: "* One\n* Two",
                rounds: [round(sent: 1, [(.decision(.approved), "<i>\"\u{301}Q", 2)])])
        ])
}

extension Slug {
    fileprivate static let sample = Slug("sample") ?? { preconditionFailure("“sample” is a slug") }()
}
