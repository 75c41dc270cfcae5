extension Division {
    /// The lines of the file, counted from 1, that hold text of a public section, or the heading of one.
    ///
    /// The text of a section that is not known may have been meant as internal, and so may all that follows a line
    /// that spells the name of an internal one; what stands above the first section may be keys, torn off. An HTML comment is never shown.
    func openLines() -> Set<Int> {
        guard MarkdownLimits.finding(in: lines, size: lines.bytes.count, limit: plan.limit) == nil else { return [] }
        var open: Set<Int> = []
        var isBehindInternal = false
        var isInComment = false
        var isBehindSection = false
        let stretches = stretches(of: MarkdownTree(parsing: lines.bytes))
        let isTorn = tornFrontMatter(in: stretches) != nil
        for stretch in stretches {
            if let name = stretch.name { (isBehindInternal, isBehindSection) = (name.isInternal, true) }
            let mayBeKeys = !isBehindSection && (isTorn || !plan.hasOpening || isUnderlined(stretch))
            let first = stretch.isOpening ? stretch.lines.lowerBound : stretch.heading.lowerBound
            for line in first..<stretch.lines.upperBound {
                if stretch.name?.isInternal != true, SpelledMarker.marker(in: lines[line]) != nil { return open }
                let isOpen = !mayBeKeys && (stretch.isPublic || (stretch.heading.contains(line) && !isBehindInternal))
                let comments = HTMLComments(in: lines[line], isInside: isInComment)
                isInComment = comments.isOpenBehind
                if isOpen, !comments.areThere { open.insert(line + 1 + lineOffset) }
            }
        }
        return open
    }

    /// Whether its heading may have been text that a stray `---` underlines.
    private func isUnderlined(_ stretch: Stretch) -> Bool {
        stretch.heading.first.map { !lines.isMarkedHeading($0) } ?? false
    }
}

/// What a line has to do with HTML comments, however they came there.
private struct HTMLComments {
    private(set) var areThere: Bool
    private(set) var isOpenBehind: Bool

    init(in line: ArraySlice<UInt8>, isInside: Bool) {
        areThere = isInside
        isOpenBehind = isInside
        var rest = line
        while let byte = rest.first {
            if byte == UInt8(ascii: "<"), rest.starts(with: "<!--".utf8) {
                (areThere, isOpenBehind) = (true, true)
            } else if byte == UInt8(ascii: "-"), rest.starts(with: "-->".utf8) {
                isOpenBehind = false
            }
            rest = rest.dropFirst()
        }
    }
}
