# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""CPU per request, as ratios between clients of the same round."""
import statistics

import clients
import servers
from clients import Task
from findings import Found, Goal, interleaved, paired, spread

FLOW = [{"choose": [
    {"weight": 3, "steps": [{"request": "Read", "url": "/kib?n=${int(1,500)}", "checks": [{"json": "$.status", "equals": "ok"}],
                             "extract": [{"name": "id", "json": "$.id"}]}]},
    {"weight": 1, "steps": [{"request": "Other", "url": "/kib?m=${int(1,500)}", "checks": [{"json": "$.status", "equals": "ok"}],
                             "extract": [{"name": "id", "json": "$.id"}]}]}]}]

HOW = ("nginx with one worker on one core, each client on the other, {rounds} rounds of {seconds} s in rotating order. "
       "CPU is user and system time of the whole process, start-up and report included, over completed requests; "
       "ratios are medians of the rounds' own.")


def compare(title, task, runners, goals, effort):
    """One table: `runners` by name, of which one is Tidemark; `goals` as (text, other, limit)."""
    results = interleaved(effort.rounds, {name: (lambda run=run: run(task)) for name, run in runners.items()})
    rows = []
    for name, rounds in results.items():
        rate = statistics.median(each.requests / task.seconds for each in rounds)
        ratio = {other: paired(results, name, other) for other in ("floor", "wrk")}
        rows.append([name, spread([each.cpu_per_request for each in rounds]), f"{rate:,.0f}",
                     *("–" if ratio[other] is None else f"{ratio[other]:.2f}" for other in ("floor", "wrk")),
                     str(sum(each.errors for each in rounds)), f"{max(each.rss for each in rounds) / 2**20:.1f}"])
    found = [Goal(text, limit, paired(results, "Tidemark", other), why="" if other in results else f"{other} is not here")
             for text, other, limit in goals]
    columns = ["client", "CPU µs/request", "requests/s", "× floor", "× wrk", "errors", "RSS MiB"]
    return Found(title, HOW.format(rounds=effort.rounds, seconds=task.seconds), columns, rows, found)


def plain(bench, effort, users, path, title, goals, names):
    with servers.nginx() as ports:
        runners = {"floor": bench.floor, "Tidemark": bench.tidemark, **clients.peers(*names)}
        task = Task(ports, path=path, users=users, seconds=effort.seconds)
        return compare(title, task, runners, goals, effort)


def tiny64(bench, effort):
    goals = [("plain GET, 64 users, against wrk", "wrk", 0.95), ("plain GET, 64 users, against the floor", "floor", 1.10),
             ("plain GET, 64 users, against k6", "k6", 0.09)]
    return plain(bench, effort, 64, "/tiny", "Plain GET, tiny body, 64 users", goals, clients.PEERS)


def tiny1000(bench, effort):
    goals = [("plain GET, 1,000 users, against wrk", "wrk", 0.85), ("plain GET, 1,000 users, against the floor", "floor", 1.15)]
    return plain(bench, effort, 1000, "/tiny", "Plain GET, tiny body, 1,000 users", goals, ("wrk", "ab", "h2load", "k6"))


def kib64(bench, effort):
    goals = [("1 KiB JSON, 64 users, against wrk", "wrk", 0.92)]
    return plain(bench, effort, 64, "/kib", "1 KiB JSON, 64 users", goals, ("wrk", "ab", "h2load"))


def flow64(bench, effort):
    """The others do the plain GET of the same body."""
    with servers.nginx() as ports:
        runners = {"floor": bench.floor, "Tidemark": lambda task: bench.tidemark(task, FLOW), **clients.peers("wrk")}
        task = Task(ports, path="/kib", seconds=effort.seconds)
        goals = [("flow with check, extractor, variable and choice, against wrk's plain GET", "wrk", 1.25)]
        return compare("1 KiB JSON with a JSON check, an extractor, a variable in the path and two weighted requests; the "
                       "others only GET", task, runners, goals, effort)


def tls64(bench, effort):
    with servers.nginx() as ports:
        runners = {"floor": bench.floor, "Tidemark": bench.tidemark, **clients.peers("wrk", "h2load", "ab")}
        task = Task(ports, protocol="tls", seconds=effort.seconds)
        return compare("TLS 1.3 keep-alive, tiny body, 64 users", task, runners,
                       [("TLS 1.3 keep-alive, against wrk over TLS", "wrk", 1.0)], effort)


def http2(bench, effort):
    with servers.nginx() as ports:
        runners = {"Tidemark": bench.tidemark, **clients.peers("h2load")}
        task = Task(ports, protocol="h2", users=8, streams=8, seconds=effort.seconds)
        return compare("HTTP/2 over TLS, 8 connections × 8 streams, tiny body", task, runners,
                       [("HTTP/2, 8 × 8, against h2load", "h2load", 1.0)], effort)
