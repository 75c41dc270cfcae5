/// The forms of companies, as they stand behind a name; with letters and digits only, in lower case.
enum LegalForms {
    static func contains(_ squashed: String) -> Bool { forms.contains(squashed) }

    private static let forms: Set<String> = [
        "ltd", "limited", "llc", "llp", "lp", "inc", "incorporated", "corp", "corporation", "co", "company", "plc",
        "pty", "pvt", "pte", "cic", "gmbh", "ggmbh", "mbh", "ag", "kg", "kgaa", "ohg", "ug", "gbr", "ev", "eg", "ek",
        "haftungsbeschrankt", "gesmbh", "og", "sa", "sl", "slu", "slne", "sc", "scoop", "sas", "sasu", "sarl", "srl",
        "spa", "snc", "bv", "nv", "vof", "oy", "oyj", "ab", "asa", "aps", "kft", "zrt", "doo", "sro", "spzoo", "se",
    ]
}
