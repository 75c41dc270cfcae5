import Testing

/// Titles come in any language that a client reads, and a warning that is wrong is worse than none.
@Suite struct OneSentenceTests {
    private static let message = "the title is more than one sentence; say the outcome in one, or split the milestone"

    @Test(arguments: [
        "Your messaging is defined. Your pages are written",
        "Your messaging is defined. Your pages are written.",
        "Your site is live. 40 pages were moved",
        "Your site is live. “Order tonight” is its first line",
        "Your site is live! Customers can order",
        "What now? You know who decides",
        "Who decides? And by when?",
        "You know your prices (all 430). Sales can use them",
        "You run on Node.js. Your team can change it",
        "Your shop is at shop.example.com. Everyone can order",
        "You have a new CMS. Editors need no help",
        "Your guide is a PDF. Everyone can read it",
        "You know what sold in 2025. You know why",
        "The answer is no. Everyone knows it",
        "You can sell your art. Customers find it",
        "Your promise is “in your kitchen by seven”. Everyone says it",
        "Your promise is 'by seven'. Everyone says it",
        "Everyone agrees.  Work can begin",
        "Everyone agrees.\u{A0}Work can begin",
        "Die Seiten sind geschrieben. Kunden können bestellen",
        "Der Vertrag ist unterschrieben! Jetzt geht es los",
        "Wer entscheidet? Sie wissen es",
        "Sie kennen die Preise. „Heute bestellt, morgen da“ gilt",
        "Sie kennen die Preise. Ärzte auch",
        "Las páginas están escritas. Los clientes pueden pedir",
        "¿Quién decide? Ya lo sabéis",
        "¿Quién decide? ¿Y cuándo?",
        "¡Listo! La web está en línea",
        "Vuestra web está lista. Ésta es la primera",
        "Votre site est en ligne. Écrivez-nous",
        "Сайт готов. Клиенты могут заказывать",
        "サイトが公開されました。注文できます",
        "الموقع جاهز. يمكن للعملاء الطلب",
        "من يقرر؟ أنتم تعرفون",
        "साइट तैयार है। ग्राहक मंगा सकते हैं",
    ])
    func severalSentencesAreTooMany(_ title: String) throws {
        try expect(title, OneSentenceTests.message)
    }

    @Test(arguments: [
        "Your messaging and positioning are now defined",
        "Your messaging and positioning are now defined.",
        "Your site is live!", "What now?", "¿Quién decide?", "¡La web está en línea!", "Everyone agrees…",
        "You know your tools, e.g. Figma, and your people",
        "You know your tools (e.g. Figma) and i.e. Everything you own",
        "Your shop runs on v2.0 Everyone can use", "Website 2.0 is live", "Your shop runs on v2.0. Everyone can use it",
        "St. Mary's has a plan", "Dr. Lee and Mrs. Kaur agree", "Prof. Nair knows No. 4 of her list",
        "No. 4 is open", "You see Fig. 3 and Vol. 2 on every phone", "approx. 30 pages are ready",
        "J. R. Hartley has his book", "George W. Bush Library visitors find their way", "U.S. Customers can pay",
        "Customers pay with Acme Inc. Cards", "Smith & Co. Customers can pay", "Shop Ltd. Customers can pay",
        "By 9 a.m. Customers know", "Apples, pears etc. Everyone finds theirs", "Old vs. New is settled",
        "Visitors find you at example.com and shop.example.org", "Read https://a.example/B.C?d=E. and more",
        "Everyone knows what comes next... Customers too", "Everyone knows… Customers too",
        "Ready?! everyone is", "Your customers ask “What now?” and find the answer",
        "Your customers ask “What now?” Everyone can answer", "Yahoo! Mail users can order",
        "Joomla! Editors need no help",
        "Milestone 1: Ink! Contract 1", "Your Joomla! Editors need no help", "Done! Everyone can order",
        "Milestone 1: Nix", "Your prices: 3.50 or 4.20", "Phase II. Ergebnisse sind da",
        "Elizabeth II. Collection is open",
        "Sie kennen z. B. Figma und u. a. Preise", "Sie sparen ca. 30 Tage", "Am 14. März können Kunden bestellen",
        "Am 14.3. Können Kunden bestellen", "Der 3. Bericht ist da", "Kunden bzw. Händler bestellen", "Nr. 3 ist offen",
        "Preise inkl. Versand stehen fest", "Die Mio. Euro sind da", "Hr. Meier und Fr. Kuhn sind einig",
        "Dipl.-Ing. Meier hat den Plan", "Sie wissen, d. h. Ihr Team weiß es", "Max. Betrag und Nr. 4 stehen fest",
        "Sra. Nair y Dr. Lee están de acuerdo", "El núm. 3 y la pág. 4 están listos",
        "p. ej. Madrid y EE. UU. ya piden",
        "Aprox. 30 páginas están listas", "...and all that", "?", ".", ". . .", "A. B. C.", "4. 5. 6.", "😀. 😀",
    ])
    func oneSentenceIsLeftAlone(_ title: String) throws {
        try expect(title, nil)
    }

    @Test func aTitleIsAsShortAsReadersSeeIt() throws {
        let family = "👨‍👩‍👧"
        try expect(String(repeating: "é", count: 140), nil)
        try expect(String(repeating: "e\u{301}", count: 140), nil)
        try expect("a" + String(repeating: family, count: 139), nil)
        let cure = "and more than 140 are no short sentence; say the outcome alone, or split the milestone"
        try expect(String(repeating: "é", count: 141), "the title is 141 characters long, \(cure)")
        try expect("a" + String(repeating: family, count: 140), "the title is 141 characters long, \(cure)")
        try expect(String(repeating: "A b. ", count: 30) + "Yes. No", OneSentenceTests.message)
    }

    @Test func theSettingsSayHowLongATitleMayBe() throws {
        let fixture = Fixture().listening(to: .oneSentence).withSettings("checks: {one-sentence: 30}")
        try fixture.with(
            Fixture.messaging, Fixture.milestone("Everyone can order")
        ).with("website-relaunch/01-capacity-audit.md", Fixture.milestone("A")).with(
            "website-relaunch/03-homepage.md", Fixture.milestone("Visitors see at once what you do")
        ).expect([
            "03-homepage.md:2:8: warning: the title is 32 characters long, and more than 30 are no short sentence; say the outcome alone, or split the milestone [one-sentence]"
        ])
    }

    @Test func aMilestoneThatWasGivenUpForOthersIsExempt() throws {
        let log = "log:\n  - {on: 2026-03-02, split: [homepage], note: It was too broad}"
        try Fixture().listening(to: .oneSentence).with(
            Fixture.messaging, Fixture.milestone("Pages are live. Shops too", keys: log)
        ).expect([])
    }

    private func expect(_ title: String, _ message: String?) throws {
        let quoted = "\"\(title.replacing("\"", with: "\\\""))\""
        try Fixture().listening(to: .oneSentence).with(Fixture.messaging, Fixture.milestone(quoted)).expect(
            message.map { ["2:8: warning: \($0) [one-sentence]"] } ?? [])
    }
}
