# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The workbench: how soon it is there, what it costs while a run goes on, how it bears much."""
import contextlib
import json
import os
import pathlib
import statistics
import subprocess
import tempfile
import time

from findings import Found, Goal, interleaved, spread

FRAME_MS, CPU_MS_PER_S = 50, 50  # of a second of one core: 5 %
DAY_S = 86_400


class Workbench:
    """tests/bench/gui's program, one measurement a process, with a home of its own."""

    def __init__(self, build):
        subprocess.run(["cmake", "--build", build, "--target", "gui_bench"], check=True, stdout=subprocess.DEVNULL)
        self.program = (build / "bin" / "gui_bench").resolve()

    def __call__(self, *words, env=None):
        with tempfile.TemporaryDirectory(prefix="tidemark-bench-") as home:
            known = {"HOME": home, "XDG_DATA_HOME": f"{home}/data", "XDG_CONFIG_HOME": f"{home}/config", "XDG_RUNTIME_DIR": home,
                     "LC_ALL": "C.UTF-8"}
            if "DISPLAY" not in os.environ:
                known["QT_QPA_PLATFORM"] = "offscreen"
            done = subprocess.run([self.program, *map(str, words)], env={**os.environ, **known, **(env or {})}, capture_output=True,
                                  text=True, check=False)
        if done.returncode != 0:
            raise RuntimeError(f"gui_bench {words[0]}: exit {done.returncode}\n{done.stderr}")
        return json.loads(done.stdout.splitlines()[-1])


@contextlib.contextmanager
def folder():
    with tempfile.TemporaryDirectory(prefix="tidemark-bench-") as name:
        yield pathlib.Path(name)


def start(workbench, effort):
    times = [workbench("start", time.clock_gettime_ns(time.CLOCK_MONOTONIC))["usableMs"] for _ in range(effort.rounds + 1)]
    return ([["start until the window is painted and waits", f"{spread(times[1:], 0)} ms, the first {times[0]:.0f}"]],
            [Goal("cold start to usable", 1000, max(times), "ms")])


def live(workbench, effort):
    rows, goals = [], []
    for names, hours in ((20, 0), (2_000, 0)) if effort.quick else ((20, 0), (20, 6), (2_000, 0)):
        found = workbench("live", names, hours, 1)
        what = f"fed run of {names:,} names{f' after {hours} h' if hours else ''}"
        rows += [[f"{what}: {found['charts']} charts", f"{found['cpuMsPerS']:.1f} ms CPU a second, longest frame "
                  f"{found['longestFrameMs']:.1f} ms, of a table sorted by a column {found['longestSortedFrameMs']:.1f} ms"],
                 [f"{what}: its table of {found['rows']:,} rows", f"sort {found['sortMs']:.1f} ms, filter {found['filterMs']:.1f} ms, "
                  f"scroll {found['scrollMs']:.1f} ms"]]
        if names == 20:
            goals.append(Goal(f"CPU of the window a second, {what}", CPU_MS_PER_S, found["cpuMsPerS"], "ms"))
        goals.append(Goal(f"longest frame, {what}", FRAME_MS, max(found["longestFrameMs"], found["longestSortedFrameMs"]), "ms"))
    return rows, goals


def memory(workbench, effort):
    if effort.quick:
        return [], []
    found = workbench("memory", 20)
    growth = found["minute20MiB"] - found["minute10MiB"]
    rows = [["RSS of a fed run at minutes 10, 20 and 30", " → ".join(f"{found[f'minute{m}MiB']:.1f}" for m in (10, 20, 30)) + " MiB"]]
    return rows, [Goal("growth of the window's memory from minute 10 to 20, 20 names", 0.5, growth, "MiB")]


