/// Words behind which a full stop does not end a sentence.
enum Abbreviations {
    /// Whether a word, without the full stop behind it, may be an abbreviation, an initial or an ordinal number.
    static func mayBe(_ word: String, beforeNumber: Bool) -> Bool {
        let parts = word.split { ".-/()".contains($0) }
        guard let last = parts.last else { return true }
        // J. R., z. B., U.S. and a.m.; pp. and EE. UU.; 3. and the second part of 14.3.; Elizabeth II.
        if last.count == 1 || (last.count == 2 && last.first == last.last) { return true }
        if last.allSatisfy(\.isNumber) { return last.count <= 2 }
        if last.allSatisfy({ "IVXLC".contains($0) }) { return true }
        let small = last.lowercased()
        return known.contains(small) || (beforeNumber && knownBeforeNumbers.contains(small))
            || (hasNoVowel(small) && last.last?.isUppercase != true && !word.contains("."))
    }

    /// Whether a short word cannot be spoken, as Mr, St, Nr, Ltd and bzw cannot; capitals alone are a name.
    private static func hasNoVowel(_ word: String) -> Bool {
        word.utf8.count <= 4 && word.utf8.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
            && !word.utf8.contains { "aeiouy".utf8.contains($0) }
    }

    /// English, German and Spanish abbreviations in small letters; none of them is a common word besides.
    private static let known = words(
        """
        abb abs abt allg al approx apr aprox apt asst attn aufl aug av avda ave bes betr bldg blvd bros ca capt cf cía
        co col corp depto dept dez dipl dpto dr dra eds einschl ej ene entspr etc evtl exkl ext fa feb fed gebr gest
        gov gral hon ibid inc incl ing inkl insb insbes jan jul lic max máx messrs mio mín misc mr mrs ms mwst nachm nov
        num núm núms oct okt orig pág págs pres prof prov reps resp rev sen sept sog sr sra srta st sta str tel tél
        teléf ud uds usw vd vds vol vols vorm vs zit zus zz
        """)

    /// Words that are abbreviations where a number follows.
    private static let knownBeforeNumbers = words(
        "art bd dec ed fig figs gen jun kap mar min no nos nr op p pag pags par pos pp sec sep tab v ver vers")

    private static func words(_ list: String) -> Set<String> {
        Set(list.split { $0 == " " || $0 == "\n" }.map(String.init))
    }
}
