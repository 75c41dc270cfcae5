/// One class of rule R3 of security.md, as it is written in English, German or Spanish.
protocol LeadPattern: Sendable {
    var lead: Disclosure.Lead { get }

    /// Where the lead that begins with the token at `start` ends (the index behind it); nil where none begins.
    func end(of start: Int, in tokens: LeadTokens) -> Int?
}
