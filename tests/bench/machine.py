# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The machine that is measured on: its cores, its limits, what runs on it and in which version."""
import contextlib
import dataclasses
import datetime
import os
import pathlib
import platform
import re
import resource
import shutil
import subprocess
import tempfile
import threading
import time

SERVER_CORE, CLIENT_CORE = 0, 1


@dataclasses.dataclass
class Usage:
    """Of one process from its start to its end."""
    cpu: float  # seconds, user and system
    rss: int    # bytes, at most
    text: str   # standard output
    course: list = dataclasses.field(default_factory=list)  # (seconds since the start, RSS in bytes), once a second


class Memory(threading.Thread):
    """A process's RSS: its high-water mark, looked at 20 times a second, and its course. The kernel's own account of a
    child begins with what its parent had."""

    def __init__(self, pid):
        super().__init__(daemon=True)
        self.status = pathlib.Path(f"/proc/{pid}/status")
        self.bytes = 0
        self.course = []
        self.began = time.monotonic()
        self.ended = threading.Event()
        self.start()

    def run(self):
        while not self.ended.wait(0.05):
            with contextlib.suppress(OSError):
                found = dict(re.findall(r"(VmHWM|VmRSS):\s*(\d+) kB", self.status.read_text()))
                if found:
                    self.note(*(int(found[key]) * 1024 for key in ("VmHWM", "VmRSS")))

    def note(self, peak, now):
        self.bytes = peak
        if (second := time.monotonic() - self.began) >= len(self.course) + 1:
            self.course.append((second, now))

    def stop(self):
        self.ended.set()
        self.join()


def run_pinned(words, core=CLIENT_CORE, env=None):
    """Runs a command on one core (None: on all); raises where it fails."""
    words = list(map(str, words if core is None else ["taskset", "-c", core, *words]))
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        process = subprocess.Popen(words, stdout=out, stderr=err, stdin=subprocess.DEVNULL, env={**os.environ, **(env or {})})
        memory = Memory(process.pid)
        try:
            _pid, status, usage = os.wait4(process.pid, 0)
        except BaseException:
            process.kill()
            raise
        finally:
            memory.stop()
        process.returncode = os.waitstatus_to_exitcode(status)
        out.seek(0)
        err.seek(0)
        text = out.read().decode(errors="replace")
        if process.returncode != 0:
            raise RuntimeError(f"{' '.join(words)}: exit {process.returncode}\n{text}{err.read().decode(errors='replace')}")
        return Usage(usage.ru_utime + usage.ru_stime, memory.bytes, text, memory.course)


def pin(pid, core):
    """A process and its children."""
    children = subprocess.run(["pgrep", "-P", str(pid)], capture_output=True, text=True, check=False).stdout.split()
    for each in (str(pid), *children):
        subprocess.run(["taskset", "-apc", str(core), each], capture_output=True, check=True)


def raise_descriptor_limit():
    """To the hard limit; returns it."""
    _soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    return hard


def first_line(words):
    done = subprocess.run(words, capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL)
    lines = (done.stdout + done.stderr).strip().splitlines()
    return lines[0] if lines else "unknown"


def package_version(name):
    done = subprocess.run(["dpkg-query", "-W", "-f=${Version}", name], capture_output=True, text=True, check=False)
    return done.stdout or "unknown"


def versions():
    """Of every program that takes part."""
    programs = {
        "nginx": lambda: first_line(["nginx", "-v"]).split("/")[-1],
        "wrk": lambda: first_line(["wrk", "-v"]).split(" [")[0],
        "h2load": lambda: first_line(["h2load", "--version"]),
        "hey": lambda: package_version("hey"),
        "ab": lambda: package_version("apache2-utils"),
        "k6": lambda: first_line(["k6", "version"]),
        "oha": lambda: first_line(["oha", "--version"]),
    }
    return {name: ask() if shutil.which(name) else "not found" for name, ask in programs.items()}


def describe(root):
    cpu = re.search(r"model name\s*:\s*(.*)", pathlib.Path("/proc/cpuinfo").read_text())
    memory = re.search(r"MemTotal:\s*(\d+)", pathlib.Path("/proc/meminfo").read_text())
    commit = first_line(["git", "-C", str(root), "rev-parse", "--short=12", "HEAD"])
    return {
        "cpu": cpu.group(1) if cpu else platform.machine(),
        "cores": len(os.sched_getaffinity(0)),
        "memoryGiB": round(int(memory.group(1)) / 2**20, 1) if memory else 0,
        "system": f"{platform.freedesktop_os_release().get('PRETTY_NAME', '')}, kernel {platform.release()}",
        "compiler": first_line(["c++", "--version"]),
        "commit": commit,
        "at": datetime.datetime.now(datetime.timezone.utc).strftime("%Y-%m-%d %H:%M UTC"),
        "load": round(os.getloadavg()[0], 2),
        "versions": versions(),
    }
