/// Abbreviations that everybody uses, so that they are not taken for a person's initials.
enum CommonAbbreviations {
    static func contains(_ letters: String) -> Bool { abbreviations.contains(letters) }

    private static let abbreviations: Set<String> = Set(
        """
        ai am api ceo cms crm css csv cta eu faq gdpr gps hr html id it kpi ok pc pdf php pm pr qa qr roi rss seo sms
        sql svg tv ui uk un url us usb ux vat vip vpn xml
        """.split(whereSeparator: \.isWhitespace).map(String.init))
}
