/// The files that let editors help with records, made of the descriptions by which the records are read.
package enum EditorSupport {
    /// The folder of the schemas, in the folder that is opened in the editor.
    package static let folder = "schemas"

    /// By this a file is known as one that may be replaced, whichever version wrote it.
    package static let mark = "Written by `milepost schema`"

    /// What stands in every file, for whoever opens it.
    static let comment = "\(mark), which replaces this file; remove this line to keep a version of your own."

    /// Every file with its path from the folder that is opened in the editor; the records lie in `content` below it.
    ///
    /// They are the schema of each kind of record and of the settings, and `frontmatter.json`, the settings of the
    /// extension Front Matter CMS, which looks for them at the top of the opened folder.
    package static func files(content: String = "Content") -> [(path: String, bytes: [UInt8])] {
        RecordKind.allCases.map { ("\(folder)/\(fileName(of: $0))", RecordSchema.document(of: $0).file) }
            + [(FrontMatterForms.fileName, FrontMatterForms.document(content: content).file)]
    }

    /// The name of a kind's schema.
    package static func fileName(of kind: RecordKind) -> String { "\(kind.rawValue).schema.json" }

    /// The first line of `milepost.yml`, which tells editors where its schema is; the file lies in `content`, a
    /// relative path without dots, below the folder that is opened in the editor.
    package static func settingsLine(content: String = "Content") -> String {
        let up = String(repeating: "../", count: content.split(separator: "/").count)
        return "# yaml-language-server: $schema=\(up)\(folder)/\(fileName(of: .settings))"
    }
}
