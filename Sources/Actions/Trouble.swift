/// The machine's trouble, or a request that cannot be met: one sentence for the person at the terminal, exit 2.
package struct Trouble: Error, Sendable, CustomStringConvertible {
    package let description: String

    package init(_ description: String) {
        self.description = description
    }
}

/// Words on the command line that do not go together: one sentence, and the usage behind it, exit 64.
package struct WrongUsage: Error, Sendable, CustomStringConvertible {
    package let description: String

    package init(_ description: String) {
        self.description = description
    }
}
