import Testing

@testable import Documents

@Suite struct SVGInspectionTests {
    @Test(arguments: [
        #"<rect width="8" height="8" fill="url(#a)" style="stroke: url( '#b' ); opacity: .5"/>"#,
        ##"<use href="#a"/><use xlink:href='#b'/><a href="#c"><text>A &amp; B &#233; &#x1F600;</text></a>"##,
        #"<image href="data:image/png;base64,iVBORw0KGgo="/>"#,
        #"<image xlink:href="data:image/jpeg;base64,/9j/"/>"#,
        "<style>@media print { .a { fill: #000 } }</style><style><![CDATA[.b > .c { fill: red }]]></style>",
        ##"<animate attributeName="fill" values="#000;#fff" dur="2s"/>"##,
        "<!-- a comment --><title>Fig. (1)</title>",
        #"<sodipodi:namedview id="n" inkscape:path="C:\logo.svg"/>"#,
        #"<metadata><rdf:RDF><cc:Work rdf:about=""/></rdf:RDF></metadata>"#,
        "<path\n\td='M0 0h8v8z'\r\n/>\n",
    ])
    func letsADrawingThrough(content: String) throws {
        let bytes = Self.drawing(content)
        #expect(try ImageCleaning.cleaned(bytes, as: .svg) == bytes)
    }

    @Test(arguments: ["1.0", "1.0\" encoding=\"UTF-8", "1.0\" encoding=\"utf-8\" standalone=\"no"])
    func takesADeclarationOfUTF8(version: String) throws {
        let declaration = Array("<?xml version=\"\(version)\"?>\n<!-- drawn by hand -->\n".utf8)
        let bytes = declaration + Self.drawing("") + Array("\n".utf8)
        #expect(try ImageCleaning.cleaned(bytes, as: .svg) == bytes)
    }

