/// Lines and columns of places in a text, which are asked for from its front to its back.
///
/// Each byte is counted once however many places are asked for.
struct LineCount {
    /// Line breaks before the place that was asked for last.
    private(set) var line = 0
    private var place = 0
    /// Scalars between the start of the line and the place.
    private var scalars = 0

    /// 1 for the first column of a line, in Unicode scalars; `line` then counts the line breaks before the place.
    mutating func column(of next: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        precondition(next >= place, "places are asked for in their order")
        while place < next {
            if bytes[place] == UInt8(ascii: "\n") {
                line += 1
                scalars = 0
            } else if bytes[place] & 0xC0 != 0x80 {
                scalars += 1
            }
            place += 1
        }
        return scalars + 1
    }
}
