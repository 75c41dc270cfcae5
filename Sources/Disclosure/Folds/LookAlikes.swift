/// Which plain letters another letter may be taken for.
struct LookAlikes: Sendable {
    static let shared = LookAlikes(Skeletons.bytes)

    private var scalars: [UInt32] = []
    /// Where the skeleton of each begins in `parts`; one more than there are scalars.
    private var starts: [Int] = [0]
    private var parts: [UInt32] = []

    /// Reads lines of a code point, a tab and the code points of its skeleton, all in hexadecimal digits and sorted.
    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        for line in bytes.split(separator: UInt8(ascii: "\n")) where line.first != UInt8(ascii: "#") {
            let numbers = line.split { $0 == UInt8(ascii: "\t") || $0 == UInt8(ascii: " ") }.map(LookAlikes.number)
            guard let scalar = numbers.first else { continue }
            precondition(scalars.last.map { $0 < scalar } ?? true, "the table of skeletons is not sorted")
            scalars.append(scalar)
            parts += numbers.dropFirst()
            starts.append(parts.count)
        }
    }

    private static func number(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> UInt32 {
        digits.reduce(0) { $0 << 4 | UInt32($1 < 0x3A ? $1 & 0x0F : $1 & 0x0F + 9) }
    }

    /// The scalars that look like this one together; nil where the table has none.
    func skeleton(of scalar: Unicode.Scalar) -> ArraySlice<UInt32>? {
        var (low, high) = (0, scalars.count)
        while low < high {
            let middle = (low + high) / 2
            if scalars[middle] < scalar.value { low = middle + 1 } else { high = middle }
        }
        guard low < scalars.count, scalars[low] == scalar.value else { return nil }
        return parts[starts[low]..<starts[low + 1]]
    }

    /// The letters that the table does not have, because they are alike only in some typefaces or by habit.
    static let habitual: [Unicode.Scalar: UInt64] = {
        let pairs = """
            β:b χ:x ω:w μ:um κ:k τ:t η:n ε:e σ:os ς:s ν:vn ρ:pr π:n δ:d ζ:z Σ:e Λ:a Ξ:e Δ:a Ω:o Π:n Ψ:y Φ:o Θ:o θ:o φ:o
            ʍ:mw ɜ:e3 ᴎ:nu ᴙ:r ɛ:e ꞓ:e в:b н:h м:m т:t к:k г:r я:r Я:r з:e3 э:e Э:e є:e б:b ъ:b ь:b ш:w щ:w Ш:w Щ:w
            и:un й:un И:n Й:n п:n П:n ц:u л:n д:d Д:a ч:y У:y ф:o Ф:o €:e
            """
        var table: [Unicode.Scalar: UInt64] = [:]
        for pair in pairs.split(whereSeparator: \.isWhitespace) {
            let scalars = pair.unicodeScalars
            guard let first = scalars.first else { continue }
            table[first] = Readings.bits(of: String(scalars.dropFirst(2)))
        }
        return table
    }()
}
