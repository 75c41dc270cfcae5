import Disclosure
import Vocabulary

/// What is said of something that may give the client away: its class and what to write instead, never the words.
struct DisclosureWords {
    /// How the client is described to outsiders; nil where the description itself gives the client away.
    let client: String?

    /// One line, no final stop.
    func message(_ kind: Disclosure.Kind) -> String {
        switch kind {
        case .identity(let kind): message(kind)
        case .lead(let lead): "\(DisclosureWords.name(lead)) leads to somebody; \(DisclosureWords.cure(lead))"
        }
    }

    private func message(_ kind: IdentityEntry.Kind) -> String {
        switch kind {
        case .client:
            "the client's name or a part of it stands here, in whatever spelling; \(client.map { "write \(Quotation.quoted($0)) instead" } ?? "say what kind of client it is, without the name")"
        case .hidden:
            "a word that client.md hides (proof.hide) stands here, in whatever spelling; say it in general words"
        case .person:
            "the name of a person, or a part of it, stands here, in whatever spelling; write the role instead, as “the head nurse”"
        case .domain: "the client's domain or a part of it stands here, in whatever spelling; leave it out"
        case .otherClient: "another client's name stands here, in whatever spelling; leave it out"
        }
    }

    private static func name(_ lead: Disclosure.Lead) -> String {
        switch lead {
        case .mailAddress: "a mail address"
        case .webAddress: "a web address"
        case .domain: "a domain"
        case .date: "a date"
        case .quarter: "a quarter"
        case .money: "a sum of money"
        case .phoneNumber: "a phone number"
        case .networkAddress: "a network address"
        case .code: "a code or a file name"
        case .handle: "a handle"
        case .hashtag: "a hashtag"
        case .key: "a key"
        case .invisible: "an invisible character"
        case .script: "a letter of another script"
        }
    }

    private static func cure(_ lead: Disclosure.Lead) -> String {
        switch lead {
        case .mailAddress, .webAddress, .domain, .networkAddress, .phoneNumber, .key: "leave it out"
        case .date: "write when it was in the work, as “in the third week” or “six weeks later”"
        case .quarter: "write how long it took, as “within three months”"
        case .money: "write a share or a ratio, as “a third less”"
        case .code: "say what it is in general words"
        case .handle, .hashtag: "leave it out, or write the role"
        case .invisible: "remove it, and type the word again"
        case .script: "write it in Latin letters, or say it in general words"
        }
    }
}
