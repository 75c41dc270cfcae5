import Records
import Testing
import Vocabulary

/// The cases are front matter of which line 1 is `---`; places count Unicode scalars from 1.
@Suite("A fault in front matter")
struct FaultTests {
    @Test(
        "that YAML cannot read is reported at its place, with its cure, and what can be read past does not hide the rest"
    )
    func reportsWhatYAMLCannotRead() throws {
        try CaseFile("faults/yaml.txt").check(Sample.findings)
    }

    @Test("of type is reported with what is wanted, never quoting an internal value")
    func reportsWrongTypes() throws {
        try CaseFile("faults/types.txt").check(Sample.findings)
    }

    @Test("of keys is reported with the key that was meant, never quoting what may be internal")
    func reportsKeys() throws {
        try CaseFile("faults/keys.txt").check(Sample.findings)
    }

    @Test("of the bytes themselves is placed, even where the text gate did not look")
    func placesBytes() {
        func read(_ bytes: [UInt8]) -> [String] {
            brief(YAMLDocument.read(bytes, path: "r.md", lineOffset: 1).diagnostics)
        }
        #expect(read(Array("a: b\né: c\u{1}".utf8)) == ["3:5: U+0001 is a control character; remove it [syntax]"])
        #expect(
            read(Array("a: b\nc: ".utf8) + [0xFF]) == [
                "3:4: these bytes are not UTF-8; save the file with the encoding UTF-8 [syntax]"
            ])
        #expect(read([]) == [])
    }
}
