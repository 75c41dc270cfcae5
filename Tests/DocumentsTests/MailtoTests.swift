import Foundation
import Testing
import Vocabulary

@testable import Documents

@Suite struct MailtoTests {
    private func address(_ subject: String, _ body: String) throws -> String {
        Mailto.address(try #require(EmailAddress("dana+web@studio.example")), subject: subject, body: body)
    }

    @Test func writesTheHeadersOfRFC6068() throws {
        #expect(try address("Hello", "Yes.") == "mailto:dana%2Bweb@studio.example?subject=Hello&body=Yes.")
    }

    @Test(arguments: [
        ("A & B? #1", "A%20%26%20B%3F%20%231"), ("50 % +1=2", "50%20%25%20%2B1%3D2"), ("Zoë ✓", "Zo%C3%AB%20%E2%9C%93"),
        ("one\ntwo\n\nfour", "one%0D%0Atwo%0D%0A%0D%0Afour"), ("\"quoted\" <b>", "%22quoted%22%20%3Cb%3E"),
        ("a-b.c_d~e", "a-b.c_d~e"),
        ("x\nBcc: eve@evil.example", "x%0D%0ABcc%3A%20eve%40evil.example"), ("\u{1}\t", "%01%09"),
    ])
    func encodesWhatWouldEndOrChangeTheText(_ text: String, _ encoded: String) throws {
        #expect(try address(text, text) == "mailto:dana%2Bweb@studio.example?subject=\(encoded)&body=\(encoded)")
    }

    @Test func knowsMailByItsNameInEveryLanguage() {
        let channels = ["email", "E-Mail", "Mail", "Correo electrónico", "a call", "Telefon", "in der Mail"]
        #expect(channels.filter(Mailto.isMail) == ["email", "E-Mail", "Mail", "Correo electrónico"])
    }

    @Test func takesTextOfAnyLength() throws {
        let question = String(repeating: "Do you accept this ünd that? & # ", count: 300)
        let components = try #require(URLComponents(string: try address("Q", question)))
        #expect(components.queryItems?.last?.value == question)
    }
}
