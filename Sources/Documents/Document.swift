/// One finished file of the site: where it goes and what it holds.
package struct Document: Sendable {
    /// Where the bytes come from.
    package enum Contents: Sendable {
        /// Made by a stage and held in memory.
        case bytes([UInt8])
        /// A deliverable, read only when it is staged, so that no build holds a client's files in memory.
        case read(@Sendable () throws -> [UInt8])
    }

    /// The path below its folder (a client's folder or the site itself), with slashes, without a leading one.
    package let path: String
    package let contents: Contents

    package init(path: String, contents: Contents) {
        self.path = path
        self.contents = contents
    }

    /// The bytes of a document that was made; none is asked of a deliverable, which is read where it is staged.
    package var madeBytes: [UInt8] {
        guard case .bytes(let bytes) = contents else { preconditionFailure("the bytes of “\(path)” are not at hand") }
        return bytes
    }

    package init(path: String, text: String) {
        self.init(path: path, contents: .bytes(Array(text.utf8)))
    }
}
