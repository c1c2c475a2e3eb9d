# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A target behind a proxy nobody here wrote: what nginx logs came through it, plain and through a tunnel."""
import contextlib
import shutil
import signal
import subprocess
import unittest

import tidemark as t

LOAD = [{"name": "A", "load": {"iterations": 40, "users": 4}}]
FLOW = [{"name": "U", "flow": [{"request": "Json", "url": "/json", "checks": [{"json": "$.status", "equals": "ok"}]}]}]


@contextlib.contextmanager
def tinyproxy(home, port_allowed):
    """A proxy that asks for a password; yields (port, log)."""
    port = t.free_port()
    config, log = home / "tinyproxy.conf", home / "tinyproxy.log"
    config.write_text(f"""
Port {port}
Listen 127.0.0.1
Allow 127.0.0.1
BasicAuth me hush
ConnectPort {port_allowed}
LogFile "{log}"
LogLevel Connect
""")
    process = subprocess.Popen(["tinyproxy", "-d", "-c", config], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        t.wait_for_port(port, process)
        yield port, log
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(timeout=10)


@unittest.skipUnless(t.nginx_path() and shutil.which("tinyproxy"), "nginx or tinyproxy is not installed")
class BehindAProxy(unittest.TestCase):
    def run_through(self, home, base, port, target=None):
        file = t.project(home, base, LOAD, FLOW, target={"proxy": f"http://me:${{pw}}@127.0.0.1:{port}", **(target or {})},
                         variables={"pw": {"secret": "PROXY_PASSWORD"}})
        return t.run("run", file, "--out", home / "out", "--progress", "none", program=t.AGENT,
                     env={"PROXY_PASSWORD": "hush"})

    def test_http_and_https_reach_the_server_through_it(self):
        for tls in (False, True):
            with self.subTest(tls=tls), t.folder() as home:
                pair = t.certificate(home) if tls else None
                with t.nginx(home, tls=pair) as (base, log), tinyproxy(home, base.rsplit(":", 1)[1]) as (port, seen):
                    # tinyproxy closes after each plain response without saying so: a request sent meanwhile is lost.
                    done = self.run_through(home, base, port, {"tls": {"ca": str(pair[0])}} if tls
                                            else {"connections": "per-request"})
                    self.assertEqual(done.returncode, 0, done.stderr)
                    self.assertIn("CONNECT" if tls else "GET http://", seen.read_text())
                    self.assertNotIn(b"hush", (home / "out" / "run.tmrun").read_bytes())
                # Once nginx has ended: it logs a request when its connection is closed, here by the proxy.
                self.assertEqual(log.read_text().count("200 GET /json"), 40)

    def test_a_wrong_password_is_told(self):
        with t.folder() as home:
            pair = t.certificate(home)
            with t.nginx(home, tls=pair) as (base, _log), tinyproxy(home, base.rsplit(":", 1)[1]) as (port, _seen):
                file = t.project(home, base, LOAD, FLOW, target={"proxy": f"http://me:wrong@127.0.0.1:{port}",
                                                                 "tls": {"ca": str(pair[0])}})
                done = t.run("run", file, "--out", home / "out", "--progress", "none", program=t.AGENT)
                self.assertEqual(done.returncode, 3)
                self.assertIn("the proxy answered", done.stderr)


if __name__ == "__main__":
    unittest.main()
