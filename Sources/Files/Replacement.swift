#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// The step in which a staged folder becomes the one that readers see.
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

    /// Makes the folder with a staged name live in `home`; true if it took the place of another.
    mutating func put(_ staged: String, into home: Folder, as name: String) throws(FileTrouble) -> Bool {
        if canExchange {
            switch staging.links.exchange(staged, with: home, name) {
            case 0: return true
            case ENOENT: break
            case ENOSYS, EINVAL, ENOTSUP: canExchange = false
            case let code: throw home.trouble(name, "replace", code)
            }
        }
        let isThere = try home.kind(of: name) != nil
        if isThere {
            try home.move(name, to: staging.replaced, as: staged)
            inTwoSteps += 1
        }
        // Should this fail, closing the output puts back what was there.
        try staging.links.move(staged, to: home, as: name)
        return isThere
    }
}
