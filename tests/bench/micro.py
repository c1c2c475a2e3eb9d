# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The price of recording a sample, by Google Benchmark."""
import json

import machine
from findings import Found, Goal


def recording(bench, effort):
    words = [bench.programs / "histogram_bench", "--benchmark_format=json", f"--benchmark_min_time={0.05 if effort.quick else 0.5}"]
    runs = json.loads(machine.run_pinned(words).text)["benchmarks"]
    times = {run["name"]: run["cpu_time"] for run in runs}
    rows = [[name.removeprefix("BM_"), f"{time:,.1f}"] for name, time in times.items()]
    return Found("Recording", "One thread on one core, CPU time a call; a histogram of 4,096 latencies around 2 ms.",
                 ["operation", "ns"], rows, [Goal("recording one value", 10, times["BM_Record"], "ns")])
