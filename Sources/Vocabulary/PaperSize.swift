/// A sheet that a document can be printed on: ISO 216 A4 or ANSI A.
package enum PaperSize: String, CaseIterable, Sendable {
    case a4, letter
}
