import Vocabulary

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// The machine's trouble with a file or a folder: what was tried, where, and the cure where there is one.
package enum FileTrouble: Error, Hashable {
    /// A system call failed with `code` (errno); `attempt` completes “cannot …”, as in “read” or “create”.
    case failed(attempt: String, path: String, code: Int32)
    /// What stands at `path` cannot be used; `reason` reads on from the path and ends with the cure.
    case refused(path: String, reason: String)
    /// Another build works on the same output; its process id is nil until that build has written it down.
    case busy(output: String, process: Int32?)
}

extension FileTrouble: CustomStringConvertible {
    /// One line for a terminal, without a final stop and without the key of any link.
    package var description: String {
        switch self {
        case .failed(let attempt, let path, let code):
            "cannot \(attempt) \(shown(path)): \(reason(code))\(cure(code))"
        case .refused(let path, let reason):
            "\(shown(path)) \(reason)"
        case .busy(let output, let process?):
            "\(shown(output)) is being built by process \(process); wait for it to end, then build again"
        case .busy(let output, nil):
            "\(shown(output)) is being built by another process; wait for it to end, then build again"
        }
    }

    /// The path, safe for a terminal; logs of builds are read by more people than the links are meant for.
    private func shown(_ path: String) -> String {
        Quotation.visible(LinkFolder.concealingKeys(in: path))
    }

    /// What the system says of an error, in lower case: `no such file or directory`.
    private func reason(_ code: Int32) -> String {
        // Thread-safe where we run: glibc from 2.32 answers from the thread's own storage, Darwin from a table.
        let text = String(cString: strerror(code))
        return text.prefix(1).lowercased() + text.dropFirst()
    }

    private func cure(_ code: Int32) -> String {
        switch code {
        case ENOSPC, EDQUOT: "; make room and build again"
        case EMFILE, ENFILE: "; raise the limit of open files with “ulimit -n”"
        case EXDEV: "; the output spans file systems or image layers, so choose another --output"
        default: ""
        }
    }
}
