# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Completions load in their shells and complete; the man pages render without a warning."""
import shutil
import subprocess
import unittest

import tidemark as t

SHARE = t.BIN.parent / "share"
PROGRAMS = ("tidemark", "tidemark-agent")

# Asks the completion for the word under the cursor as the shell would.
ASK = """
source "$1"; shift
COMP_WORDS=("$@"); COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
compopt() { :; }
_tidemark
printf '%s\\n' "${COMPREPLY[@]}"
"""


def completed(*words, cwd=None):
    done = subprocess.run(["bash", "-c", ASK, "bash", SHARE / "tidemark.bash", *words], capture_output=True, text=True,
                          cwd=cwd, check=True)
    return done.stdout.split()


class Syntax(unittest.TestCase):
    def check(self, shell, file):
        if not shutil.which(shell):
            self.skipTest(f"{shell} is not installed")
        done = subprocess.run([shell, "-n", file], capture_output=True, text=True, check=False)
        self.assertEqual((done.returncode, done.stderr), (0, ""), file)

    def test_bash_reads_its_completion(self):
        for program in PROGRAMS:
            self.check("bash", SHARE / f"{program}.bash")

    def test_zsh_reads_its_completion(self):
        for program in PROGRAMS:
            self.check("zsh", SHARE / f"_{program}")

    def test_fish_reads_its_completion(self):
        for program in PROGRAMS:
            self.check("fish", SHARE / f"{program}.fish")

    @unittest.skipUnless(shutil.which("man"), "man is not installed")
    def test_man_renders_the_pages_without_a_warning(self):
        for program in PROGRAMS:
            done = subprocess.run(["man", "--warnings", "-l", SHARE / f"{program}.1"], capture_output=True, text=True,
                                  env={"PATH": "/usr/bin:/bin", "MANWIDTH": "80", "LC_ALL": "C.UTF-8"}, check=False)
            self.assertEqual((done.returncode, done.stderr), (0, ""), program)
            self.assertIn("EXIT STATUS", done.stdout)
            self.assertIn("--progress MODE", done.stdout)


class Bash(unittest.TestCase):
    def test_commands_options_and_choices_are_completed(self):
        self.assertEqual(completed("tidemark", "che"), ["check"])
        self.assertEqual(completed("tidemark", "run", "x", "--time"), ["--time-scale"])
        self.assertEqual(completed("tidemark", "run", "--progress", "p"), ["plain"])

    def test_projects_and_runs_are_offered_where_they_are_wanted(self):
        with t.folder() as home:
            for name in ("shop.tidemark.json", "run.tmrun", "notes.txt"):
                (home / name).write_text("")
            self.assertEqual(completed("tidemark", "run", "", cwd=home), ["shop.tidemark.json"])
            self.assertEqual(completed("tidemark", "report", "", cwd=home), ["run.tmrun"])
            self.assertEqual(completed("tidemark", "run", "--log", "n", cwd=home), ["notes.txt"])


if __name__ == "__main__":
    unittest.main()
