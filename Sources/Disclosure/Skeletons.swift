internal import CTables

/// The table of letters that look alike (Unicode Technical Standard 39), as lines of code points.
enum Skeletons {
    static var bytes: UnsafeBufferPointer<UInt8> {
        let table = milepost_skeletons()
        return UnsafeBufferPointer(start: table.bytes, count: table.count)
    }
}
