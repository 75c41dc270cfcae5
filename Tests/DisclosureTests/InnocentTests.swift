import Testing

@testable import Disclosure

@Suite struct InnocentTests {
    /// What another target's word list knows, as far as these sentences need it.
    private static let words: Set<String> = [
        "listen", "lis", "calderas", "fares", "area", "ready", "reach", "real", "errors", "fixes", "smart", "intern",
        "interns", "star", "getting", "times", "timing", "lines", "danish", "same", "done", "banana", "ban", "bar",
        "tarn", "turn", "burn", "mall", "small", "lie", "ranks", "clients", "target", "apple", "apples", "map", "lan",
        "all",
    ]

    static let sentences: [(name: String, text: String)] = [
        ("Ten", "Please listen to the tenth recording."), ("Alder", "The calderas of the island are closed."),
        ("Ares", "Fares go up in the new year."), ("Ina", "It came back in a week."), ("Isa", "This is a test."),
        ("Bea", "There will be a second round."), ("Asa", "It works as a list."), ("Ona", "They agreed on a date."),
        ("Theresa", "And there's a new page."), ("Andrea", "Photos and reach, and real words."),
        ("Sandra", "The clients and ranks are known."), ("Martin", "Two smart interns wrote it."),
        ("Target", "The star getting the prize."), ("Sander", "We count fixes and errors."),
        ("Tim", "The timing was right three times."), ("Lin", "Six lines of text."),
        ("Dan", "In Danish and in English."),
        ("Sam", "At 5 am, at 5am, on the same day."), ("Ian", "Use the LAN, and all of it."),
        ("Ali", "All of it, or a lie."),
        ("Ana", "A banana and an A/B test."), ("San Vito", "It's an honest answer; that's an even number."),
        ("Lisa Quist", "It took 11,545 days."), ("Leo Quist", "On 130 days."), ("Pam Quist", "A map of the town."),
        ("Mark May", "It may be late."), ("Will Quist", "Will it be late? They will see."),
        ("Baer", "A bar of soap."), ("Sina", "It's in a box."), ("HP", "The top of the heap; a php file."),
        ("Hollin Bridge Vets", "The habits of hbv are not told."), ("Anna Ito", "AI did nothing here."),
        ("東京", "京東 is a shop; 東 is a direction."), ("Лаванда", "Лава и да."), ("O'Brien", "The Brianza hills."),
        ("Tarn Hill", "Nothing here but a chilly day and tarnished spoons."),
    ]

    @Test(arguments: sentences)
    func aSentenceThatNamesNobodyIsLeftInPeace(name: String, text: String) throws {
        for kind in [IdentityEntry.Kind.person, .client]
        where kind == .person || !["Mark May", "Will Quist"].contains(name) {
            if kind == .client, name == "Anna Ito" { continue }
            let gate = try DisclosureGate([IdentityEntry(kind, name)]) {
                InnocentTests.words.contains($0) || OrdinaryWords.contains($0)
            }
            for form in [PlannedFile.Form.html, .markdown, .json, .lines] {
                let file = PlannedFile(name: "index.html", form: form, bytes: DisguiseTests.bytes(text, form))
                #expect(gate.disclosures(in: file) == [], "\(kind) \(form)")
            }
        }
    }
}
