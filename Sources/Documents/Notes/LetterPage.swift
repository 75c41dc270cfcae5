internal import Publication
internal import Vocabulary

/// Sets a letter as the HTML of an email, in the form that every mail program shows: tables, styles in their
/// elements, colours as numbers, and nothing to load.
struct LetterPage: Sendable {
    private let templates: Templates

    private static let name = "notes/letter"
    private static let folder = "notes/"

    init(_ theme: Theme, words: Phrasebook) throws(ThemeFault) {
        let path = LetterPage.name + ".mustache"
        guard theme.files[path] != nil else { throw ThemeFault("the file is missing", in: path) }
        let own = theme.files.filter { $0.key.hasPrefix(LetterPage.folder) }
        templates = try Templates(Theme(files: own), labels: words)
    }

    func html(_ letter: Letter, _ masthead: Masthead) throws(ThemeFault) -> String {
        let setting = LetterSetting(accent: masthead.accent)
        let row = setting.row([
            "language": .text(masthead.language.rawValue), "subject": .text(letter.subject.text),
            "studio": .text(masthead.studio), "blocks": .rows(letter.blocks.map(setting.block)),
        ])
        return try templates.render(LetterPage.name, row, ledger: setting.ledger)
    }
}

/// The rows of one letter, each of which has the accent, since a style stands in its own element.
private struct LetterSetting {
    let ledger = Ledger()
    let accent: Row.Value

    init(accent: Colour?) {
        self.accent = .text((accent.map { Accent($0).light } ?? Accent.calmBlue).description)
    }

    func row(_ values: KeyValuePairs<String, Row.Value>) -> Row { Row(ledger, values, and: ["accent": accent]) }

    func block(_ block: Letter.Block) -> Row {
        row([
            "heading": .row(block.heading.map(words)), "paragraph": .row(block.paragraph.map(words)),
            "key": .row(block.key.map(words)),
            "list": .row(block.items.map { row(["items": .rows($0.map(words))]) }),
            "button": .row(block.button.map { row(["label": .text($0.label), "address": .text($0.address)]) }),
        ])
    }

    private func words(_ pieces: [Letter.Piece]) -> Row {
        row([
            "pieces": .rows(
                pieces.map { piece in
                    row([
                        "text": .text(piece.text), "isStrong": .flag(piece.isStrong), "address": .text(piece.address),
                        "isBreak": .flag(piece == .lineBreak),
                    ])
                })
        ])
    }
}

extension Letter.Block {
    fileprivate var heading: [Letter.Piece]? { if case .heading(let pieces) = self { pieces } else { nil } }
    fileprivate var paragraph: [Letter.Piece]? { if case .paragraph(let pieces) = self { pieces } else { nil } }
    fileprivate var key: [Letter.Piece]? { if case .key(let pieces) = self { pieces } else { nil } }
    fileprivate var items: [[Letter.Piece]]? { if case .list(let items) = self { items } else { nil } }
    fileprivate var button: (label: String, address: String)? {
        if case .button(let label, let address) = self { (label, address) } else { nil }
    }
}
