import Testing

@testable import Disclosure

@Suite struct SkeletonTests {
    @Test func theTableOfLettersThatLookAlikeIsEmbeddedAndNamesItsSource() {
        let header = String(decoding: Skeletons.bytes.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
        #expect(header.contains("UTS #39") && header.hasPrefix("# codepoint"))
    }
}
