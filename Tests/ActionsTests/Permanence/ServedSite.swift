import Documents
import Foundation
import Publication

/// What a web server and a browser make of a link: they know the files of the site and nothing of records.
struct ServedSite {
    /// The address of the site, with a slash behind it.
    let address: String
    /// The client's present folder.
    let folder: String
    /// The ids in every page, by the paths of the files below the site; none in other files.
    private var anchors: [String: Set<String>] = [:]
    /// Where a page leads on by itself, as it says it.
    private var redirections: [String: String] = [:]

    init(_ publication: ClientPublication, by writer: SiteWriter, at address: String) throws {
        (self.address, folder) = (address, publication.folder)
        let documents = try writer.documents(for: publication) { _ in [] }.folder
        for document in documents {
            let page = if case .bytes(let bytes) = document.contents { bytes } else { [UInt8]() }
            let found = Set(ServedSite.values(behind: " id=\"", in: page))
            let redirection = ServedSite.values(behind: "http-equiv=\"refresh\" content=\"0; url=", in: page).first
            for name in [publication.folder] + publication.formerFolders {
                anchors["\(name)/\(document.path)"] = found
                redirections["\(name)/\(document.path)"] = redirection
            }
        }
    }

    /// What stands between a mark and the next quotation mark, wherever it does.
    private static func values(behind mark: String, in page: [UInt8]) -> [String] {
        let parts = page.split(separator: UInt8(ascii: "\""), omittingEmptySubsequences: false)
        let marks = Array(mark.utf8).split(separator: UInt8(ascii: "\""), omittingEmptySubsequences: false)
        return parts.indices.dropFirst(marks.count - 1).compactMap { index in
            let before = parts[(index - marks.count + 1)..<index]
            let last = marks[marks.count - 1]
            guard zip(before, marks).allSatisfy({ part, mark in part.suffix(mark.count).elementsEqual(mark) }),
                parts[index].starts(with: last)
            else { return nil }
            return String(decoding: parts[index].dropFirst(last.count), as: UTF8.self)
        }
    }

    /// Whether a link opens a page or a file, at the place in it that it names.
    ///
    /// `link` is relative to the client's folder, or a whole address.
    func opens(_ link: String) -> Bool {
        let whole = link.contains("://") ? link : "\(address)\(folder)/\(link)"
        guard whole.hasPrefix(address) else { return false }
        let parts = whole.dropFirst(address.count).split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        guard let file = file(at: String(parts[0])) else { return false }
        if let target = redirection(of: file) { return self.file(at: target) != nil }
        guard parts.count == 2, !parts[1].isEmpty else { return true }
        return anchors[file]?.contains(String(parts[1])) == true
    }

    /// The file that a server gives for a path; for a folder its `index.html`.
    private func file(at path: String) -> String? {
        let folder = path.isEmpty || path.hasSuffix("/") ? path : path + "/"
        return [path, folder + "index.html"].first { anchors[$0] != nil }
    }

    /// Where a page leads on by itself, as a path below the site.
    private func redirection(of file: String) -> String? {
        guard let target = redirections[file] else { return nil }
        var names = file.split(separator: "/").dropLast().map { String($0) }
        for name in target.split(separator: "/") {
            if name == ".." { _ = names.popLast() } else { names.append(String(name)) }
        }
        return names.joined(separator: "/") + "/"
    }
}
