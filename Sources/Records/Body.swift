internal import Foundation
package import Vocabulary

/// The Markdown of a record, divided into its sections.
package struct Body: Sendable {
    /// What stands before the first section, where the kind of record has it.
    package let opening: Prose?
    /// The public sections that hold text.
    package let sections: [SectionName: Prose]
    /// The internal sections that hold text.
    package let internalSections: [SectionName: Internal<String>]

    /// Divides the body of a record at the second-level headings of its syntax tree.
    ///
    /// Internal text is cut out by line before the rest is parsed for good, so that nothing in it, not even
    /// a link definition or an open fence, can reach what is published.
    package static func read(_ front: FrontMatter, path: String, plan: BodyPlan) -> Diagnosed<Body> {
        var division = Division(front, path: path, plan: plan)
        return division.divide()
    }

    static let empty = Body(opening: nil, sections: [:], internalSections: [:])
}

/// One body on its way into sections.
private struct Division {
    private let path: String
    private let plan: BodyPlan
    /// The line of the file before the first line of the body.
    private let lineOffset: Int
    private let bytes: ArraySlice<UInt8>
    /// The body's lines without their line feeds; index 0 is the first.
    private let lines: [ArraySlice<UInt8>]
    private var diagnostics: [Diagnostic] = []

    /// A stretch of lines under one heading; `name` is nil for the opening and for unknown sections.
    private struct Stretch {
        let name: SectionName?
        let isOpening: Bool
        /// The lines that the heading takes, counted from 0; empty for the opening.
        let heading: Range<Int>
        var lines: Range<Int>

        var isPublic: Bool { isOpening || name?.isInternal == false }
    }

    init(_ front: FrontMatter, path: String, plan: BodyPlan) {
        self.path = path
        self.plan = plan
        lineOffset = front.bodyLine - 1
        bytes = front.body
        lines = front.body.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    }

    mutating func divide() -> Diagnosed<Body> {
        if let finding = MarkdownLimits.finding(in: lines, size: bytes.count, limit: plan.limit) {
            note(line: finding.line, finding.message)
            return Diagnosed(.empty, diagnostics)
        }
        let tree = MarkdownTree(parsing: bytes)
        let stretches = stretches(of: tree)
        checkSections(stretches)
        checkSpelledMarkers(outside: stretches)
        let hasInternal = stretches.contains { !$0.isPublic }
        if hasInternal { checkFences(of: tree, in: stretches) }
        let links = hasInternal ? links(of: MarkdownTree(parsing: publicBytes(stretches))) : links(of: tree)
        return Diagnosed(body(of: stretches, links: links), diagnostics)
    }

    // MARK: Stretches

    private func stretches(of tree: borrowing MarkdownTree) -> [Stretch] {
        var stretches = [Stretch(name: nil, isOpening: true, heading: 0..<0, lines: 0..<lines.count)]
        tree.forEachBlock { block in
            guard let title = block.sectionTitle else { return }
            let first = block.firstLine - 1
            let behind = max(first + 1, block.lastLine)
            let previous = stretches.count - 1
            stretches[previous].lines = stretches[previous].lines.lowerBound..<first
            let name = SectionName(rawValue: title).flatMap { plan.sections.contains($0) ? $0 : nil }
            stretches.append(
                Stretch(name: name, isOpening: false, heading: first..<behind, lines: behind..<lines.count))
        }
        return stretches
    }

    private func text(of stretch: Stretch) -> String {
        guard !stretch.lines.isEmpty, let first = lines[stretch.lines].first, let last = lines[stretch.lines].last
        else { return "" }
        return String(decoding: bytes[first.startIndex..<last.endIndex], as: UTF8.self)
    }

    private func isBlank(_ stretch: Stretch) -> Bool {
        lines[stretch.lines].allSatisfy { $0.allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") } }
    }

    private func body(of stretches: [Stretch], links: [ProseLink]) -> Body {
        let definitions = definitions(in: stretches)
        var opening: Prose?
        var sections: [SectionName: Prose] = [:]
        var internalSections: [SectionName: Internal<String>] = [:]
        for stretch in stretches where !isBlank(stretch) {
            if let name = stretch.name, name.isInternal {
                internalSections[name] = Internal(text(of: stretch))
            } else if stretch.isPublic {
                let span = (stretch.lines.lowerBound + 1 + lineOffset)...(stretch.lines.upperBound + lineOffset)
                let prose = Prose(
                    markdown: text(of: stretch),
                    definitions: definitions,
                    position: position(line: firstTextLine(of: stretch)),
                    links: links.filter { span.contains($0.position.line) })
                if let name = stretch.name { sections[name] = sections[name] ?? prose } else { opening = prose }
            }
        }
        return Body(opening: opening, sections: sections, internalSections: internalSections)
    }

    private func firstTextLine(of stretch: Stretch) -> Int {
        stretch.lines.first { !lines[$0].allSatisfy { $0 == UInt8(ascii: " ") } } ?? stretch.lines.lowerBound
    }

    // MARK: What links need

    /// The body with every line blank that is not public, so that lines keep their numbers.
    private func publicBytes(_ stretches: [Stretch]) -> [UInt8] {
        var kept: [UInt8] = []
        kept.reserveCapacity(bytes.count)
        for stretch in stretches {
            for line in stretch.heading.lowerBound..<stretch.lines.upperBound {
                if stretch.isPublic { kept.append(contentsOf: lines[line]) }
                kept.append(UInt8(ascii: "\n"))
            }
        }
        return kept
    }

    private func links(of tree: borrowing MarkdownTree) -> [ProseLink] {
        guard bytes.contains(where: { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "<") }) else { return [] }
        var links: [ProseLink] = []
        tree.forEachBlock { block in
            for link in block.links {
                let position = SourcePosition(path: path, line: link.line + lineOffset, column: link.column)
                links.append(ProseLink(destination: link.destination, isImage: link.isImage, position: position))
            }
        }
        return links
    }

