# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The servers that clients are measured against, pinned to their core; loopback only, ended by pid."""
import contextlib
import json
import os
import pathlib
import signal
import socket
import subprocess
import tempfile
import time
import urllib.request

import machine

KIB = json.dumps({"id": 4711, "status": "ok", "text": "x" * 985})
NGINX = """
daemon off; worker_processes 1; pid {home}/nginx.pid; error_log {home}/error.log; worker_rlimit_nofile 65536;
events {{ worker_connections 32768; }}
http {{
  access_log off; keepalive_requests 1000000000; keepalive_timeout 600s;
  client_body_temp_path {home}/body; proxy_temp_path {home}/proxy; fastcgi_temp_path {home}/fastcgi;
  uwsgi_temp_path {home}/uwsgi; scgi_temp_path {home}/scgi;
  ssl_certificate {home}/cert.pem; ssl_certificate_key {home}/key.pem; ssl_protocols TLSv1.3;
  server {{
    listen 127.0.0.1:{plain} backlog=16384;
    listen 127.0.0.1:{tls} ssl backlog=16384;
    listen 127.0.0.1:{h2} ssl http2 backlog=16384;
    location /tiny {{ return 200 'ok'; }}
    location /kib {{ default_type application/json; return 200 '{kib}'; }}
  }}
}}
"""


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


def wait_for(port, process):
    for _ in range(500):
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
            return
        if process.poll() is not None:
            raise RuntimeError("the server ended before it listened")
        time.sleep(0.02)
    raise RuntimeError("the server does not listen")


@contextlib.contextmanager
def nginx():
    """One worker that answers over plain HTTP, TLS 1.3 and HTTP/2; yields the ports by name."""
    with tempfile.TemporaryDirectory(prefix="tidemark-bench-") as folder:
        home = pathlib.Path(folder)
        subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
                        "-keyout", home / "key.pem", "-out", home / "cert.pem", "-days", "2", "-subj", "/CN=127.0.0.1",
                        "-addext", "subjectAltName=IP:127.0.0.1"], check=True, capture_output=True)
        ports = {name: free_port() for name in ("plain", "tls", "h2")}
        config = home / "nginx.conf"
        config.write_text(NGINX.format(home=home, kib=KIB, **ports))
        process = subprocess.Popen(["nginx", "-p", home, "-c", config], stderr=subprocess.DEVNULL)
        try:
            wait_for(ports["plain"], process)
            machine.pin(process.pid, machine.SERVER_CORE)
            yield ports
        finally:
            process.send_signal(signal.SIGTERM)
            process.wait(timeout=10)


class Witness:
    """The bench's own server, which says what it saw."""

    def __init__(self, port):
        self.url = f"http://127.0.0.1:{port}"

    def report(self):
        """Since the last report."""
        with urllib.request.urlopen(self.url + "/report", timeout=30) as response:
            return json.load(response)


@contextlib.contextmanager
def witness(programs, behaviour):
    words = ["taskset", "-c", str(machine.SERVER_CORE), str(programs / "bench_server"), behaviour]
    process = subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    try:
        yield Witness(int(process.stdout.readline()))
    finally:
        process.stdin.close()
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(timeout=10)
        if process.poll() is None:
            os.kill(process.pid, signal.SIGKILL)
            process.wait()
        process.stdout.close()
