# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Times: whether load starts when it should, and whether what is reported is what the server saw."""
import servers
from findings import Found, Goal

PERCENTILES = ("p50", "p90", "p99", "p99.9")
REQUEST = [{"request": "R", "url": "/"}]


def arrivals(rate, seconds, users):
    return {"arrivals": [{"to": f"{rate}/s"}, {"hold": f"{seconds}s"}], "maxUsers": users, "gracefulStop": "10s"}


def precision(bench, effort):
    """Start lateness of an open load, stamped by the server."""
    rows, goals = [], []
    seconds = 3 if effort.quick else 10
    for rate in (1_000, 10_000):
        runs = []
        with servers.witness(bench.programs, "echo") as server:
            for _ in range(1 if effort.quick else 3):
                bench.tidemark.run(server.url, arrivals(rate, seconds, 500), REQUEST)
                seen = server.report()
                runs.append(seen)
                late = seen["latenessUs"]
                rows.append([f"{rate:,}/s for {seconds} s", f"{seen['count']:,}", *(f"{late[p]:.0f}" for p in (*PERCENTILES, "max"))])
        middle = sorted(runs, key=lambda seen: seen["latenessUs"]["p99"])[len(runs) // 2]
        goals += [Goal(f"start lateness at {rate:,}/s, p50", 100, middle["latenessUs"]["p50"], "µs"),
                  Goal(f"start lateness at {rate:,}/s, p99", 400, middle["latenessUs"]["p99"], "µs"),
                  Goal(f"arrivals at {rate:,}/s off the count planned", 0, max(abs(seen["count"] - rate * seconds) for seen in runs), "")]
    how = ("Arrivals as the server received them against an even schedule whose phase is that of the earliest arrival; "
           "goals by the middle run of three.")
    return Found("Open model: start lateness", how, ["load", "arrivals", "p50 µs", "p90", "p99", "p99.9", "max"], rows, goals)


def distance(reported, truth):
    """How far beyond `1 % or 0.1 ms` as a share of that allowance: 1 is just within."""
    return max(abs(reported[p] - truth[p]) / max(0.01 * truth[p], 0.1) for p in PERCENTILES)


def times_row(name, times):
    return [name, *(f"{times[p]:.3f}" for p in PERCENTILES)]


def accuracy(bench, effort):
    """98 % of the answers after 2 ms, 2 % after 50 ms."""
    rows, goals = [], []
    seconds = 4 if effort.quick else 10
    loads = {"closed, 20 users": {"users": [{"to": 20}, {"hold": f"{seconds}s"}]}, "open, 1,000/s": arrivals(1_000, seconds, 200)}
    for name, load in loads.items():
        with servers.witness(bench.programs, "mix") as server:
            _usage, report = bench.tidemark.run(server.url, load, REQUEST)
            truth = server.report()["insideMs"]
        reported = report["scenarios"][0]["latencyMs"]
        rows += [times_row(f"server, {name}", truth), times_row(f"Tidemark's service time, {name}", reported)]
        goals.append(Goal(f"service time p50 … p99.9 against the server, {name} (1 = within 1 % or 0.1 ms)", 1,
                          distance(reported, truth), ""))
    how = "The server keeps 98 % of the requests 2 ms and 2 % 50 ms, and notes how long each was inside. Milliseconds."
    return Found("Known delays", how, ["who", *PERCENTILES], rows, goals)


def stall(bench, effort):
    """Nothing is answered in the last second of every five."""
    seconds = 10 if effort.quick else 20
    with servers.witness(bench.programs, "stall") as server:
        _usage, report = bench.tidemark.run(server.url, arrivals(1_000, seconds, 1_500), REQUEST)
        truth = server.report()
    scenario = report["scenarios"][0]
    response, service = scenario["responseLatencyMs"], scenario["latencyMs"]
    rows = [times_row("server, open 1,000/s", truth["insideMs"]), times_row("Tidemark's response time", response)]
    with servers.witness(bench.programs, "stall") as server:
        _usage, report = bench.tidemark.run(server.url, {"users": [{"to": 20}, {"hold": f"{seconds}s"}]}, REQUEST)
        server.report()
    closed = report["scenarios"][0]
    rows += [times_row("Tidemark's service time, open", service), times_row("service time, closed, 20 users", closed["latencyMs"])]
    slow = closed["latencyMs"]["max"]
    warned = any(finding["id"] == "closed-stall" for finding in report["findings"])
    theory = {"p50": 2, "p90": 502, "p99": 952, "p99.9": 997}
    goals = [Goal("response time p50 … p99.9 under stalls against the server (1 = within 1 % or 0.1 ms)", 1,
                  distance(response, truth["insideMs"]), ""),
             Goal("response time p99 under stalls against theory", 0.01, abs(response["p99"] / theory["p99"] - 1), ""),
             Goal("slowest request of the closed run", 950, slow, "ms", at_least=True),
             Goal("a closed run carries its warning (1 = yes)", 1, float(warned), "", at_least=True)]
    how = ("The server answers after 2 ms, but nothing in the last second of every five. A user who comes independently of it "
           "sees, in theory, 2 / 502 / 952 / 997 ms; closed users see the stall once each. Milliseconds.")
    return Found("A stall of one second in five", how, ["who", *PERCENTILES], rows, goals)
