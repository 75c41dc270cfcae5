/// What is wrong with a template, a style sheet or a locale file of the theme.
package struct ThemeFault: Error, Sendable {
    /// The file below the theme's folder; empty until whoever read the file fills it in.
    package var file: String
    package let reason: String

    package init(_ reason: String, in file: String = "") {
        self.reason = reason
        self.file = file
    }
}
