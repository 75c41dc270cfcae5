import Foundation

/// How text on a terminal is set apart: not at all, or by weight and colour (ECMA-48, “Select Graphic Rendition”).
package enum TextStyle: Sendable {
    case plain
    case coloured

    /// The style for a stream: coloured on a terminal that can show colours, unless NO_COLOR holds anything
    /// (no-color.org).
    package static func suiting(
        isTerminal: Bool, environment: [String: String] = ProcessInfo.processInfo.environment
    ) -> TextStyle {
        let terminal = environment["TERM"] ?? ""
        let isWanted = environment["NO_COLOR"].map(\.isEmpty) ?? true
        return isTerminal && isWanted && !terminal.isEmpty && terminal != "dumb" ? .coloured : .plain
    }

    enum Look: String {
        case bold = "1"
        case dim = "2"
        case boldRed = "1;31"
        case boldYellow = "1;33"
    }

    func set(_ text: String, _ look: Look) -> String {
        self == .plain ? text : "\u{1B}[\(look.rawValue)m\(text)\u{1B}[0m"
    }
}