def stored(workbench, effort):
    with folder() as home:
        found = workbench("stored", home, 20, DAY_S // 24 if effort.quick else DAY_S)
    what = "a stored hour" if effort.quick else "a stored day"
    tabs = max(value for key, value in found.items() if key.startswith("tab"))
    rows = [[f"{what} of 20 names ({found['fileMiB']:.0f} MiB)", f"first chart after {found['firstChartMs']:.0f} ms, longest frame "
             f"{found['longestFrameMs']:.0f} ms; the slowest of its tabs {tabs:.0f} ms"],
            ["windows of a minute to a day chosen in it", f"at most {found['chooseWallMs']:.0f} ms ({found['chooseCpuMs']:.0f} ms CPU)"]]
    return rows, [Goal(f"{what} to its first chart", 1000, found["firstChartMs"], "ms"),
                  Goal(f"a window chosen in {what}", 100, found["chooseWallMs"], "ms")]


def much(workbench, effort):
    scenarios, runs = (50, 500) if effort.quick else (500, 10_000)
    with folder() as home:
        project = workbench("project", home, scenarios)
    with folder() as home:
        history = workbench("history", home, runs)
    rows = [[f"project of {scenarios} scenarios", f"opened {project['openMs']:.0f} ms, a scenario chosen {project['selectMs']:.0f} ms, a "
             f"letter typed {project['editMs']:.0f} ms, undone {project['undoMs']:.0f} ms"],
            [f"history of {runs:,} runs", f"listed after {history['listedMs']:.0f} ms, all read after {history['readMs']:.0f} ms, looked "
             f"through again {history['rescanMs']:.0f} ms, longest frame {history['longestFrameMs']:.0f} ms; search "
             f"{history['searchMs']:.0f} ms, sort {history['sortMs']:.0f} ms"]]
    return rows, [Goal(f"a letter typed in a project of {scenarios} scenarios", FRAME_MS, project["editMs"], "ms"),
                  Goal(f"longest frame while {runs:,} runs are read", FRAME_MS, history["longestFrameMs"], "ms"),
                  Goal(f"a letter of a search in {runs:,} runs", 100, history["searchMs"], "ms")]


def engine(bench, workbench, effort):
    """The same plan in the agent and in the window, by turns; nobody but the engine and the window works."""
    seconds = 3 if effort.quick else max(8, effort.seconds)
    env = {"LD_PRELOAD": str(bench.programs / "null_target.so")}
    load = {"users": [{"to": 64}, {"hold": f"{seconds}s"}], "gracefulStop": "1s"}
    flow = [{"request": "R", "url": "/"}]
    windows = []

    def without():
        _usage, report = bench.tidemark.run("http://127.0.0.1:9", load, flow, workers=1, core=None, env=env)
        return report["scenarios"][0]["totals"]["requests"] / seconds

    def within():
        with folder() as home:
            project = home / "bench.tidemark.json"
            project.write_text(json.dumps({
                "format": "tidemark-project/1", "name": "Bench", "targets": [{"name": "t", "url": "http://127.0.0.1:9"}],
                "userClasses": [{"name": "U", "thinkTime": "none", "flow": flow}], "scenarios": [{"name": "A", "load": load}]}))
            windows.append(workbench("run", home, project, env=env))
        return windows[-1]["requests"] / seconds

    results = interleaved(effort.rounds, {"agent": without, "window": within})
    ratio = statistics.median(b / a for a, b in zip(results["agent"], results["window"]))
    cpu = statistics.median(each["cpuMsPerS"] for each in windows)
    frame = max(each["longestFrameMs"] for each in windows)
    rows = [["rate of the agent", f"{spread([rate / 1000 for rate in results['agent']], 0)} thousand requests/s"],
            ["rate in the window", f"{spread([rate / 1000 for rate in results['window']], 0)} thousand requests/s"],
            [f"that run's window, {windows[0]['charts']} charts", f"{cpu:.1f} ms CPU a second, longest frame {frame:.1f} ms"]]
    return rows, [Goal("engine's rate with the window open", 0.98, ratio, "×", at_least=True),
                  Goal("CPU of the window a second, real run", CPU_MS_PER_S, cpu, "ms"),
                  Goal("longest frame, real run", FRAME_MS, frame, "ms")]


def gui(bench, effort):
    workbench = Workbench(bench.build)
    rows, goals = [], []
    for part in (start, live, memory, stored, much):
        found, reached = part(workbench, effort)
        rows += found
        goals += reached
    found, reached = engine(bench, workbench, effort)
    how = ("The real window and its panels, without a screen unless there is one. CPU and frames are CPU time of the window's thread; a "
           "frame is what lies between two looks for new events. A fed run is made second by second through the real collector and "
           "store and handed to the window as fast as it is drawn, charts included; the real runs have a target inside the process "
           "and one worker. Files are in the disk cache; the history's are links to 20 real ones.")
    return Found("The workbench", how, ["what", "measured"], rows + found, goals + reached)
