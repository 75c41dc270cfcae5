import Foundation

/// The words in the fixture `secrets` that nobody outside the studio may ever see.
///
/// Each stands where records.md has a lock, in a draft, in a file that nothing names, in a comment, or in the
/// metadata of a picture; each is unlike anything else.
enum Canaries {
    /// A canary within the word that it is part of, as a mail address; and the days of the internal fields.
    nonisolated(unsafe) static let word = /[a-z@.]*zqcanary[a-z@.]*|1987-\d\d-\d\d/

    /// What of a canary may show: the word itself, also out of its address, and the year of the days.
    nonisolated(unsafe) private static let trace = /(?i)zqcanary|1987/

    /// The places in a folder's bytes and names at which a canary shows.
    static func traces(in folder: FolderContents) -> [String] {
        let names = folder.items.keys.filter { $0.contains(trace) }
        // A word in a calendar may be divided between two lines.
        let files = folder.files.filter { path, bytes in
            let text = latin(bytes)
            return text.contains(trace) || path.hasSuffix(".ics") && SubscriptionAudit.unfolded(text).contains(trace)
        }.map(\.key)
        return (names + files).sorted()
    }

    static func traces(in run: MilepostRun) -> [String] {
        (run.output + run.errors).split(separator: "\n").filter { $0.contains(trace) }.map(String.init)
    }

    /// Bytes as text, one character each, so that nothing is lost in what is no UTF-8.
    private static func latin(_ bytes: Data) -> String {
        String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
    }
}
