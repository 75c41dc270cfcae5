/// A file as it is to be written, with what there is to know for looking into it.
package struct PlannedFile: Sendable {
    /// What the bytes are.
    package enum Form: Sendable {
        case html, markdown, json
        /// Plain lines: a list of file names, a manifest.
        case lines
    }

    /// The path as it will be; it is looked at too.
    package let name: String
    package let form: Form
    package let bytes: [UInt8]
    /// Exact stretches that are the same for every client of every studio, as the built-in style sheet.
    package let known: [String]

    package init(name: String, form: Form, bytes: [UInt8], known: [String] = []) {
        (self.name, self.form, self.bytes, self.known) = (name, form, bytes, known)
    }

    /// What a reader can read of the file: visible text, attributes that are shown or followed, strings.
    ///
    /// Each is decoded, and as it is written otherwise; the known stretches are blank.
    package var readableTexts: [String] {
        Views(form: form, known: known).readable(withoutKnown).map { String(decoding: $0, as: UTF8.self) }
    }

    /// The bytes with a blank for every byte of a known stretch, so that places stay what they are.
    var withoutKnown: [UInt8] {
        var bytes = bytes
        for stretch in known.map({ Array($0.utf8) }) where !stretch.isEmpty {
            var index = 0
            while index + stretch.count <= bytes.count {
                if bytes[index] == stretch[0], bytes[index..<(index + stretch.count)].elementsEqual(stretch) {
                    for place in index..<(index + stretch.count) { bytes[place] = UInt8(ascii: " ") }
                    index += stretch.count
                } else {
                    index += 1
                }
            }
        }
        return bytes
    }
}
