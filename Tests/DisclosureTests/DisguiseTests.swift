import Disguises
import Testing

@testable import Disclosure

@Suite struct DisguiseTests {
    /// Names of several shapes, by the kinds that have such names.
    static let names: [(kind: IdentityEntry.Kind, text: String)] = [
        (.client, "Hollin Bridge Vets"), (.client, "Northwind Traders"), (.client, "Alder"), (.client, "Tarn Hill"),
        (.client, "Target"), (.client, "Apple"), (.client, "Müller & Söhne GmbH"), (.client, "Лаванда"),
        (.client, "東京"),
        (.client, "HP"), (.client, "O'Brien & Sons"), (.client, "Škoda"), (.client, "St. Mary's"),
        (.client, "Bäckerei Brandl"), (.client, "Ida"), (.client, "Ian Marsh"), (.client, "Immelmann"),
        (.client, "김민수"), (.client, "مطبعة القمر السابع"), (.hidden, "sourdough"), (.hidden, "Blue Anchor"),
        (.person, "Priya Nair"), (.person, "Dana Ortiz"), (.person, "Theresa"), (.person, "Bo Li"),
        (.person, "Ana María de la Cruz"), (.domain, "hollin-bridge.example"), (.domain, "alder.co.example"),
        (.otherClient, "Meadow Farm"), (.otherClient, "Heron Lighting Ltd"),
    ]
    static let sentences = ["We met {} today, and it went well.", "{}", "The (new) house is for {}."]

    @Test(arguments: Disguises.all)
    func aNameIsFoundIn(_ disguise: Disguise) throws {
        var missed: [String] = []
        for (kind, name) in DisguiseTests.names
        where disguise.suits(name) && (kind != .otherClient || disguise.need != .words) {
            let gate = try DisclosureGate([IdentityEntry(kind, name), IdentityEntry(.person, "Wanda Quist")])
            for sentence in DisguiseTests.sentences {
                let text = sentence.split(separator: "{}", omittingEmptySubsequences: false)
                    .joined(separator: disguise.hide(name))
                for form in [PlannedFile.Form.html, .markdown, .json, .lines] {
                    let file = PlannedFile(name: "a", form: form, bytes: DisguiseTests.bytes(text, form))
                    let kinds = Set(gate.disclosures(in: file).map(\.kind))
                    if kinds != [.identity(kind)] { missed.append("\(name): \(text) (\(form)) \(kinds)") }
                }
            }
        }
        #expect(missed == [])
    }

    static func bytes(_ text: String, _ form: PlannedFile.Form) -> [UInt8] {
        switch form {
        case .html: Array("<!doctype html><html lang=\"en\"><body><p class=\"lead\">\(text)</p></body></html>".utf8)
        case .json:
            Array(
                ("{\"text\": \""
                    + text.unicodeScalars.reduce(into: "") {
                        $0 += ["\"": "\\\"", "\\": "\\\\", "\n": "\\n"][String($1)] ?? String($1)
                    } + "\"}").utf8)
        case .markdown, .lines: Array(text.utf8)
        }
    }
}
