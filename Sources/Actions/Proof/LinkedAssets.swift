import Disclosure
import Documents
import Model
import Publication
import Vocabulary

extension [ProofResult] {
    /// The same with an error for everything that two of the assets have in common and that would tie them together.
    ///
    /// It is found in both, so that whichever is mended, both are shown again.
    func addingLinks() -> [ProofResult] {
        var results = self
        for later in indices {
            for earlier in indices[..<later] {
                for (finding, index) in links(between: earlier, and: later)
                where !results[index].findings.contains(finding) {
                    results[index].findings.append(finding)
                }
            }
        }
        return results
    }

    private func links(between first: Int, and second: Int) -> [(Diagnostic, Int)] {
        guard let one = self[first].asset, let other = self[second].asset else { return [] }
        let allowed = (self[first].settings.allowed + self[second].settings.allowed).map(\.words.value)
        // That one client is described alike in all of them ties nothing: another may be described so, too.
        let ours = one.origins.filter { !$0.isOfEveryAsset }
        let theirs = other.origins.filter { !$0.isOfEveryAsset }
        let traits = Linkage.shared(ours.map(\.text), theirs.map(\.text), allowed: allowed)
        return traits.flatMap { trait in
            let place = ours[trait.first].position(ofByte: trait.range.lowerBound)
            let counterpart = theirs[trait.second].position
            guard ours[trait.first].position != counterpart else {
                let finding = Diagnostic(
                    .proofLinked, at: place,
                    "this text stands in two assets of this client, which ties the two together; leave one of them out, retell it, or let the text stand with a reason in `proof.allow`"
                )
                return [(finding, first), (finding, second)]
            }
            return [
                (finding(trait.kind, at: place, with: counterpart), first),
                (finding(trait.kind, at: counterpart, with: place), second),
            ]
        }
    }

    private func finding(
        _ kind: SharedTrait.Kind, at place: SourcePosition, with other: SourcePosition
    ) -> Diagnostic {
        let what =
            switch kind {
            case .sentence: "eight words in a row"
            case .number: "an unusual number"
            }
        return Diagnostic(
            .proofLinked, at: place,
            "another asset of this client has \(what) in common with this text (\(other)), which ties the two together; tell one of them otherwise, or let it stand with a reason in `proof.allow`"
        )
    }
}
