/// A value that no page, feed, message or log may ever show.
///
/// It has no description worth printing, no coding and an empty mirror, so that neither string
/// interpolation nor reflection nor an encoder can reveal it. `reveal()` is the one way in; it stands
/// only where a check needs the value itself.
package struct Internal<Value: Sendable>: Sendable {
    private let value: Value

    package init(_ value: Value) {
        self.value = value
    }

    /// The value, for checks alone: nothing that is published may come from it.
    package func reveal() -> Value { value }
}

extension Internal: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    package var description: String { "(internal)" }
    package var debugDescription: String { "(internal)" }
    package var customMirror: Mirror { Mirror(self, children: []) }
}
