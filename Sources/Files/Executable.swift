#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// A program on this machine.
package enum Executable {
    /// The full path of a program that may be run; a name without a slash is looked for in `folders`.
    package static func path(of name: String, in folders: some Sequence<String>) -> String? {
        let places = name.utf8.contains(UInt8(ascii: "/")) ? [name] : folders.map { "\($0)/\(name)" }
        return places.lazy.compactMap { place in
            var status = stat()
            guard !name.isEmpty, stat(place, &status) == 0, status.st_mode & S_IFMT == S_IFREG, access(place, X_OK) == 0
            else { return nil }
            // Not the real path: what a virtual environment holds is found by the link, not by what it leads to.
            return place.hasPrefix("/") ? place : realPath(".").map { "\($0)/\(place)" }
        }.first
    }
}
