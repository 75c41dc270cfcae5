internal import Vocabulary

/// The form of a path that a record may name: below its own folder, and readable on every system.
package enum RelativePath {
    /// Whether the path is relative, with slashes, and has no component that is empty, `.`, `..` or hidden.
    package static func isValid(_ path: String) -> Bool {
        guard !path.isEmpty, path.utf8.count <= 1_000, !path.utf8.contains(where: isRefused) else { return false }
        return path.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { component in
            !component.isEmpty && !component.hasPrefix(".") && component.utf8.count <= 255
                && component.last != " " && component.last != "."
        }
    }

    private static func isRefused(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == 0x7F || "\\:*?\"<>|".utf8.contains(byte)
    }
}
