import Foundation
import Model
import Testing
import Vocabulary

@testable import Actions

/// The day that is taken for today.
@Suite struct TodayTests {
    private func studio(zone: String = "UTC", asOf: String? = nil) throws -> Studio {
        let settings = """
            studio: Quill
            url: https://quill.example
            contact: hello@quill.example
            timezone: \(zone)
            \(asOf.map { "as_of: \($0)" } ?? "cadence: 7 days")
            """
        return try #require(Studio.read(Array(settings.utf8), path: "milepost.yml").value)
    }

    @Test func theOptionGoesBeforeTheSettingsAndThoseBeforeTheEpoch() throws {
        let epoch = ["SOURCE_DATE_EPOCH": "1773705600"]
        let option = try #require(Day("2026-01-02"))
        let fixed = try studio(asOf: "2026-02-03")
        #expect(try Today.day(asOf: option, studio: fixed, environment: epoch).description == "2026-01-02")
        #expect(try Today.day(asOf: nil, studio: fixed, environment: epoch).description == "2026-02-03")
        #expect(try Today.day(asOf: nil, studio: studio(), environment: epoch).description == "2026-03-17")
    }

    @Test(arguments: ["Pacific/Kiritimati", "Pacific/Pago_Pago", "Europe/London"])
    func theEpochIsADayOfUTCInEveryZone(zone: String) throws {
        let studio = try studio(zone: zone)
        for (seconds, day) in [("0", "1970-01-01"), ("86399", "1970-01-01"), ("86400", "1970-01-02")] {
            #expect(
                try Today.day(asOf: nil, studio: studio, environment: ["SOURCE_DATE_EPOCH": seconds]).description == day
            )
        }
    }

    @Test(arguments: ["", "-1", "1.5", "soon", " 0", "99999999999999999999"])
    func anEpochThatIsNoNumberOfSecondsIsTrouble(epoch: String) throws {
        let studio = try studio()
        #expect(throws: Trouble.self) {
            try Today.day(asOf: nil, studio: studio, environment: ["SOURCE_DATE_EPOCH": epoch])
        }
    }

    @Test func theClockIsReadInTheStudiosZone() throws {
        // 25 hours lie between these zones, so it is never the same day in both.
        let east = try Today.day(asOf: nil, studio: studio(zone: "Pacific/Kiritimati"), environment: [:])
        let west = try Today.day(asOf: nil, studio: studio(zone: "Pacific/Pago_Pago"), environment: [:])
        #expect(west < east)
    }
}
