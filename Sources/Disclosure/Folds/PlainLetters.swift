/// Letters that are drawn from plain ones and that no decomposition of Unicode takes apart.
enum PlainLetters {
    /// The plain letters of a scalar, in lower case unless it is a capital; nil where Unicode's decomposition will do.
    static func of(_ scalar: Unicode.Scalar) -> String? {
        switch scalar.value {
        // White on black, in circles and in squares; and the letters of which flags are made.
        case 0x1F150...0x1F169: return capital(scalar.value - 0x1F150)
        case 0x1F170...0x1F189: return capital(scalar.value - 0x1F170)
        case 0x1F1E6...0x1F1FF: return capital(scalar.value - 0x1F1E6)
        default: return table[scalar]
        }
    }

    private static func capital(_ number: UInt32) -> String? {
        Unicode.Scalar(0x41 + number).map { String($0) }
    }

    private static let table: [Unicode.Scalar: String] = {
        let pairs = """
            æ:ae Æ:AE œ:oe Œ:OE ø:o Ø:O ł:l Ł:L đ:d Đ:D ð:d Ð:D þ:th Þ:TH ß:ss ẞ:SS ħ:h Ħ:H ŧ:t Ŧ:T ı:i ĸ:k ŋ:n Ŋ:N
            ſ:s ƀ:b ƈ:c ɖ:d ɗ:d ƒ:f ɠ:g ɨ:i ƙ:k ƚ:l ɵ:o ƥ:p ƭ:t ʉ:u ʋ:v ƴ:y ƶ:z ɑ:a ɡ:g ɩ:i ς:σ
            Ⱥ:A ⱥ:a Ƀ:B ɓ:b Ɓ:B Ȼ:C ȼ:c Ɖ:D Ɗ:D Ɇ:E ɇ:e Ɠ:G Ɨ:I Ɉ:J ɉ:j Ƙ:K Ƚ:L Ɵ:O Ƥ:P Ɍ:R ɍ:r Ⱦ:T ⱦ:t Ƭ:T Ʉ:U Ʋ:V Ɏ:Y ɏ:y Ƴ:Y Ƶ:Z
            ᴀ:a ʙ:b ᴄ:c ᴅ:d ᴇ:e ꜰ:f ɢ:g ʜ:h ɪ:i ᴊ:j ᴋ:k ʟ:l ᴌ:l ᴍ:m ɴ:n ᴏ:o ᴘ:p ꞯ:q ʀ:r ꜱ:s ᴛ:t ᴜ:u ᴠ:v ᴡ:w ʏ:y ᴢ:z
            ᴁ:ae ɶ:oe
            """
        var table: [Unicode.Scalar: String] = [:]
        for pair in pairs.split(whereSeparator: \.isWhitespace) {
            let scalars = pair.unicodeScalars
            if let first = scalars.first { table[first] = String(pair.unicodeScalars.dropFirst(2)) }
        }
        return table
    }()
}
