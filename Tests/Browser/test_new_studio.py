"""The files around a new studio's records, read by the programs that they are for."""

import json
import os
import pty
import subprocess

import pytest
import yaml

from support.sites import ROOT


@pytest.fixture(scope="module")
def studio(tmp_path_factory):
    folder = tmp_path_factory.mktemp("new") / "studio"
    subprocess.run(
        [ROOT / ".build/debug/milepost", "init", folder, "--timezone", "Asia/Kolkata", "--as-of", "2026-03-17"], check=True
    )
    return folder


def test_the_workflow_checks_and_builds_on_every_push_and_once_a_day(studio):
    workflow = yaml.load((studio / ".github/workflows/milepost.yml").read_text(), yaml.BaseLoader)
    assert set(workflow["on"]) == {"push", "pull_request", "schedule", "workflow_dispatch"}
    assert workflow["on"]["schedule"] == [{"cron": "23 23 * * *"}]
    assert workflow["permissions"] == {"contents": "read"}
    steps = workflow["jobs"]["pages"]["steps"]
    scripts = [step["run"] for step in steps if "run" in step]
    assert [line for script in scripts for line in script.splitlines() if line.startswith('"$RUNNER_TEMP/bin/milepost"')] == [
        '"$RUNNER_TEMP/bin/milepost" check --strict',
        '"$RUNNER_TEMP/bin/milepost" build',
    ]
    # What somebody wrote into a variable is data to a script, and never a part of it.
    assert not [script for script in scripts if "${{" in script]
    for script in scripts:
        subprocess.run(["bash", "-n"], input=script.encode(), check=True)


def test_the_settings_and_the_schemas_that_they_name_are_sound(studio):
    path = studio / "Content/milepost.yml"
    first = path.read_text().splitlines()[0]
    schema = (path.parent / first.removeprefix("# yaml-language-server: $schema=")).resolve()
    assert schema.is_relative_to(studio) and json.loads(schema.read_text())
    settings = yaml.safe_load(path.read_text())
    assert settings["timezone"] == "Asia/Kolkata" and settings["locale"] == "en"
    # What is commented out is an example, and may be taken in as it stands.
    lines = [line.removeprefix("# ") for line in path.read_text().splitlines() if line.startswith(("# theme:", "# checks:"))]
    assert set(yaml.safe_load("\n".join(lines))) == {"theme", "checks"}


def test_the_files_that_are_handed_over_are_pdf(studio):
    paths = sorted(studio.glob("Content/larkfield/cafe-orders/files/*.pdf"))
    assert [path.name for path in paths] == ["order-form.pdf", "order-report.pdf"]
    for path in paths:
        data = path.read_bytes()
        table = int(data.rsplit(b"startxref\n", 1)[1].split()[0])
        entries = data[table:].split(b"trailer")[0].splitlines()[2:]
        for number, entry in enumerate(entries[1:], start=1):
            assert len(entry) == 19 and data[int(entry[:10]):].startswith(b"%d 0 obj\n" % number)
        length = int(data.split(b"/Length ")[1].split()[0])
        assert data.split(b"stream\n", 1)[1].index(b"\nendstream") == length
        assert b"caf\\351" in data


def at_a_terminal(folder, arguments, answers):
    """The exit code and the words of a run that a person answers; all answers are typed ahead."""
    process, terminal = pty.fork()
    if process == 0:
        os.chdir(folder)
        os.execv(ROOT / ".build/debug/milepost", ["milepost", *arguments])
    os.write(terminal, "".join(answer + "\n" for answer in answers).encode())
    said = b""
    while True:
        try:
            piece = os.read(terminal, 4096)
        except OSError:
            break
        if not piece:
            break
        said += piece
    return os.waitstatus_to_exitcode(os.waitpid(process, 0)[1]), said.decode()


def test_what_is_missing_is_asked_for_at_a_terminal(studio):
    code, said = at_a_terminal(studio, ["new", "client"], ["Birch Press", "bo@birch.example", "Bo <bo@birch.example>"])
    assert (code, said.count("Who is your contact there")) == (0, 2)
    assert "  - name: Bo\n    email: bo@birch.example\n" in (studio / "Content/birch-press/client.md").read_text()
    code, said = at_a_terminal(studio, ["new", "project"], ["birch-press", "Shop", "Books are seen", "Mara", "soon", "2026-03-02"])
    assert (code, said.count("The first day of work")) == (0, 2)
    code, _ = at_a_terminal(studio, ["new", "update", "shop"], ["The press runs", "at-risk", "Snow"])
    assert code == 0
    update = next((studio / "Content/birch-press/shop/updates").iterdir()).read_text()
    assert update.startswith("---\ntitle: The press runs\nhealth: at risk\nreason: Snow\n---\n")
    # At the end of input nothing is made.
    code, said = at_a_terminal(studio, ["new", "change", "shop"], ["A second door", "\x04"])
    assert code == 2 and "no answer came, so nothing was written" in said
    assert not (studio / "Content/birch-press/shop/changes").exists()
