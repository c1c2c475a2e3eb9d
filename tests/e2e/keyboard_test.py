# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The workbench on a screen of its own with a window manager, by the keyboard alone: what a user who never touches the
mouse does from an empty project to the exported report. Each step is seen to have happened from outside: in window
titles, in files, at the target. Nothing sleeps; every wait ends with what it waited for, or fails the test."""
import contextlib
import json
import os
import pathlib
import shutil
import sqlite3
import subprocess
import time
import unittest

from tidemark import TIDEMARK, counters, folder, target

LIMIT_S = 20  # for one step on a busy machine; most take a fraction of a second
POLL_S = 0.05
TOOLS = ("Xvfb", "openbox", "xdotool")


class Screen:
    """An X server on a free display with a window manager on it."""

    def __init__(self, stack, home):
        self.home = home
        read, write = os.pipe()
        server = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", "1400x900x24", "-nolisten", "tcp"],
                                  pass_fds=[write], stderr=subprocess.DEVNULL)
        stack.callback(end, server)
        os.close(write)
        with os.fdopen(read) as number:
            self.display = ":" + number.readline().strip()
        if self.display == ":":
            raise RuntimeError("Xvfb gave no display")
        self.env = {"DISPLAY": self.display, "HOME": str(home), "PATH": os.environ["PATH"], "LANG": "C.UTF-8",
                    "QT_QPA_PLATFORM": "xcb", "XDG_RUNTIME_DIR": str(home / "runtime"),
                    "XDG_CONFIG_HOME": str(home / "config"), "XDG_DATA_HOME": str(home / "data"),
                    "XDG_CACHE_HOME": str(home / "cache")}
        (home / "runtime").mkdir(mode=0o700)
        manager = subprocess.Popen(["openbox", "--sm-disable"], env=self.env, stdout=subprocess.DEVNULL,
                                   stderr=subprocess.DEVNULL)
        stack.callback(end, manager)
        last = time.monotonic() + LIMIT_S
        while not self.xdotool("get_num_desktops"):  # known once a window manager is there
            if manager.poll() is not None or time.monotonic() > last:
                raise RuntimeError("the window manager does not work")
            time.sleep(POLL_S)

    def xdotool(self, *words):
        done = subprocess.run(["xdotool", *map(str, words)], env=self.env, capture_output=True, text=True,
                              timeout=LIMIT_S, check=False)
        return done.stdout.strip() if done.returncode == 0 else ""

    def title(self):
        """Of the window with the keyboard; empty: none."""
        return self.xdotool("getactivewindow", "getwindowname")

    def press(self, *keys):
        self.xdotool("key", "--clearmodifiers", "--delay", 20, *keys)

    def type(self, text):
        self.xdotool("type", "--clearmodifiers", "--delay", 5, text)


def end(process):
    process.terminate()
    try:
        process.wait(timeout=10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait(timeout=10)


def facts_of(run_file):
    """The facts of a run file; empty while it is being written for the first time."""
    with contextlib.suppress(sqlite3.Error), \
         contextlib.closing(sqlite3.connect(f"file:{run_file}?mode=ro", uri=True, timeout=5)) as database:
        return dict(database.execute("select key, value from run"))
    return {}


def texts_of(run_file):
    with contextlib.suppress(sqlite3.Error), \
         contextlib.closing(sqlite3.connect(f"file:{run_file}?mode=ro", uri=True, timeout=5)) as database:
        return [row[0] for row in database.execute("select text from event")]
    return []


@unittest.skipUnless(all(map(shutil.which, TOOLS)), "needs " + ", ".join(TOOLS) + " (./dev setup test)")
class KeyboardTest(unittest.TestCase):
    def setUp(self):
        self.stack = contextlib.ExitStack()
        self.addCleanup(self.stack.close)
        self.home = self.stack.enter_context(folder())
        self.base = self.stack.enter_context(target())
        self.screen = Screen(self.stack, self.home)
        self.window = subprocess.Popen([TIDEMARK], env=self.screen.env, stdout=subprocess.DEVNULL,
                                       stderr=subprocess.PIPE, text=True)
        self.stack.callback(self.window.stderr.close)
        self.stack.callback(end, self.window)

    def until(self, what, condition):
        """What the condition gives as soon as it is true; `what` says what was waited for."""
        last = time.monotonic() + LIMIT_S
        while time.monotonic() < last:
            found = condition()
            if found:
                return found
            if self.window.poll() is not None:
                self.fail(f"{what}: the program has ended with {self.window.returncode}: {self.window.stderr.read()}")
            time.sleep(POLL_S)
        self.picture(what)
        self.fail(f"{what}: not within {LIMIT_S} s; the window with the keyboard is \"{self.screen.title()}\"")

    def picture(self, what):
        """For people to look at, where a place is named and ImageMagick is there."""
        place = os.environ.get("TIDEMARK_FAILURE_PICTURES")
        if place and shutil.which("import"):
            name = "".join(c if c.isalnum() else "-" for c in what)
            subprocess.run(["import", "-window", "root", str(pathlib.Path(place) / f"{name}.png")],
                           env=self.screen.env, timeout=LIMIT_S, check=False)

    def until_title(self, *parts):
        return self.until(f"a window called {parts}", lambda: all(part in self.screen.title() for part in parts))

    def answer(self, title, path):
        """Gives the path to the file dialog with this title."""
        self.until_title(title)
        self.screen.press("ctrl+a")
        self.screen.type(str(path))
        self.screen.press("Return")
        self.until(f"the end of \"{title}\"", lambda: title not in self.screen.title())

    def requests(self, route):
        return sum(count for (_, to, _), count in counters(self.base).items() if to == route)

    def test_from_an_empty_project_to_the_exported_report(self):
        self.until_title("Tidemark")
        self.fill_in()
        self.try_once()
        project = self.save()
        self.run_with_a_mark(project)
        self.export(project)
        self.quit()

    def fill_in(self):
        press = self.screen.press
        press("ctrl+n")
        self.until_title("New project")
        press("F6")  # from the page to the project's tree
        press("Home", "Return")  # the project itself: its first field
        press("ctrl+a")
        self.screen.type("By keys")
        self.until_title("By keys")  # the title follows while one types
        press("F6", "Home", "Down", "Down", "Return")  # past its heading to the target
        press("Tab", "ctrl+a")  # past its name
        self.screen.type(self.base)
        press("F6", "Home", *["Down"] * 5, "Right", "Down", "Return")  # into the flow of the user class
        press("Tab", "ctrl+a")  # past the type of its first step
        self.screen.type("Front page")
        press("Tab", "Tab", "Tab", "ctrl+a")  # past group and method
        self.screen.type("/health")
        press("Tab")

    def try_once(self):
        self.screen.press("ctrl+t")
        self.until("the request of the trial", lambda: self.requests("/health") == 1)

    def save(self):
        project = self.home / "keys.tidemark.json"
        self.screen.press("ctrl+s")
        self.answer("Save project as", project)
        self.until("the saved project", project.exists)
        document = json.loads(project.read_text())
        self.assertEqual(document["name"], "By keys")
        self.assertEqual(document["targets"][0]["url"], self.base)
        step = document["userClasses"][0]["flow"][0]
        self.assertEqual((step["request"], step["url"]), ("Front page", "/health"))
        return project

    def run_with_a_mark(self, project):
        self.screen.press("F5")
        file = self.until("a run file", lambda: next(iter((project.parent / "runs").glob("*/*.tmrun")), None))
        self.until("requests of the run", lambda: self.requests("/health") > 2)
        self.screen.press("ctrl+m")
        self.screen.type("by keys")
        self.screen.press("Return")
        self.until("the mark in the run", lambda: any("by keys" in text for text in texts_of(file)))
        self.until("the end of the run", lambda: "endedAtNs" in facts_of(file))
        self.assertEqual(int(facts_of(file)["interrupted"]), 0)
        self.assertEqual(self.requests("/health"), 11)  # ten and the trial

    def export(self, project):
        out = self.home / "out"
        out.mkdir()
        self.screen.press("ctrl+5")
        self.screen.press("ctrl+e")
        self.answer("Export report", out)
        report = self.until("report.json", lambda: whole_json(out / "report.json"))
        self.assertEqual(report["totals"]["requests"], 10)
        self.until("report.pdf", lambda: (out / "report.pdf").exists())
        self.assertIn("Front page", (out / "report.html").read_text())
        self.assertIn("by keys", (out / "report.html").read_text())
        self.assertTrue(project.exists())

    def quit(self):
        self.screen.press("ctrl+q")
        try:
            self.assertEqual(self.window.wait(timeout=LIMIT_S), 0)
        except subprocess.TimeoutExpired:
            self.picture("quit")
            self.fail(f"the program did not end; the window with the keyboard is \"{self.screen.title()}\"")


def whole_json(path):
    """None until it is there to its end."""
    with contextlib.suppress(OSError, ValueError):
        return json.loads(path.read_text())
    return None


if __name__ == "__main__":
    unittest.main()
