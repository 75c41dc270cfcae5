import Foundation
import Model
import Records
import Testing
import Vocabulary

@Suite("The address of a record")
struct AddressTests {
    private static let closed = "closed: {on: 2026-03-20, outcome: approved, next: a, owner: b}"
    private static let files = [
        "website-relaunch/project.md": """
        ---
        title: T
        goal: G
        owner: O
        start: 2026-01-01
        aliases: [relaunch, website]
        ---
        """,
        "website-relaunch/1-audit.md": Northwind.milestone(),
        "website-relaunch/2-messaging.md": Northwind.milestone(
            "aliases: [message, copy]\ndeliverables:\n  - {title: A, file: files/guide.pdf}\n  - {title: B, file: texts/b.pdf}\n\(closed)"
        ),
        "website-relaunch/3-moved.md": Northwind.milestone("aliases: [shop/old, moving]\n\(closed)"),
        "website-relaunch/updates/2026-03-02.md": "---\ntitle: T\naliases: [2026-03-01]\n---\n",
        "website-relaunch/changes/audit.md": "---\ntitle: T\nasked_by: A\non: 2026-01-01\naliases: [check]\n---\n",
        "shop/project.md": "---\ntitle: T\ngoal: G\nowner: O\nstart: 2026-02-01\n---\n",
        "shop/1-audit.md": Northwind.milestone(),
    ]

    @Test("is made of its identity, which is the first alias or else the slug, and every former name leads to it")
    func isMadeOfIdentities() throws {
        let client = try Northwind.client(Self.files)
        var lines: [String] = []
        for project in client.projects {
            lines.append("\(project.slug): \(project.identity), \(project.anchorNames.joined(separator: " "))")
            for milestone in project.milestones {
                lines.append("  \(milestone.slug): \(milestone.anchors(in: project).joined(separator: " "))")
                lines.append("    in \(milestone.summaryFolders(in: project).joined(separator: " "))")
            }
            lines += project.updates.map { "  \($0.day): \($0.anchors(in: project).joined(separator: " "))" }
            lines += project.changes.map { "  change \($0.slug): \($0.anchors(in: project).joined(separator: " "))" }
        }
        lines += Addresses(client).allAnchors
        try Golden("addresses").check(lines)
    }

