/// Something in what is to be shown to others that may give somebody away.
package struct Disclosure: Hashable, Sendable {
    /// What was found, by its kind alone.
    package enum Kind: Hashable, Sendable {
        /// A name or a part of one, in whatever disguise (rules R1 and R2 of security.md).
        case identity(IdentityEntry.Kind)
        /// Something that leads to somebody, whoever it is (rule R3).
        case lead(Lead)
    }

    /// The classes of rule R3.
    package enum Lead: String, CaseIterable, Sendable {
        case mailAddress, webAddress, domain, date, quarter, money, phoneNumber, networkAddress, code, handle, hashtag,
            key, invisible, script
    }

    package let kind: Kind
    /// Where it is in the text that was looked at: the bytes of the words in which it stands.
    package let range: Range<Int>

    package init(_ kind: Kind, at range: Range<Int>) {
        (self.kind, self.range) = (kind, range)
    }
}
