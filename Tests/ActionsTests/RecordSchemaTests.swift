import Foundation
import Records
import Testing

@testable import Actions

/// The JSON Schemas of the records, and the settings of Front Matter CMS.
@Suite struct RecordSchemaTests {
    private func field(
        _ key: String, _ type: FieldType<some Sendable>, _ presence: Presence = .optional, _ privacy: Privacy = .open
    ) -> FieldDescription {
        Field(key, type, presence, privacy, "About \(key).").description
    }

    private func text(of schema: Schema) -> String {
        String(decoding: JSONValue.object(RecordSchema.group(schema)).file, as: UTF8.self)
    }

    @Test func aGroupTellsItsKeysAndWhichOfThemAreRequired() {
        let schema = Schema(
            "parcel",
            [
                field("to", FieldType<String>.name, .required), field("rounds", FieldType<Int>.count),
                field("cost", FieldType<String>.text, .optional, .internal),
                field("owners", FieldType<[String]>.oneOrMore(.name)),
            ], .exactlyOne(of: ["rounds", "cost"]))
        let name = #""type": ["string", "number"],"#
        #expect(
            text(of: schema) == """
                {
                  "type": "object",
                  "properties": {
                    "to": {
                      "description": "About to.",
                      \(name)
                      "pattern": "\\\\S"
                    },
                    "rounds": {
                      "description": "About rounds.",
                      "type": ["integer", "string"],
                      "pattern": "^0{0,5}[1-9][0-9]{0,5}$",
                      "minimum": 1,
                      "maximum": 999999
                    },
                    "cost": {
                      "description": "About cost. Internal: never published.",
                      \(name)
                      "pattern": "\\\\S"
                    },
                    "owners": {
                      "description": "About owners.",
                      "anyOf": [
                        {
                          \(name)
                          "pattern": "\\\\S"
                        },
                        {
                          "type": "array",
                          "items": {
                            \(name)
                            "pattern": "\\\\S"
                          },
                          "minItems": 1
                        }
                      ]
                    }
                  },
                  "required": ["to"],
                  "additionalProperties": false,
                  "oneOf": [
                    {
                      "required": ["rounds"]
                    },
                    {
                      "required": ["cost"]
                    }
                  ]
                }

                """)
    }

    @Test func anEntryHasTheKeysOfItsOneKind() {
        let kinds = [
            EntryKind("state", words: ["blocked"], with: ["by"]), EntryKind("end", with: ["by"], requiring: ["by"]),
        ]
        let schema = Schema("entry", [field("on", FieldType<String>.text, .required)], .kinds(kinds))
        let keywords = JSONValue.object(RecordSchema.group(schema))
        #expect(keywords["oneOf"] == .list([["required": .texts(["state"])], ["required": .texts(["end"])]]))
        #expect(
            keywords["allOf"]
                == .list([
                    [
                        "if": [
                            "required": .texts(["state"]), "properties": ["state": ["enum": .texts(["blocked"])]],
                        ],
                        "then": ["propertyNames": ["enum": .texts(["on", "state", "by"])]],
                    ],
                    [
                        "if": ["required": .texts(["end"])],
                        "then": [
                            "propertyNames": ["enum": .texts(["on", "end", "by"])], "required": .texts(["by"]),
                        ],
                    ],
                ]))
    }

    @Test func textIsWrittenSoThatEveryReaderOfJSONHasItBack() throws {
        let text = "a \"quote\", a \\, a / and a\u{1}\n“é” 𝄞"
        let value: JSONValue = [
            "list": .texts([text]), "none": .object([]), "number": .number(-7), "flag": .flag(true),
        ]
        let read = try JSONSerialization.jsonObject(with: Data(value.file)) as? NSDictionary
        #expect(read == ["list": [text], "none": [String: String](), "number": -7, "flag": true])
        #expect(String(decoding: value.file, as: UTF8.self).contains(#"a / and a\u0001\n“é” 𝄞"#))
    }

    @Test func everyKindOfRecordHasAFile() {
        #expect(
            EditorSupport.files().map(\.path) == [
                "schemas/settings.schema.json", "schemas/client.schema.json", "schemas/project.schema.json",
                "schemas/milestone.schema.json", "schemas/update.schema.json", "schemas/change.schema.json",
                "frontmatter.json",
            ])
    }

    @Test(arguments: RecordKind.allCases)
    func everyKeyIsExplainedInASentence(kind: RecordKind) throws {
        func check(_ value: JSONValue, at path: String) {
            if case .object(let members) = value["properties"] ?? .object([]), value["type"] == "object" {
                for member in members {
                    guard case .text(let text)? = member.value["description"] else {
                        Issue.record("\(path)\(member.key) has no description")
                        continue
                    }
                    #expect(text.count > 10 && text.hasSuffix("."), "\(path)\(member.key): \(text)")
                    check(member.value, at: "\(path)\(member.key).")
                }
            }
            for key in ["items", "additionalProperties"] { value[key].map { check($0, at: path) } }
            if case .list(let alternatives)? = value["anyOf"] { alternatives.forEach { check($0, at: path) } }
        }
        check(RecordSchema.document(of: kind), at: "\(kind.rawValue): ")
    }

    @Test func theSettingsNameTheirSchemaByAPathFromWhereTheyLie() {
        #expect(
            EditorSupport.settingsLine()
                == "# yaml-language-server: $schema=../schemas/settings.schema.json")
        #expect(
            EditorSupport.settingsLine(content: "clients/records")
                == "# yaml-language-server: $schema=../../schemas/settings.schema.json")
    }

    @Test func theFormsLookWhereTheContentLies() {
        guard case .list(let folders)? = FrontMatterForms.document(content: "a/b")["frontMatter.content.pageFolders"]
        else { return #expect(Bool(false), "no folders") }
        #expect(
            folders.map { $0["path"] } == [
                "[[workspace]]/a/b/*/client.md", "[[workspace]]/a/b/*/*/project.md",
                "[[workspace]]/a/b/*/*/updates/*.md", "[[workspace]]/a/b/*/*/changes/*.md",
            ])
    }

    /// The copies in docs/schemas/records, to which an editor can be pointed without a run of the program.
    ///
    /// `MILEPOST_REWRITE_FIXTURES=1 swift test` writes them anew.
    @Test func thePublishedCopiesAreTheOnesThatAreWritten() throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("docs/schemas/records")
        for file in EditorSupport.files() {
            let url = root.appendingPathComponent((file.path as NSString).lastPathComponent)
            if ProcessInfo.processInfo.environment["MILEPOST_REWRITE_FIXTURES"] == "1" {
                try Data(file.bytes).write(to: url)
            }
            #expect(try Data(contentsOf: url) == Data(file.bytes), "\(file.path)")
        }
    }
}