    @Test(
        "leads to a page, a summary or a file, or nowhere",
        arguments: [
            ("", "page(anchor: nil)"), ("#", "page(anchor: nil)"), ("index.html", "page(anchor: nil)"),
            ("#relaunch.audit", #"page(anchor: Optional("relaunch.audit"))"#),
            ("index.html#relaunch", #"page(anchor: Optional("relaunch"))"#),
            ("#website-relaunch.messaging", #"page(anchor: Optional("website-relaunch.messaging"))"#),
            ("#shop.old", #"page(anchor: Optional("shop.old"))"#),
            ("#relaunch.change.audit", #"page(anchor: Optional("relaunch.change.audit"))"#),
            ("website-relaunch/messaging/", #"summary("website-relaunch/messaging")"#),
            ("website-relaunch/messaging", #"summary("website-relaunch/messaging")"#),
            ("website-relaunch/messaging/index.html#x", #"summary("website-relaunch/messaging")"#),
            ("relaunch/copy/", #"summary("website-relaunch/messaging")"#),
            ("shop/old/", #"summary("website-relaunch/moved")"#),
            ("website-relaunch/messaging/guide.pdf", #"file("website-relaunch/messaging/guide.pdf")"#),
            ("website-relaunch/messaging/texts/b.pdf", #"file("website-relaunch/messaging/texts/b.pdf")"#),
            ("relaunch/copy/guide.pdf", #"file("relaunch/copy/guide.pdf")"#),
            ("website-relaunch/messaging/texts%2Fb.pdf", #"file("website-relaunch/messaging/texts/b.pdf")"#),
            ("#website-relaunch.messaging._ask", #"page(anchor: Optional("website-relaunch.messaging._ask"))"#),
            ("#shop.old._ask", #"page(anchor: Optional("shop.old._ask"))"#), ("#relaunch._ask", "nowhere"),
            ("#nothing", "nowhere"), ("#website-relaunch", #"page(anchor: Optional("website-relaunch"))"#),
            ("website-relaunch/audit/", "nowhere"),
            ("website-relaunch/", "nowhere"), ("website-relaunch/messagingindex.html", "nowhere"),
            ("/website-relaunch/messaging/", "nowhere"),
            ("website-relaunch/messaging//", "nowhere"), ("../x", "nowhere"), ("#Relaunch.audit", "nowhere"),
            ("#relaunch.audit#x", "nowhere"),
        ])
    func leadsSomewhere(_ link: String, _ place: String) throws {
        let addresses = Addresses(try Northwind.client(Self.files))
        #expect(
            (addresses.place(of: link).map { "\($0)" } ?? "nowhere").replacingOccurrences(
                of: "Model.Addresses.Place.", with: "") == place)
    }
}

@Suite("A link in prose")
struct LinkTests {
    private static let files = [
        "website-relaunch/1-audit.md": Northwind.milestone(),
        "website-relaunch/2-messaging.md": Northwind.milestone(
            "aliases: [copy]\nclosed: {on: 2026-03-20, outcome: approved, next: a, owner: b}"),
        "website-relaunch/updates/2026-03-02.md": "---\ntitle: T\n---\n",
        "website-relaunch/changes/spanish.md": "---\ntitle: T\nasked_by: A\non: 2026-01-01\n---\n",
    ]
    private static let attachments: [String: Model.Attachment] = [
        "files/logo.png": Attachment(kind: .file(.png), size: 1),
        "website-relaunch/files/a b.pdf": Attachment(kind: .file(.pdf), size: 1),
        "website-relaunch/files/é.png": Attachment(kind: .file(.png), size: 1),
        "website-relaunch/files/x.exe": Attachment(kind: .file(nil), size: 1),
        "website-relaunch/link.pdf": Attachment(kind: .symbolicLink, size: 1),
        "website-relaunch/notes.txt": Attachment(kind: .file(.text), size: 1),
    ]

    private func target(_ destination: String, isImage: Bool = false, inProject: Bool = true) throws -> String {
        let client = try Northwind.client(Self.files, attachments: Self.attachments)
        let resolver = LinkResolver(
            client: client, addresses: Addresses(client), project: inProject ? client.projects[0] : nil)
        return outline(resolver.target(of: destination, isImage: isImage)).joined(separator: ", ")
    }

    @Test("leads to the web, a record, a file, or nowhere that is safe")
    func leadsSomewhere() throws {
        var lines: [String] = []
        for link in [
            "https://example.com/x", "mailto:a@b.example", "#website-relaunch.audit",
            "#website-relaunch.change.spanish", "#nothing", "01-audit.md", "1-audit.md",
            "audit.md", "2-messaging.md", "2-messaging.md#top", "copy.md", "project.md", "client.md",
            "updates/2026-03-02.md", "updates/2026-03-03.md",
            "changes/spanish.md", "files/a b.pdf", "files/a%20b.pdf", "files/a%20b.pdf?x#y", "files/e\u{301}.png",
            "files/%C3%A9.png", "files/x.exe",
            "link.pdf", "notes.txt", "files/none.pdf", "files/logo.png", "", "?x", "/files/a.pdf", "//evil.example/x",
            "\\\\evil\\x", "../client.md",
            "%2e%2e/client.md", "./1-audit.md", "files/../notes.txt", "javascript:alert(1)", "JavaScript:alert(1)",
            "java%73cript:x", "javascript%3Aalert(1)",
            "data:text/html,x", "http:evil", "https://user@evil.example", "files//a.pdf", "a%00b", "a%0Ab", "%", "%zz",
            "%FF", "website-relaunch/1-audit.md",
        ] {
            lines.append("\(link) → \(try target(link))")
        }
        for image in [
            "files/é.png", "files/a b.pdf", "https://example.com/x.png", "#website-relaunch.audit", "1-audit.md",
            "data:image/png;base64,x",
        ] {
            lines.append("![] \(image) → \(try target(image, isImage: true))")
        }
        for link in [
            "files/logo.png", "website-relaunch/1-audit.md", "website-relaunch/files/a b.pdf", "client.md",
            "1-audit.md",
        ] {
            lines.append("client.md: \(link) → \(try target(link, inProject: false))")
        }
        try Golden("links").check(lines.map(Quotation.visible))
    }
}
