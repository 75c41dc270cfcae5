extension Set<String> {
    /// The words of a text that are parted by blanks and line breaks, for lists that are read in the sources.
    init(words text: String) {
        self.init(text.split(whereSeparator: \.isWhitespace).map(String.init))
    }
}
