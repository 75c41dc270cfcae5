import Documents
import Edits
import Vocabulary

/// The invented client with which a studio begins: one project in mid-work, to be looked at, changed and deleted.
struct ExampleClient {
    let days: ExampleDays
    let key: ClientKey

    static let slug = "larkfield"
    static let project = "cafe-orders"
    /// The studio's people, who are as invented as the client.
    static let people = [
        (name: "Noor Lindgren", role: "Lead consultant"), (name: "Sam Carrow", role: "Research and design"),
    ]
    static let lead = people[0].name
    static let second = people[1].name
    static let approver = "Hanna Weiss"
    static let address = "hanna@larkfield.example"

    /// The files below the client's folder.
    func documents() throws(EditRefusal) -> [Document] {
        let project = "\(ExampleClient.project)/"
        let update = days.ago(8)
        let records: [(path: String, record: NewRecord)] = [
            ("client.md", client),
            (project + "project.md", projectRecord(update: update)),
            (project + "01-order-report.md", orderReport),
            (project + "02-order-form.md", orderForm),
            (project + "03-bakers-list.md", bakersList),
            (project + "04-first-cafes.md", firstCafes),
            (project + "05-all-cafes.md", allCafes),
            (project + "updates/\(update).md", updateRecord),
        ]
        var documents: [Document] = []
        for (path, record) in records {
            documents.append(Document(path: path, contents: .bytes(try record.text(path: path).bytes)))
        }
        return documents + files.map { Document(path: project + $0.path, contents: .bytes($0.pdf.bytes)) }
    }

    // MARK: Client and project

    private var client: NewRecord {
        let fields =
            NewField.keys(["name": .text("Larkfield Bakery")])
            + NewField.comments("The random part of the link to this client's page; whoever has it can read the page.")
            + NewField.keys([
                "key": .text(key.text),
                "contacts": .list(some: [
                    .group([
                        "name": .text(ExampleClient.approver), "role": .text("Owner"),
                        "email": .text(ExampleClient.address),
                        "approves": .text("Everything that your cafés see"),
                    ])
                ]),
            ])
        return NewRecord(
            fields,
            body: """
                Welcome. This page shows where your café orders stand: what you have so far, what we would like from \
                you and by which day, and who moves next.

                If a line here is unclear, write to \(ExampleClient.lead.prefix { $0 != " " }).

                """)
    }

    private func projectRecord(update: Day) -> NewRecord {
        let log: [NewEntry] = [
            NewEntry(on: days.ago(34), ["sent": "kickoff", "to": ExampleClient.address]),
            NewEntry.sent("update", on: update, to: ExampleClient.address, link: "#\(ExampleClient.project).\(update)"),
        ]
        return NewRecord(
            NewField.keys([
                "title": .text("Café orders"),
                "goal": .text(
                    "Every café order is at the oven by three in the morning, and none waits on the answering machine"),
                "owner": .text(ExampleClient.lead), "start": .day(days.ago(34)), "end": .day(days.ahead(46)),
                "approval": .group(["owner": .text(ExampleClient.approver), "via": .text("email")]),
                "log": .log(log),
            ]),
            body: """
                Twelve cafés order their bread by telephone, most of them after you have closed. By the end of this \
                project they order for themselves, and your bakers read one list.

                """)
    }

    // MARK: The update

    private var updateRecord: NewRecord {
        NewRecord(
            NewField.keys([
                "title": .text("Five cafés have drawn the order form with us, and it fits on one screen"),
                "health": .text("on track"),
            ]),
            body: """
                ## What happened

                Five café owners moved paper cut-outs of the order form around until it worked for them. Yesterday's \
                order now comes first, since nine of ten orders repeat it.

                ## Why it matters

                A form that begins with yesterday's order asks for one tap instead of twenty. That decides whether a \
                café uses it at four in the afternoon, with guests at the counter.

                ## What comes next

                We build the form and let the same five owners order with it.

                ## What we need from you

                - Your price list as you send it to cafés; the form shows the same prices

                """)
    }

    // MARK: Files

    private var files: [(path: String, pdf: PlainPDF)] {
        [
            (
                "files/order-report.pdf",
                PlainPDF(
                    title: "Order report",
                    lines: [
                        "212 café orders, followed from the telephone to the van on three mornings.", "",
                        "Orders that left wrong or late: 41, about one in five.",
                        "Of these, taken from the answering machine: 31.",
                        "Of these, misread at the order desk: 7.", "Of these, lost on the way to the van: 3.", "",
                        "What follows: an order that is typed by the café itself cannot be misheard.",
                    ])
            ),
            (
                "files/order-form.pdf",
                PlainPDF(
                    title: "Order form, for your decision",
                    lines: [
                        "1. Yesterday's order, ready to be sent again.", "2. Plus and minus beside each bread.",
                        "3. The day and the hour at which the van comes.", "4. Send. The list is at the oven at once.",
                        "", "Five café owners ordered with it. The slowest needed 58 seconds.",
                    ])
            ),
        ]
    }
}
