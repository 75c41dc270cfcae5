/// A place in a record's file: path, line and column, as compilers print them.
package struct SourcePosition: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The file, relative to the folder that holds Content, with slashes.
    package let path: String
    /// 1 for the first line; 0 where a finding concerns the file as a whole.
    package let line: Int
    /// 1 for the first column, counted in Unicode scalars.
    package let column: Int

    package init(path: String, line: Int = 0, column: Int = 0) {
        self.path = path
        self.line = line
        self.column = column
    }

    package var description: String {
        line == 0 ? Quotation.visible(path) : "\(Quotation.visible(path)):\(line):\(column)"
    }

    package static func < (left: SourcePosition, right: SourcePosition) -> Bool {
        (left.path, left.line, left.column) < (right.path, right.line, right.column)
    }
}

/// A value that remembers where it was typed, until its last check has run.
package struct Located<Value: Sendable>: Sendable {
    package let value: Value
    package let position: SourcePosition

    package init(_ value: Value, at position: SourcePosition) {
        self.value = value
        self.position = position
    }

    package func map<Other: Sendable>(_ transform: (Value) -> Other) -> Located<Other> {
        Located<Other>(transform(value), at: position)
    }
}

extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}
