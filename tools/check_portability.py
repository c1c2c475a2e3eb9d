#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks that core asks nothing of Linux alone outside the files named for it: *_linux.cpp and *_epoll.cpp.

Usage: check_portability.py [ROOT]. Prints one line a violation; exit 1 when there is one.
"""
import pathlib
import re
import sys

EXEMPT = ("_linux.cpp", "_epoll.cpp")
FORBIDDEN = (
    (re.compile(r"^\s*#\s*include\s*<((?:linux/|asm/)[^>]+|sys/(?:epoll|eventfd|timerfd|signalfd|inotify|prctl|sendfile|"
                r"sysinfo|syscall|vfs|fanotify|auxv)\.h|(?:malloc|features|byteswap|endian)\.h)>", re.M), "Linux's header <{}>"),
    (re.compile(r'"(/(?:proc|sys)/[^"]*)"'), "Linux's file {}"),
    (re.compile(r"\b(epoll_\w+|eventfd|timerfd_\w+|signalfd|accept4|pipe2|prctl|gettid)\s*\("), "Linux's call {}()"),
)


def violations(root: pathlib.Path):
    for file in sorted((root / "core").rglob("*")):
        if file.suffix in (".h", ".cpp") and not file.name.endswith(EXEMPT):
            text = file.read_text(encoding="utf-8")
            for pattern, what in FORBIDDEN:
                for match in pattern.finditer(text):
                    line = text.count("\n", 0, match.start(1)) + 1
                    yield f"{file.relative_to(root).as_posix()}:{line}: {what.format(match.group(1))}"


def main() -> int:
    root = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else pathlib.Path(__file__).parent.parent)
    found = list(violations(root))
    print("\n".join(found) if found else "portability of core: no violation")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
