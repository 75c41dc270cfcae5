/// The mail hosts that serve everybody, so that their domains tell nothing about a client.
package enum CommonMailHost {
    /// Whether anybody may have an address at the domain, in lower case.
    package static func matches(_ domain: String) -> Bool {
        if hosts.contains(domain) { return true }
        let labels = domain.split(separator: ".")
        let isCountryOffice = labels.count == 2 || (labels.count == 3 && ["co", "com"].contains(labels[1]))
        return isCountryOffice && labels.first.map { families.contains(String($0)) } ?? false
    }

    /// Hosts that have the same name in many countries.
    private static let families: Set<String> = [
        "aol", "gmail", "gmx", "googlemail", "hotmail", "icloud", "live", "outlook", "protonmail", "yahoo",
        "yandex", "ymail",
    ]

    private static let hosts: Set<String> = [
        "126.com", "163.com", "a1.net", "aon.at", "att.net", "bluewin.ch", "btinternet.com", "comcast.net",
        "duck.com", "fastmail.com", "free.fr", "freenet.de", "hey.com", "laposte.net", "libero.it", "mac.com",
        "mail.com", "mail.de", "mail.ru", "mailbox.org", "me.com", "msn.com", "naver.com", "orange.fr",
        "pm.me",
        "posteo.de", "posteo.net", "proton.me", "qq.com", "rocketmail.com", "sbcglobal.net", "sfr.fr",
        "sky.com",
        "t-online.de", "telefonica.net", "tuta.com", "tutanota.com", "tutanota.de", "verizon.net",
        "virginmedia.com", "wanadoo.fr", "web.de", "zoho.com",
    ]
}
