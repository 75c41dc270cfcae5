import Testing

@testable import Edits
@testable import Records

/// A value of a group is replaced or added, and every other byte stays.
@Suite struct GroupReplacingTests {
    private static let review = WrittenValue.Key("review", .texts(["by": "Dana Ortiz", "digest": "1e3"]))
    private static let slug = WrittenValue.Key("slug", .text("answers"))

    @Test(arguments: [
        (
            "title: a\nproof: true # later\n",
            "title: a\nproof: {slug: answers, review: {by: Dana Ortiz, digest: 1e3}} # later\n"
        ),
        (
            "proof: {year: true, review: {by: Ada, digest: 0}, slug: mine}\ntitle: a\n",
            "proof: {year: true, review: {by: Dana Ortiz, digest: 1e3}, slug: mine}\ntitle: a\n"
        ),
        ("proof: {year: true}\n", "proof: {year: true, slug: answers, review: {by: Dana Ortiz, digest: 1e3}}\n"),
        (
            "proof:\n  review:\n    by: Ada # old\n    digest: 0\n  year: true\ntitle: a\n",
            "proof:\n  review: {by: Dana Ortiz, digest: 1e3}\n  year: true\n  slug: answers\ntitle: a\n"
        ),
        (
            "proof:\n  slug: mine\n  review: {by: Ada, digest: 0}\n",
            "proof:\n  slug: mine\n  review: {by: Dana Ortiz, digest: 1e3}\n"
        ),
        ("title: a\n", "title: a\nproof:\n  slug: answers\n  review:\n    by: Dana Ortiz\n    digest: 1e3\n"),
    ])
    func oneValueIsReplacedAndTheMissingOnesAreAdded(before: String, after: String) throws {
        let edited = try #require(text(before)).replacing(
            Self.review, besides: [Self.slug], in: "proof", inOrder: ["title", "proof"])
        #expect(String(decoding: edited.bytes, as: UTF8.self) == "---\n\(after)---\nBody\n")
    }

    @Test func aListInItsPlaceIsRefused() throws {
        let record = try #require(text("proof: [a]\n"))
        #expect(throws: EditRefusal.self) {
            try record.replacing(Self.review, besides: [], in: "proof", inOrder: [])
        }
    }

    private func text(_ keys: String) -> RecordText? {
        RecordText.read(Array("---\n\(keys)---\nBody\n".utf8), path: "a.md").value
    }
}
