import Testing
import Vocabulary

@testable import Actions

/// The folder's name that a person gives, or that a name suggests.
@Suite struct ChosenSlugTests {
    @Test(arguments: ["", "株式会社", "con"])
    func whereNoSlugCanBeMadeThereIsTrouble(name: String) {
        #expect(throws: Trouble.self) { try Slug.chosen(nil, from: name) }
    }

    @Test(arguments: ["Shop", "a b", "a--b", "-a", "", "con", "é"])
    func aSlugThatIsGivenIsTakenAsItIsOrRefused(slug: String) throws {
        #expect(throws: Trouble.self) { try Slug.chosen(slug, from: "Northwind") }
        #expect(try Slug.chosen("north-wind", from: "Anything").text == "north-wind")
    }
}
