/// The words of HTML itself: they are in everybody's pages, and are no names even where a client is called so.
enum HTMLNames {
    static func inline(_ element: String) -> Bool { !blocks.contains(element) }

    /// Whether the tag tells browsers and not readers: the policies, the encoding, the size of the window.
    static func isTechnicalMeta(_ tag: HTMLTag) -> Bool {
        guard tag.name == "meta" else { return false }
        let names: Set<String> = ["viewport", "robots", "referrer", "color-scheme", "theme-color", "generator"]
        return tag.value(of: "http-equiv") != nil || tag.value(of: "name").map(names.contains) ?? false
    }

    /// What stands in technical tags of every page; anything else is looked at.
    static let technicalValues: Set<String> = [
        "viewport", "robots", "referrer", "color-scheme", "theme-color", "generator", "Content-Security-Policy",
        "width=device-width", "width=device-width, initial-scale=1", "noindex,nofollow,noarchive",
        "noindex, nofollow, noarchive", "no-referrer", "light dark", "light", "dark", "milepost",
        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'",
    ]

    /// Elements around which a text has a break.
    private static let blocks: Set<String> = words(
        """
        html head body title section article header footer main nav aside address div p h1 h2 h3 h4 h5 h6 hgroup ul ol
        li dl dt dd table caption colgroup col thead tbody tfoot tr td th figure figcaption blockquote pre hr br
        details summary dialog form fieldset legend select option optgroup textarea button iframe video audio object
        svg desc text g meta link style script template noscript base
        """)

    static let elements: Set<String> = blocks.union(
        words(
            """
            a abbr b bdi bdo cite code data del dfn em i img input ins kbd label mark meter output picture progress q
            rp rt ruby s samp small source span strong sub sup time track u var wbr area map circle clippath defs
            ellipse line lineargradient marker mask path pattern polygon polyline radialgradient rect stop symbol
            textpath tspan use
            """))

    static let attributes: Set<String> = words(
        """
        abbr accesskey alt aria-current aria-describedby aria-hidden aria-label aria-labelledby aria-level charset
        cite class colspan content datetime dir download headers height hidden href hreflang http-equiv id itemprop
        lang loading media name open property rel reversed role rowspan scope sizes span src srcset start style
        tabindex target title translate type value width
        cx cy d dx dy fill fill-opacity fill-rule focusable font-size font-weight gradienttransform
        gradientunits offset opacity points preserveaspectratio r rx ry stop-color stroke stroke-dasharray
        stroke-linecap stroke-linejoin stroke-width text-anchor transform version viewbox x x1 x2 xmlns y y1 y2
        """)

    /// Attributes that no reader sees and that lead nowhere.
    static let technical: Set<String> = words(
        """
        class lang charset http-equiv dir rel role scope type style colspan rowspan span tabindex target translate
        width height sizes media loading hidden open reversed start aria-hidden aria-level aria-current focusable
        cx cy d dx dy fill fill-opacity fill-rule font-size font-weight gradienttransform gradientunits offset
        opacity points preserveaspectratio r rx ry stop-color stroke stroke-dasharray stroke-linecap stroke-linejoin
        stroke-width text-anchor transform version viewbox x x1 x2 xmlns y y1 y2
        """)

    /// Attributes whose words may be names that the style sheet knows.
    static let namesParts: Set<String> = ["class"]

    /// The values that an attribute has by the standard, in lower case.
    static let fixedValues: [String: Set<String>] = [
        "lang": ["en", "de", "es"], "charset": ["utf-8"], "dir": ["ltr", "rtl", "auto"],
        "rel": ["stylesheet", "noopener", "noreferrer", "noopener noreferrer", "icon"],
        "scope": ["row", "col"], "role": ["img", "list", "presentation", "none", "status"],
        "type": ["text/css", "image/svg+xml", "1", "a", "i"], "aria-hidden": ["true", "false"],
        "focusable": ["false"], "xmlns": ["http://www.w3.org/2000/svg"], "translate": ["no", "yes"],
    ]

    private static func words(_ text: String) -> Set<String> {
        Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
    }
}
