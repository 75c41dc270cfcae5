#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// The step in which a staged link's folder becomes the one that readers see.
struct Replacement {
    let staging: Staging
    /// Whether kernel and file system are believed to exchange two folders in one step.
    private(set) var canExchange: Bool
    /// How many folders were replaced in two steps instead.
    private var inTwoSteps = 0

    init(staging: Staging, canExchange: Bool) {
        (self.staging, self.canExchange) = (staging, canExchange)
    }

    /// What the user should know of how it went.
    var notes: [String] {
        guard inTwoSteps > 0 else { return [] }
        return [
            "this file system cannot exchange two folders at once, so \(inTwoSteps) of them "
                + "were away for an instant while they were replaced"
        ]
    }

    /// Makes a staged folder live in `home`; true if it took the place of another.
    mutating func put(_ link: LinkFolder, into home: Folder) throws(FileTrouble) -> Bool {
        if canExchange {
            switch staging.links.exchange(link.stagedName, with: home, link.name) {
            case 0: return true
            case ENOENT: break
            case ENOSYS, EINVAL, ENOTSUP: canExchange = false
            case let code: throw home.trouble(link.name, "replace", code)
            }
        }
        let isThere = try home.kind(of: link.name) != nil
        if isThere {
            try home.move(link.name, to: staging.replaced, as: link.stagedName)
            inTwoSteps += 1
        }
        // Should this fail, closing the output puts back what was there.
        try staging.links.move(link.stagedName, to: home, as: link.name)
        return isThere
    }
}
