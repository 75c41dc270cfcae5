import Testing
import Vocabulary

@Suite("A web address")
struct WebAddressTests {
    @Test(
        "is https, http or mailto, kept as it was written",
        arguments: [
            "https://example.com", "HTTPS://Example.COM/A", "http://localhost:8080/x?y=1&z=(2)#top",
            "https://example.com/a/%2e%2e/b", "https://127.0.0.1/", "https://xn--pple-43d.example/",
            "https://example.com:65535/", "https://example.com?q", "https://example.com#x",
            "https://example.com/a'b!$&()*+,;=:@[]~", "mailto:priya@northwind.example",
            "https://example.com/Größe?q=日#é", "https://example.com/\"x\"<y>{z}",
            "MAILTO:priya@northwind.example?subject=Hello%20there&body=x",
        ])
    func acceptsAddresses(_ text: String) throws {
        #expect(try #require(WebAddress(text)).text == text)
    }

    @Test(
        "is refused with another scheme, user information, lookalike hosts, blanks or backslashes",
        arguments: [
            "", "example.com", "//example.com", "https:", "https:example.com", "https:/example.com", "https://",
            "https:///x", "javascript:alert(1)", "ftp://example.com", "data:text/html,x", "https://user@example.com/",
            "https://user:pass@example.com/", "https://good.example@evil.example",
            "https://evil.example\\@good.example",
            "https:\\\\example.com", "https://example.com\\x", "https://аpple.com", "https://exa\u{200B}mple.com",
            "https://münchen.example", "https://[::1]/", "https://example.com:", "https://example.com:x",
            "https://example.com:0", "https://example.com:65536", "https://example.com:123456",
            "https://example.com:1:2",
            "https://-a.example", "https://a-.example", "https://a..example", "https://example.com.",
            "https://exa_mple.com",
            "https://\(String(repeating: "a", count: 64)).example", "https://example.com/a b",
            "https://example.com/x\n", "https://example.com/\u{7F}", " https://example.com",
            "https://%65vil.example", "mailto:", "mailto:priya", "mailto:a@b.example,c@d.example",
            "mailto:a@b.example\nBcc:c@d.example", "mailto:a@b.example?subject=ü", "mailto:a?bcc=x@b.example",
            "mailto:a@b.example?x=\"",
        ])
    func refusesEverythingElse(_ text: String) {
        #expect(WebAddress(text) == nil)
    }

    @Test(
        "tells its path from the root, without query and fragment",
        arguments: [
            ("https://a.example", "/"), ("https://a.example/b/c/?d#e", "/b/c/"), ("https://a.example?b/c", "/"),
            ("https://a.example/\u{301}b/c", "/\u{301}b/c"), ("https://a.example:80/b://c", "/b://c"),
            ("mailto:a@b.example?body=see://c.example/d", "/"),
        ])
    func tellsItsPath(_ text: String, _ path: String) throws {
        #expect(try Array(#require(WebAddress(text)).path.utf8) == Array(path.utf8))
    }

    @Test(
        "tells its host in lower case, and mailto has none",
        arguments: [
            ("https://Example.COM:443/a://b", "example.com"), ("http://a.example?x", "a.example"),
            ("https://a.example#x", "a.example"), ("mailto:a@b.example?body=see://c.example", nil),
        ] as [(String, String?)])
    func tellsItsHost(_ text: String, _ host: String?) throws {
        #expect(try #require(WebAddress(text)).host == host)
    }
}

@Suite("A mail address")
struct EmailAddressTests {
    @Test(
        "is a local part of atoms and a dotted domain",
        arguments: [
            ("priya@northwind.example", "northwind.example"),
            ("Priya.Nair+site@Mail.Northwind.EXAMPLE", "mail.northwind.example"),
            ("o'neil@a-b.example", "a-b.example"), ("r&d_1=2~3!$*/-@x.example", "x.example"),
        ])
    func acceptsAddresses(_ text: String, _ domain: String) throws {
        let address = try #require(EmailAddress(text))
        #expect([address.text, address.domain] == [text, domain])
    }

    @Test("can stand in a mailto link as it is, whatever letters it has")
    func standsInMailto() {
        let refused = (0x21...0x7E).compactMap { Unicode.Scalar($0) }.map { "a\($0)b@x.example" }
            .filter { EmailAddress($0) != nil && WebAddress("mailto:\($0)") == nil }
        #expect(refused.isEmpty)
    }

    @Test(
        "is nothing else",
        arguments: [
            "", "@", "a", "a@", "@b.example", "a@b", "a@b.", "a@.b", "a@b..example", ".a@b.example", "a.@b.example",
            "a..b@c.example", "a@b@c.example", "a b@c.example", "a@b c.example", "\"a\"@b.example", "a@[127.0.0.1]",
            "a@b.example ", " a@b.example", "a@b.example\n", "a@b.example, c@d.example", "Priya <a@b.example>",
            "ü@b.example", "a@bü.example", "a(b)@c.example", "a?bcc=b@c.example", "a#b@c.example", "a%40b@c.example",
            "\(String(repeating: "a", count: 65))@b.example", "a@\(String(repeating: "b", count: 64)).example",
            "a@\(String(repeating: "b.", count: 130))example",
        ])
    func refusesEverythingElse(_ text: String) {
        #expect(EmailAddress(text) == nil)
    }
}
