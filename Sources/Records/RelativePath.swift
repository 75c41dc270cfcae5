/// The form of a path that a record may name: below its own folder, and readable on every system.
package enum RelativePath {
    /// Whether the path is relative, with slashes, and has no component that is empty, `.`, `..` or hidden.
    package static func isValid(_ path: String) -> Bool {
        guard !path.isEmpty, path.utf8.count <= 1_000, !path.utf8.contains(where: isRefused) else { return false }
        return path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).allSatisfy { part in
            guard let first = part.first, let last = part.last else { return false }
            return first != dot && last != dot && last != UInt8(ascii: " ") && part.count <= 255
        }
    }

    private static let dot = UInt8(ascii: ".")

    /// Whether a byte is a control or one that Windows refuses in names.
    private static func isRefused(_ byte: UInt8) -> Bool {
        switch byte {
        case 0..<0x20, 0x7F: true
        case UInt8(ascii: "\\"), UInt8(ascii: ":"), UInt8(ascii: "*"), UInt8(ascii: "?"), UInt8(ascii: "\""),
            UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "|"):
            true
        default: false
        }
    }
}
