# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Starts the built programs and the servers they are tested against. Loopback only; everything is ended by pid."""
import concurrent.futures
import contextlib
import json
import os
import pathlib
import re
import shutil
import signal
import socket
import subprocess
import tempfile
import urllib.request

BIN = pathlib.Path(os.environ["TIDEMARK_BIN"])
TIDEMARK = BIN / "tidemark"
AGENT = BIN / "tidemark-agent"
ROOT = pathlib.Path(__file__).resolve().parents[2]
EXAMPLES = ROOT / "resources" / "examples"


def run(*words, program=TIDEMARK, timeout=120, env=None, cwd=None):
    """One command to its end. stdout and stderr as text; never a shell."""
    return subprocess.run([program, *map(str, words)], capture_output=True, text=True, timeout=timeout,
                          env={**os.environ, **(env or {})}, cwd=cwd, stdin=subprocess.DEVNULL, check=False)


def each_at_once(test, cases, check):
    """check(*case) for every case, four at once, since a run is mostly waiting; each failure is told with its case."""
    with concurrent.futures.ThreadPoolExecutor(4) as pool:
        ends = [(case, pool.submit(check, *case)) for case in cases]
    for case, end in ends:
        with test.subTest(case=case):
            end.result()


@contextlib.contextmanager
def folder():
    with tempfile.TemporaryDirectory(prefix="tidemark-e2e-") as path:
        yield pathlib.Path(path)


@contextlib.contextmanager
def target(*options):
    """The embedded target on a port of the kernel's choice; yields its base URL."""
    process = subprocess.Popen([AGENT, "target", "--port", "0", *map(str, options)], stdout=subprocess.PIPE, text=True)
    try:
        yield process.stdout.readline().strip()
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(timeout=10)
        process.stdout.close()


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


def get_json(url):
    with urllib.request.urlopen(url, timeout=10) as response:
        return json.load(response)


def counters(base):
    """http_requests_total of the target by (method, route, status)."""
    with urllib.request.urlopen(base + "/metrics", timeout=10) as response:
        text = response.read().decode()
    pattern = re.compile(r'http_requests_total\{method="([^"]*)",route="([^"]*)",status="(\d+)"\} (\d+)')
    return {(m, r, int(s)): int(n) for m, r, s, n in pattern.findall(text)}


def nginx_path():
    return shutil.which("nginx") or ("/usr/sbin/nginx" if pathlib.Path("/usr/sbin/nginx").exists() else None)


@contextlib.contextmanager
def nginx(home, extra="", tls=None, log=True, http2=False):
    """nginx with one worker and an access log of `status method uri seconds` lines; yields (base URL, log path)."""
    port = free_port()
    log_file = home / "access.log"
    listen = f"127.0.0.1:{port}" + (" ssl" if tls else "") + (" http2" if http2 else "")
    certificates = f"ssl_certificate {tls[0]}; ssl_certificate_key {tls[1]};" if tls else ""
    config = home / "nginx.conf"
    config.write_text(f"""
daemon off; worker_processes 1; pid {home}/nginx.pid; error_log {home}/error.log;
events {{ worker_connections 4096; }}
http {{
  log_format short '$status $request_method $request_uri $request_time';
  access_log {f'{log_file} short' if log else 'off'};
  client_body_temp_path {home}/body; proxy_temp_path {home}/proxy; fastcgi_temp_path {home}/fastcgi;
  uwsgi_temp_path {home}/uwsgi; scgi_temp_path {home}/scgi;
  keepalive_requests 1000000000; keepalive_timeout 600s;
  server {{
    listen {listen} backlog=4096; {certificates}
    location /tiny {{ return 200 'ok'; }}
    location /json {{ default_type application/json; return 200 '{{"status":"ok","n":7}}'; }}
    location /missing {{ return 404 'no'; }}
    {extra}
  }}
}}
""")
    process = subprocess.Popen([nginx_path(), "-p", home, "-c", config], stderr=subprocess.DEVNULL)
    try:
        wait_for_port(port, process)
        yield (f"{'https' if tls else 'http'}://127.0.0.1:{port}", log_file)
    finally:
        process.send_signal(signal.SIGQUIT)
        process.wait(timeout=10)


def wait_for_port(port, process):
    for _ in range(500):
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
            return
        if process.poll() is not None:
            raise RuntimeError("the server ended before it listened")
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(timeout=0.02)
    raise RuntimeError("the server does not listen")


def certificate(home, name="127.0.0.1"):
    """A self-signed certificate; returns (certificate, key)."""
    cert, key = home / "cert.pem", home / "key.pem"
    subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
                    "-keyout", key, "-out", cert, "-days", "2", "-subj", f"/CN={name}",
                    "-addext", f"subjectAltName=IP:{name}" if name[0].isdigit() else f"subjectAltName=DNS:{name}"],
                   check=True, capture_output=True)
    return cert, key


def project(home, base, scenarios, classes=None, **more):
    """Writes a project file and returns its path."""
    document = {
        "format": "tidemark-project/1",
        "name": "E2E",
        "targets": [{"name": "t", "url": base, **more.pop("target", {})}],
        "userClasses": classes or [{"name": "U", "flow": [{"request": "Tiny", "url": "/tiny"}]}],
        "scenarios": scenarios,
        **more,
    }
    path = home / "e2e.tidemark.json"
    path.write_text(json.dumps(document))
    return path


def report_of(out):
    return json.loads((out / "report.json").read_text())
