/// What the program says of itself.
package enum Program {
    package static let name = "milepost"
    package static let version = "0.1.0"
}
