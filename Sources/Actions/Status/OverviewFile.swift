import Vocabulary

/// The overview for programs; every field is explained in docs/overview.md and docs/schemas/overview-1.schema.json.
///
/// Within a version fields are added, and none is removed or given another meaning.
enum OverviewFile {
    static func bytes(of overview: Overview) -> [UInt8] { value(overview).file }

    private static func value(_ overview: Overview) -> JSONValue {
        [
            "version": .number(1), "as_of": .day(overview.today), "clients": .number(overview.clientCount),
            "past_projects": .number(overview.pastCount), "errors": .list(overview.faults.map(value)),
            "to_do": .list(overview.errands.map(value)), "projects": .list(overview.projects.map(value)),
        ]
    }

    private static func value(_ client: ClientName) -> JSONValue {
        ["folder": .text(client.folder), "name": .text(client.name)]
    }

    private static func value(_ fault: FaultyClient) -> JSONValue {
        [
            "client": value(fault.client), "count": .number(fault.count), "command": .text(fault.command),
            "first": [
                "rule": .text(fault.first.rule.rawValue), "path": .text(fault.first.position.path),
                "line": fault.first.position.line == 0 ? .null : .number(fault.first.position.line),
                "message": .text(fault.first.message),
            ],
        ]
    }

    private static func value(_ errand: Errand) -> JSONValue {
        [
            "kind": .text(errand.kind.rawValue), "note": .text(errand.note?.kind.rawValue),
            "older_notes": .number(errand.note?.older ?? 0), "client": value(errand.client),
            "project": .text(errand.project?.id), "subject": .text(errand.subject),
            "who": .list(errand.who.map { .text($0) }), "day": .day(errand.by), "days_late": .number(errand.daysLate),
            "command": .text(errand.command), "missing": .text(errand.lack), "sentence": .text(errand.sentence),
        ]
    }

    private static func value(_ project: ProjectOverview) -> JSONValue {
        [
            "client": value(project.client), "id": .text(project.id), "title": .text(project.title),
            "state": .text(project.state.rawValue), "page_state": .text(project.pageState),
            "paused_since": .day(project.pause?.since),
            "late": .flag(project.isLate),
            "progress": ["approved": .number(project.approved), "total": .number(project.milestones)],
            "last_seen": .day(project.lastSeen), "quiet_days": .number(project.quietDays),
            "next_move": project.nextMove.map(value) ?? .null, "waiting": .list(project.waiting.map(value)),
            "next_promise": project.nextPromise.map(value) ?? .null,
            "troubles": .list(project.troubles.map(value)), "checks": .list(project.findings.map(value)),
        ]
    }

    private static func value(_ waiting: Waiting) -> JSONValue {
        [
            "party": .text(waiting.party.rawValue), "kind": .text(waiting.kind.rawValue),
            "who": .list(waiting.who.map { .text($0) }), "what": .text(waiting.what.isEmpty ? nil : waiting.what),
            "asked_on": .day(waiting.askedOn), "by": .day(waiting.by), "days_waiting": .number(waiting.daysWaiting),
            "days_late": .number(waiting.daysLate),
        ]
    }

    private static func value(_ promise: ProjectOverview.NextPromise) -> JSONValue {
        ["output": .text(promise.output), "due": .day(promise.due), "days_late": .number(promise.daysLate)]
    }

    private static func value(_ trouble: ProjectOverview.TroubledMilestone) -> JSONValue {
        [
            "id": .text(trouble.id), "output": .text(trouble.output), "state": .text(trouble.state.rawValue),
            "reason": .text(trouble.reason), "due": .day(trouble.due), "days_late": .number(trouble.daysLate),
        ]
    }

    private static func value(_ finding: DayFinding) -> JSONValue {
        [
            "rule": .text(finding.rule.rawValue), "path": .text(finding.record), "message": .text(finding.message),
        ]
    }
}

extension JSONValue {
    fileprivate static func text(_ text: String?) -> JSONValue { text.map { .text($0) } ?? .null }
    fileprivate static func number(_ number: Int?) -> JSONValue { number.map { .number($0) } ?? .null }
    fileprivate static func day(_ day: Day?) -> JSONValue { text(day?.description) }
}
