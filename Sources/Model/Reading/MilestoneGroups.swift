import Records
import Vocabulary

// The groups of keys inside a milestone.

extension FieldType where Value == Approval {
    static var approval: FieldType {
        let owner = Field("owner", .oneOrMore(.located(.name)), "Who must agree: one name or several.")
        let via = Field("via", .oneOrMore(.located(.text)), "The agreed channel, as email; one or several.")
        let decideBy = Field("decide_by", .located(.day), "The day by which the decision is wanted.")
        let question = Field("question", .located(.text), "The explicit question, ending in a question mark.")
        let rounds = Field("rounds", .count, "How many review rounds are agreed.")
        let schema = Schema(
            "approval",
            [owner.description, via.description, decideBy.description, question.description, rounds.description])
        return .group(schema) { fields, reading in
            Approval(
                position: fields.position(of: ""),
                owners: fields.value(owner, &reading) ?? [], channels: fields.value(via, &reading) ?? [],
                decideBy: fields.value(decideBy, &reading), question: fields.value(question, &reading),
                rounds: fields.value(rounds, &reading))
        }
    }
}

extension FieldType where Value == Criterion {
    static var criterion: FieldType {
        let text = Field("criterion", .located(.text), .required, "What must be fulfilled.")
        let met = Field("met", .located(.day), "The day it was met.")
        return .group(Schema("criterion", [text.description, met.description])) { fields, reading in
            let met = fields.value(met, &reading)
            return fields.value(text, &reading).map { Criterion(text: $0, met: met) }
        }
    }
}

extension FieldType where Value == Deliverable {
    static var deliverable: FieldType {
        let title = Field("title", .located(.text), .required, "What the client calls it.")
        let file = Field("file", .located(.path), "The path of a file below the project's folder, as files/guide.pdf.")
        let link = Field("link", .located(.address), "Where it is, if it is no file here.")
        let version = Field("version", .text, "Which version this is; in quotation marks if it looks like a number.")
        let note = Field("note", .text, "What to know about it.")
        let targets = [file.key, link.key]
        let schema = Schema(
            "deliverable",
            [title.description, file.description, link.description, version.description, note.description],
            .exactlyOne(of: targets))
        return .group(schema) { fields, reading in
            let position = fields.position(of: "")
            let filePath = fields.value(file, &reading)
            let address = fields.value(link, &reading)
            if targets.count(where: fields.holds) != 1 {
                reading.report(
                    .required, at: position, "a deliverable has either a `file` or a `link`; name one of them")
            }
            let target = filePath.map(Deliverable.Target.file) ?? address.map(Deliverable.Target.link)
            return Deliverable(
                position: position, title: fields.value(title, &reading), target: target,
                version: fields.value(version, &reading), note: fields.value(note, &reading))
        }
    }
}

extension FieldType where Value == Need {
    static var need: FieldType {
        let what = Field("what", .located(.text), .required, "What is needed, in words that the client knows.")
        let from = Field("from", .located(.name), .required, "Who provides it.")
        let asked = Field("asked", .located(.day), "The day it was asked for.")
        let due = Field("due", .located(.day), "The day it is needed by.")
        let received = Field("received", .located(.day), "The day it arrived.")
        let blocks = Field("blocks", .text, "What it holds up.")
        let schema = Schema(
            "need",
            [
                what.description, from.description, asked.description, due.description, received.description,
                blocks.description,
            ])
        return .group(schema) { fields, reading in
            Need(
                what: fields.value(what, &reading), from: fields.value(from, &reading),
                asked: fields.value(asked, &reading), due: fields.value(due, &reading),
                received: fields.value(received, &reading), blocks: fields.value(blocks, &reading))
        }
    }
}

extension FieldType where Value == Caveats {
    /// `none`, or a block list of text.
    static var caveats: FieldType {
        let list = FieldType<[Located<String>]>.list(of: .located(.text), isBlock: true).compactMap { Caveats.some($0) }
        let none = token(.either(.word(["none"]), list.shape)) { $0 == "none" ? Caveats.none : nil }
        return .choice(scalar: none, list: list)
    }
}

extension FieldType where Value == Closeout {
    static var closeout: FieldType {
        let on = Field("on", .located(.day), "The day it closed.")
        let outcome = Field("outcome", .located(.word), "How the milestone closed.") as Field<Located<Outcome>>
        let next = Field("next", .located(.text), "What happens next.")
        let owner = Field("owner", .located(.name), "Who makes the next move.")
        let open = Field("open", .list(of: FieldType<OpenItem>.openItem), "What is still open, and where it goes.")
        let schema = Schema(
            "closeout",
            [on.description, outcome.description, next.description, owner.description, open.description])
        return .group(schema) { fields, reading in
            Closeout(
                position: fields.position(of: ""), on: fields.value(on, &reading),
                outcome: fields.value(outcome, &reading), next: fields.value(next, &reading),
                owner: fields.value(owner, &reading), open: fields.value(open, &reading) ?? [])
        }
    }
}

extension FieldType where Value == OpenItem {
    static var openItem: FieldType {
        let what = Field("what", .located(.text), .required, "What is open.")
        let owner = Field("owner", .located(.name), "Who takes it on.")
        let into = Field("into", .located(.slug), "The slug of the milestone that takes it over.")
        return .group(Schema("open item", [what.description, owner.description, into.description])) { fields, reading in
            OpenItem(
                position: fields.position(of: ""), what: fields.value(what, &reading),
                owner: fields.value(owner, &reading), into: fields.value(into, &reading))
        }
    }
}
