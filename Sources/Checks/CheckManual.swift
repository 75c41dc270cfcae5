import Vocabulary

/// docs/checks.md: what the checks hold records to, made from the rules themselves.
package enum CheckManual {
    /// The manual of these rules as Markdown, errors first, otherwise in their order.
    package static func markdown(of rules: [any Rule.Type] = CheckSuite.rules) -> String {
        let errors = rules.filter { $0.id.isError }
        let warnings = rules.filter { !$0.id.isError }
        let parts =
            [opening, index(of: errors + warnings), "## Errors: the record cannot be trusted"]
            + errors.map { entry(of: $0) } + ["## Warnings: the page will not do its job"]
            + warnings.map { entry(of: $0) }
        return parts.joined(separator: "\n\n") + "\n"
    }

    /// The first sentence of a manual entry: a stop, a blank, and what is no small letter end it.
    package static func firstSentence(of manual: String) -> String {
        guard let stop = manual.firstMatch(of: /[.?!](?= [^a-z])/) else { return manual }
        return String(manual[..<stop.range.upperBound])
    }

    // MARK: The opening

    private static let opening = """
        # The checks

        `milepost check` holds every record against the rules on this page, and so does every other command before it \
        writes anything. A finding says where it is, what is so, and the cure; the word in brackets is the rule:

        ```
        Content/northwind/website-relaunch/02-messaging.md:5:1: error: the milestone has no key “owmer”; did you mean “owner”? [unknown-key]
          5 | owmer: Dana Ortiz
            | ^
        ```

        Below it stands the line with a caret under the column, unless something internal or a client's key is, or might \
        be, on that line. Of each rule's warnings the first three are shown, and all with `--all`. For other programs \
        there is `--format`: see [findings.md](findings.md).

        **Errors** mean that a record cannot be trusted. While there is one, nothing is written. **Warnings** mean that \
        the page will not do its job; they are printed, and stop a build only with `--strict`. Even then a warning does \
        not stop it that nothing but the passing of days fires, so that an unchanged repository stays green.

        Four settings decide about warnings. In `milepost.yml`, `checks` makes a warning an error or turns it off, or \
        moves its threshold; the process rules (\(processRules)) judge what is logged from the day `rules_from` on, so \
        that imported history needs no invented entries:

        ```yaml
        checks:
          quiet: 10 days
          rhythm: off
          no-outcome: error
          another-client: warning
        rules_from: 2026-02-01
        ```

        A record silences one warning in itself with `allow`, and says why. An allowance without a reason, or for a \
        warning that does not fire there, is itself one:

        ```yaml
        allow: {rhythm: The client is on leave in August}
        ```

        And a project that waits is not late: while one of its `holds` lasts, before its start and after it is closed, \
        no clock runs.
        """

    /// Those that judge the way of working, not only the record.
    private static let processRules = Listing.plain(
        [RuleID.reviewReady, .qaBeforeReview, .noteDue, .offboarding, .noOutcome].map { "`\($0.rawValue)`" })

    private static func index(of rules: [any Rule.Type]) -> String {
        let rows = rules.map { rule in
            let id = rule.id.rawValue
            let severity: Severity = rule.id.isError ? .error : .warning
            return "| [`\(id)`](#\(id)) | \(severity.rawValue) | \(firstSentence(of: rule.manual)) |"
        }
        return (["| check | severity | why it is there |", "|---|---|---|"] + rows).joined(separator: "\n")
    }

    // MARK: One rule

    private static func entry(of rule: any Rule.Type) -> String {
        ["### \(rule.id.rawValue)", rule.manual, settings(of: rule), example(of: rule)].compactMap { $0 }
            .joined(separator: "\n\n")
    }

    /// What may be set about a rule, where that is not the same for all of its kind.
    private static func settings(of rule: any Rule.Type) -> String? {
        var sentences: [String] = []
        if let threshold = rule.threshold {
            let set = threshold.unit == .days ? "10 days" : "3"
            sentences.append(
                "It lets \(threshold.words) pass; `checks: {\(rule.id.rawValue): \(set)}` sets another measure.")
        }
        if rule.id.isError, rule.id.hasAdjustableSeverity {
            sentences.append("`checks: {\(rule.id.rawValue): warning}` makes it a warning.")
        }
        if rule.watchesTheDay { sentences.append("The passing of days alone may fire it.") }
        return sentences.isEmpty ? nil : sentences.joined(separator: " ")
    }

    /// Both records as one, the lines of the broken one behind `-` and those of the mended one behind `+`.
    private static func example(of rule: any Rule.Type) -> String {
        let (breaks, keeps) = (rule.breaks, rule.keeps)
        guard breaks.path == keeps.path else {
            return "\(introduction(breaks)), broken:\n\n\(fenced(lines(of: breaks), as: "markdown"))\n\n"
                + "\(introduction(keeps)), mended:\n\n\(fenced(lines(of: keeps), as: "markdown"))"
        }
        let isOnOneDay = breaks.today == keeps.today
        let days = isOnOneDay ? "" : "; the mended record is judged on \(keeps.today)"
        let both = differences(from: lines(of: breaks), to: lines(of: keeps))
        return "\(introduction(breaks))\(days):\n\n\(fenced(both, as: "diff"))"
    }

    private static func introduction(_ example: RecordExample) -> String {
        example.today == RecordExample.usualDay ? "`\(example.path)`" : "`\(example.path)`, on \(example.today)"
    }

    private static func lines(of example: RecordExample) -> [String] {
        var lines = example.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        while lines.last == "" { lines.removeLast() }
        return lines
    }

    private static func differences(from old: [String], to new: [String]) -> [String] {
        let difference = new.difference(from: old)
        let removed = Set(difference.removals.map(\.offset))
        let inserted = Set(difference.insertions.map(\.offset))
        var lines: [String] = []
        var place = (old: 0, new: 0)
        while place.old < old.count || place.new < new.count {
            if removed.contains(place.old) {
                lines.append("-\(old[place.old])")
                place.old += 1
            } else if inserted.contains(place.new) {
                lines.append("+\(new[place.new])")
                place.new += 1
            } else {
                lines.append(old[place.old].isEmpty ? "" : " \(old[place.old])")
                place = (place.old + 1, place.new + 1)
            }
        }
        return lines
    }

    /// A fenced block whose fence is longer than any inside it.
    private static func fenced(_ lines: [String], as language: String) -> String {
        let longest = lines.map { $0.drop { " +-".contains($0) }.prefix { $0 == "`" }.count }.max() ?? 0
        let fence = String(repeating: "`", count: max(3, longest + 1))
        return "\(fence)\(language)\n\(lines.joined(separator: "\n"))\n\(fence)"
    }
}

extension CollectionDifference.Change {
    fileprivate var offset: Int {
        switch self {
        case .insert(let offset, _, _), .remove(let offset, _, _): offset
        }
    }
}
