import Records
import Testing
import Vocabulary

@Suite("A line that may be shown")
struct QuotableShapeTests {
    private static let amount = Field("amount", .locked(.text), .optional, .internal, "How much.")
    private static let party = Schema("party", [amount.description])

    /// The slip is near to a public key and to an internal one that stands deep inside another shape.
    @Test(
        "holds no slip of an internal key, in whatever shape that key stands",
        arguments: [
            Shape.group(party), .list(of: .group(party), isBlock: true), .oneOrMore(.group(party)),
            .either(.text, .oneOrMore(.group(party))), .table(of: .group(party), keys: []),
            .table(of: .text, keys: [TableKey("a", .group(party))]),
        ])
    func holdsNoSlip(shape: Shape) {
        let parties = Field("parties", FieldType<Int>(shape) { _, _ in nil }, "Who pays.")
        let amounts = Field("amounts", .text, "How many.")
        let schema = Schema("bill", [parties.description, amounts.description])
        #expect(Self.shown("amuont: 4200\namounts: 2\n", schema) == ["amounts: 2"])
    }

    @Test("holds nothing internal where one group stands in place of a list of them")
    func readsOneOrMore() {
        let name = Field("name", .text, "Who.")
        let party = Schema("party", [name.description, Self.amount.description])
        let parties = Field("parties", FieldType<Int>(.oneOrMore(.group(party))) { _, _ in nil }, "Who pays.")
        let schema = Schema("bill", [parties.description])
        #expect(Self.shown("parties:\n  name: A\n  amount: 4\n", schema) == ["parties:", "  name: A"])
        #expect(Self.shown("parties:\n- name: A\n  amount: 4\n", schema) == ["parties:", "- name: A"])
    }

    private static func shown(_ text: String, _ schema: Schema) -> [String] {
        let lines = QuotableLines.ofKeys(Array(text.utf8), path: "bill.yml", schema)
        return (1...4).compactMap { lines.text(at: SourcePosition(path: "bill.yml", line: $0, column: 1)) }
            .filter { !$0.isEmpty }
    }
}
