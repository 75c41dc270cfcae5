internal import Vocabulary

/// Writes a feed as Atom (RFC 4287).
enum AtomFeed {
    static func text(of feed: Feed) -> String {
        var xml = """
            <?xml version="1.0" encoding="utf-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="\(XMLText.escaped(feed.language))">

            """
        add("id", feed.id, to: &xml)
        add("title", feed.title, to: &xml)
        add("updated", feed.updated.noon, to: &xml)
        xml += "<author><name>\(XMLText.escaped(feed.author))</name></author>\n"
        addLink("self", "application/atom+xml", feed.atom, to: &xml)
        addLink("alternate", "text/html", feed.page, to: &xml)
        for entry in feed.entries { add(entry, to: &xml) }
        return xml + "</feed>\n"
    }

    private static func add(_ entry: FeedEntry, to xml: inout String) {
        xml += "<entry>\n"
        add("id", entry.id, to: &xml)
        add("title", entry.title, to: &xml)
        add("published", entry.published.noon, to: &xml)
        add("updated", entry.updated.noon, to: &xml)
        addLink("alternate", "text/html", entry.address, to: &xml)
        xml += "<category term=\""
        xml += XMLText.escaped(entry.project.anchor)
        xml += "\" label=\""
        xml += XMLText.escaped(entry.project.title)
        xml += "\"/>\n"
        if let summary = entry.summary { add("summary", summary, to: &xml) }
        // Markup is escaped once more: the content is the text of a page, not a part of this document (4.1.3.3).
        if let content = entry.content {
            xml += "<content type=\"html\">"
            xml += XMLText.escaped(content.html)
            xml += "</content>\n"
        }
        xml += "</entry>\n"
    }

    /// Adds an element piece by piece, which needs no text of its own for each.
    private static func add(_ name: String, _ text: String, to xml: inout String) {
        xml += "<"
        xml += name
        xml += ">"
        xml += XMLText.escaped(text)
        xml += "</"
        xml += name
        xml += ">\n"
    }

    private static func addLink(_ relation: String, _ type: String, _ address: String, to xml: inout String) {
        xml += "<link rel=\""
        xml += relation
        xml += "\" type=\""
        xml += type
        xml += "\" href=\""
        xml += XMLText.escaped(address)
        xml += "\"/>\n"
    }
}
