internal import Publication

/// The files to which a client can subscribe, by their names below the client's folder.
enum SubscriptionFile {
    static let atom = "feed.xml"
    static let json = "feed.json"
    static let calendar = "calendar.ics"
}

extension PageContext {
    /// The two feeds, which tell the same, and the calendar.
    func subscriptions(of publication: ClientPublication) -> [Document] {
        let ids = PermanentIDs(key: publication.key)
        let feed = feed(of: publication, ids)
        return [
            Document(path: SubscriptionFile.atom, text: AtomFeed.text(of: feed)),
            Document(path: SubscriptionFile.json, contents: .bytes(JSONFeed.bytes(of: feed))),
            Document(path: SubscriptionFile.calendar, contents: .bytes(calendar(of: publication, ids).bytes)),
        ]
    }

    /// What a feed or a calendar is called in the program that shows it.
    var subscriptionTitle: String {
        words.tell(.studioForClient, ["studio": masthead.studio, "client": masthead.client])
    }

    /// How a page offers them; nil where no link can be followed.
    var follow: Row? {
        guard medium == .site else { return nil }
        return row([
            "feedAddress": .text(address(.file(path: SubscriptionFile.atom))),
            "jsonAddress": .text(address(.file(path: SubscriptionFile.json))),
            "calendarAddress": .text(address(.file(path: SubscriptionFile.calendar))),
        ])
    }
}
