/// The words that so many names of companies and houses have that they tell none of them; folded as terms are.
///
/// Kinds of houses are among them, since an anonymous description says the kind: “a museum”. No list of ordinary
/// words stands here: “alder” and “target” are such words, too.
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
        academy bakery bank charity church cinema clinic club college council foundation gallery hospital hotel
        institute library libraries museum museums restaurant school theatre trust university
        akademie backerei baeckerei bibliothek galerie hochschule institut kirche klinik museen schule stiftung theater
        academia banco biblioteca clinica colegio escuela fundacion galeria iglesia libreria museo panaderia teatro
        universidad
        """.split(whereSeparator: \.isWhitespace).map(String.init))
}
