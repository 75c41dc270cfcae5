/// One paragraph of a text, or one item of a list in it, as plain words.
struct Passage: Equatable {
    let text: String
    let isItem: Bool
}
