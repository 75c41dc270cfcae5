import Foundation

#if canImport(FoundationXML)
import FoundationXML
#endif

/// A strict look at the feeds and calendars of a built site: whatever no reader of that format would take is a fault.
enum SubscriptionAudit {
    static func faults(in site: FolderContents) -> [String] {
        site.files.sorted { $0.key < $1.key }.flatMap { path, bytes in
            faults(of: (path as NSString).lastPathComponent, bytes).map { "\(path): \($0)" }
        }
    }

    private static func faults(of name: String, _ bytes: Data) -> [String] {
        switch name {
        case "feed.xml":
            // The parser forgives an end that is missing.
            return bytes.suffix(8) == Data("</feed>\n".utf8) && XMLParser(data: bytes).parse() ? [] : ["no XML"]
        case "feed.json":
            let feed = try? JSONSerialization.jsonObject(with: bytes) as? [String: Any]
            return feed?["items"] is [[String: Any]] ? [] : ["no JSON feed"]
        case "calendar.ics": return faults(ofCalendar: bytes)
        default: return []
        }
    }

    /// Lines end with CR LF, have at most 75 octets, divide no character, and begin with a name or a blank.
    private static func faults(ofCalendar bytes: Data) -> [String] {
        guard bytes.suffix(2) == Data("\r\n".utf8) else { return ["the last line has no end"] }
        let lines = bytes.dropLast().split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        return lines.enumerated().compactMap { index, line in
            let text = String(validating: line.dropLast(), as: UTF8.self) ?? ""
            let isSound =
                line.last == UInt8(ascii: "\r") && line.count <= 76 && !text.isEmpty
                && text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F }
                && (text.hasPrefix(" ") || text.prefixMatch(of: /[A-Z-]+[:;]/) != nil)
            return isSound ? nil : "line \(index + 1): \(String(decoding: line, as: UTF8.self))"
        }
    }

    /// The text of a calendar with its folded lines joined.
    static func unfolded(_ calendar: String) -> String {
        String(decoding: Array(calendar.utf8), as: UTF8.self).replacingOccurrences(of: "\r\n ", with: "")
    }
}
