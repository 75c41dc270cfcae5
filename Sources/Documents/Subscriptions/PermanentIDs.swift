internal import Crypto
internal import Publication

/// Ids that never change and that nobody else has, made of a client's key and the names of its events.
///
/// They are UUIDs of version 5 (RFC 9562, section 5.5): the same event has the same id wherever the site is
/// served (RFC 4287, section 4.2.6), and from none of them can the key be told.
struct PermanentIDs {
    private let client: [UInt8]

    init(key: String) {
        client = PermanentIDs.uuid(key, in: PermanentIDs.milepost)
    }

    /// The UUID of an event, as `0d5e3a3c-…`.
    func uuid(_ name: EventName) -> String { text(of: name.description) }

    /// The UUID of what is no event, by a name that no event can have, as `feed`.
    func uuid(_ name: StaticString) -> String { text(of: "\(name)") }

    /// The name space of all ids that milepost makes: drawn at random once, and never to be changed.
    private static let milepost: [UInt8] = [
        0x64, 0x85, 0x7D, 0x0B, 0x89, 0xA4, 0x48, 0x67, 0xB1, 0x11, 0x49, 0x66, 0x9E, 0x7B, 0xBC, 0xEB,
    ]

    private static func uuid(_ name: String, in space: [UInt8]) -> [UInt8] {
        var hash = Insecure.SHA1()
        hash.update(data: space)
        hash.update(data: Array(name.utf8))
        var bytes = Array(hash.finalize().prefix(16))
        bytes[6] = bytes[6] & 0x0F | 0x50
        bytes[8] = bytes[8] & 0x3F | 0x80
        return bytes
    }

    private func text(of name: String) -> String {
        var text: [UInt8] = []
        for (index, byte) in PermanentIDs.uuid(name, in: client).enumerated() {
            if index == 4 || index == 6 || index == 8 || index == 10 { text.append(UInt8(ascii: "-")) }
            text.append(PermanentIDs.digits[Int(byte >> 4)])
            text.append(PermanentIDs.digits[Int(byte & 0xF)])
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// In small letters, as section 4 wants them written.
    private static let digits = Array("0123456789abcdef".utf8)
}
