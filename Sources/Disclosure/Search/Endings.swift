/// What is put behind a name in English, German and Spanish.
enum Endings {
    static func contains(_ ending: String) -> Bool { endings.contains(ending) }

    private static let endings: Set<String> = [
        "s", "es", "ed", "d", "ing", "ings", "ian", "ians", "an", "ans", "er", "ers", "ish", "ist", "ists", "ism",
        "ite",
        "ites", "ify", "ised", "ized", "ise", "ize", "isms", "like", "ly", "y", "ies", "ey", "ness", "less", "esque",
        "ese",
        "e", "en", "n", "ern", "sch", "sche", "schen", "scher", "sches", "isch", "ische", "ischen", "ito", "ita",
        "ista", "istas", "ano", "ana", "i", "o", "a", "os", "as", "ia", "ville", "ship", "dom", "hood", "able", "ful",
        "а", "у", "ы", "и", "е", "ом", "ой", "ам", "ами", "ах", "ов", "ин", "ский", "ская", "ское",
    ]
}
