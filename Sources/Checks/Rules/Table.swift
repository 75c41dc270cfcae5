import Records
package import Vocabulary

/// A table that a page cannot show is written in another way.
package enum Table: Check {
    package static let id = RuleID.table

    package static let manual = """
        Pages show CommonMark, which has no tables: rows of cells between bars run together into one paragraph, \
        and on a phone a wide table could not be read at all. \
        Write each row as an item of a list, or name the table's file under `deliverables`.
        """

    package static let breaks = RecordExample.messaging(
        "start: 2026-02-16",
        body: "## What happened\n\n| Page | Read by |\n| --- | --- |\n| Home | Six customers |")

    package static let keeps = RecordExample.messaging(
        "start: 2026-02-16", body: "## What happened\n\n- Home: read by six customers")

    package static func findings(in subject: Subject) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        subject.forEachPublicProse { prose in
            findings += prose.tables.map { position in
                warning(
                    at: position,
                    "a page shows this table as one paragraph full of bars; write each row as an item of a list, or name the table's file under `deliverables`"
                )
            }
        }
        return findings
    }
}
