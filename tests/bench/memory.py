# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Memory of a user that keeps a connection and waits."""
import clients
import machine
import servers
from clients import Task
from findings import Found, Goal

FEW = 1_000
KIB, MIB = 2**10, 2**20


def idle_usage(bench, task):
    """RSS with all users connected after one request each and waiting, and the peak on the way there."""
    ramp = 2 + task.users // 1000
    load = {"users": [{"to": task.users, "over": f"{ramp}s"}, {"hold": "6s"}], "gracefulStop": "0s"}
    flow = [{"request": "R", "url": task.path}, {"wait": "60s"}]
    target = {"tls": {"verify": False}} if task.protocol == "tls" else {}
    usage, report = bench.tidemark.run(task.url.removesuffix(task.path), load, flow, target)
    totals = report["scenarios"][0]["totals"]
    if totals["ok"] < task.users:
        raise RuntimeError(f"{totals['ok']} of {task.users} users connected")
    return next(rss for second, rss in usage.course if second >= ramp + 4), usage.rss


def slope(few, many, users):
    return (many - few) / (users - FEW) / KIB


def memory(bench, effort):
    # Both ends of a connection are open here, the server's in another process: the limit is the client's own.
    many = min(10_000, (machine.raise_descriptor_limit() - 200) // 1000 * 1000)
    rows, goals = [], []
    with servers.nginx() as ports:
        base = bench.tidemark.run(f"http://127.0.0.1:{ports['plain']}", {"iterations": 1}, [{"request": "R", "url": "/tiny"}])[0].rss
        rows.append(["Tidemark, 1 user", "plain", "1", f"{base / MIB:.1f}", "–"])
        goals.append(Goal("agent's base RSS", 12, base / MIB, "MiB"))
        for protocol, limit in (("plain", 2), ("tls", 22)):
            (few, few_peak), (most, most_peak) = (idle_usage(bench, Task(ports, "/tiny", users, protocol=protocol))
                                                  for users in (FEW, many))
            per_user = slope(few, most, many)
            rows.append(["Tidemark, waiting", protocol, f"{FEW:,} → {many:,}", f"{few / MIB:.1f} → {most / MIB:.1f}", f"{per_user:.2f}"])
            rows.append(["Tidemark, peak", protocol, f"{FEW:,} → {many:,}", f"{few_peak / MIB:.1f} → {most_peak / MIB:.1f}",
                         f"{slope(few_peak, most_peak, many):.2f}"])
            goals.append(Goal(f"memory of an idle user, {protocol}", limit, per_user, "KiB"))
        for name, run in clients.peers("wrk", "k6").items():
            few, most = (run(Task(ports, "/tiny", users, seconds=max(2, effort.seconds // 2))).rss for users in (FEW, many))
            rows.append([f"{name} (busy)", "plain", f"{FEW:,} → {many:,}", f"{few / MIB:.1f} → {most / MIB:.1f}",
                         f"{slope(few, most, many):.2f}"])
            if name == "k6":
                goals.append(Goal("memory of a user, plain, against k6", 0.02, goals[1].measured / slope(few, most, many)))
        if "k6" not in clients.peers("k6"):
            goals.append(Goal("memory of a user, plain, against k6", 0.02, None, why="k6 is not here"))
    how = ("RSS of the process; kernel socket memory is not in it. Tidemark's users ask once and wait with their connection open; the "
           "peak holds what connecting took as well.")
    return Found("Memory", how, ["client", "protocol", "users", "RSS MiB", "KiB a user (slope)"], rows, goals)
