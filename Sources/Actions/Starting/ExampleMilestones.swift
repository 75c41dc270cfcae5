import Edits
import Vocabulary

/// The milestones of the example: one that is closed, one that waits for a decision, one in work, two planned.
extension ExampleClient {
    var orderReport: NewRecord {
        let anchor = "#\(ExampleClient.project).order-report"
        let log: [NewEntry] = [
            NewEntry(on: days.ago(34), ["state": "on track"]),
            NewEntry(on: days.ago(22), ["qa": "passed", "by": ExampleClient.second]),
            NewEntry(on: days.ago(21), ["state": "in review", "note": "First round"]),
            NewEntry.sent("review request", on: days.ago(21), to: ExampleClient.address, link: anchor),
            NewEntry(on: days.ago(17), ["decision": "approved", "by": ExampleClient.approver, "via": "email"]),
            NewEntry.sent("milestone note", on: days.ago(17), to: ExampleClient.address, link: anchor),
        ]
        return NewRecord(
            NewField.keys([
                "title": .text("You know why one café order in five goes wrong"), "output": .text("Order report"),
                "start": .day(days.ago(34)), "due": .day(days.ago(20)),
                "approval": approval(
                    by: days.ago(15), "Do you accept the report as the basis for a new way to order?"),
                "acceptance": criteria(
                    [
                        "Follows at least 200 orders from the telephone to the van",
                        "Names a cause for every wrong order",
                    ],
                    met: days.ago(22)),
                "deliverables": deliverable("Order report", "files/order-report.pdf"), "caveats": .text("none"),
                "next": .text("We draw the order form with five of your cafés"), "log": .log(log),
                "closed": .group([
                    "on": .day(days.ago(17)), "outcome": .text("approved"),
                    "next": .text("We draw the order form with five of your cafés"),
                    "owner": .text(ExampleClient.lead),
                ]),
            ]),
            body: """
                ## What happened

                We sat at your order desk for three mornings and followed 212 orders from the telephone to the van. \
                Forty-one of them left wrong or late.

                ## Why it matters

                Three of four mistakes begin on the answering machine. More care at the desk would not have prevented \
                them; an order that the café types itself does.

                ## What comes next

                An order form for a phone, drawn with five of your cafés.

                ## Outcomes

                - A cause is known for each of the 41 wrong orders, and 31 of them share it
                - You decided to begin with the order, and to leave the van rounds as they are

                """)
    }

    var orderForm: NewRecord {
        let anchor = "#\(ExampleClient.project).order-form"
        let log: [NewEntry] = [
            NewEntry(on: days.ago(16), ["state": "on track"]),
            NewEntry(
                on: days.ago(7),
                [
                    "due": days.ahead(0).description, "cause": "client",
                    "note": "The price list comes later than planned, and the form shows your prices",
                ]),
            NewEntry(on: days.ago(2), ["qa": "passed", "by": ExampleClient.second]),
            NewEntry(on: days.ago(1), ["state": "in review", "note": "First round"]),
            NewEntry.sent("review request", on: days.ago(1), to: ExampleClient.address, link: anchor),
        ]
        return NewRecord(
            NewField.keys([
                "title": .text("A café can order tomorrow's bread in one minute, on a phone"),
                "output": .text("Order form"), "start": .day(days.ago(16)), "due": .day(days.ago(4)),
                "approval": approval(by: days.ahead(4), "Do you accept the order form for the first three cafés?"),
                "acceptance": criteria(
                    ["Five café owners place an order without help", "The order is on the bakers' list at once"],
                    met: days.ago(2)),
                "deliverables": deliverable("Order form", "files/order-form.pdf"),
                "caveats": .texts(["Invoices still come from your present program; the form does not touch them"]),
                "next": .text("The first three cafés begin to order with it"), "log": .log(log),
            ]),
            body: """
                ## What happened

                The order form is with you. Five café owners placed a real order with it; the slowest needed 58 \
                seconds, and nobody asked for help.

                ## Why it matters

                It takes the answering machine out of the order, and with it the cause of three mistakes in four. \
                Your desk gets back the hour that it now spends listening.

                ## What comes next

                With your yes, three cafés begin. You choose which.

                ## Internal

                What stands here is yours alone and reaches no page, no feed and no email: doubts, hours, prices.

                """)
    }

    var bakersList: NewRecord {
        NewRecord(
            NewField.keys([
                "title": .text("Your bakers read every order on one list, oven by oven"),
                "output": .text("Bakers' list"), "owner": .text(ExampleClient.second), "start": .day(days.ago(6)),
                "due": .day(days.ahead(13)),
                "approval": approval(by: days.ahead(18), "Do you accept the bakers' list for the night shift?"),
                "acceptance": criteria(["Two night shifts bake from it without asking back"], met: nil),
                "log": .log([NewEntry(on: days.ago(6), ["state": "on track"])]),
            ]),
            body: """
                ## What happened

                We watched two night shifts sort the orders by hand, and have a first list that puts them in the order \
                of your ovens.

                ## Why it matters

                A right order helps only if it is read right at three in the morning. Sorting takes your bakers half \
                an hour of every night.

                ## What comes next

                Two nights with the list on paper, before anything is built.

                """)
    }

    var firstCafes: NewRecord {
        NewRecord(
            NewField.keys([
                "title": .text("Three cafés order their bread without a call"),
                "output": .text("Three cafés on the form"),
                "start": .day(days.ahead(12)), "due": .day(days.ahead(26)),
                "needs": .list(some: [
                    .group([
                        "what": .text("The names of the three cafés that begin"), "from": .text(ExampleClient.approver),
                        "asked": .day(days.ago(1)), "due": .day(days.ahead(9)),
                        "blocks": .text("The first morning with the form"),
                    ])
                ]),
                "risks": .texts(["A café without a phone at the counter would begin a week later; the others would not"]
                ),
            ]),
            body: """
                ## Why it matters

                Three cafés show in two weeks what twelve would hide: where the form is misread, and what the bakers \
                miss on their list.

                ## What comes next

                We stand at the oven on the first three mornings, and mend what we see on the same day.

                """)
    }

    var allCafes: NewRecord {
        NewRecord(
            NewField.keys([
                "title": .text("Every café on your morning round orders for itself"),
                "output": .text("All twelve cafés on the form"), "start": .day(days.ahead(27)),
                "due": .day(days.ahead(44)),
            ]))
    }

    private func approval(by day: Day, _ question: String) -> WrittenValue? {
        .group(["decide_by": .day(day), "question": .text(question)])
    }

    private func criteria(_ texts: [String], met day: Day?) -> WrittenValue? {
        .list(some: texts.map { .group(["criterion": .text($0), "met": .day(day)]) })
    }

    private func deliverable(_ title: String, _ file: String) -> WrittenValue? {
        .list(some: [.group(["title": .text(title), "file": .text(file)])])
    }
}
