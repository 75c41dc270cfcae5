import Model
import Records
package import Vocabulary

/// No public text of a client holds what belongs to another: a key, a mail domain or address, a name.
package enum AnotherClient: Check {
    package static let id = RuleID.anotherClient

    package static let manual = """
        A note that was copied from another client's record tells this client who else you work for. \
        So no public text may hold another client's key, mail address or mail domain, nor its name as it is \
        written in its record. A name of a single word only warns, since it may be a word of the language. \
        Take it out, or list a name that also means something else under `namesakes` in milepost.yml.
        """

    package static let breaks = RecordExample.messaging(
        """
        risks:
          - Legal review may take two weeks, as it did for Fabrikam Foods
        """)

    package static let keeps = RecordExample.messaging(
        """
        risks:
          - Legal review may take two weeks, as it did before
        """)

    package static func findings(in subject: Subject) -> [Diagnostic] {
        let scan = TextScan(subject.roster)
        let exemption = Exemption(subject)
        var findings: [Diagnostic] = []
        PublicTexts.forEach(in: subject) { text, position in
            for hit in foreignHits(in: text, scan, exemption) {
                findings.append(finding(for: hit, at: position))
            }
        } readProse: { prose in
            for hit in foreignHits(in: prose.markdown, scan, exemption) {
                findings.append(finding(for: hit, at: prose.position(of: hit)))
            }
        }
        return findings
    }

    private static func foreignHits(
        in text: String, _ scan: TextScan, _ exemption: Exemption
    ) -> [TextScan.Hit] {
        let hits = scan.hits(in: text)
        return hits.isEmpty ? [] : hits.filter { !exemption.covers($0) }
    }

    private static func finding(for hit: TextScan.Hit, at position: SourcePosition) -> Diagnostic {
        let owners = Listing.quoted(hit.owners.map(\.text))
        switch hit.kind {
        case .key:
            return Diagnostic(
                id, at: position,
                "this text holds the key to the page of \(owners), which is another client's; take it out")
        case .mail:
            return Diagnostic(
                id, at: position,
                "this text holds a mail address or mail domain of \(owners), another client; take it out")
        case .name(let name):
            return Diagnostic(
                id, NameIndex.words(of: name).count > 1 ? .error : .warning, at: position,
                "\(Quotation.quoted(name)) is the name of another client; take it out, or list it under `namesakes` in milepost.yml if it means something else"
            )
        }
    }
}

/// What a client's texts may hold although another client owns it too.
private struct Exemption {
    private let subject: Subject

    init(_ subject: Subject) {
        self.subject = subject
    }

    func covers(_ hit: TextScan.Hit) -> Bool {
        if hit.owners.contains(subject.client.slug) { return true }
        switch hit.kind {
        case .key: return false
        case .mail(let term): return isStudios(term)
        case .name(let name):
            return subject.studio.namesakes.contains(name) || isPart(name, of: subject.client.name.value)
        }
    }

    /// Whether a mail address or a mail domain is the studio's own.
    private func isStudios(_ term: String) -> Bool {
        let domain = subject.studio.contact.value.domain
        return term == domain || term.hasSuffix("@\(domain)")
            || subject.studio.people.contains { $0.email?.text.lowercased() == term }
    }

    /// Whether a name stands in this client's own, as “Fabrikam Foods” in “Fabrikam Foods Europe”.
    private func isPart(_ name: String, of own: String) -> Bool {
        let words = NameIndex.words(of: name)
        let ownWords = NameIndex.words(of: own)
        return ownWords.indices.contains { ownWords[$0...].starts(with: words) }
    }
}

extension Prose {
    /// The place of a hit in the text; `position` is that of the first line that is not blank.
    fileprivate func position(of hit: TextScan.Hit) -> SourcePosition {
        let blankLines = markdown.utf8.prefix { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: " ") }
            .count { $0 == UInt8(ascii: "\n") }
        return SourcePosition(
            path: position.path, line: position.line - blankLines + hit.line, column: hit.column)
    }
}
