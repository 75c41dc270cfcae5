#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// Where output is to be: checked to be a place that milepost may write to, and no other.
struct OutputPlace {
    /// The path as it was given.
    let path: String
    /// The folder in which the output's folder lies.
    let parent: Folder
    /// The output's folder in its parent.
    let name: String

    /// Refuses `/`, the home folder, links, and whatever touches one of `others` (Content, Templates).
    init(at path: String, apartFrom others: [String]) throws(FileTrouble) {
        self.path = path
        let (parentPath, name) = try OutputPlace.split(path)
        parent = try Folder(at: parentPath)
        self.name = name
        let status = try parent.status(of: name)
        switch status.map({ ContentFolder.Kind(mode: $0.st_mode) }) {
        case .folder, nil: break
        case .symbolicLink: throw refusal("is a symbolic link; give the folder that it points to as --output")
        case .file, .other: throw refusal("is not a folder; choose another --output")
        }
        guard let parents = Identity.lineage(of: parentPath) else {
            throw .failed(attempt: "find", path: parentPath, code: ENOENT)
        }
        try refuse(own: status.map { Identity($0) }, in: parents, touching: others)
    }

    /// The site's folder, or nil if there is none yet; one that is not empty and not ours is refused.
    func openSite() throws(FileTrouble) -> Folder? {
        guard let site = try parent.folderIfPresent(name) else { return nil }
        if try site.kind(of: SiteLayout.marker) == nil {
            // Nothing but what a killed first build may have left: the folder is as good as empty.
            let isEmpty = try site.members().allSatisfy { $0.name.hasPrefix(SiteLayout.hiddenPrefix) }
            guard isEmpty else { throw notOurs }
            return site
        }
        let marker = String(decoding: try site.bytes(of: SiteLayout.marker, atMost: 1_000), as: UTF8.self)
        if marker == SiteLayout.markerText { return site }
        let version = Int(marker.dropFirst(SiteLayout.markerPrefix.count).prefix { $0.isNumber })
        guard marker.hasPrefix(SiteLayout.markerPrefix), let version, version > SiteLayout.version else {
            throw notOurs
        }
        throw refusal("was made by a newer milepost; update milepost, or choose another --output")
    }

    /// Refuses a site and whatever lies in one: what is put there would be published.
    func refuseSites() throws(FileTrouble) {
        guard try parent.folderIfAny(name)?.kind(of: SiteLayout.marker) == nil else {
            throw refusal("is the site; choose another --output")
        }
        var path = realPath(parent.path) ?? "/"
        while path != "/" {
            if access("\(path)/\(SiteLayout.marker)", F_OK) == 0 {
                throw refusal("lies inside the site; choose another --output")
            }
            let end = path.utf8.lastIndex(of: UInt8(ascii: "/")) ?? path.startIndex
            path = end == path.startIndex ? "/" : String(path[..<end])
        }
    }

    /// The folder in which a build may lock and stage, and what its names there begin with.
    ///
    /// That is beside the output, so that a build which fails leaves no trace in it. Where the parent is closed to us
    /// or another file system, as in a container that has the output mounted, it is the output itself.
    func workplace(for site: Folder?) -> (folder: Folder, prefix: String) {
        guard let site, !isParentWritable || isMounted(site) else { return (parent, ".\(name).milepost-") }
        return (site, SiteLayout.hiddenPrefix)
    }

    private var isParentWritable: Bool { faccessat(parent.descriptor, ".", W_OK | X_OK, AT_EACCESS) == 0 }

    /// Whether nothing can be renamed from beside the site into it.
    private func isMounted(_ site: Folder) -> Bool {
        guard let inside = try? site.status(of: "."), let beside = try? parent.status(of: "."),
            Identity(inside).device == Identity(beside).device
        else { return true }
        // A bind mount has the parent's device number, so ask with a file that is not there: Linux refuses a
        // rename between mounts before it even looks for the file.
        let probe = ".\(name).milepost-probe"
        return renameat(parent.descriptor, probe, site.descriptor, probe) != 0 && errno == EXDEV
    }

    private var notOurs: FileTrouble {
        refusal("exists and was not made by milepost; choose another --output or empty it")
    }

    private func refusal(_ reason: String) -> FileTrouble { .refused(path: path, reason: reason) }

    private func refuse(
        own: Identity?, in parents: [Identity], touching others: [String]
    ) throws(FileTrouble) {
        if let own, own == OutputPlace.home {
            throw refusal("is your home folder; choose another --output")
        }
        for other in others {
            // What is not there cannot be harmed.
            guard let lineage = Identity.lineage(of: other), let identity = lineage.last else { continue }
            if own == identity { throw refusal("is the folder \(other) itself; choose another --output") }
            if parents.contains(identity) { throw refusal("lies inside \(other); choose another --output") }
            if let own, lineage.contains(own) { throw refusal("contains \(other); choose another --output") }
        }
    }

    private static var home: Identity? {
        guard let path = getenv("HOME") ?? getpwuid(getuid())?.pointee.pw_dir else { return nil }
        return Identity(at: String(cString: path))
    }

    /// The parent's path and the name, for a path that may end in slashes or dots.
    static func split(_ path: String) throws(FileTrouble) -> (parent: String, name: String) {
        guard !path.isEmpty, !path.utf8.contains(0) else {
            throw .refused(path: "--output", reason: "names no folder")
        }
        var parts = path.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
        var isAbsolute = path.utf8.first == UInt8(ascii: "/")
        if let last = parts.last, last == "." || last == ".." {
            guard let real = realPath(path) else { throw .failed(attempt: "find", path: path, code: errno) }
            parts = real.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
            isAbsolute = true
        }
        guard let name = parts.popLast() else {
            throw .refused(path: path, reason: "is the whole disk; choose another --output")
        }
        let parent = parts.joined(separator: "/")
        return (isAbsolute ? "/" + parent : parent.isEmpty ? "." : parent, name)
    }
}
