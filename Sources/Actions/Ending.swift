package import Vocabulary

/// How an action ended: what it answers, what it found, and what the process should say of it.
package struct Ending: Sendable {
    /// Lines for standard output.
    package var answer: [String] = []
    /// Bytes for standard output as they are, behind the lines.
    package var document: [UInt8] = []
    /// What was found, sorted.
    package var findings: [Diagnostic] = []
    /// Whether the findings are of records as an edit would have left them, which are nowhere to be looked at.
    package var areOfUnwrittenRecords = false
    /// The day of which the findings are; nil where the settings could not be read.
    package var asOf: Day?
    /// Further lines for standard error.
    package var remarks: [String] = []
    /// What is done once the answer is out, as to record that it was; its own ending is told behind this one.
    package var conclusion: (@Sendable () throws -> Ending)?
    /// Whether the content has errors, or warnings where those count as errors.
    package var isRefused = false
    /// Whether what cannot be taken back waits for a word from the user, and nothing was done.
    package var isUnconfirmed = false

    /// 0 done, 1 the content has errors, 2 not run for want of a confirmation. (All other trouble is a `Trouble`.)
    package var exitCode: Int32 { isRefused ? 1 : isUnconfirmed ? 2 : 0 }
}
