/// The words that so many companies have in their names that they tell none of them; folded as terms are.
enum CompanyWords {
    static func contains(_ word: String) -> Bool { words.contains(word) }

    private static let words: Set<String> = Set(
        """
        agency associates association brothers bureau business companies company consultancy consultants consulting
        design digital enterprises global group holding holdings house industries international labs management
        media network office online partner partners practice products shop service services society solutions
        sons store stores studio studios systems team technologies technology trade traders trading web website works
        agentur beratung betrieb buro buero dienst dienste dienstleistungen firma gesellschaft gruppe handel handels
        haus laden sohn sohne soehne tochter toechter verband verein vertrieb werk werke
        agencia asociacion asociados compania comercial empresa empresas estudio grupo hermanos hijos servicios
        sociedad soluciones tienda
        """.split(whereSeparator: \.isWhitespace).map(String.init))
}
