internal import Vocabulary

/// What is wrong with the sections of one body.
struct SectionAudit {
    let lines: SourceLines
    let plan: BodyPlan
    let stretches: [Stretch]
    /// The lines are counted from 0.
    private(set) var findings: [(line: Int, message: String)] = []

    init(lines: SourceLines, plan: BodyPlan, stretches: [Stretch]) {
        self.lines = lines
        self.plan = plan
        self.stretches = stretches
    }

    /// `openFences` is asked only where there is internal text.
    mutating func run(openFences: () -> [Int]) {
        checkOpening()
        checkNames()
        checkSpelledMarkers()
        if stretches.contains(where: { $0.name?.isInternal == true }) { checkInternalText(openFences()) }
    }

    private mutating func checkOpening() {
        guard !plan.hasOpening, let first = stretches.first?.lines.first(where: { !lines.isBlank($0) }) else { return }
        note(first, "text stands before the first section; put it under “## \(plan.sections[0].rawValue)”")
    }

    private mutating func checkNames() {
        var seen: Set<SectionName> = []
        // The text above the first section may be of an internal key, where a stray “---” has torn it off.
        var mayBeTornOff = true
        var isBehindInternal = false
        var unknown = 0
        for stretch in stretches where !stretch.isOpening {
            let line = stretch.heading.lowerBound
            if let name = stretch.name {
                (isBehindInternal, mayBeTornOff) = (name.isInternal, false)
                if !seen.insert(name).inserted {
                    let isRetold = seen.contains(.proof) && !name.isInternal
                    let retelling = isRetold ? ", or write “### \(name.rawValue)” for what “## Proof” retells" : ""
                    note(line, "the section “\(name.rawValue)” stands here a second time; join the two\(retelling)")
                }
            } else if !stretch.heading.contains(where: { SpelledMarker.marker(in: lines[$0]) != nil }) {
                unknown += 1
                let isQuotable = !isBehindInternal && (!mayBeTornOff || lines.isMarkedHeading(line))
                if unknown <= SectionAudit.mostUnknown { reportUnknown(at: line, isQuotable: isQuotable) }
            }
        }
    }

    /// A heading below internal text may be part of it, and then its words are for nobody else.
    private mutating func reportUnknown(at line: Int, isQuotable: Bool) {
        let title = String(decoding: lines[line].drop { " #".utf8.contains($0) }, as: UTF8.self)
        let known = plan.sections.map(\.rawValue)
        let hint = Suggestion.clause(for: title, in: known)
        let shown = isQuotable ? Quotation.quoted(title) : "of this name"
        let cure =
            hint.isEmpty ? "; use ### for a heading inside a text (sections: \(known.joined(separator: ", ")))" : hint
        note(line, "the \(plan.record) has no section \(shown)\(cure)")
    }

    /// Reports a line that spells a marker of internal text but is not one, since what follows would be published.
    private mutating func checkSpelledMarkers() {
        for stretch in stretches where stretch.isPublic || stretch.name == nil {
            for line in stretch.heading.lowerBound..<stretch.lines.upperBound {
                guard let marker = SpelledMarker.marker(in: lines[line])?.rawValue else { continue }
                let hasSection = plan.sections.contains { $0.rawValue == marker }
                let cure = hasSection ? "write the heading on a line of its own, or reword the line" : "reword the line"
                note(
                    line,
                    "this line spells “\(marker)” but is not the heading “## \(marker)”, so the text below it would be published; \(cure)"
                )
            }
        }
    }

    // MARK: Internal text that reaches too far

    /// Reports internal text that keeps the section below it from being one.
    private mutating func checkInternalText(_ openFences: [Int]) {
        for stretch in stretches where stretch.name?.isInternal == true {
            let fences = openFences.filter(stretch.lines.contains)
            for line in fences {
                note(
                    line,
                    "this code fence is never closed, so all that follows counts as internal; close it with the same marks"
                )
            }
            guard fences.isEmpty else { continue }
            for line in stretch.lines where isHeadingOfPublicSection(line) {
                note(
                    line,
                    "this heading is inside a code block, a comment or a list of the internal text above it, so its section would not be published; close what was opened there (``` or -->), or reword the line"
                )
            }
        }
    }

    /// Whether a line would be the heading of a public section if it did not stand inside something else.
    private func isHeadingOfPublicSection(_ line: Int) -> Bool {
        guard lines.isMarkedHeading(line) || (line + 1 < lines.count && lines.isUnderline(line + 1)),
            let letters = SpelledLetters.folded(lines[line], most: SectionAudit.longestName)
        else { return false }
        return plan.sections.contains { name in
            !name.isInternal && name.rawValue.lowercased().filter { $0 != " " } == letters
        }
    }

    private static let longestName = 30
    /// A text with headings of its own would otherwise fill the screen.
    private static let mostUnknown = 20

    private mutating func note(_ line: Int, _ message: String) {
        findings.append((line, message))
    }
}
