# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Load generators, each told the same: so many connections, so many seconds, this URL; pinned to the client's core."""
import dataclasses
import json
import pathlib
import re
import shutil
import tempfile

import machine

K6_SCRIPT = """
import http from 'k6/http';
export const options = {{vus: {users}, duration: '{seconds}s', insecureSkipTLSVerify: true}};
export default function () {{ http.get('{url}'); }}
"""


@dataclasses.dataclass
class Task:
    """What is asked of every client."""
    ports: dict
    path: str = "/tiny"
    users: int = 64
    seconds: int = 4
    protocol: str = "plain"  # a key of ports
    streams: int = 1         # of HTTP/2, on each connection

    @property
    def url(self):
        return f"{'http' if self.protocol == 'plain' else 'https'}://127.0.0.1:{self.ports[self.protocol]}{self.path}"


@dataclasses.dataclass
class Round:
    """One run of one client."""
    requests: int
    errors: int
    cpu: float  # seconds of the whole process, start-up included
    rss: int    # bytes

    @property
    def cpu_per_request(self):
        return self.cpu / max(self.requests, 1) * 1e6


def found(text, pattern, default=None):
    match = re.search(pattern, text)
    if match is None and default is None:
        raise RuntimeError(f"cannot read {pattern} from:\n{text}")
    return float(match.group(1)) if match else default


def wrk(task):
    usage = machine.run_pinned(["wrk", "-t1", f"-c{task.users}", f"-d{task.seconds}s", task.url])
    errors = sum(map(int, re.findall(r"(?:connect|read|write|timeout) (\d+)", usage.text)))
    errors += int(found(usage.text, r"Non-2xx or 3xx responses: (\d+)", 0))
    return Round(int(found(usage.text, r"(\d+) requests in")), errors, usage.cpu, usage.rss)


def h2load(task):
    version = ["--h1"] if task.protocol != "h2" else ["-m", task.streams]
    usage = machine.run_pinned(["h2load", *version, "-t1", "-c", task.users, "-D", task.seconds, task.url])
    failed = found(usage.text, r"(\d+) failed", 0)
    return Round(int(found(usage.text, r"(\d+) succeeded")), int(failed), usage.cpu, usage.rss)


def hey(task):
    usage = machine.run_pinned(["hey", "-c", task.users, "-z", f"{task.seconds}s", "-cpus", 1, task.url], env={"GOMAXPROCS": "1"})
    return Round(int(found(usage.text, r"\[200\]\s+(\d+) responses")), len(re.findall(r"Error distribution", usage.text)),
                 usage.cpu, usage.rss)


def ab(task):
    usage = machine.run_pinned(["ab", "-k", "-q", "-c", task.users, "-t", task.seconds, "-n", 50_000_000, task.url])
    return Round(int(found(usage.text, r"Complete requests:\s+(\d+)")), int(found(usage.text, r"Failed requests:\s+(\d+)")),
                 usage.cpu, usage.rss)


def k6(task):
    with tempfile.TemporaryDirectory(prefix="tidemark-bench-") as folder:
        script, summary = pathlib.Path(folder) / "get.js", pathlib.Path(folder) / "summary.json"
        script.write_text(K6_SCRIPT.format(users=task.users, seconds=task.seconds, url=task.url))
        usage = machine.run_pinned(["k6", "run", "--quiet", "--no-usage-report", "--summary-export", summary, script],
                                   env={"GOMAXPROCS": "1"})
        metrics = json.loads(summary.read_text())["metrics"]
        return Round(metrics["http_reqs"]["count"], metrics["http_req_failed"].get("passes", 0), usage.cpu, usage.rss)


def oha(task):
    usage = machine.run_pinned(["oha", "--no-tui", "--insecure", "--output-format", "json", "-c", task.users,
                                "-z", f"{task.seconds}s", task.url])
    codes = json.loads(usage.text)["statusCodeDistribution"]
    return Round(codes.get("200", 0), sum(codes.values()) - codes.get("200", 0), usage.cpu, usage.rss)


PEERS = {"wrk": wrk, "h2load": h2load, "hey": hey, "ab": ab, "k6": k6, "oha": oha}


def peers(*names):
    """Of those named, the ones that this machine has."""
    return {name: PEERS[name] for name in names if shutil.which(name)}


class Floor:
    """The least that a client can do."""

    def __init__(self, programs):
        self.program = programs / "floor"

    def __call__(self, task):
        words = [self.program, task.users, task.seconds, task.ports[task.protocol], task.path]
        usage = machine.run_pinned([*words, *(["tls"] if task.protocol == "tls" else [])])
        said = json.loads(usage.text)
        return Round(said["requests"], said["errors"], usage.cpu, usage.rss)


class Tidemark:
    """The agent with everything on that a run has: statistics, run file, report."""

    def __init__(self, build):
        self.program = (build / "bin" / "tidemark-agent").resolve()

    def __call__(self, task, flow=None):
        target = {"tls": {"verify": False}} if task.protocol != "plain" else {}
        users = task.users
        if task.protocol == "h2":
            users = task.users * task.streams
            target["connections"] = {"shared": task.users}
        load = {"users": [{"to": users}, {"hold": f"{task.seconds}s"}], "gracefulStop": "5s"}
        usage, report = self.run(task.url.removesuffix(task.path), load, flow or [{"request": "R", "url": task.path}], target)
        totals = report["scenarios"][0]["totals"]
        return Round(totals["requests"], totals["failed"], usage.cpu, usage.rss)

    def run(self, base, load, flow, target=None, workers=1, core=machine.CLIENT_CORE, env=None):
        """One run to its end: (Usage, report)."""
        document = {
            "format": "tidemark-project/1", "name": "Bench",
            "targets": [{"name": "t", "url": base, **(target or {})}],
            "userClasses": [{"name": "U", "thinkTime": "none", "flow": flow}],
            "scenarios": [{"name": "A", "load": load}],
        }
        with tempfile.TemporaryDirectory(prefix="tidemark-bench-") as folder:
            home = pathlib.Path(folder)
            project = home / "bench.tidemark.json"
            project.write_text(json.dumps(document))
            usage = machine.run_pinned([self.program, "run", project, "--out", home / "out", "--force", "--no-self-test", "--workers", workers,
                                        "--progress", "none"], core, env)
            return usage, json.loads((home / "out" / "report.json").read_text())


