import Testing

/// The audit that the tests of hostile text rely on sees what it is there to see.
@Suite struct PageAuditTests {
    @Test(arguments: [
        "<script>alert(1)</script>", "<p onclick=\"x\">a</p>", "<p class='x'>a</p>", "<p class=x>a</p>",
        "<img src=x onerror=y>",
        "<a href=\"javascript:alert(1)\">a</a>", "<a href=\" https://x\">a</a>", "<a href=\"//x\">a</a>",
        "<a href=\"/x\">a</a>",
        "<a href=\"data:text/html,x\">a</a>", "<a href=\"\\\\x\">a</a>", "<img src=\"https://x/y.png\" alt=\"\">",
        "<p>a & b</p>",
        "<p>&nbsp;</p>", "<p>", "</p>", "<b><i>a</b></i>", "<!-- a -->", "<p\u{301}>a</p>", "<\u{301}script>",
        "<P>a</P>",
        "<p class=\"a\"onclick=\"b\">a</p>", "<svg onload=\"x\"></svg>", "<style>a</style>", "<p>\u{0}</p>",
        "<a href=\"jav&#x61;script:alert(1)\">a</a>", "<form></form>", "<iframe></iframe>", "<base href=\"x\">",
    ])
    func aFaultIsSeen(markup: String) {
        #expect(PageAudit("<!doctype html>\n" + markup).faults != [])
    }

    @Test func whatMilepostWritesPasses() {
        let markup = """
            <p class="of">a &lt; b &amp;&amp; c &quot;d&quot; &#39;e&#39;</p><a href="https://x.example/?a=1&amp;b=2">f</a>\
            <a href="../x/y.pdf">g</a><img src="a.png" alt="" /><br /><a href="#a.b">h</a><a href="mailto:a@b.example">i</a>
            """
        let audit = PageAudit("<!doctype html>\n" + markup)
        #expect(audit.faults == [])
        #expect(audit.text == "a < b && c \"d\" 'e'fghi")
        #expect(
            audit.addresses == ["https://x.example/?a=1&b=2", "../x/y.pdf", "a.png", "#a.b", "mailto:a@b.example"])
    }
}
