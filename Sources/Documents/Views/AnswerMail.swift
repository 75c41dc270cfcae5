internal import Publication
internal import Vocabulary

/// The email in which an ask is answered: ready to send from a mail program, and to copy for those without one.
struct AnswerMail {
    let receiver: Receiver
    /// The subject and the body, made from values that may have been shortened.
    let compose: (_ shortened: (String) -> String) -> (subject: String, body: String)

    /// How long an address may be: Chromium hands at most 2,048 bytes to the mail program on Windows, and nothing of
    /// what is longer.
    static let longestAddress = 2_000

    /// The whole text, however long.
    var body: String { compose { $0 }.body }

    /// A `mailto:` address; what people wrote is shortened, word by word, where it would be too long to be opened.
    var address: String {
        let limits = [Int.max, 600, 300, 200, 120, 80, 50, 30, 15]
        var address = ""
        for limit in limits {
            let mail = compose { AnswerMail.shortened($0, to: limit) }
            address = Mailto.address(receiver.address, subject: mail.subject, body: mail.body)
            if address.utf8.count <= AnswerMail.longestAddress { break }
        }
        return address
    }

    /// At most so many characters, ending after a whole word where there is one, with an ellipsis for the rest.
    static func shortened(_ text: String, to limit: Int) -> String {
        guard text.count > limit else { return text }
        let cut = text.prefix(limit - 1)
        let words = cut.lastIndex(of: " ").map { cut[..<$0] } ?? cut
        return (words.count * 2 > limit ? words : cut) + "…"
    }
}

extension Phrasebook {
    /// The answer to a question: it names the project, the milestone, the round, the question and the decision.
    func decisionMail(_ subject: Phrase, _ body: Phrase, _ ask: Ask, _ decision: DecisionAsk) -> AnswerMail {
        AnswerMail(receiver: ask.receiver) { shortened in
            let output = shortened(ask.output)
            let about = tell(
                .mailDecisionAbout,
                [
                    "project": shortened(ask.project), "output": output, "milestone": shortened(ask.milestone),
                    "question": shortened(decision.question),
                    "round": tell(.mailRound, count: decision.round),
                ])
            // The answer stands first: that is where a mail program puts the cursor.
            return (
                tell(subject, ["output": output]),
                tell(body, ["who": Phrasebook.signature(ask)]) + "\n\n" + about
            )
        }
    }

    /// The email with which something that was asked for is sent.
    func inputMail(_ ask: Ask, _ input: InputAsk) -> AnswerMail {
        AnswerMail(receiver: ask.receiver) { shortened in
            let what = shortened(input.what)
            return (
                tell(.mailSendSubject, ["what": what, "project": shortened(ask.project)]),
                tell(
                    .mailSendBody,
                    ["what": what, "output": shortened(ask.output), "who": Phrasebook.signature(ask)])
            )
        }
    }

    /// The name beneath an answer; none where any of several people may be the one who writes it.
    private static func signature(_ ask: Ask) -> String { ask.who.count == 1 ? ask.who[0] : "" }
}
