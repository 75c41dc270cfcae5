/// The look of a site: templates, words and style sheets, by their paths below the theme's folder.
package struct Theme: Sendable {
    package let files: [String: [UInt8]]

    /// The theme that this program carries in itself.
    package static let embedded = Theme(files: EmbeddedTheme.files)

    /// The same theme with some of its files replaced or added.
    package func overridden(by files: [String: [UInt8]]) -> Theme {
        Theme(files: self.files.merging(files) { _, new in new })
    }
}
