import Foundation

/// The folders below the site that the proof assets of one build have taken, of all clients together.
///
/// Two records of different clients with one slug and one key are found once both were read; until then the second must
/// not be staged over the first.
final class ProofFolders: @unchecked Sendable {
    private let lock = NSLock()
    private var taken: Set<String> = []

    /// Takes a folder, if nobody has it.
    func take(_ folder: String) -> Bool { lock.withLock { taken.insert(folder).inserted } }
}
