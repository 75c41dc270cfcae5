internal import CTheme

/// The files of Templates/ as the compiler put them into this program.
enum EmbeddedTheme {
    static let files: [String: [UInt8]] = {
        var files: [String: [UInt8]] = [:]
        for index in 0..<milepost_theme_count() {
            let file = milepost_theme_file(index)
            guard let path = file.path, let bytes = file.bytes else { continue }
            files[String(cString: path)] = Array(UnsafeBufferPointer(start: bytes, count: file.count))
        }
        return files
    }()
}
