package import Vocabulary

/// The Markdown of a record, divided into its sections.
package struct Body: Sendable {
    /// What stands before the first section, where the kind of record has it.
    package let opening: Prose?
    /// The public sections that hold text.
    package let sections: [SectionName: Prose]
    /// The internal sections that hold text, each with the place of its first line, blank or not.
    package let internalSections: [SectionName: Internal<Located<String>>]

    /// Divides the body of a record at the second-level headings of its syntax tree.
    ///
    /// Internal text is cut out by line, and each public section is parsed alone for good, so that nothing in
    /// internal text, not even a link definition or an open fence, can reach what is published.
    package static func read(_ front: FrontMatter, path: String, plan: BodyPlan) -> Diagnosed<Body> {
        var division = Division(front, path: path, plan: plan)
        return division.divide()
    }

    static let empty = Body(opening: nil, sections: [:], internalSections: [:])
}

/// A stretch of lines under one heading; `name` is nil for the opening and for unknown sections.
struct Stretch {
    let name: SectionName?
    let isOpening: Bool
    /// The lines that the heading takes, counted from 0; empty for the opening.
    let heading: Range<Int>
    var lines: Range<Int>

    var isPublic: Bool { isOpening || name?.isInternal == false }
}

/// One body on its way into sections.
struct Division {
    private let path: String
    let plan: BodyPlan
    /// The line of the file before the first line of the body.
    let lineOffset: Int
    let lines: SourceLines

    init(_ front: FrontMatter, path: String, plan: BodyPlan) {
        self.path = path
        self.plan = plan
        lineOffset = front.bodyLine - 1
        lines = SourceLines(front.body)
    }

    mutating func divide() -> Diagnosed<Body> {
        let size = lines.bytes.count
        if let finding = MarkdownLimits.finding(in: lines, size: size, limit: plan.limit) {
            return Diagnosed(.empty, [Diagnostic(.syntax, at: position(line: finding.line), finding.message)])
        }
        let tree = MarkdownTree(parsing: lines.bytes)
        let stretches = stretches(of: tree)
        if let torn = tornFrontMatter(in: stretches) {
            let finding = Diagnostic(.syntax, at: position(line: torn.line), torn.message(closing: lineOffset))
            return Diagnosed(body(of: stretches.filter { !$0.isOpening }), [finding])
        }
        var audit = SectionAudit(lines: lines, plan: plan, stretches: stretches)
        audit.run(openFences: { openFences(of: tree) })
        let diagnostics = audit.findings.map { Diagnostic(.syntax, at: position(line: $0.line), $0.message) }
        return Diagnosed(body(of: stretches), diagnostics)
    }

    func tornFrontMatter(in stretches: [Stretch]) -> TornFrontMatter? {
        let firstSection = stretches.first { $0.name != nil }
        return TornFrontMatter(in: lines, above: firstSection?.heading.lowerBound ?? lines.count, plan.schema)
    }

    func stretches(of tree: borrowing MarkdownTree) -> [Stretch] {
        var stretches = [Stretch(name: nil, isOpening: true, heading: 0..<0, lines: 0..<lines.count)]
        tree.forEachBlock { block in
            guard let title = block.sectionTitle else { return }
            let first = block.firstLine - 1
            let behind = endOfHeading(from: first)
            let previous = stretches.count - 1
            stretches[previous].lines = stretches[previous].lines.lowerBound..<first
            let name = SectionName(rawValue: title).flatMap { plan.sections.contains($0) ? $0 : nil }
            stretches.append(
                Stretch(name: name, isOpening: false, heading: first..<behind, lines: behind..<lines.count))
        }
        return stretches
    }

    /// The line behind a heading.
    ///
    /// One that is marked with ## takes a line; one that is underlined ends with its
    /// underline, which cmark's own last line may lie far behind.
    private func endOfHeading(from first: Int) -> Int {
        guard !lines.isMarkedHeading(first) else { return first + 1 }
        let underline = (first + 1..<lines.count).first(where: lines.isUnderline)
        return (underline ?? first) + 1
    }

    private func body(of stretches: [Stretch]) -> Body {
        let definitions = lines.linkDefinitions(in: stretches.filter(\.isPublic).map(\.lines))
        var opening: Prose?
        var sections: [SectionName: Prose] = [:]
        var internalSections: [SectionName: Internal<Located<String>>] = [:]
        for stretch in stretches {
            guard let first = stretch.lines.first(where: { !lines.isBlank($0) }) else { continue }
            if let name = stretch.name, name.isInternal {
                let text = String(decoding: lines.text(of: stretch.lines), as: UTF8.self)
                internalSections[name] = Internal(Located(text, at: position(line: stretch.lines.lowerBound)))
            } else if stretch.isPublic {
                let prose = prose(of: stretch.lines, from: first, definitions: definitions)
                if let name = stretch.name { sections[name] = sections[name] ?? prose } else { opening = prose }
            }
        }
        return Body(opening: opening, sections: sections, internalSections: internalSections)
    }

    private func prose(of stretch: Range<Int>, from firstTextLine: Int, definitions: String) -> Prose {
        let markdown = String(decoding: lines.text(of: stretch), as: UTF8.self)
        let start = position(line: firstTextLine)
        var survey = ProseSurvey(of: stretch, in: lines, path: path, lineOffset: lineOffset)
        return survey.prose(Prose(markdown: markdown, definitions: definitions, position: start))
    }

    /// The first lines, counted from 0, of the code blocks that no fence closes.
    private func openFences(of tree: borrowing MarkdownTree) -> [Int] {
        var open: [Int] = []
        tree.forEachBlock { block in
            open += block.fences.filter { !isClosed($0) }.map { $0.lowerBound - 1 }
        }
        return open
    }

    /// Whether a code block is an indented one, or its last line is a fence.
    private func isClosed(_ block: ClosedRange<Int>) -> Bool {
        func marks(_ line: Int) -> UInt8? {
            guard lines.indices.contains(line - 1) else { return nil }
            let text = lines[line - 1].drop { " >\t".utf8.contains($0) }
            return text.starts(with: "```".utf8) || text.starts(with: "~~~".utf8) ? text.first : nil
        }
        guard let opening = marks(block.lowerBound) else { return true }
        return block.count > 1 && marks(block.upperBound) == opening
    }

    private func position(line: Int) -> SourcePosition {
        SourcePosition(path: path, line: line + 1 + lineOffset, column: 1)
    }
}
