#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What one request costs in a worker's loop: instructions outside the kernel, and system calls.

Usage: hot_path.py --build build/release [--record]

Each case runs twice under valgrind's callgrind with different numbers of requests; the difference of the two is free
of what starting costs. Instructions repeat from run to run and machine to machine where time does not, so the figure
is a gate: more or less than 3 % away from the recorded one fails. Fewer fails too, so that the record stays true:
--record writes the new figures. They belong to one compiler; with another nothing can be compared, and that is said.
"""
import argparse
import json
import os
import pathlib
import re
import statistics
import subprocess
import sys
import tempfile

from responder import answer, responder

HERE = pathlib.Path(__file__).resolve().parent
RECORD = HERE / "hot_path.json"
ROUNDS = 5
TOLERANCE = 0.03
MOST_SYSTEM_CALLS = 2.1  # one send, one receive, a share of a wait
USERS = 64
FEW, MANY = 2_000, 10_000
LOOP = "tidemark::EventLoop::runOnce*"  # what a worker does all its life; nothing of the other threads

KIB = json.dumps({"id": 4711, "status": "ok", "text": "x" * 960}).encode()
ID = {"name": "id", "json": "$.id"}
JSON_CHECK = {"json": "$.status", "equals": "ok"}
CASES = {
    "plain GET, tiny body": (answer(b"ok"), [{"request": "Tiny", "url": "/tiny"}]),
    "check, extractor, variable, choice": (answer(KIB, "application/json"), [
        {"choose": [
            {"weight": 3, "steps": [{"request": "Read", "url": "/kib?n=${int(1,500)}", "checks": [JSON_CHECK],
                                     "extract": [ID]}]},
            {"weight": 1, "steps": [{"request": "Other", "url": "/kib?m=${int(1,500)}", "checks": [JSON_CHECK],
                                     "extract": [ID]}]}]}]),
}


def write_project(folder, base, flow, requests):
    document = {
        "format": "tidemark-project/1", "name": "Hot path",
        "targets": [{"name": "t", "url": base}],
        "userClasses": [{"name": "U", "thinkTime": "none", "flow": flow}],
        "scenarios": [{"name": "A", "load": {"iterations": requests, "users": USERS}}],
    }
    path = folder / "hot_path.tidemark.json"
    path.write_text(json.dumps(document))
    return path


def run(tool, agent, project, folder):
    words = [*tool, agent, "run", project, "--out", folder / "out", "--force", "--workers", "1", "--no-self-test", "--progress", "none"]
    done = subprocess.run(list(map(str, words)), capture_output=True, text=True, timeout=300, check=False)
    report = folder / "out" / "report.json"
    if done.returncode != 0 or not report.exists():
        raise RuntimeError(f"{' '.join(map(str, words))}\n{done.stdout}{done.stderr}")
    totals = json.loads(report.read_text())["totals"]
    if totals["failed"] != 0:
        raise RuntimeError(f"{totals['failed']} requests failed")
    return done.stderr, totals["requests"]


def instructions(agent, project, folder):
    tool = ["valgrind", "--tool=callgrind", f"--callgrind-out-file={folder}/callgrind.out", f"--toggle-collect={LOOP}"]
    text, requests = run(tool, agent, project, folder)
    return int(re.search(r"Collected : (\d+)", text).group(1)), requests


def system_calls(agent, project, folder):
    counts = folder / "strace.txt"
    _text, requests = run(["strace", "-f", "-c", "-o", counts], agent, project, folder)
    return int(re.search(r"^100\.00\s+\S+\s+\S+\s+(\d+).*total$", counts.read_text(), re.MULTILINE).group(1)), requests


def per_request(measure, agent, base, flow, folder):
    """Slope between few and many requests."""
    costs, requests = zip(*(measure(agent, write_project(folder, base, flow, n), folder) for n in (FEW, MANY)))
    return (costs[1] - costs[0]) / (requests[1] - requests[0])


def measure_case(agent, response, flow):
    with tempfile.TemporaryDirectory(prefix="tidemark-hot-path-") as home, responder(response) as base:
        folder = pathlib.Path(home)
        return {"instructions": round(per_request(instructions, agent, base, flow, folder)),
                "systemCalls": round(per_request(system_calls, agent, base, flow, folder), 2)}


def measure(build):
    agent = (build / "bin" / "tidemark-agent").resolve()
    return {name: measure_case(agent, *case) for name, case in CASES.items()}


def medians(rounds):
    """How many requests one wake-up serves differs from run to run, and a little of the costs with it."""
    return {name: {key: statistics.median(found[name][key] for found in rounds) for key in rounds[0][name]}
            for name in rounds[0]}


def compiler_of(build):
    cache = (build / "CMakeCache.txt").read_text()
    path = re.search(r"^CMAKE_CXX_COMPILER:\w+=(.+)$", cache, re.MULTILINE).group(1)
    return subprocess.run([path, "--version"], capture_output=True, text=True, check=True).stdout.splitlines()[0]


def judge(found, recorded):
    """One line a case; false when one is out of bounds."""
    good = True
    for name, costs in found.items():
        was = recorded[name]["instructions"]
        change = costs["instructions"] / was - 1
        fine = abs(change) <= TOLERANCE and costs["systemCalls"] <= MOST_SYSTEM_CALLS
        good = good and fine
        print(f"{name:36} {costs['instructions']:6} instructions ({change:+.1%} of {was}), "
              f"{costs['systemCalls']:.2f} system calls a request{'' if fine else '   <-- out of bounds'}")
    return good


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", type=pathlib.Path, required=True)
    parser.add_argument("--record", action="store_true", help="write the figures found as those to hold")
    options = parser.parse_args()
    compiler = compiler_of(options.build)
    rounds = [measure(options.build) for _ in range(ROUNDS if options.record else 1)]
    found = medians(rounds)
    if options.record:
        RECORD.write_text(json.dumps({"compiler": compiler, "cases": found}, indent=2) + "\n")
    recorded = json.loads(RECORD.read_text())
    if recorded["compiler"] != compiler:
        print(f"hot_path: recorded with {recorded['compiler']}, built with {compiler}: nothing to compare")
        return 0
    if judge(found, recorded["cases"]):
        return 0
    print(f"once is not enough: the median of {ROUNDS} rounds")
    rounds += [measure(options.build) for _ in range(ROUNDS - 1)]
    if judge(medians(rounds), recorded["cases"]):
        return 0
    print(f"hot_path: more than {TOLERANCE:.0%} off the record, or over {MOST_SYSTEM_CALLS} system calls; "
          "if it is meant: ./dev guard --record", file=sys.stderr)
    return 1


if __name__ == "__main__":
    os.environ.setdefault("PYTHONDONTWRITEBYTECODE", "1")
    sys.exit(main())
