import Model
import Vocabulary

/// Splits and replacements, which must lead to work that goes on.
enum LineageReferences {
    /// One finding for each circle of milestones that replace each other, at the first of them.
    static func circles(in project: Project) -> [Diagnostic] {
        let milestones = project.milestones
        guard milestones.contains(where: \.standing.isSuperseded) else { return [] }
        let heirs = milestones.indices.map { index in
            Set(
                milestones.indices.filter { other in
                    other != index
                        && milestones[index].standing.successors.contains(where: milestones[other].answers)
                })
        }
        let reached = milestones.indices.map { reachable(from: $0, along: heirs) }
        return milestones.indices.compactMap { index in
            let circle = reached[index].filter { reached[$0].contains(index) }
            guard circle.min() == index else { return nil }
            let names = Listing.quoted(circle.sorted().map { milestones[$0].slug.text })
            return Diagnostic(
                .reference, at: milestones[index].handover,
                "\(names) replace each other in a circle, so nobody does the work; name the one that goes on")
        }
    }

    private static func reachable(from start: Int, along heirs: [Set<Int>]) -> Set<Int> {
        var reached: Set<Int> = []
        var waiting = Array(heirs[start])
        while let next = waiting.popLast() {
            if reached.insert(next).inserted { waiting += heirs[next] }
        }
        return reached
    }
}

extension Milestone {
    /// Where the log says what took over.
    fileprivate var handover: SourcePosition {
        for entry in log {
            switch entry.event {
            case .split(let heirs, _): return heirs.first?.position ?? entry.position
            case .replaced(let heir, _): return heir.position
            default: continue
            }
        }
        return due.position
    }
}
