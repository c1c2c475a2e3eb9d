#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs clang-tidy over the project's own sources, two at a time, and remembers which were clean.

Usage: run_tidy.py BUILD [FOLDER]…; default: app core ui.

A file is clean as long as its own text, its preprocessed text and .clang-tidy are the same. What was clean is
remembered by hash in the user's cache folder, as the compiler cache does: every clone profits.
"""
import concurrent.futures
import hashlib
import json
import os
import pathlib
import shlex
import subprocess
import sys
import time

TIDY = "clang-tidy-19"
ROOT = pathlib.Path(__file__).resolve().parent.parent
# qpdf's JSON.hh defaults the destructor of a vector of a type still open: g++ takes it, clang does not.
UNPARSABLE = {"ui/report/pages/pdf_finish.cpp"}


def own_sources(build: pathlib.Path, folders):
    entries = json.loads((build / "compile_commands.json").read_text())
    for entry in entries:
        path = pathlib.Path(entry["file"])
        if path.suffix != ".cpp" or not any(path.is_relative_to(ROOT / d) for d in folders):
            continue
        if str(path.relative_to(ROOT)) in UNPARSABLE:
            print(f"clang-tidy: {path.relative_to(ROOT)} left out, clang cannot parse a header of qpdf")
            continue
        yield path, entry


def memory_folder() -> pathlib.Path:
    folder = pathlib.Path(os.environ.get("XDG_CACHE_HOME") or pathlib.Path.home() / ".cache") / "tidemark" / "tidy"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def forget_old(memory: pathlib.Path):
    limit = time.time() - 30 * 86400
    for mark in memory.iterdir():
        if mark.stat().st_mtime < limit:
            mark.unlink(missing_ok=True)


def key_of(path, entry, config: bytes) -> str:
    """Hash of what the compiler sees; a changed header changes it."""
    words = [w for w in shlex.split(entry["command"]) if "ccache" not in w]
    out = words.index("-o")
    del words[out : out + 2]
    words = ["-E" if w == "-c" else w for w in words]
    text = subprocess.run(words + ["-P"], cwd=entry["directory"], capture_output=True, check=False).stdout
    return hashlib.sha256(config + path.read_bytes() + text).hexdigest()


def check(build, path, entry, config, memory):
    mark = memory / key_of(path, entry, config)
    if mark.exists():
        mark.touch()
        return ""
    run = subprocess.run(
        [TIDY, "-p", str(build), "--quiet", "--extra-arg=-Wno-unknown-warning-option", "--extra-arg=-Wno-deprecated-declarations", str(path)],
        capture_output=True, text=True, check=False)
    if run.returncode == 0:
        mark.touch()
        return ""
    return run.stdout + run.stderr


def main() -> int:
    build = pathlib.Path(sys.argv[1]).resolve()
    config = (ROOT / ".clang-tidy").read_bytes()
    memory = memory_folder()
    forget_old(memory)
    bad = 0
    jobs = int(os.environ.get("TIDEMARK_JOBS", os.cpu_count() or 1))
    with concurrent.futures.ThreadPoolExecutor(jobs) as pool:
        work = [pool.submit(check, build, p, e, config, memory) for p, e in own_sources(build, sys.argv[2:] or ("app", "core", "ui"))]
        for done in concurrent.futures.as_completed(work):
            if output := done.result():
                bad += 1
                print(output, flush=True)
    print(f"clang-tidy: {len(work)} files, {bad} with findings")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
