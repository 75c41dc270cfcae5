import Vocabulary

/// Finds the mail domains and mail addresses of clients in a text.
struct MailScan {
    let bytes: UnsafeBufferPointer<UInt8>
    let roster: RosterIndex

    /// Looks at the domain name in which a full stop stands, and at the address before it.
    func find(around stop: Int, _ hits: inout [TextScan.Hit]) {
        guard stop > 0, stop + 1 < bytes.count, isDomainByte(stop - 1), isDomainByte(stop + 1) else { return }
        var start = stop
        while start > 0, isDomainByte(start - 1) { start -= 1 }
        // One look is enough for a name with several full stops.
        guard !bytes[start..<stop].contains(UInt8(ascii: ".")) else { return }
        var end = stop
        while end < bytes.count, isDomainByte(end) { end += 1 }
        while end > stop, !ASCII.isLetterOrDigit(bytes[end - 1]) { end -= 1 }
        if start > 0, bytes[start - 1] == UInt8(ascii: "@") {
            var local = start - 1
            while local > 0, isLocalByte(local - 1) { local -= 1 }
            if note(local..<end, &hits) { return }
        }
        // A subdomain gives the domain away, so every ending counts, the longest first.
        while start < end {
            if note(start..<end, &hits) { return }
            guard let next = bytes[start..<end].firstIndex(of: UInt8(ascii: ".")) else { return }
            start = next + 1
        }
    }

    private func note(_ range: Range<Int>, _ hits: inout [TextScan.Hit]) -> Bool {
        let term = String(decoding: bytes[range].map { ASCII.isLetter($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
        let owners = roster.slugs(withMailTerm: term)
        guard !owners.isEmpty else { return false }
        hits.append(TextScan.Hit(.mail(term), of: owners, at: range.lowerBound))
        return true
    }

    private func isDomainByte(_ index: Int) -> Bool {
        let byte = bytes[index]
        return ASCII.isLetterOrDigit(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
    }

    private func isLocalByte(_ index: Int) -> Bool {
        isDomainByte(index) || "_+!#$%&'*/=?^`{|}~".utf8.contains(bytes[index])
    }
}
