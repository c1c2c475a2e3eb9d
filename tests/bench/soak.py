# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether memory stays flat while a run goes on."""
import servers
from findings import Found, Goal

MIB = 2**20
USERS = 200
MINUTES = 10


def soak(bench, effort):
    """Two hundred users with a think time, a checked and extracting flow: everything that could keep something."""
    length = "30s" if effort.quick else f"{MINUTES}m"
    flow = [{"request": "Look", "url": "/kib?${uuid()}", "checks": [{"json": "$.status", "equals": "ok"}],
             "extract": [{"name": "id", "json": "$.id"}]},
            {"request": "Again", "url": "/tiny?${id}"}, {"wait": "100ms"}]
    with servers.nginx() as ports:
        usage, report = bench.tidemark.run(f"http://127.0.0.1:{ports['plain']}",
                                           {"users": [{"to": USERS, "over": "2s"}, {"hold": length}], "gracefulStop": "2s"}, flow)
    totals = report["totals"]
    after = [(second, rss) for second, rss in usage.course if second >= (10 if effort.quick else 60)]
    growth = (max(rss for _second, rss in after) - after[0][1]) / MIB
    rows = [[f"{second / 60:.1f}", f"{rss / MIB:.2f}"] for second, rss in after[::5 if effort.quick else 60]]
    how = (f"RSS of the agent over {MINUTES} minutes with {USERS} users, {totals['requests']:,} requests of which {totals['failed']} "
           "failed. Eight hours run in the unit tests, by a clock of their own.")
    return Found("Soak", how, ["minute", "RSS MiB"], rows, [Goal("growth of memory after the first minute of a soak", 0.5, growth, "MiB")])
