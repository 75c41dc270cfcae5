import Foundation
import Testing

/// The audit of feeds and calendars sees what it is there to see.
@Suite struct SubscriptionAuditTests {
    private func faults(_ name: String, _ text: String) -> [String] {
        var contents = FolderContents()
        contents.items["a/\(name)"] = .file(Data(text.utf8))
        return SubscriptionAudit.faults(in: contents)
    }

    @Test(arguments: [
        ("feed.xml", "<feed><title>a</title></feed>\n", true),
        ("feed.xml", "<feed><title>a & b</title></feed>\n", false),
        ("feed.xml", "<feed>\u{1}</feed>\n", false), ("feed.xml", "<feed>", false),
        ("feed.json", "{\"items\":[{\"id\":\"a\"}]}", true), ("feed.json", "{\"items\":[\"a\"]}", false),
        ("feed.json", "{\"items\":[{\"id\":\"\u{1}\"}]}", false), ("calendar.ics", "A:b\r\nC-D;E=f:g\r\n h\r\n", true),
        ("calendar.ics", "A:b\n", false), ("calendar.ics", "A:b", false), ("calendar.ics", "A:b\r\nhidden\r\n", false),
        ("calendar.ics", "A:b\r\n\r\n", false), ("calendar.ics", "A:\u{7}\r\n", false),
        ("calendar.ics", "A:" + String(repeating: "b", count: 73) + "\r\n", true),
        ("calendar.ics", "A:" + String(repeating: "b", count: 74) + "\r\n", false),
    ])
    func aFaultIsSeen(name: String, text: String, isSound: Bool) {
        #expect(faults(name, text).isEmpty == isSound)
    }

    @Test func aDividedCharacterIsSeen() {
        var contents = FolderContents()
        contents.items["calendar.ics"] = .file(Data("A:".utf8) + [0xC3] + Data("\r\n ".utf8) + [0xA9, 0x0D, 0x0A])
        #expect(SubscriptionAudit.faults(in: contents).count == 2)
    }

    @Test func foldedLinesAreJoined() {
        #expect(SubscriptionAudit.unfolded("A:zqca\r\n nary\r\nB:c\r\n") == "A:zqcanary\r\nB:c\r\n")
    }
}
