import Edits
import Foundation
import Records
import Testing
import Vocabulary

/// A record that is made says what it was given, in the form in which a person would have written it.
@Suite struct NewRecordTests {
    private func text(_ fields: [NewField], body: String = "") -> String {
        do {
            return String(decoding: try NewRecord(fields, body: body).text(path: "r.md").bytes, as: UTF8.self)
        } catch {
            return error.finding.description
        }
    }

    @Test func everyKindOfValueStandsAsAPersonWritesIt() {
        let fields =
            NewField.keys([
                "title": .text("Prices: found at once"), "draft": nil, "due": .day(march(27)),
                "approval": .group(["via": .text("email"), "decide_by": nil]),
                "risks": .texts(["One, two", "- three"]),
                "needs": .list(some: [
                    .group(["what": .text("Photos"), "from": .text("Ada")]), .group(["what": .text("Texts")]),
                ]),
            ])
            + NewField.comments("What comes below:", "") + [.blankLine]
            + NewField.keys([
                "invoices": .list(some: []), "none": .group(["a": nil]),
                "log": .log([NewEntry(on: march(18), ["state": "on track", "note": "One, two"])]),
            ])
        #expect(
            text(fields, body: NewRecord.sections("What happened", "Why it matters")) == """
                ---
                title: "Prices: found at once"
                due: 2026-03-27
                approval:
                  via: email
                risks:
                  - One, two
                  - "- three"
                needs:
                  - what: Photos
                    from: Ada
                  - what: Texts
                # What comes below:
                #

                log:
                  - {on: 2026-03-18, state: on track, note: "One, two"}
                ---
                ## What happened

                ## Why it matters

                """)
    }

    @Test func settingsHaveNoFence() throws {
        let settings = NewSettings([.comment("One"), .blankLine] + NewField.keys(["studio": .text("A: B")]))
        #expect(String(decoding: try settings.bytes(path: "m.yml"), as: UTF8.self) == "# One\n\nstudio: \"A: B\"\n")
    }

    /// In every place that a value can have; what cannot be written at all is refused and never written otherwise.
    @Test func whateverAValueHoldsReadsBackAsItWas() throws {
        var refused = 0
        for value in HostileValueTests.strings {
            let fields = NewField.keys([
                "title": .text(value), "list": .texts([value, "b"]), "group": .group(["a": .text(value)]),
                "items": .list(some: [.group(["a": .text(value), "b": .text(value)])]),
                "log": .log([NewEntry(on: march(18), ["note": value])]),
            ])
            do {
                let made = try NewRecord(fields, body: "The body.\n").text(path: "r.md")
                #expect(String(decoding: made.bytes, as: UTF8.self).hasSuffix("\n---\nThe body.\n"))
                #expect(RecordText.read(made.bytes, path: "r.md").diagnostics.isEmpty)
            } catch {
                refused += 1
            }
            #expect(throws: Never.self) { try NewSettings(NewField.keys(["a": .text(value)])).bytes(path: "m.yml") }
        }
        #expect(refused == 0)
    }
}
