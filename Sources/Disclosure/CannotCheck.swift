/// Why a text cannot be checked for names: there is nothing to look for, or something that every text holds.
package struct CannotCheck: Error, Hashable, Sendable {
    /// A sentence that says why and what to do, and quotes no name.
    package let reason: String

    package init(reason: String) {
        self.reason = reason
    }
}
