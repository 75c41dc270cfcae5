internal import Publication

extension PageContext {
    /// One mark for each milestone that counts, in the order of the path: filled when it is approved, half filled
    /// while it is under way, hollow before.
    ///
    /// Nil before the first work began. The sentence beside it says the same in numbers.
    func progressStrip(_ project: ProjectPage) -> Markup? {
        let rows = project.path.filter { row in
            if case .superseded = row.standing { false } else { true }
        }
        if case .starts = project.headline { return nil }
        guard rows.count > 1 else { return nil }
        return Markup(trusted: "<span class=\"progress\" aria-hidden=\"true\">")
            + rows.reduce(into: Markup()) { marks, row in marks += mark(of: row) } + Markup(trusted: "</span>")
    }

    private func mark(of row: PathRow) -> Markup {
        if row.isApproved { return Markup(trusted: "<i class=\"done\"></i>") }
        return row.isSettled || row.isPlanned
            ? Markup(trusted: "<i></i>") : Markup(trusted: "<i class=\"now\"></i>")
    }
}