    /// The lines of public text that define link references, which count for the whole body.
    private func definitions(in stretches: [Stretch]) -> String {
        guard bytes.contains(UInt8(ascii: "[")) else { return "" }
        return stretches.lazy.filter(\.isPublic).flatMap { lines[$0.lines] }
            .map { String(decoding: $0, as: UTF8.self) }
            .filter { line in
                let indented = line.prefix { $0 == " " }.count
                return indented <= 3 && line.dropFirst(indented).hasPrefix("[") && line.contains("]:")
            }
            .joined(separator: "\n")
    }

    // MARK: Findings

    private mutating func checkSections(_ stretches: [Stretch]) {
        if !plan.hasOpening, let opening = stretches.first, !isBlank(opening) {
            note(
                line: firstTextLine(of: opening),
                "text stands before the first section; put it under “## \(plan.sections[0].rawValue)”")
        }
        for (index, stretch) in stretches.enumerated() where !stretch.isOpening {
            guard let name = stretch.name else {
                reportUnknown(stretch)
                continue
            }
            if stretches[..<index].contains(where: { $0.name == name }) {
                note(line: stretch.heading.lowerBound, "the section “\(name.rawValue)” stands here a second time; join the two")
            }
        }
    }

    private mutating func reportUnknown(_ stretch: Stretch) {
        let heading = String(decoding: lines[stretch.heading.lowerBound], as: UTF8.self)
        let title = String(heading.drop { $0 == "#" || $0 == " " })
        let known = plan.sections.map(\.rawValue)
        let hint = Suggestion.clause(for: title, in: known)
        let cure = hint.isEmpty ? "; use ### for a heading inside a text (sections: \(known.joined(separator: ", ")))" : hint
        note(line: stretch.heading.lowerBound, "a \(plan.record) has no section \(Quotation.quoted(title))\(cure)")
    }

    /// Reports a line that spells a marker of internal text but is not one, since what follows would be published.
    private mutating func checkSpelledMarkers(outside stretches: [Stretch]) {
        for stretch in stretches where stretch.isPublic || stretch.name == nil {
            for line in stretch.heading.lowerBound..<stretch.lines.upperBound {
                guard let marker = SpelledMarker.marker(in: lines[line]) else { continue }
                note(
                    line: line,
                    "this line spells “\(marker)” but is not the heading “## \(marker)”, so the text below it would be published; write the heading on a line of its own, or reword the line"
                )
            }
        }
    }

    private mutating func checkFences(of tree: borrowing MarkdownTree, in stretches: [Stretch]) {
        var open: [Int] = []
        tree.forEachBlock { block in
            open += block.fences.filter { !isClosed($0) }.map { $0.lowerBound - 1 }
        }
        for line in open where stretches.contains(where: { !$0.isPublic && $0.lines.contains(line) }) {
            note(line: line, "this code fence is never closed, so all that follows counts as internal; close it with the same marks")
        }
    }

    /// Whether a code block is an indented one, or its last line is a fence.
    private func isClosed(_ block: ClosedRange<Int>) -> Bool {
        func marks(_ line: Int) -> Character? {
            guard lines.indices.contains(line - 1) else { return nil }
            let text = String(decoding: lines[line - 1], as: UTF8.self).drop { " >\t".contains($0) }
            return text.hasPrefix("```") ? "`" : text.hasPrefix("~~~") ? "~" : nil
        }
        guard let opening = marks(block.lowerBound) else { return true }
        return block.count > 1 && marks(block.upperBound) == opening
    }

    private func position(line: Int) -> SourcePosition {
        SourcePosition(path: path, line: line + 1 + lineOffset, column: 1)
    }

    private mutating func note(line: Int, _ message: String) {
        diagnostics.append(Diagnostic(.syntax, at: position(line: line), message))
    }
}

/// Lines whose letters spell the name of an internal section.
private enum SpelledMarker {
    static func marker(in line: ArraySlice<UInt8>) -> String? {
        // The shorter marker has five letters; most lines of prose are longer than any disguise of one.
        guard line.count >= 5, line.count <= 200 else { return nil }
        let isASCII = line.allSatisfy { $0 < 0x80 }
        let letters = isASCII ? asciiLetters(of: line) : foldedLetters(of: line)
        switch letters {
        case "internal": return "Internal"
        case "proof": return "Proof"
        default: return nil
        }
    }

    private static func asciiLetters(of line: ArraySlice<UInt8>) -> String? {
        var letters: [UInt8] = []
        for byte in line where ASCII.isLetter(byte) {
            if letters.count == 8 { return nil }
            letters.append(byte | 0x20)
        }
        return String(decoding: letters, as: UTF8.self)
    }

    private static func foldedLetters(of line: ArraySlice<UInt8>) -> String {
        String(decoding: line, as: UTF8.self).decomposedStringWithCompatibilityMapping.unicodeScalars
            .filter { $0.properties.isAlphabetic }
            .reduce(into: "") { $0 += $1.properties.lowercaseMapping }
    }
}
