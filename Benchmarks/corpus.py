#!/usr/bin/env python3
"""Writes a Content folder of any size: every client has two projects of ten milestones each.

The same seed gives the same bytes, and a client is the same however many there are. No record names a file.
"""
import argparse
import random
import textwrap
from datetime import date, timedelta
from pathlib import Path

from corpus_words import CHANNELS, FAMILY, GIVEN, NOTES, PROJECTS, SECOND, SENTENCES, SYLLABLES, WORDS

AS_OF = date(2026, 3, 17)
STUDIO = """\
studio: Fieldstone Studio
url: https://progress.fieldstone.example
contact: dana@fieldstone.example
people:
  - {name: Dana Ortiz, role: Lead consultant, email: dana@fieldstone.example}
  - {name: Amara Obi, role: Research and writing, email: amara@fieldstone.example}
  - {name: Tomasz Lis, role: Design and software, email: tomasz@fieldstone.example}
timezone: Europe/London
locale: en
cadence: 7 days
theme: {accent: "#1f5fbf"}
as_of: 2026-03-17
"""
TEAM = ["Dana Ortiz", "Amara Obi", "Tomasz Lis"]


class Client:
    """One client: its name, its people, and the random numbers that all its records come from."""

    def __init__(self, seed, index):
        self.random = random.Random(f"{seed}/{index}")
        count = len(SYLLABLES)
        place = (index * 61_803 + 12_345) % count**4  # a step coprime to the count: no two clients share a name
        parts = [SYLLABLES[place // count**power % count] for power in range(4)]
        self.slug = "".join(parts)
        self.name = f"{self.slug.capitalize()} {SECOND[index % len(SECOND)]}"
        self.key = "".join(self.random.choices("abcdefghijklmnopqrstuvwxyz234567", k=26))
        given = self.random.sample(GIVEN, 2)
        self.people = [f"{name} {self.random.choice(FAMILY)}" for name in given]
        self.mail = f"{given[0].lower()}@{self.slug}.example"
        self.via = self.random.choice(CHANNELS)

    def prose(self, kind, words):
        """Sentences of one kind, until there are enough words."""
        text, count = [], 0
        while count < words:
            sentence = self.random.choice(SENTENCES[kind]).format(
                n=self.random.randint(3, 90), **{key: self.random.choice(values) for key, values in WORDS.items()})
            text.append(sentence)
            count += sentence.count(" ") + 1
        return " ".join(text)

    def record(self):
        second = self.people[1]
        return f"""\
---
name: {self.name}
key: {self.key}
contacts:
  - {{name: {self.people[0]}, role: Managing director, email: {self.mail}, approves: All milestones}}
  - {{name: {second}, role: Operations, email: {second.split()[0].lower()}@{self.slug}.example}}
---
{self.prose("next", 40)}
"""

    def project(self, slug, title, start):
        return f"""\
---
title: {title}
goal: {self.prose("goal", 8)}
owner: Dana Ortiz
start: {start}
end: {start + timedelta(days=170)}
approval: {{owner: {self.people[0]}, via: {self.via}}}
---
{self.prose("why", 60)}
"""


class Milestone:
    """One milestone, told as far as it has come by the day on which the corpus stands."""

    def __init__(self, client, project, number, topics, start):
        self.client, self.project, self.number, self.topics = client, project, number, topics
        self.start = start
        self.due = start + timedelta(days=13)
        self.slug, self.title, self.output = topics[number]
        self.days = (AS_OF - start).days
        slips = client.random.random() < 0.3
        self.slip = client.random.randint(2, 5) if slips else 0
        self.cause = client.random.choice(["us", "client", "third party"])
        self.is_approved = self.days >= 21
        self.is_in_review = 14 <= self.days < 21
        self.is_started = self.days >= 0

    def day(self, offset):
        return self.start + timedelta(days=offset)

    @property
    def following(self):
        return self.topics[min(self.number + 1, 9)]

    def log(self):
        """The entries up to the day of the corpus, in their order."""
        client, pick = self.client, self.client.random
        owner, approver, shift = pick.choice(TEAM), client.people[0], self.slip
        entries = [(0, "state: on track")]
        if shift:
            entries += [
                (4, f"state: at risk, note: {pick.choice(NOTES['risk'])}"),
                (5, f"due: {self.due + timedelta(days=shift)}, cause: {self.cause}, note: {pick.choice(NOTES['slip'])}"),
            ]
        elif self.number % 5 == 3:
            entries.append((3, f"state: blocked, note: {pick.choice(NOTES['blocked'])}"))
            if self.days >= 8:
                entries.append((8, f"state: on track, note: {pick.choice(NOTES['freed'])}"))
        if self.is_approved or self.is_in_review:
            entries += [
                (11, f"qa: passed, by: {owner}"),
                (12, f"state: in review, note: First round, decide_by: {self.day(17)}"),
                (12, f'sent: review request, to: {client.mail}, link: "{self.anchor}"'),
            ]
        if self.is_approved:
            entries += [
                (13, f"feedback: {pick.choice(NOTES['kind'])}, by: {client.people[1]}"),
                (14, f"decision: needs revisions, by: {approver}, via: {client.via}, note: {pick.choice(NOTES['revise'])}"),
                (15, f"rework: {pick.choice(NOTES['rework'])}, by: {owner}"),
                (16, f"qa: passed, by: {owner}"),
                (16, f"state: in review, note: Second round, decide_by: {self.day(20)}"),
                (18, f"decision: approved, by: {approver}, via: {client.via}"),
                (19, f'sent: milestone note, to: {client.mail}, link: "{self.anchor}"'),
            ]
        return [f"  - {{on: {self.day(offset)}, {text}}}" for offset, text in entries if offset <= self.days]

    @property
    def anchor(self):
        return f"#{self.project}.{self.slug}"

    def front_matter(self):
        client, pick = self.client, self.client.random
        lines = [
            f"title: {self.title}", f"output: {self.output}", f"owner: {pick.choice(TEAM)}", f"start: {self.start}",
            f"due: {self.due}", "approval:", f"  decide_by: {self.day(17)}",
            f"  question: Do you accept this as the basis for {self.following[2].lower()}?", "acceptance:",
        ]
        for criterion in pick.sample(NOTES["criterion"], 2):
            lines.append(f"  - criterion: {criterion}")
            if self.is_approved or self.is_in_review:
                lines.append(f"    met: {self.day(10)}")
        place = f"https://files.fieldstone.example/{client.slug}/{self.project}/{self.slug}"
        lines += ["deliverables:", f"  - title: {self.output}", f"    link: {place}"] + self.need() + [
            "risks:", f"  - {pick.choice(NOTES['risk'])}", "caveats: none",
            f"invoice: {{trigger: Your approval of this milestone, amount: {pick.randint(9, 90)}00 EUR}}",
            f"next: {self.following[2]} can begin within a week",
        ]
        log = self.log()
        return lines + (["log:"] + log if log else []) + self.closeout()

    def need(self):
        """What the client gives, for some of the milestones; received a week later."""
        if self.number % 5 not in (0, 3):
            return []
        received = [f"    received: {self.day(8)}"] if self.days >= 8 else []
        return [
            "needs:", f"  - what: {self.client.random.choice(NOTES['need'])}", f"    from: {self.client.people[1]}",
            f"    due: {self.day(6)}", *received, f"    blocks: {self.output}",
        ]

    def closeout(self):
        if not self.is_approved:
            return []
        lines = [
            "closed:", f"  on: {self.day(19)}", "  outcome: approved",
            f"  next: {self.following[2]} begins within a week", "  owner: Dana Ortiz",
        ]
        if self.number < 9 and self.number % 3 == 0:
            what = self.client.random.choice(NOTES["open"])
            lines += ["  open:", f"    - {{what: {what}, owner: {self.client.people[0]}, into: {self.following[0]}}}"]
        return lines

    def record(self):
        prose = self.client.prose
        parts = ["---", *self.front_matter(), "---"]
        if self.is_started:
            parts += ["## What happened", "", prose("happened", 40), ""]
        parts += ["## Why it matters", "", prose("why", 38 if self.is_started else 85), ""]
        parts += ["## What comes next", "", prose("next", 25 if self.is_started else 60), ""]
        if self.is_approved:
            parts += ["## Outcomes", "", *[f"- {prose('outcome', 5)}" for _ in range(2)], ""]
        parts += ["## Internal", "", prose("internal", 14), ""]
        return "\n".join(parts)


def write(client, root):
    """Writes the folder of one client."""
    folder = root / client.slug
    for slug, title, topics in PROJECTS:
        (folder / slug).mkdir(parents=True)
        start = AS_OF - timedelta(days=client.random.randint(60, 175))
        (folder / slug / "project.md").write_text(client.project(slug, title, start), encoding="utf-8")
        for number in range(10):
            milestone = Milestone(client, slug, number, topics, start + timedelta(days=16 * number))
            name = f"{number + 1:02d}-{milestone.slug}.md"
            (folder / slug / name).write_text(milestone.record(), encoding="utf-8")
    (folder / "client.md").write_text(client.record(), encoding="utf-8")


def main():
    parser = argparse.ArgumentParser(description=textwrap.dedent(__doc__))
    parser.add_argument("folder", type=Path, help="a folder that does not exist yet or is empty")
    parser.add_argument("--clients", type=int, default=10, help="how many clients (default 10)")
    parser.add_argument("--seed", type=int, default=2026, help="another number, other records (default 2026)")
    arguments = parser.parse_args()
    root = arguments.folder
    root.mkdir(parents=True, exist_ok=True)
    if any(root.iterdir()):
        parser.error(f"{root} is not empty")
    (root / "milepost.yml").write_text(STUDIO, encoding="utf-8")
    for index in range(arguments.clients):
        write(Client(arguments.seed, index), root)
    print(f"{arguments.clients} clients, {arguments.clients * 20} milestones in {root}")


if __name__ == "__main__":
    main()
