import Documents
import Edits
import Files
import Vocabulary

/// What stands around the records of a new studio: how it is kept, checked and explained.
enum StudioFiles {
    static let workflow = ".github/workflows/milepost.yml"

    static let gitignore = """
        # What milepost makes is made again by the next build. These folders hold your clients' links:
        # keep them out of a public repository, and this repository private.
        /Site/
        /PDF/
        /Drafts/

        # What a build that was killed may have left; the next one clears it away.
        .*.milepost-*
        .milepost-*

        """

    /// What the folder says of itself; its examples begin on the day on which it is made.
    static func readme(from today: Day) -> String {
        """
        # Progress pages

        One Markdown file per milestone, one page per client. [milepost](Content/milepost.yml) reads the folder `Content`
        and builds the folder `Site`.

        **Keep this repository private.** The records and the built site hold every client's key, and whoever has a key
        can read that client's page.

        ## How the folder works

        ```
        Content/
          milepost.yml              your studio: write your own name, address and people here first
          larkfield/                a client; the name of the folder is part of the link, so choose it once
            client.md               the name, the key and the contacts
            cafe-orders/            a project
              project.md            its goal, its owner, its days
              02-order-form.md      a milestone: the number orders, the rest is its permanent name
              updates/              a note between milestones, by its day
              changes/              what was asked for later
              files/                the PDFs and pictures that you hand over
        Site/                       what you publish; never edit it
        ```

        A milestone's state is never typed. It follows from the `log` in its record, which is only ever added to. What
        stands under `## Internal`, and what an invoice amounts to, reaches no page.

        Larkfield Bakery and the people around it are invented. Look at its page, then delete the folder.

        ## The first five commands

        ```sh
        milepost build                          # then open index.html in Site/larkfield-…
        milepost new client 'Their name' --contact 'First Last <first@client.example>'
        milepost new project their-name 'What it is' --goal 'What they want from it' --owner 'Your name' --start \(today)
        milepost new milestone what-it-is 'What will be different for them' --output 'What they get' --due \(today + 21)
        milepost check                          # what is missing, and where
        ```

        Later, `milepost proof --help` says how a milestone that is closed becomes a case study without the client's name.

        Each has a `--help`. Editors that know JSON Schema complete and check `milepost.yml`; `frontmatter.json` gives
        forms for the records in the extension Front Matter.

        ## On every push and once a day

        [.github/workflows/milepost.yml](.github/workflows/milepost.yml) checks the records and builds the site, if your
        repository lies on GitHub. It says which variable tells it where milepost comes from.

        """
    }

    /// The files with their paths below the studio's folder, but for the records, as they are made on a day.
    static func documents(timeZone: String, dailyHour: Int, today: Day) -> [Document] {
        [
            Document(path: ".gitignore", text: gitignore), Document(path: "README.md", text: readme(from: today)),
            Document(path: workflow, text: Workflow(timeZone: timeZone, hour: dailyHour).text),
        ] + EditorSupport.files().map { Document(path: $0.path, contents: .bytes($0.bytes)) }
    }
}

/// The workflow of GitHub Actions that checks and builds a studio.
struct Workflow {
    let timeZone: String
    /// The hour of UTC at which it runs every day.
    let hour: Int

    var text: String {
        """
        # Checks the records and builds the site: on every push, and once a day, since a page also tells what is due.
        #
        # GitHub has no milepost of its own. Say where it comes from by one of these variables of the repository
        # (Settings → Secrets and variables → Actions → Variables):
        #   MILEPOST_URL         the address of a milepost program for Linux, with its SHA-256 in MILEPOST_SHA256
        #   MILEPOST_REPOSITORY  owner/name of a repository with milepost's source, to be built here, which takes some
        #                        minutes; MILEPOST_REF names the tag or the commit that is taken from it
        name: Progress pages

        on:
          push:
          pull_request:
          schedule:
            # In UTC. Early in the morning in \(timeZone).
            - cron: "23 \(hour) * * *"
          workflow_dispatch:

        permissions:
          contents: read

        concurrency:
          group: progress-pages-${{ github.ref }}
          cancel-in-progress: true

        jobs:
          pages:
            runs-on: ubuntu-24.04
            timeout-minutes: 40
            steps:
              - name: Get the records
                uses: actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2
                with:
                  persist-credentials: false

              - name: Say what is missing
                if: ${{ vars.MILEPOST_URL == '' && vars.MILEPOST_REPOSITORY == '' }}
                run: |
                  echo "::error::Set the variable MILEPOST_URL or MILEPOST_REPOSITORY; .github/workflows/milepost.yml says how"
                  exit 1

              # milepost reads YAML and Markdown with these two.
              - name: Install its libraries
                run: |
                  sudo apt-get update -qq
                  sudo apt-get install -qq --yes libyaml-dev libcmark-dev

              - name: Download milepost
                if: ${{ vars.MILEPOST_URL != '' }}
                env:
                  MILEPOST_URL: ${{ vars.MILEPOST_URL }}
                  MILEPOST_SHA256: ${{ vars.MILEPOST_SHA256 }}
                run: |
                  mkdir -p "$RUNNER_TEMP/bin"
                  curl --fail --location --proto '=https' --silent --show-error --output "$RUNNER_TEMP/bin/milepost" "$MILEPOST_URL"
                  echo "$MILEPOST_SHA256  $RUNNER_TEMP/bin/milepost" | sha256sum --check --strict
                  chmod +x "$RUNNER_TEMP/bin/milepost"

              - name: Get the source of milepost
                if: ${{ vars.MILEPOST_URL == '' }}
                uses: actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2
                with:
                  repository: ${{ vars.MILEPOST_REPOSITORY }}
                  ref: ${{ vars.MILEPOST_REF }}
                  path: .milepost-source
                  persist-credentials: false

              - name: Build milepost
                if: ${{ vars.MILEPOST_URL == '' }}
                run: |
                  mkdir -p "$RUNNER_TEMP/bin"
                  mv .milepost-source "$RUNNER_TEMP/milepost-source"
                  cd "$RUNNER_TEMP/milepost-source"
                  swift --version || { echo "::error::This runner has no Swift 6; install it in a step before this one, see swift.org/install"; exit 1; }
                  swift build --configuration release --product milepost
                  cp "$(swift build --configuration release --show-bin-path)/milepost" "$RUNNER_TEMP/bin/"

              - name: Check the records
                run: |
                  "$RUNNER_TEMP/bin/milepost" check --strict

              - name: Build the site
                run: |
                  "$RUNNER_TEMP/bin/milepost" build

              # The site is built and thrown away here: where it is served is yours to say. Add a step that copies the
              # folder Site to your web server. Do not keep it as an artifact of a public repository: it holds the keys.

        """
    }
}
