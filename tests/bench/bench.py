#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures Tidemark against its peers and its promises, and writes docs/performance.md. Informs; never gates.

Usage: bench.py --build build/release [--quick] [--rounds N] [--seconds S] [NAME]…

Without a name, everything. What was measured is kept in build/bench/results.json, so that a name alone brings only its
own part of the page up to date. --quick: short rounds that only show whether everything works; the page is not written.
"""
import argparse
import dataclasses
import json
import pathlib
import subprocess
import sys

import clients
import clockwork
import gui
import machine
import memory
import micro
import page
import soak
import stopping
import throughput
import workers
from findings import Effort

ROOT = pathlib.Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "performance.md"

BENCHMARKS = {
    "tiny64": throughput.tiny64,
    "tiny1000": throughput.tiny1000,
    "kib64": throughput.kib64,
    "flow64": throughput.flow64,
    "tls64": throughput.tls64,
    "http2": throughput.http2,
    "memory": memory.memory,
    "precision": clockwork.precision,
    "accuracy": clockwork.accuracy,
    "stall": clockwork.stall,
    "workers": workers.workers,
    "stopping": stopping.stopping,
    "recording": micro.recording,
    "soak": soak.soak,
    "gui": gui.gui,
}


class Bench:
    """What every benchmark needs: Tidemark, the floor, and where the bench's own programs are."""

    def __init__(self, build):
        self.build = build
        self.programs = programs(build.resolve().parent / "bench")
        self.tidemark = clients.Tidemark(build)
        self.floor = clients.Floor(self.programs)


def programs(folder):
    """Builds the floor, the server that knows what it did, and the null target; returns where they are."""
    subprocess.run(["cmake", "--preset", "release", "-S", ROOT, "-B", folder, "-DTIDEMARK_BENCH=ON", "-DTIDEMARK_GUI=OFF"],
                   check=True, stdout=subprocess.DEVNULL, cwd=ROOT)
    subprocess.run(["cmake", "--build", folder, "--target", "bench_programs"], check=True, stdout=subprocess.DEVNULL)
    return folder / "bin"


def show(found):
    print(f"\n{found['title']}")
    widths = [max(len(str(row[i])) for row in [found["columns"], *found["rows"]]) for i in range(len(found["columns"]))]
    for row in [found["columns"], *found["rows"]]:
        print("  " + "  ".join(str(cell).ljust(width) for cell, width in zip(row, widths)).rstrip())
    for goal in found["goals"]:
        what, limit, measured, verdict = page.goal_row(goal)
        print(f"  {verdict.strip('*'):8} {what}: {measured} (goal {limit})")
    sys.stdout.flush()


def measure(bench, name, effort):
    host = machine.describe(ROOT)
    found = BENCHMARKS[name](bench, effort)
    goals = [{**dataclasses.asdict(goal), "met": goal.met} for goal in found.goals]
    return {"found": {**dataclasses.asdict(found), "goals": goals}, "machine": host, "quick": effort.quick}


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", type=pathlib.Path, required=True)
    parser.add_argument("--quick", action="store_true", help="short rounds; the page is not written")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seconds", type=int, default=5, help="of one client's run")
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(BENCHMARKS))
    options = parser.parse_args()
    if unknown := [name for name in options.names if name not in BENCHMARKS]:
        print(f"bench: no benchmark {unknown[0]}; there are {', '.join(BENCHMARKS)}", file=sys.stderr)
        return 2
    machine.raise_descriptor_limit()
    effort = Effort(1, 1, quick=True) if options.quick else Effort(options.rounds, options.seconds)
    bench = Bench(options.build)
    kept = bench.programs.parent / "results.json"
    results = json.loads(kept.read_text()) if kept.exists() else {}
    failed = []
    for name in options.names or BENCHMARKS:
        try:
            result = measure(bench, name, effort)
        except (RuntimeError, OSError, subprocess.SubprocessError) as error:
            failed.append(name)
            print(f"\nbench: {name} could not be measured: {error}", file=sys.stderr)
            continue
        show(result["found"])
        if not effort.quick:
            results[name] = result
            kept.write_text(json.dumps(results, indent=1))
    if not effort.quick:
        PAGE.write_text(page.page({name: results[name] for name in BENCHMARKS if name in results}))
        print(f"\n{PAGE.relative_to(ROOT)} is written")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
