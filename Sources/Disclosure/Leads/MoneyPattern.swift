/// An amount of money: `€4,500`, `4.500 EUR`, `4k €`, `two thousand euros`.
struct MoneyPattern: LeadPattern {
    let lead = Disclosure.Lead.money

    func end(of start: Int, in tokens: LeadTokens) -> Int? {
        let token = tokens[start]
        if isSymbol(token) { return behindSymbol(start, in: tokens) }
        if token.isWord { return word(start, in: tokens) }
        let isInner = tokens.isGlued(start) && tokens[start - 1].isSign(".,'") && tokens[start - 2].isNumber
        return token.isNumber && tokens.beginsRun(start) && !isInner ? behindNumber(start, in: tokens) : nil
    }

    /// `€ 4,500`, `$4k`.
    private func behindSymbol(_ start: Int, in tokens: LeadTokens) -> Int? {
        let number = tokens[start + 1].isSign("-") ? start + 2 : start + 1
        return tokens[number].isNumber ? endOfNumber(number, in: tokens) : nil
    }

    /// `EUR 4,500`, `US$4`, and the words that count nothing but money.
    private func word(_ start: Int, in tokens: LeadTokens) -> Int? {
        let token = tokens[start]
        if MoneyPattern.codes.contains(token.text), tokens[start + 1].isNumber, token.isAllCapitals {
            return endOfNumber(start + 1, in: tokens)
        }
        if MoneyPattern.plurals.contains(token.text) { return start + 1 }
        guard MoneyPattern.numerals.contains(token.text), tokens[start + 1].isWord else { return nil }
        return isUnit(start + 1, in: tokens) ? start + 2 : nil
    }

    /// `4,500 €`, `4.5 million pounds`, `4k€`, `4,50 EUR`.
    private func behindNumber(_ start: Int, in tokens: LeadTokens) -> Int? {
        var index = endOfNumber(start, in: tokens)
        if tokens[index].isSign("."), tokens.isGlued(index) { index += 1 }
        while MoneyPattern.magnitudes.contains(tokens[index].text) || MoneyPattern.numerals.contains(tokens[index].text)
        {
            index += tokens[index + 1].isSign(".") && tokens.isGlued(index + 1) ? 2 : 1
        }
        if ["de", "-"].contains(tokens[index].text) { index += 1 }
        return isUnit(index, in: tokens) ? index + 1 : nil
    }

    private func isUnit(_ index: Int, in tokens: LeadTokens) -> Bool {
        // A pound of flour is no money.
        if ["pound", "pounds"].contains(tokens[index].text), tokens[index + 1].text == "of" { return false }
        // “10 mark the text” and “5 real cases” are no money either: words that are others too count in capitals.
        return isSymbol(tokens[index]) || MoneyPattern.units.contains(tokens[index].text)
            || MoneyPattern.plurals.contains(tokens[index].text)
            || MoneyPattern.codes.contains(tokens[index].text)
                && (tokens[index].isAllCapitals || ["eur", "usd", "gbp", "chf"].contains(tokens[index].text))
    }

    private func isSymbol(_ token: LeadToken) -> Bool {
        token.kind == .sign && token.text.unicodeScalars.first?.properties.generalCategory == .currencySymbol
    }

    /// Passes over digits, their separators and a glued magnitude as in `4.5k`.
    private func endOfNumber(_ start: Int, in tokens: LeadTokens) -> Int {
        var end = start + 1
        while tokens[end].isSign(".,'"), tokens.isGlued(end), tokens[end + 1].isNumber, tokens.isGlued(end + 1) {
            end += 2
        }
        while tokens[end].isNumber, tokens[end].count == 3, !tokens.isGlued(end) { end += 1 }
        return MoneyPattern.magnitudes.contains(tokens[end].text) && tokens.isGlued(end) ? end + 1 : end
    }

    private static let codes = Set(
        words:
            """
            eur gbp usd chf sek nok dkk pln czk huf ron bgn isk rub uah jpy cny rmb krw inr aud cad nzd sgd hkd thb myr
            idr vnd zar ngn kes egp ils aed sar qar mxn ars clp cop uyu brl crc dop gtq teur keur meur eurk
            """)
    private static let plurals = Set(
        words:
            "euros dollars dollares dolares francs franken rupees reais zloty kroner kronor yen teur keur tsdeur")
    private static let units = Set(
        words:
            """
            euro dollar dolar pound pounds sterling pence penny cent cents franc rappen peso pesos rupee real reales
            libra libras centimo centimos pfund quid bucks
            """)
    private static let magnitudes = Set(
        words:
            "k m mn mio mrd bn tsd t million millions mill millionen millones mil")
    private static let numerals = Set(
        words:
            """
            hundred thousand million billion hundreds thousands millions two three four five six seven eight nine ten twelve
            fifteen twenty thirty forty fifty sixty seventy eighty ninety hundert tausend zwei drei vier funf sechs sieben
            acht neun zehn zwanzig dreissig dreißig vierzig funfzig cien mil dos tres cuatro cinco seis siete ocho nueve diez
            """)
}
