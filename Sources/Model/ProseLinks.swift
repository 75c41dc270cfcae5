import Records
package import Vocabulary

/// What a link in prose leads to.
package enum LinkTarget: Hashable, Sendable {
    /// Another site, or a mail address.
    case web(WebAddress)
    /// A place inside the client's own folder.
    case place(Addresses.Place)
    /// A file of the record's folder that the link publishes: its path below the client's folder in Content,
    /// and below the client's folder in the site.
    case attachment(source: String, published: String)
    /// Nothing that may be linked: the text stays, the link goes.
    case unsafe
    /// A relative address that names nothing; the reason is for the message.
    case missing(String)
}

/// Tells what the relative links of one record's prose mean.
package struct LinkResolver: Sendable {
    private let client: Client
    private let addresses: Addresses
    /// The folder that relative links start from, below the client's; empty for client.md.
    private let base: String

    package init(client: Client, addresses: Addresses, project: Project?) {
        self.client = client
        self.addresses = addresses
        base = project.map { "\($0.slug)/" } ?? ""
    }

    package func target(of destination: String, isImage: Bool) -> LinkTarget {
        if destination.utf8.first == UInt8(ascii: "#") {
            if isImage { return .missing("\(Quotation.quoted(destination)) is no image") }
            return addresses.place(of: destination).map(LinkTarget.place)
                ?? .missing("no record has the anchor \(Quotation.quoted(destination))")
        }
        if let address = WebAddress(destination) {
            return isImage ? .unsafe : .web(address)
        }
        let path = PercentDecoding.decoded(Substring(destination.utf8.prefix { !"#?".utf8.contains($0) }))
        guard !destination.contains(":"), !destination.hasPrefix("/"), !destination.hasPrefix("\\") else {
            return .unsafe
        }
        guard RelativePath.isValid(path) else {
            return .missing("\(Quotation.quoted(destination)) is no path inside this record's folder")
        }
        return relativeTarget(path, isImage: isImage)
    }

    private func relativeTarget(_ path: String, isImage: Bool) -> LinkTarget {
        let full = base + path
        if path.hasSuffix(".md"), !isImage {
            return record(at: full).map(LinkTarget.place)
                ?? .missing("no record \(Quotation.quoted(path)) is there")
        }
        guard let attachment = client.attachments[full] else {
            return .missing("no file \(Quotation.quoted(path)) is there")
        }
        switch attachment.kind {
        case .symbolicLink:
            return .missing("\(Quotation.quoted(path)) is a symbolic link, which is never followed")
        case .file(nil):
            return .missing("\(Quotation.quoted(path)) is of no kind that may be published")
        case .file(let format?):
            if isImage, !format.isImage { return .missing("\(Quotation.quoted(path)) is no image") }
            return .attachment(source: full, published: full)
        }
    }

    /// The place of the record whose file stands at a path below the client's folder.
    private func record(at path: String) -> Addresses.Place? {
        if path == "client.md" { return .page(anchor: nil) }
        for project in client.projects where path.hasPrefix("\(project.slug)/") {
            let rest = path.dropFirst(project.slug.text.utf8.count + 1).dropLast(3)
            if rest == "project" { return .page(anchor: project.identity) }
            for milestone in project.milestones
            where rest == "\(milestone.slug)" || milestone.path.hasSuffix("/\(path)") {
                return milestone.closed == nil
                    ? .page(anchor: milestone.anchors(in: project)[0]) : .summary(milestone.folder(in: project))
            }
            for update in project.updates where rest == "updates/\(update.day)" {
                return .page(anchor: update.anchors(in: project)[0])
            }
            for change in project.changes where rest == "changes/\(change.slug)" {
                return .page(anchor: change.anchors(in: project)[0])
            }
        }
        return nil
    }
}
