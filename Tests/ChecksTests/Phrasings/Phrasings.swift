/// Things that people write, in two halves: the rules were written against the one and are judged by the other.
struct Phrasings {
    let known: [String]
    /// Written before the rules were, and not looked at while they were made.
    let heldOut: [String]

    init(known: String, heldOut: String) {
        self.known = known.split(separator: "\n").map(String.init)
        self.heldOut = heldOut.split(separator: "\n").map(String.init)
    }

    var all: [String] { known + heldOut }
}
