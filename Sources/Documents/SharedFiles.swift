/// The files at the root of a site that are the same for every studio.
enum SharedFiles {
    /// `style` is the sheet that stands in the pages of proof assets.
    static func documents(_ policy: ContentSecurityPolicy, proof style: ProofStyle) -> [Document] {
        [
            Document(path: "robots.txt", text: robots),
            Document(path: ".nojekyll", text: ""),
            Document(path: "_headers", text: headers(policy.text(allowing: style))),
        ]
    }

    /// Crawlers may fetch the pages: one that may not would never see that they are not to be indexed.
    private static let robots = "User-agent: *\nDisallow:\n"

    /// What the pages say of themselves, said again by servers that read this file (Netlify, Cloudflare Pages).
    ///
    /// Every policy that a server and a page send is kept, so this one allows what any page needs.
    private static func headers(_ policy: String) -> String {
        """
        /*
          Content-Security-Policy: \(policy); frame-ancestors 'none'
          Referrer-Policy: no-referrer
          X-Robots-Tag: noindex, nofollow, noarchive
          X-Content-Type-Options: nosniff
          Cache-Control: private, no-cache
        /assets/*
          Cache-Control: public, max-age=31536000, immutable

        """
    }
}
