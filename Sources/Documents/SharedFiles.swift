/// The files at the root of a site that are the same for every studio.
enum SharedFiles {
    static func documents(_ policy: ContentSecurityPolicy) -> [Document] {
        [
            Document(path: "robots.txt", text: robots),
            Document(path: ".nojekyll", text: ""),
            Document(path: "_headers", text: headers(policy)),
        ]
    }

    /// Crawlers may fetch the pages: one that may not would never see that they are not to be indexed.
    private static let robots = "User-agent: *\nDisallow:\n"

    /// What the pages say of themselves, said again by servers that read this file (Netlify, Cloudflare Pages).
    private static func headers(_ policy: ContentSecurityPolicy) -> String {
        """
        /*
          Content-Security-Policy: \(policy.text); frame-ancestors 'none'
          Referrer-Policy: no-referrer
          X-Robots-Tag: noindex, nofollow, noarchive
          X-Content-Type-Options: nosniff
          Cache-Control: private, no-cache
        /assets/*
          Cache-Control: public, max-age=31536000, immutable

        """
    }
}
