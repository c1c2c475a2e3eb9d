# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether workers get in each other's way."""
import statistics

from findings import Found, Goal, interleaved, spread


def workers(bench, effort):
    env = {"LD_PRELOAD": str(bench.programs / "null_target.so")}

    def rate(count):
        load = {"users": [{"to": 64 * count}, {"hold": f"{effort.seconds}s"}]}
        _usage, report = bench.tidemark.run("http://127.0.0.1:9", load, [{"request": "R", "url": "/"}], workers=count, core=None, env=env)
        scenario = report["scenarios"][0]
        if scenario["totals"]["failed"]:
            raise RuntimeError(f"{scenario['totals']['failed']} requests failed: {scenario['errors']}")
        return scenario["totals"]["requests"] / effort.seconds

    results = interleaved(effort.rounds, {"1 worker": lambda: rate(1), "2 workers": lambda: rate(2)})
    gain = statistics.median(two / one for one, two in zip(results["1 worker"], results["2 workers"]))
    rows = [[name, spread([rate / 1000 for rate in rates], 0)] for name, rates in results.items()]
    how = ("Both cores, and a target inside the process: a preloaded library answers every request inside the calls to the "
           "system, so that only Tidemark's own code runs.")
    return Found("Two workers against one", how, ["workers", "thousand requests/s"], rows,
                 [Goal("2 workers against 1, null target", 1.85, gain, at_least=True)])
