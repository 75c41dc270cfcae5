import Vocabulary

extension ClientKey {
    /// A key of 26 letters, each of them one of 32 and all as likely: 130 bits of the generator.
    static func make(using generator: inout some RandomNumberGenerator) -> ClientKey {
        let letters = Array("abcdefghijklmnopqrstuvwxyz234567")
        let text = String((0..<length).map { _ in letters[Int(generator.next() & 31)] })
        guard let key = ClientKey(text) else { preconditionFailure("the letters of keys make a key") }
        return key
    }
}
