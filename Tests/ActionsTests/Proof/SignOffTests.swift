import Model
import Testing
import Vocabulary

@testable import Actions

@Suite struct SignOffTests {
    private static let digest = String(repeating: "0f", count: 32)

    @Test(arguments: [
        ("2026-03-01", "2026-03-01", SignOff.valid),
        ("2026-03-01", "2026-02-28", .early),
        ("2026-03-01", "2027-02-28", .valid),
        ("2026-03-01", "2027-03-01", .lapsed(on: day("2027-03-01"))),
        ("2024-02-29", "2025-02-28", .valid),
        ("2024-02-29", "2025-03-01", .lapsed(on: day("2025-03-01"))),
    ])
    func itIsWorthTwelveMonthsFromItsDay(on: String, today: String, expected: SignOff) {
        let review = Self.review(on: on)
        #expect(SignOff(review, of: Self.digest, today: Self.day(today)) == expected)
    }

    @Test func itIsOfOneTextAlone() {
        let review = Self.review(on: "2026-03-01", digest: String(repeating: "1f", count: 32))
        #expect(SignOff(review, of: Self.digest, today: Self.day("2026-03-02")) == .ofOtherWords)
    }

    @Test func theDigestMayBeWrittenInCapitals() {
        let review = Self.review(on: "2026-03-01", digest: Self.digest.uppercased())
        #expect(SignOff(review, of: Self.digest, today: Self.day("2026-03-02")) == .valid)
    }

    @Test func whatHasNoNameNoDayOrNoDigestSignsNothing() {
        let reviews = [
            Self.review(by: nil, on: "2026-03-01"), Self.review(on: nil), Self.review(on: "2026-03-01", digest: nil),
        ]
        for review in reviews {
            #expect(SignOff(review, of: Self.digest, today: Self.day("2026-03-02")) == .incomplete)
        }
        #expect(SignOff(nil, of: Self.digest, today: Self.day("2026-03-02")) == .missing)
    }

    @Test func onlyALapseIsOfTheDay() {
        let lapsed = SignOff.lapsed(on: Self.day("2026-03-01"))
        #expect([lapsed, .missing, .ofOtherWords, .early].map(\.isOfTheDay) == [true, false, false, false])
    }

    private static func review(
        by: String? = "Dana Ortiz", on: String?, digest: String? = SignOffTests.digest
    ) -> ProofReview {
        ProofReview(
            position: SourcePosition(path: "a.md"), by: by, on: on.flatMap { Day($0) }, digest: digest)
    }

    private static func day(_ text: String) -> Day { Day(text) ?? Day(number: 0) }
}
