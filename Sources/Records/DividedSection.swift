package import Vocabulary

/// The Markdown of one section, divided at the third-level headings of its syntax tree.
package struct DividedSection: Sendable {
    /// What stands under one heading.
    package struct Part: Sendable {
        /// The words of the heading.
        package let title: String
        /// Where the heading begins.
        package let position: SourcePosition
        /// The text below it; nil where nothing is.
        package let prose: Prose?
        package let blocks: [SectionBlock]
    }

    /// The blocks before the first heading.
    package let opening: [SectionBlock]
    package let parts: [Part]
    private let reader: ProseReader

    /// Divides a section that stands alone: its links find no definition outside it.
    package init(_ section: Located<String>) {
        let lines = SourceLines(Array(section.value.utf8)[...])
        var blockReader = SectionBlockReader(lines, from: section.position)
        let blocks = blockReader.blocks()
        let reader = ProseReader(lines, from: section.position)
        self.reader = reader
        var parts: [Part] = []
        var rest = blocks.drop { $0.title == nil }
        opening = Array(blocks[..<rest.startIndex])
        while let heading = rest.first, let title = heading.title {
            let below = rest.dropFirst().prefix { $0.title == nil }
            rest = rest[below.endIndex...]
            let end = rest.first?.lines.lowerBound ?? lines.count
            let prose = below.isEmpty ? nil : reader.prose(of: heading.lines.upperBound + 1..<end)
            parts.append(Part(title: title, position: heading.position, prose: prose, blocks: Array(below)))
        }
        self.parts = parts
    }

    /// One block of this section as a text of its own.
    package func prose(of block: SectionBlock) -> Prose {
        reader.prose(of: block.lines.lowerBound..<block.lines.upperBound + 1)
    }
}

/// Cuts texts out of a section, each with what it needs to be rendered alone.
private struct ProseReader: Sendable {
    private let lines: SourceLines
    private let start: SourcePosition
    private let definitions: String

    init(_ lines: SourceLines, from start: SourcePosition) {
        self.lines = lines
        self.start = start
        definitions = lines.linkDefinitions(in: [lines.startIndex..<lines.endIndex])
    }

    /// The text of these lines, from the first that is not blank.
    func prose(of stretch: Range<Int>) -> Prose {
        let first = stretch.first { !lines.isBlank($0) } ?? stretch.lowerBound
        let stretch = first..<max(first, stretch.upperBound)
        let position = SourcePosition(path: start.path, line: start.line + first, column: 1)
        var survey = ProseSurvey(of: stretch, in: lines, path: start.path, lineOffset: start.line - 1)
        return survey.prose(
            Prose(
                markdown: String(decoding: lines.text(of: stretch), as: UTF8.self), definitions: definitions,
                position: position))
    }
}

extension SectionBlock {
    /// The words of a heading that divides; nil for every other block.
    fileprivate var title: String? { if case .heading(let title) = kind { title } else { nil } }
}
