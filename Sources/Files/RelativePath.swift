/// A path below a folder, taken apart; by construction it cannot leave that folder.
struct RelativePath {
    /// One name each, without slashes; none is empty, `.` or `..`.
    let components: [String]

    /// Reads `a/b/c`; nil for an empty path or component, `.`, `..`, a leading slash, NUL and names over 255 bytes.
    init?(_ path: String) {
        // Split on bytes: as a Character, a slash would hide behind a combining mark.
        let parts = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        components = parts.map { String(Substring($0)) }
        guard components.allSatisfy(RelativePath.isName) else { return nil }
    }

    private static func isName(_ name: String) -> Bool {
        !name.isEmpty && name != "." && name != ".." && name.utf8.count <= 255 && !name.utf8.contains(0)
    }
}
