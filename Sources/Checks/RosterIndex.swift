package import Model
import Vocabulary

/// What gives each client away, arranged so that one pass over a text finds whatever another client owns.
///
/// Built once for a run and shared by all clients: looking up a word costs the same for two clients as for
/// two thousand.
package struct RosterIndex: Sendable {
    package let roster: Roster
    let names: NameIndex
    /// The clients that own a mail domain or a mail address, in lower case.
    private let mailOwners: [String: [Slug]]
    private let keyOwners: [String: [Slug]]
    private let sortedKeys: [String]

    package init(_ roster: Roster) {
        self.roster = roster
        names = NameIndex(roster.entries.map { ($0.slug, $0.name.value) })
        var mailOwners: [String: [Slug]] = [:]
        var keyOwners: [String: [Slug]] = [:]
        for entry in roster.entries {
            if let key = entry.key { keyOwners[key.value.text, default: []].append(entry.slug) }
            var terms: Set<String> = []
            for address in entry.addresses {
                terms.insert(address.text.lowercased())
                if !CommonMailHost.matches(address.domain) { terms.insert(address.domain) }
            }
            for term in terms { mailOwners[term, default: []].append(entry.slug) }
        }
        self.mailOwners = mailOwners
        self.keyOwners = keyOwners
        sortedKeys = keyOwners.keys.sorted()
    }

    /// The clients that have a key, in the order of their slugs.
    func slugs(withKey key: String) -> [Slug] { keyOwners[key] ?? [] }

    /// The clients that have a mail domain or a mail address, written in lower case.
    func slugs(withMailTerm term: String) -> [Slug] { mailOwners[term] ?? [] }

    // MARK: Messages

    /// A message without any client's key, whole or cut off where a quotation was shortened.
    func withoutKeys(_ message: String) -> String {
        let bytes = Array(message.utf8)
        var result: [UInt8] = []
        var index = 0
        while index < bytes.count {
            let end = bytes[index...].firstIndex { !ClientKey.isKeyCharacter($0) } ?? bytes.count
            if end - index >= RosterIndex.shortestFragment, givesAway(bytes[index..<end]) {
                result += "(a key)".utf8
            } else {
                result += bytes[index..<end]
            }
            if end < bytes.count { result.append(bytes[end]) }
            index = end + 1
        }
        return result.count == bytes.count ? message : String(decoding: result, as: UTF8.self)
    }

    /// Whether a run of letters holds a key or is the beginning of one.
    private func givesAway(_ run: ArraySlice<UInt8>) -> Bool {
        let text = String(decoding: run, as: UTF8.self)
        if run.count < ClientKey.length {
            let first = sortedKeys.partitioningIndex { $0 >= text }
            return first < sortedKeys.count && sortedKeys[first].hasPrefix(text)
        }
        return run.indices.dropLast(ClientKey.length - 1).contains { start in
            keyOwners[String(decoding: run[start..<(start + ClientKey.length)], as: UTF8.self)] != nil
        }
    }

    /// Eight letters are forty bits: no word is the beginning of a key by chance.
    private static let shortestFragment = 8
}

extension Array {
    /// The first index at which `predicate` holds, where it holds for all elements behind one place.
    fileprivate func partitioningIndex(where predicate: (Element) -> Bool) -> Int {
        var range = 0..<count
        while !range.isEmpty {
            let middle = range.lowerBound + range.count / 2
            range = predicate(self[middle]) ? range.lowerBound..<middle : (middle + 1)..<range.upperBound
        }
        return range.lowerBound
    }
}
