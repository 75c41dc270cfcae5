import Foundation

/// Numbers that are the same in every run.
struct SeededRandom: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }

    /// SplitMix64.
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

/// Other internal values in place of the canaries.
enum Disguise {
    static func otherSecrets(in record: String, _ random: inout SeededRandom) -> String {
        var result = ""
        var rest = record[...]
        while let match = rest.firstMatch(of: Canaries.word) {
            result += rest[..<match.range.lowerBound]
            let isSection = result.hasSuffix(" Internal\n\n") || result.hasSuffix(" Proof\n\n")
            result += isSection ? section(&random) : value(in: String(match.output), &random)
            rest = rest[match.range.upperBound...]
        }
        return (result + rest).replacing("year: true", with: "year: false").replacing(
            "proof: true", with: "proof: false")
    }

    /// A value of the same type.
    private static func value(in canary: String, _ random: inout SeededRandom) -> String {
        if canary.hasPrefix("1987") {
            return "20\(Int.random(in: 10...24, using: &random))-0\(Int.random(in: 1...9, using: &random))-11"
        }
        if canary.contains("@") { return "\(word(&random))@\(word(&random)).example" }
        return canary.utf8.count == 26 ? word(&random, length: 26) : word(&random)
    }

    /// Text with all that would change the page around it, were it read as a part of that.
    private static func section(_ random: inout SeededRandom) -> String {
        let pieces = [
            "[ref]: https://\(word(&random)).example", "```\n\(word(&random))\n```", "<!-- \(word(&random)) -->",
            "<script>\(word(&random))</script>", "> - \(word(&random))\n\n\t\(word(&random))", "{{\(word(&random))}}",
            "### \(word(&random))", "| a | b |\n|---|---|",
        ]
        return pieces.shuffled(using: &random).joined(separator: "\n\n")
    }

    private static func word(_ random: inout SeededRandom, length: Int? = nil) -> String {
        let letters = Array("abcdefghijklmnopqrstuvwxyz")
        let count = length ?? Int.random(in: 3...40, using: &random)
        return String((0..<count).map { _ in letters[Int.random(in: 0..<26, using: &random)] })
    }
}
