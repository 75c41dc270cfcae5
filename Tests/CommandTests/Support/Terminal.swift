import Foundation

/// A terminal for `milepost`, made by the program `script` of util-linux.
enum Terminal {
    static var isThere: Bool { FileManager.default.isExecutableFile(atPath: "/usr/bin/script") }
}

extension TemporaryFolder {
    /// Runs `milepost` with a terminal for input and output, and gives what stood on it and how it ended.
    ///
    /// Waits for its first question, runs some shell text `meanwhile`, and types; `typing` is a format of printf.
    func atTerminal(_ line: String, meanwhile: String = ":", typing: String) throws -> String {
        let prelude = """
            printf '#!/bin/sh\\n%s %s; echo "ended with $?"\\n' "$0" "\(line)" > ../run-$$.sh
            mkfifo ../keys-$$
            exec 3<>../keys-$$
            /usr/bin/script -qefc "sh ../run-$$.sh" ../seen-$$ <../keys-$$ >/dev/null &
            for i in $(seq 600); do grep -q '[?)] ' ../seen-$$ 2>/dev/null && break; sleep 0.1; done
            \(meanwhile)
            printf '\(typing)' >&3
            for i in $(seq 600); do grep -q 'ended with' ../seen-$$ && break; sleep 0.1; done
            cat ../seen-$$; rm -f ../run-$$.sh ../keys-$$ ../seen-$$
            kill $! 2>/dev/null; wait
            """
        return try milepost("--version", prelude: prelude.replacing("../", with: "\(path)-")).output
    }
}
