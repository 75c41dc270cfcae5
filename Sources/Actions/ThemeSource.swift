import Documents
import Files

/// The theme of a build: the one in the program, with the files of a folder in place of its own.
enum ThemeSource {
    static func writer(overriddenBy folder: String?, logo: Picture?) throws -> SiteWriter {
        try SiteWriter(try theme(overriddenBy: folder), logo: logo)
    }

    /// The writer of the theme in the program, without a logo; made once, when it is first asked for.
    static func builtInWriter() throws(ThemeFault) -> SiteWriter { try builtIn.get() }

    private static let builtIn = Result { () throws(ThemeFault) in try SiteWriter(.embedded, logo: nil) }

    static func notes(overriddenBy folder: String?) throws -> NoteWriter {
        try NoteWriter(try theme(overriddenBy: folder))
    }

    /// A fault of the theme as a sentence with the path of its file.
    static func trouble(_ fault: ThemeFault, in folder: String?) -> Trouble {
        let place = folder.map { "\($0)/\(fault.file)" } ?? "the built-in template \(fault.file)"
        return Trouble("\(place): \(fault.reason)")
    }

    private static func theme(overriddenBy path: String?) throws(FileTrouble) -> Theme {
        guard let path else { return .embedded }
        let folder = try ContentFolder(at: path)
        var files: [String: [UInt8]] = [:]
        for entry in try folder.entries(below: "") where entry.kind == .file {
            files[entry.path] = try folder.bytes(of: entry.path)
        }
        return Theme.embedded.overridden(by: files)
    }
}
