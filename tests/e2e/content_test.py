# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What requests carry: packed answers of nginx, streamed tokens of the target, access tokens of a token server."""
import base64
import contextlib
import http.server
import json
import threading
import unittest
import urllib.request

import tidemark as t

PACKED = """location /packed { gzip on; gzip_min_length 1; gzip_types application/json; default_type application/json;
  return 200 '{"status":"ok","filler":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}'; }
location /guarded { if ($http_authorization != "Bearer letmein") { return 401; } return 200 'in'; }"""


@contextlib.contextmanager
def token_server(secret):
    """Gives out the token `letmein` for the right secret; yields (URL, list of what was asked)."""
    asked = []

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_POST(self):
            body = self.rfile.read(int(self.headers["Content-Length"])).decode()
            asked.append(body)
            good = self.headers["Authorization"] == "Basic " + base64.b64encode(f"load:{secret}".encode()).decode()
            answer = {"access_token": "letmein", "token_type": "Bearer", "expires_in": 3600} if good else {
                "error": "invalid_client"}
            text = json.dumps(answer).encode()
            self.send_response(200 if good else 401)
            self.send_header("Content-Length", str(len(text)))
            self.end_headers()
            self.wfile.write(text)

        def log_message(self, *_):
            pass

    server = http.server.HTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/token", asked
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def flow(**request):
    return [{"name": "U", "flow": [{"request": "R", **request}]}]


@unittest.skipUnless(t.nginx_path(), "nginx is not installed")
class AgainstNginx(unittest.TestCase):
    def test_a_packed_answer_is_checked_unpacked(self):
        with t.folder() as home, t.nginx(home, PACKED) as (base, _log):
            file = t.project(home, base, [{"name": "A", "load": {"iterations": 20, "users": 2}}],
                             flow(url="/packed", headers={"Accept-Encoding": "gzip"},
                                  checks=[{"json": "$.status", "equals": "ok"}]))
            asked = urllib.request.Request(base + "/packed", headers={"Accept-Encoding": "gzip"})
            with urllib.request.urlopen(asked, timeout=10) as answer:
                self.assertEqual(answer.headers["Content-Encoding"], "gzip")
            done = t.run("run", file, "--out", home / "out", "--progress", "none", program=t.AGENT)
            self.assertEqual(done.returncode, 0, done.stderr)
            self.assertEqual(t.report_of(home / "out")["scenarios"][0]["totals"]["ok"], 20)

    def test_once_shows_a_packed_answer_unpacked(self):
        with t.folder() as home, t.nginx(home, PACKED) as (base, _log):
            file = t.project(home, base, [{"name": "A", "load": {"iterations": 1}}],
                             flow(url="/packed", headers={"Accept-Encoding": "gzip"}))
            done = t.run("once", file)
            self.assertEqual(done.returncode, 0, done.stderr)
            self.assertRegex(done.stdout, r'"status":\s*"ok"')

    def test_users_sign_in_with_the_token_of_the_run(self):
        auth = {"clientId": "load", "clientSecret": "${key}"}
        load = [{"name": "A", "load": {"iterations": 30, "users": 3}}]
        with t.folder() as home, t.nginx(home, PACKED) as (base, log), token_server("right") as (url, asked):
            file = t.project(home, base, load, flow(url="/guarded"), target={"auth": {"oauth2": {"tokenUrl": url, **auth}}},
                             variables={"key": {"secret": "CLIENT_SECRET"}})
            done = t.run("run", file, "--out", home / "out", "--progress", "none", "--workers", 2, program=t.AGENT,
                         env={"CLIENT_SECRET": "right"})
            self.assertEqual(done.returncode, 0, done.stderr)
            self.assertEqual(asked, ["grant_type=client_credentials"])
            self.assertEqual(log.read_text().count("200 GET /guarded"), 30)
            self.assertEqual(t.report_of(home / "out")["totals"]["requests"], 30)
            for secret in (b"letmein", b"right"):
                self.assertNotIn(secret, (home / "out" / "run.tmrun").read_bytes())
            refused = t.run("run", file, "--out", home / "none", "--progress", "none", program=t.AGENT,
                            env={"CLIENT_SECRET": "wrong"})
            self.assertEqual(refused.returncode, 3)
            self.assertIn("no access token for target t: HTTP 401: invalid_client", refused.stderr)
            self.assertEqual(log.read_text().count("GET /guarded"), 30)


class AgainstTheTarget(unittest.TestCase):
    def test_streams_are_measured_reported_and_judged(self):
        measures = [{"name": "First token", "stream": "first"}, {"name": "Gap", "stream": "gap"}]
        slos = [{"metric": "p95", "of": "Gap", "limit": "< 500ms"}, {"metric": "p50", "of": "First token", "limit": "> 70ms"}]
        with t.folder() as home, t.target() as base:
            file = t.project(home, base, [{"name": "A", "load": {"iterations": 8, "users": 4}}],
                             flow(url="/tokens?count=6&first=80&gap=25", measure=measures), slos=slos)
            done = t.run("run", file, "--out", home / "out", "--progress", "none", program=t.AGENT)
            self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
            self.assertIn("First token", done.stdout)
            rows = {r["name"]: r for r in t.report_of(home / "out")["scenarios"][0]["requests"]}
            for name, count, planned in (("First token", 8, 80), ("Gap", 40, 25)):
                row = rows[name]
                self.assertEqual((row["kind"], row["unit"], row["values"]["count"]), ("measure", "ms", count))
                self.assertGreater(row["values"]["p50"], planned - 10)
                self.assertLess(row["values"]["p50"], planned + 60)

    def test_a_trace_is_found_from_the_example_of_an_error(self):
        with t.folder() as home, t.target() as base:
            file = t.project(home, base, [{"name": "A", "load": {"iterations": 3}}],
                             flow(url="/status/500"), target={"trace": True})
            t.run("run", file, "--out", home / "out", "--progress", "none", program=t.AGENT)
            errors = t.report_of(home / "out")["scenarios"][0]["errors"]
            self.assertRegex(errors[0]["example"], "^trace [0-9a-f]{32}\n")


if __name__ == "__main__":
    unittest.main()
