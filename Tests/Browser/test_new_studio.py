"""The files around a new studio's records, read by the programs that they are for."""

import json
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
