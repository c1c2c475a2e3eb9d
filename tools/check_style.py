#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""House rules that a text search can hold: file sizes, typed connects, forbidden names.

Prints one line a violation; exit 1 when there is one. The medians are printed for the reviewer.
"""
import pathlib
import re
import statistics
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
MAX_LINES = {".cpp": 500, ".h": 250}
FORBIDDEN_STEMS = {"util", "utils", "common", "misc", "helper", "helpers"}
# A connect with a lambda but no context object as third argument outlives its receiver.
STRING_CONNECT = re.compile(r"\b(SIGNAL|SLOT)\s*\(")
NO_CONTEXT = re.compile(r"connect\(\s*[^,()]+(?:\([^()]*\))?[^,]*,\s*&[\w:<>]+\s*,\s*\[")
MAIN_LINES = 80


def sources():
    names = subprocess.run(["git", "ls-files", "app", "core", "ui"], cwd=ROOT, capture_output=True, text=True, check=True)
    return [ROOT / n for n in names.stdout.split() if n.endswith((".cpp", ".h"))]


def problems_of(path: pathlib.Path):
    text = path.read_text(encoding="utf-8")
    lines = text.count("\n")
    name = path.relative_to(ROOT).as_posix()
    if lines > MAX_LINES[path.suffix]:
        yield f"{name}: {lines} lines, at most {MAX_LINES[path.suffix]}"
    if path.name == "main.cpp" and lines > MAIN_LINES:
        yield f"{name}: {lines} lines, a main has at most {MAIN_LINES}"
    if path.stem in FORBIDDEN_STEMS:
        yield f"{name}: name the concept, not '{path.stem}'"
    if STRING_CONNECT.search(text):
        yield f"{name}: connects by text; use typed connects"
    for match in NO_CONTEXT.finditer(text):
        yield f"{name}:{text.count(chr(10), 0, match.start()) + 1}: connect without a context object"


def main() -> int:
    files = sources()
    found = [p for f in files for p in problems_of(f)]
    for suffix in (".cpp", ".h"):
        sizes = sorted(f.read_text(encoding="utf-8").count("\n") for f in files if f.suffix == suffix)
        if sizes:
            print(f"{suffix}: {len(sizes)} files, median {statistics.median(sizes):.0f}, "
                  f"p95 {sizes[int(0.95 * (len(sizes) - 1))]}, max {sizes[-1]} lines")
    print("\n".join(found) if found else "house style: no violation")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
