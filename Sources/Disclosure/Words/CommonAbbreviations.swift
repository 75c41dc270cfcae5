/// Abbreviations that everybody uses, so that they are not taken for a person's initials.
enum CommonAbbreviations {
    static func contains(_ letters: String) -> Bool {
        FunctionWords.contains(letters) || abbreviations.contains(letters)
    }

    private static let abbreviations: Set<String> = Set(
        """
        ab ad ai am api app asap bc ca cc ceo cfo cms crm cs css cta cto cv de dc dj dm dns do eg erp es et eta eu
        faq gb gdpr gps hr html ia id ie ios ip it js kb kpi lab ma mb ml mp ms nb nda ng no ok os pa pc pdf pdfs php
        pm pr ps qa qr rfp roi rss sa sdk seo si sla sms sql st svg tb tv ui uk un url us ux vat vip vpn vs wc wp xl
        xml
        """.split(whereSeparator: \.isWhitespace).map(String.init))
}