    /// What runs, what fetches, and what hides one of these from a reader who looks less closely.
    @Test(arguments: [
        "<script>x()</script>", "<SCRIPT/>", "<x:script/>", "<svg:ScRipt xlink:href='#a'/>", "<handler/>",
        "<foreignObject/>", "<g:foreignobject/>", "<iframe/>", "<object/>", "<embed/>", "<video/>", "<link/>",
        "<g onload='x()'/>", "<g ONLOAD='x()'/>", "<g x:onclick='x()'/>", "<g onbegin=''/>",
        "<a href='https://acme.example'/>", "<a href='javascript:x()'/>", "<a href='&#106;avascript:x()'/>",
        "<a href=' #a'/>", "<a href='java&#9;script:x()'/>", "<a xlink:HREF='//acme.example'/>",
        "<a y:href='a.svg'/>",
        "<image href='data:image/svg+xml;base64,PHN2Zz4='/>", "<image href='data:text/html,x'/>",
        "<image href=''/>",
        "<use href='logo.svg#a'/>", "<image src='a.png'/>", "<g xml:base='https://acme.example/'/>",
        "<rect fill='url(https://acme.example/a#b)'/>", "<rect fill='URL( \"a.svg#b\" )'/>",
        "<rect fill='url(#a'/>",
        "<rect fill='url(#a) url(//acme.example)'/>", "<rect fill='u&#114;l(//acme.example)'/>",
        "<rect fill='u\\72l(//acme.example)'/>", "<rect style='fill: u\\rl(//a.example)'/>",
        "<rect mask='image-set(\"https://acme.example\" 1x)'/>", "<rect style='mask: src(\"a\")'/>",
        "<rect fill='url(\u{301}a)'/>", "<rect style='behavior: url(#a)'/>",
        "<rect style='width: expression(x)'/>",
        "<style>@import 'a.css';</style>", "<style>@IMPORT url(#a);</style>",
        "<style>@imp<!-- -->ort 'a';</style>",
        "<style>@imp<![CDATA[ort 'a'; ]]></style>", "<style>&#64;import 'a'</style>",
        "<style>@\\69mport 'a'</style>",
        "<style>@namespace 'a'</style>", "<style>@\u{301}import 'a'</style>",
        "<style><g>@import 'a'</g></style>",
        "<style>a { fill: url(a.svg) }</style>", "<x:style>@import 'a'</x:style>",
        "<animate attributeName='href' to='#a'/>", "<set attributeName='xlink:href' to='#a'/>",
        "<set attributeName='onload' to='x()'/>", "<animate AttributeName=' HREF ' to='#a'/>",
        "<set attributeName='fill' to='url(//acme.example)'/>",
        "<a xmlns:XMLNS='http://www.w3.org/1999/xlink' XMLNS:href='javascript:x()'/>",
        "<g XMLNS:onload='x()'/>",
        "<g xmlns='http://www.w3.org/1999/xhtml'/>", "<g xmlns:h='http://www.w3.org/1999/&#120;html'/>",
        "<g xmlns:e='http://www.w3.org/2001/xml-events'/>", "<?xml-stylesheet href='a.css'?>", "<?php x ?>",
        "<!DOCTYPE svg>", "<!doctype svg>", "<!ENTITY a 'b'>", "<text>&a;</text>", "<text>&lt</text>",
        "<text>&#0;</text>",
        "<text>&#x110000;</text>", "<text>&#+65;</text>", "<text>&nbsp;</text>",
    ])
    func refusesWhatRunsOrFetches(content: String) {
        #expect {
            try ImageCleaning.cleaned(Self.drawing(content), as: .svg)
        } throws: { fault in
            if case ImageFault.unsafe = fault { true } else { false }
        }
    }

    @Test(arguments: [
        "<g>", "</g>", "<g></h>", "<g></g:g>", "<g a=b/>", "<g a/>", "<g a='1'b='2'/>", "<g a='1' a='2'/>",
        "<g a='<'/>",
        "<g a='1/>", "< g/>", "<g/ >", "<1/>", "<a:b:c/>", "<:a/>", "<é/>", "<!-- a -- b -->", "<!-- a",
        "<![CDATA[ a",
        "<g\u{1}/>", "\u{0}", "\u{85}", "\u{FFFE}", "<", "<g", "&",
        "</svg><svg xmlns='http://www.w3.org/2000/svg'>",
        "</svg>text<g>", String(repeating: "<g>", count: 300) + String(repeating: "</g>", count: 300),
    ])
    func refusesWhatIsNotWellFormed(content: String) {
        #expect(throws: ImageFault.self) { try ImageCleaning.cleaned(Self.drawing(content), as: .svg) }
    }

    @Test(arguments: [
        "", " ", "text", "<g/>", "<svg/>", "<svg xmlns='http://www.w3.org/1999/xhtml'/>",
        "<html xmlns='http://www.w3.org/2000/svg'/>", "<?xml version='1.0' encoding='UTF-7'?>\(plain)",
        "<?xml-stylesheet?>\(plain)", " <?xml version='1.0'?>\(plain)", "\u{FEFF}\(plain)",
    ])
    func refusesWhatIsNoDrawing(text: String) {
        #expect(throws: ImageFault.self) { try ImageCleaning.cleaned(Array(text.utf8), as: .svg) }
    }

    @Test func refusesBytesThatAreNotUTF8() {
        for bytes: [UInt8] in [
            [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82],
        ] {
            let drawing = Self.drawing("<text>") + bytes + Array("</text>".utf8)
            #expect(throws: ImageFault.malformed("it is not UTF-8 text")) {
                try ImageCleaning.cleaned(drawing, as: .svg)
            }
        }
    }

    private static let plain = "<svg xmlns='http://www.w3.org/2000/svg'/>"

    private static func drawing(_ content: String) -> [UInt8] {
        let start =
            #"<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 8 8">"#
        return Array((start + content + "</svg>").utf8)
    }
}
