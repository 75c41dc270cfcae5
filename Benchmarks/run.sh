#!/bin/sh
# Builds corpora of several sizes, each into an empty site and once more unchanged, and prints how fast that is.
#
#   Benchmarks/run.sh [CLIENTS...]     sizes in clients, each with 20 milestones (default: 10 100 1000)
#
# RUNS is how often each is measured (default 5; medians are printed), MILEPOST the program that is measured,
# TMPDIR where the corpora and sites are written.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
program=${MILEPOST:-$here/../.build/release/milepost}
runs=${RUNS:-5}
[ $# -gt 0 ] || set -- 10 100 1000

if [ ! -x "$program" ]; then
    echo "There is no program at $program; run: swift build -c release" >&2
    exit 2
fi

folder=$(mktemp -d "${TMPDIR:-/tmp}/milepost-bench.XXXXXX")
trap 'rm -rf "$folder"' EXIT
trap 'exit 130' INT TERM

for clients in "$@"; do
    PYTHONDONTWRITEBYTECODE=1 python3 "$here/corpus.py" --clients "$clients" "$folder/content-$clients" >"$folder/log"
done

python3 - "$program" "$folder" "$runs" "$@" <<'END'
import os
import shutil
import statistics
import sys
import time

program, folder, runs, sizes = sys.argv[1], sys.argv[2], int(sys.argv[3]), [int(size) for size in sys.argv[4:]]
unit = 1 if sys.platform == "darwin" else 1024  # of ru_maxrss


def build(content, site):
    """Wall seconds and peak bytes of one build; what it says goes to the log."""
    log = os.path.join(folder, "log")
    output = [(os.POSIX_SPAWN_OPEN, stream, log, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600) for stream in (1, 2)]
    command = [program, "build", "--content", content, "--output", site]
    start = time.perf_counter()
    _, status, usage = os.wait4(os.posix_spawn(program, command, os.environ, file_actions=output), 0)
    seconds = time.perf_counter() - start
    if status:
        with open(log, encoding="utf-8") as text:
            sys.exit("the build failed:\n" + text.read()[:4000])
    return seconds, usage.ru_maxrss * unit


def row(milestones, kind, results):
    seconds = statistics.median(result[0] for result in results)
    peak = max(result[1] for result in results)
    print(f"{milestones:>10}  {kind:<9}  {seconds:>8.3f}  {milestones / seconds:>10.0f}  {peak / 2**20:>8.1f}", flush=True)


print(f"{'milestones':>10}  {'site':<9}  {'seconds':>8}  {'records/s':>10}  {'peak MiB':>8}   median of {runs}, highest peak")
for size in sizes:
    content, site = os.path.join(folder, f"content-{size}"), os.path.join(folder, "site")
    cold, unchanged = [], []
    for _ in range(runs):
        cold.append(build(content, site))
        unchanged.append(build(content, site))
        shutil.rmtree(site)
    row(size * 20, "empty", cold)
    row(size * 20, "unchanged", unchanged)
END
