import Model
import Vocabulary

extension Addresses {
    /// `; did you mean “#website-relaunch.messaging”?`, or an empty string where no anchor is near.
    ///
    /// Anchors of one project begin alike, so only what stands behind the project's name is compared.
    func suggestion(for link: String) -> String {
        guard link.hasPrefix("#") else { return "" }
        let anchors = allAnchors
        let end = link.firstIndex(of: ".").map { link.index(after: $0) } ?? link.endIndex
        let project = link[link.index(after: link.startIndex)..<end]
        let siblings = anchors.filter { !project.isEmpty && $0.hasPrefix(project) }
        guard !siblings.isEmpty else { return Suggestion.clause(for: link, in: anchors.map { "#\($0)" }) }
        let names = siblings.map { String($0.dropFirst(project.count)) }
        return Suggestion.nearest(to: String(link[end...]), in: names)
            .map { "; did you mean \(Quotation.quoted("#\(project)\($0)"))?" } ?? ""
    }
}
