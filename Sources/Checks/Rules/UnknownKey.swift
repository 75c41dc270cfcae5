package import Vocabulary

/// Every key of a record is one that the record may have.
package enum UnknownKey: Rule {
    package static let id = RuleID.unknownKey

    package static let manual = """
        A mistyped key would be ignored in silence: an owner who is none, or an internal note that is not \
        internal. So a key that is not in the list is an error, and the message names the one that is nearest. \
        Mend the spelling, or move what you want to say into a text.
        """

    package static let breaks = RecordExample.messaging("owmer: Dana Ortiz")

    package static let keeps = RecordExample.messaging("owner: Dana Ortiz")
}
