# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Usage, as root: unshare --net python3 few_ports.py COMMAND… runs it where loopback has sixteen ports to connect from."""
import fcntl
import os
import pathlib
import socket
import struct
import sys

SIOCSIFFLAGS = 0x8914
UP_AND_RUNNING = 0x1 | 0x40

with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as any_socket:
    fcntl.ioctl(any_socket, SIOCSIFFLAGS, struct.pack("16sh22x", b"lo", UP_AND_RUNNING))
pathlib.Path("/proc/sys/net/ipv4/ip_local_port_range").write_text("40000 40015")
os.execvp(sys.argv[1], sys.argv[1:])
