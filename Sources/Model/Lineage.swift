package import Vocabulary

extension [Milestone] {
    /// Hands the promise of every superseded milestone down to what replaced it, so that a split or a
    /// replacement never hides what was promised first.
    func withInheritedPromises() -> [Milestone] {
        guard contains(where: { $0.standing.isSuperseded }) else { return self }
        var inheritance = Inheritance(milestones: self)
        return map { milestone in
            var heir = milestone
            heir.promise = inheritance.promise(of: milestone)
            return heir
        }
    }
}

/// Walks from a milestone back to those it took over from, each at most once.
private struct Inheritance {
    let milestones: [Milestone]
    private var visited: Set<Slug> = []

    init(milestones: [Milestone]) {
        self.milestones = milestones
    }

    mutating func promise(of milestone: Milestone) -> Promise {
        visited = []
        return collect(milestone)
    }

    private mutating func collect(_ milestone: Milestone) -> Promise {
        visited.insert(milestone.slug)
        var promise = milestone.promise
        for predecessor in milestones
        where predecessor.standing.isSuperseded && !visited.contains(predecessor.slug)
            && predecessor.standing.successors.contains(where: milestone.answers)
        {
            let earlier = collect(predecessor)
            promise = Promise(
                first: min(promise.first, earlier.first),
                slips: (earlier.slips + promise.slips).sorted { $0.on < $1.on },
                inheritedFrom: promise.inheritedFrom + earlier.inheritedFrom + [predecessor.slug])
        }
        return promise
    }
}

extension Milestone {
    /// Whether a reference means this milestone, by its slug or a former one.
    package func answers(to reference: Slug) -> Bool {
        slug == reference || aliases.contains { $0.value.slug == reference }
    }
}

extension Change {
    /// Whether a reference means this change, by its slug or a former one.
    package func answers(to reference: Slug) -> Bool {
        slug == reference || aliases.contains { $0.value.slug == reference }
    }
}
