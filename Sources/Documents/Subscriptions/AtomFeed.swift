internal import Vocabulary

/// Writes a feed as Atom (RFC 4287).
enum AtomFeed {
    static func text(of feed: Feed) -> String {
        var xml = """
            <?xml version="1.0" encoding="utf-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="\(XMLText.escaped(feed.language))">

            """
        xml += element("id", feed.id) + element("title", feed.title) + element("updated", feed.updated.noon)
        xml += "<author>\(element("name", feed.author).dropLast())</author>\n"
        xml += link("self", "application/atom+xml", feed.atom) + link("alternate", "text/html", feed.page)
        for entry in feed.entries { write(entry, to: &xml) }
        return xml + "</feed>\n"
    }

    private static func write(_ entry: FeedEntry, to xml: inout String) {
        xml += "<entry>\n"
        xml += element("id", entry.id) + element("title", entry.title)
        xml += element("published", entry.published.noon) + element("updated", entry.updated.noon)
        xml += link("alternate", "text/html", entry.address)
        xml += "<category term=\"\(XMLText.escaped(entry.project.anchor))\""
        xml += " label=\"\(XMLText.escaped(entry.project.title))\"/>\n"
        if let summary = entry.summary { xml += element("summary", summary) }
        // Markup is escaped once more: the content is the text of a page, not a part of this document (4.1.3.3).
        if let content = entry.content { xml += "<content type=\"html\">\(XMLText.escaped(content.html))</content>\n" }
        xml += "</entry>\n"
    }

    private static func element(_ name: String, _ text: String) -> String {
        "<\(name)>\(XMLText.escaped(text))</\(name)>\n"
    }

    private static func link(_ relation: String, _ type: String, _ address: String) -> String {
        "<link rel=\"\(relation)\" type=\"\(type)\" href=\"\(XMLText.escaped(address))\"/>\n"
    }
}
