/// The digits and signs that are typed for letters, as in `N0r7hw1nd`.
enum Leet {
    static let digits: [UInt8: UInt64] = [
        UInt8(ascii: "0"): Readings.bits(of: "o"), UInt8(ascii: "1"): Readings.bits(of: "il"),
        UInt8(ascii: "3"): Readings.bits(of: "e"), UInt8(ascii: "4"): Readings.bits(of: "a"),
        UInt8(ascii: "5"): Readings.bits(of: "s"), UInt8(ascii: "6"): Readings.bits(of: "gb"),
        UInt8(ascii: "7"): Readings.bits(of: "t"), UInt8(ascii: "8"): Readings.bits(of: "b"),
        UInt8(ascii: "9"): Readings.bits(of: "g"),
    ]

    /// The signs; a table of all bytes, since it is asked for nearly every blank of a text.
    static let signs: [UInt64] = {
        var table = [UInt64](repeating: 0, count: 256)
        table[Int(UInt8(ascii: "$"))] = Readings.bits(of: "s")
        table[Int(UInt8(ascii: "@"))] = Readings.bits(of: "a")
        table[Int(UInt8(ascii: "|"))] = Readings.bits(of: "li")
        table[Int(UInt8(ascii: "!"))] = Readings.bits(of: "i")
        return table
    }()
}
