import Disclosure
import Documents
import Publication
import Vocabulary

/// Holds a finished asset against all that it must not say, and blames the line that says it.
struct DisclosureFindings {
    let gate: DisclosureGate
    let edition: AnonymousEdition
    /// Where the record asks for the asset, for what no single text is to blame for.
    let place: SourcePosition
    /// As many leads of one text as anybody mends before looking again.
    private static let most = 40

    /// What gives somebody away in any view of any byte of the files, or in a text as it was written.
    func findings(in files: [PlannedFile]) -> [Diagnostic] {
        let description = edition.asset.client
        let isSafe = gate.disclosures(inText: description, isMarkdown: false).isEmpty
        let words = DisclosureWords(client: isSafe ? description : nil)
        var findings = Set<Diagnostic>()
        var blamed = Set<Disclosure.Kind>()
        let shown = files.map { file in (file.name, gate.leads(in: file).union(gate.names(in: file))) }
        let kinds = shown.reduce(into: Set()) { $0.formUnion($1.1) }
        for origin in edition.origins {
            // A link's address is dropped from what is shown, and so are a date or a sum in it; a name in it is refused
            // all the same.
            let leads = gate.leads(inText: origin.text)
                .filter { kinds.contains($0.kind) }.prefix(DisclosureFindings.most)
            let names = gate.disclosures(inText: origin.text, isMarkdown: origin.form == .markdown)
            blamed.formUnion((names + leads).map(\.kind))
            for disclosure in names.withoutDomainsInNames + leads {
                let position = origin.position(ofByte: disclosure.range.lowerBound)
                findings.insert(Diagnostic(.proofDisclosure, at: position, words.message(disclosure.kind)))
            }
        }
        for (name, found) in shown {
            for kind in found.subtracting(blamed) {
                let message =
                    "\(words.message(kind)); no single text says it, but \(name) does, so look at the theme and where two texts meet"
                findings.insert(Diagnostic(.proofDisclosure, at: place, message))
            }
        }
        return findings.sorted()
    }
}

extension [Disclosure] {
    /// The same without the domains that are found where the client's name is: one place is mended once.
    fileprivate var withoutDomainsInNames: [Disclosure] {
        let names = filter { $0.kind == .identity(.client) }.map(\.range)
        return filter { found in
            found.kind != .identity(.domain) || !names.contains { $0.overlaps(found.range) }
        }
    }
}

extension ProofOrigin {
    /// Where a byte of the text stands in its file; for a field of front matter, where its value begins.
    func position(ofByte offset: Int) -> SourcePosition {
        guard form == .markdown else { return position }
        let before = text.utf8.prefix(offset)
        let breaks = before.count { $0 == UInt8(ascii: "\n") }
        let line = Substring(before.suffix(while: { $0 != UInt8(ascii: "\n") }))
        let column = line.unicodeScalars.count + (breaks == 0 ? position.column : 1)
        return SourcePosition(path: position.path, line: position.line + breaks, column: column)
    }
}

extension Substring.UTF8View {
    /// The bytes at the end that are all as wanted.
    fileprivate func suffix(while isWanted: (UInt8) -> Bool) -> Substring {
        let start = lastIndex { !isWanted($0) }.map(index(after:)) ?? startIndex
        return Substring(self[start...])
    }
}
