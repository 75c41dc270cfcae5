import Foundation
import Model
import Vocabulary

/// The day that a build takes for today: the one place where the clock and its zone are looked at.
enum Today {
    /// The first of: the option, `as_of` in the settings, SOURCE_DATE_EPOCH (seconds since 1970, UTC; see
    /// reproducible-builds.org), and the clock in the studio's time zone.
    static func day(asOf option: Day?, studio: Studio, environment: [String: String]) throws(Trouble) -> Day {
        if let day = option ?? studio.asOf { return day }
        let zone = TimeZone(identifier: studio.timeZone.value) ?? .gmt
        if let epoch = environment["SOURCE_DATE_EPOCH"] {
            guard let seconds = Int(epoch), seconds >= 0, seconds < 253_402_300_800 else {
                throw Trouble("SOURCE_DATE_EPOCH is \(Quotation.quoted(epoch)); it wants whole seconds since 1970")
            }
            return Day(number: seconds / 86_400)
        }
        let now = Date()
        let seconds = Int(now.timeIntervalSince1970.rounded(.down)) + zone.secondsFromGMT(for: now)
        return Day(number: Int((Double(seconds) / 86_400).rounded(.down)))
    }

    /// The IANA zone of the machine, which only a new studio is told; UTC where the machine has none that others know.
    static var zoneOfTheMachine: String {
        let name = TimeZone.current.identifier
        return TimeZone.knownTimeZoneIdentifiers.contains(name) && name.contains("/") ? name : "Etc/UTC"
    }

    /// The hour of UTC, 0 to 23, in which an hour of a zone begins on a day.
    static func hourOfUTC(atLocalHour hour: Int, in zone: String, on day: Day) -> Int {
        let noon = Date(timeIntervalSince1970: Double(day.number * 86_400 + 43_200))
        let offset = (TimeZone(identifier: zone) ?? .gmt).secondsFromGMT(for: noon)
        let seconds = hour * 3_600 - offset
        return Int((Double(seconds) / 3_600).rounded(.down) + 48) % 24
    }

    /// Says which zone the settings name wrongly.
    static func finding(in studio: Studio) -> Diagnostic? {
        guard TimeZone(identifier: studio.timeZone.value) == nil else { return nil }
        return Diagnostic(
            .fieldType, at: studio.timeZone.position,
            "`timezone` wants an IANA zone as Europe/London, not \(Quotation.quoted(studio.timeZone.value))\(Suggestion.clause(for: studio.timeZone.value, in: TimeZone.knownTimeZoneIdentifiers))"
        )
    }
}
