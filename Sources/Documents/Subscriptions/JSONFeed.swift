internal import Foundation
internal import Vocabulary

/// Writes a feed as JSON (JSON Feed 1.1, jsonfeed.org/version/1.1).
enum JSONFeed {
    static func bytes(of feed: Feed) -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        guard let data = try? encoder.encode(Contents(feed)) else {
            preconditionFailure("texts and lists of texts can always be encoded")
        }
        return Array(data) + [UInt8(ascii: "\n")]
    }

    private struct Contents: Encodable {
        let version = "https://jsonfeed.org/version/1.1"
        let title: String
        let page: String
        let feed: String
        let language: String
        let authors: [Author]
        let items: [Item]

        init(_ feed: Feed) {
            title = feed.title
            page = feed.page
            self.feed = feed.json
            language = feed.language
            authors = [Author(name: feed.author)]
            items = feed.entries.map(Item.init)
        }

        enum CodingKeys: String, CodingKey {
            case version, title, language, authors, items
            case page = "home_page_url"
            case feed = "feed_url"
        }
    }

    private struct Author: Encodable { let name: String }

    private struct Item: Encodable {
        let id: String
        let address: String
        let title: String
        let summary: String?
        /// Exactly one of the two is there.
        let html: String?
        let text: String?
        let published: String
        let updated: String
        let tags: [String]

        init(_ entry: FeedEntry) {
            id = entry.id
            address = entry.address
            title = entry.title
            summary = entry.summary
            html = entry.content?.html
            text = entry.content == nil ? entry.summary ?? entry.title : nil
            published = entry.published.noon
            updated = entry.updated.noon
            tags = [entry.project.title]
        }

        enum CodingKeys: String, CodingKey {
            case id, title, summary, tags
            case address = "url"
            case html = "content_html"
            case text = "content_text"
            case published = "date_published"
            case updated = "date_modified"
        }
    }
}
