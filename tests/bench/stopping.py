# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How long after what was promised a stop or an abort of many users has ended."""
import json
import os
import pathlib
import signal
import subprocess
import tempfile
import time

import machine
import servers
from findings import Found, Goal


def interrupt(bench, base, users, graceful, interrupts):
    """Interrupts a run in which every user waits for its answer; its totals, and when the last interrupt was sent."""
    document = {
        "format": "tidemark-project/1", "name": "Stopping",
        "targets": [{"name": "t", "url": base, "timeouts": {"connect": "60s", "response": "400s"}}],
        "userClasses": [{"name": "U", "flow": [{"request": "Slow", "url": "/"}]}],
        "scenarios": [{"name": "A", "load": {"users": [{"to": users, "over": "4s"}, {"hold": "120s"}], "gracefulStop": graceful}}],
    }
    with tempfile.TemporaryDirectory(prefix="tidemark-bench-") as folder:
        home = pathlib.Path(folder)
        (home / "p.tidemark.json").write_text(json.dumps(document))
        words = ["taskset", "-c", str(machine.CLIENT_CORE), bench.tidemark.program, "run", home / "p.tidemark.json", "--out",
                 home / "out", "--workers", "1", "--progress", "json"]
        process = subprocess.Popen(list(map(str, words)), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        for _ in range(8):  # one line a second
            process.stdout.readline()
        for _ in range(interrupts):
            os.kill(process.pid, signal.SIGINT)
            at = time.time()
            process.stdout.readline()
        process.communicate(timeout=120)
        return json.loads((home / "out" / "report.json").read_text())["scenarios"][0]["totals"], at


def stopping(bench, effort):
    users = 2_000 if effort.quick else min(10_000, machine.raise_descriptor_limit() - 1_000)
    rows, goals = [], []
    for name, graceful, interrupts, promise in (("stop, gracefulStop 2 s", "2s", 1, 2.0), ("abort", "100s", 2, 0.0)):
        with servers.witness(bench.programs, "never") as server:
            totals, at = interrupt(bench, server.url, users, graceful, interrupts)
            if totals["abortedRequests"] != users:
                raise RuntimeError(f"{totals['abortedRequests']} of {users} requests were aborted")
            late = (server.report()["lastLeftS"] - at - promise) * 1000
        rows.append([name, f"{users:,}", f"{late:.0f}"])
        goals.append(Goal(f"{name}: last connection closed after the promise, {users:,} users", 100, late, "ms"))
    how = ("Every user waits for an answer that does not come; from the interrupt, and what gracefulStop grants, to the close of the "
           "last connection as the server saw it.")
    return Found("Stopping", how, ["command", "users", "ms after the promise"], rows, goals)
