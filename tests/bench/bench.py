#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Client CPU per request against wrk, as a ratio within one run. Informs; never gates.

Usage: bench.py --build build/release [http|histogram]…

http: nginx with one worker pinned to one core, each client pinned to another, rounds interleaved, medians printed.
CPU per request is user + system time of the whole process, start-up included, over completed requests.
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

HERE = pathlib.Path(__file__).resolve().parent
ROUNDS = 5
SECONDS = 4


def pinned(core, words):
    return ["taskset", "-c", str(core), *map(str, words)]


def cpu_of(words, core):
    """Runs a command pinned to a core; returns (CPU seconds, stdout)."""
    with tempfile.TemporaryFile() as out:
        process = subprocess.Popen(pinned(core, words), stdout=out, stderr=subprocess.DEVNULL)
        _pid, status, usage = os.wait4(process.pid, 0)
        process.returncode = status
        out.seek(0)
        return usage.ru_utime + usage.ru_stime, out.read().decode(errors="replace")


def wrk_round(url, users, core):
    cpu, text = cpu_of(["wrk", "-t1", f"-c{users}", f"-d{SECONDS}s", url], core)
    return cpu / int(re.search(r"(\d+) requests in", text).group(1)) * 1e6


def tidemark_round(agent, home, base, path, users, core):
    project = {
        "format": "tidemark-project/1", "name": "bench",
        "targets": [{"name": "t", "url": base}],
        "userClasses": [{"name": "U", "thinkTime": "none", "flow": [{"request": "R", "url": path}]}],
        "scenarios": [{"name": "A", "load": {"users": [{"to": users}, {"hold": f"{SECONDS}s"}]}}],
    }
    file = home / "bench.tidemark.json"
    file.write_text(json.dumps(project))
    out = home / "out"
    cpu, _text = cpu_of([agent, "run", file, "--out", out, "--force", "--workers", "1", "--progress", "none"], core)
    return cpu / json.loads((out / "report.json").read_text())["totals"]["requests"] * 1e6


def http(build):
    sys.path.insert(0, str(HERE.parent / "e2e"))
    os.environ["TIDEMARK_BIN"] = str((build / "bin").resolve())
    import tidemark as t  # noqa: the end-to-end helpers start nginx
    agent = (build / "bin" / "tidemark-agent").resolve()
    print(f"{'case':28} {'wrk µs':>8} {'tidemark µs':>12} {'ratio':>6}   {ROUNDS} rounds of {SECONDS} s, medians")
    body = "location /kib { default_type application/json; return 200 '" + '{"a":"' + "x" * 1000 + "\"}'; }"
    with tempfile.TemporaryDirectory() as folder, t.nginx(pathlib.Path(folder), body, log=False) as (base, _log):
        home = pathlib.Path(folder)
        pid = int((home / "nginx.pid").read_text())
        children = subprocess.run(["pgrep", "-P", str(pid)], capture_output=True, text=True, check=False).stdout.split()
        for each in (str(pid), *children):
            subprocess.run(["taskset", "-pc", "0", each], capture_output=True, check=True)
        for name, path, users in (("64 users, tiny body", "/tiny", 64), ("1000 users, tiny body", "/tiny", 1000),
                                  ("64 users, 1 KiB JSON", "/kib", 64)):
            wrk, own = [], []
            for turn in range(ROUNDS):
                rounds = [lambda: wrk.append(wrk_round(base + path, users, 1)),
                          lambda: own.append(tidemark_round(agent, home, base, path, users, 1))]
                for measure in rounds if turn % 2 == 0 else rounds[::-1]:
                    measure()
            ratio = statistics.median(o / w for o, w in zip(own, wrk))
            print(f"{name:28} {statistics.median(wrk):8.2f} {statistics.median(own):12.2f} {ratio:6.2f}")


def histogram(build):
    folder = build.parent / "bench"
    subprocess.run(["cmake", "--preset", "release", "-B", folder, "-DTIDEMARK_BENCH=ON", "-DTIDEMARK_GUI=OFF"], check=True,
                   stdout=subprocess.DEVNULL)
    subprocess.run(["cmake", "--build", folder, "--target", "histogram_bench"], check=True, stdout=subprocess.DEVNULL)
    subprocess.run([folder / "bin" / "histogram_bench"], check=True)


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", type=pathlib.Path, required=True)
    parser.add_argument("names", nargs="*", default=[])
    options = parser.parse_args()
    known = {"http": http, "histogram": histogram}
    for name in options.names or known:
        if name not in known:
            print(f"bench: no benchmark '{name}'; there are {', '.join(known)}", file=sys.stderr)
            return 2
        known[name](options.build)
    return 0


if __name__ == "__main__":
    sys.exit(main())
