internal import Foundation
internal import Vocabulary

/// The letters of a line, folded, to recognise a heading in whatever way it is written.
enum SpelledLetters {
    /// The lower-case letters of a line, or nil if there are more than `most` of them.
    ///
    /// Case, width, style, accents, markup, blanks and invisible scalars make no difference.
    static func folded(_ line: ArraySlice<UInt8>, most: Int) -> String? {
        var letters: [UInt8] = []
        var isASCII = true
        for byte in line {
            if ASCII.isLetter(byte) {
                if letters.count == most { return nil }
                letters.append(byte | 0x20)
            } else if byte >= 0x80 {
                isASCII = false
            }
        }
        if isASCII { return String(decoding: letters, as: UTF8.self) }
        var folded = ""
        for scalar in String(decoding: line, as: UTF8.self).unicodeScalars {
            for part in decomposed(scalar) where part.properties.isAlphabetic {
                folded += part.properties.lowercaseMapping
            }
            if folded.utf8.count > most { return nil }
        }
        return folded
    }

    private static func decomposed(_ scalar: Unicode.Scalar) -> String.UnicodeScalarView {
        if scalar.isASCII { return String(scalar).unicodeScalars }
        if scalar.properties.isDefaultIgnorableCodePoint { return String.UnicodeScalarView() }
        return String(scalar).decomposedStringWithCompatibilityMapping.unicodeScalars
    }
}

/// Lines that spell the name of an internal section, or what people write in its place.
enum SpelledMarker {
    static func marker(in line: ArraySlice<UInt8>) -> SectionName? {
        // “proof” to “for internal use only”; most lines of prose have more letters.
        guard line.count >= 5 else { return nil }
        if let marker = marker(spelledBy: SpelledLetters.folded(line, most: 18)) { return marker }
        guard line.contains(UInt8(ascii: "<")) else { return nil }
        return marker(spelledBy: SpelledLetters.folded(withoutTags(line)[...], most: 18))
    }

    private static func marker(spelledBy letters: String?) -> SectionName? {
        switch letters {
        case "internal", "internalnote", "internalnotes", "internalonly", "internaluseonly", "forinternaluseonly":
            return .internalNotes
        case "proof": return .proof
        default: return nil
        }
    }

    /// The line as it reads when its HTML tags, whose names are letters too, are left out.
    private static func withoutTags(_ line: ArraySlice<UInt8>) -> [UInt8] {
        var isInTag = false
        return line.filter { byte in
            if byte == UInt8(ascii: "<") { isInTag = true }
            defer { if byte == UInt8(ascii: ">") { isInTag = false } }
            return !isInTag
        }
    }
}
