import Records
import Vocabulary

extension Slug {
    /// The slug that was given, or the one that a text suggests; trouble with the cure where there is none.
    static func chosen(_ given: String?, from text: String) throws(Trouble) -> Slug {
        if let given {
            guard let slug = Slug(given) else {
                throw Trouble("\(Quotation.quoted(given)) is no slug: \(Slug.rule)")
            }
            return slug
        }
        guard let slug = suggested(by: text) else {
            throw Trouble("no slug can be made of \(Quotation.quoted(text)); give one with --slug")
        }
        return slug
    }
}
