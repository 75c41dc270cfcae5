import Foundation
import Testing
import Vocabulary

@testable import Documents
@testable import Publication

/// The email that answers an ask can be opened everywhere and says all that a decision needs.
@Suite struct AnswerMailTests {
    private func mail(_ question: String, output: String = "Guide") throws -> AnswerMail {
        let address = try #require(EmailAddress("dana@studio.example"))
        return AnswerMail(receiver: Receiver(name: "Dana Ortiz", address: address)) { shortened in
            ("Approved: \(shortened(output))", "Question: \(shortened(question))\n\nDecision: approved.")
        }
    }

    private func body(of address: String) throws -> String {
        try #require(URLComponents(string: address)?.queryItems?.first { $0.name == "body" }?.value)
    }

    @Test func anOrdinaryQuestionStandsInItWhole() throws {
        let mail = try mail("Do you accept the guide & all its „words“?")
        #expect(try body(of: mail.address).replacing("\r\n", with: "\n") == mail.body)
        #expect(mail.body == "Question: Do you accept the guide & all its „words“?\n\nDecision: approved.")
    }

    @Test(arguments: ["Do you accept this, and that? ", "هل تقبل هذا النص كأساس؟ ", "批准", "🙂", "unbroken"])
    func aLongQuestionIsShortenedInTheAddressAndNowhereElse(_ words: String) throws {
        let question = String(repeating: words, count: 400)
        let mail = try mail(question, output: question)
        #expect(mail.address.utf8.count <= AnswerMail.longestAddress)
        let body = try body(of: mail.address)
        #expect(body.hasPrefix("Question: \(words.prefix(4))"))
        #expect(body.hasSuffix("…\r\n\r\nDecision: approved."))
        #expect(mail.body == "Question: \(question)\n\nDecision: approved.")
    }

    @Test(arguments: [
        ("one two three", 100, "one two three"), ("one two three", 10, "one two…"), ("one two three", 8, "one two…"),
        ("abcdefghijkl", 6, "abcde…"), ("a bcdefghijkl", 8, "a bcdef…"),
    ])
    func textIsShortenedAfterAWholeWordWhereThereIsOne(_ text: String, _ limit: Int, _ shortened: String) {
        #expect(AnswerMail.shortened(text, to: limit) == shortened)
        #expect(shortened.count <= max(limit, text.count))
    }
}
