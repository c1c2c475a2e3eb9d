#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks that core asks nothing of Linux alone outside the files named for it: *_linux.cpp and *_epoll.cpp.

Usage: check_portability.py [ROOT]. Prints one line a violation; exit 1 when there is one.
"""
import pathlib
import re
import sys

import source_lint

EXEMPT = ("_linux.cpp", "_epoll.cpp")
FORBIDDEN = (
    (re.compile(r"^\s*#\s*include\s*<((?:linux/|asm/)[^>]+|sys/(?:epoll|eventfd|timerfd|signalfd|inotify|prctl|sendfile|"
                r"sysinfo|syscall|vfs|fanotify|auxv)\.h|(?:malloc|features|byteswap|endian)\.h)>", re.M), "Linux's header <{}>"),
    (re.compile(r'"(/(?:proc|sys)/[^"]*)"'), "Linux's file {}"),
    (re.compile(r"\b(epoll_\w+|eventfd|timerfd_\w+|signalfd|accept4|pipe2|prctl|gettid)\s*\("), "Linux's call {}()"),
)


def violations(root: pathlib.Path):
    for name, text in source_lint.sources(root, "core"):
        if name.endswith(EXEMPT):
            continue
        for pattern, what in FORBIDDEN:
            for match in pattern.finditer(text):
                yield f"{name}:{source_lint.line_of(text, match.start(1))}: {what.format(match.group(1))}"


if __name__ == "__main__":
    sys.exit(source_lint.main("portability of core", violations))
