#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs clang-tidy over the project's own sources, two at a time, and remembers which were clean.

Usage: run_tidy.py BUILD [FOLDER]…; default: app core ui.

A file is clean as long as its preprocessed text and .clang-tidy are the same; the memory lives in the build folder.
"""
import concurrent.futures
import hashlib
import json
import os
import pathlib
import shlex
import subprocess
import sys

TIDY = "clang-tidy-19"
ROOT = pathlib.Path(__file__).resolve().parent.parent


def own_sources(build: pathlib.Path, folders):
    entries = json.loads((build / "compile_commands.json").read_text())
    for entry in entries:
        path = pathlib.Path(entry["file"])
        if path.suffix == ".cpp" and any(path.is_relative_to(ROOT / d) for d in folders):
            yield path, entry


def key_of(entry, config: bytes) -> str:
    """Hash of what the compiler sees; a changed header changes it."""
    words = [w for w in shlex.split(entry["command"]) if "ccache" not in w]
    out = words.index("-o")
    del words[out : out + 2]
    words = ["-E" if w == "-c" else w for w in words]
    text = subprocess.run(words + ["-P"], cwd=entry["directory"], capture_output=True, check=False).stdout
    return hashlib.sha256(config + text).hexdigest()


def check(build, path, entry, config, memory):
    key = key_of(entry, config)
    if memory.get(str(path.relative_to(ROOT))) == key:
        return path, key, ""
    run = subprocess.run(
        [TIDY, "-p", str(build), "--quiet", "--extra-arg=-Wno-unknown-warning-option", "--extra-arg=-Wno-deprecated-declarations", str(path)],
        capture_output=True, text=True, check=False)
    return path, key, run.stdout + run.stderr if run.returncode else ""


def main() -> int:
    build = pathlib.Path(sys.argv[1]).resolve()
    config = (ROOT / ".clang-tidy").read_bytes()
    store = build / "tidy-clean.json"
    memory = json.loads(store.read_text()) if store.exists() else {}
    bad = 0
    jobs = int(os.environ.get("TIDEMARK_JOBS", os.cpu_count() or 1))
    with concurrent.futures.ThreadPoolExecutor(jobs) as pool:
        work = [pool.submit(check, build, p, e, config, memory) for p, e in own_sources(build, sys.argv[2:] or ("app", "core", "ui"))]
        for done in concurrent.futures.as_completed(work):
            path, key, output = done.result()
            if output:
                bad += 1
                print(output, flush=True)
            else:
                memory[str(path.relative_to(ROOT))] = key
    store.write_text(json.dumps(memory, indent=0, sort_keys=True))
    print(f"clang-tidy: {len(work)} files, {bad} with findings")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
