#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the JSON Schema against the loader.

The examples pass both. Each broken project below fails both: the schema and the loader must agree on what a
schema can tell. Arguments: schema, the program print_problems, a folder of examples.
"""

import copy
import json
import pathlib
import subprocess
import sys
import tempfile

import jsonschema

SMALL = {
    "format": "tidemark-project/1",
    "name": "Small",
    "variables": {"base": "http://127.0.0.1:8080"},
    "targets": [{"name": "api", "url": "${base}"}],
    "userClasses": [{"name": "User", "flow": [{"request": "Show", "url": "/"}, {"wait": "1s"}]}],
    "scenarios": [{"name": "Load", "load": {"users": [{"to": 5, "over": "5s"}, {"hold": "10s"}]}}],
    "slos": [{"metric": "p95", "limit": "< 500ms"}],
    "monitors": [{"host": {}}],
    "report": {"title": "Small"},
}
REMOVED = object()
FLOW = ("userClasses", 0, "flow", 0)

# Path and the value that breaks it.
BROKEN = [
    (("format",), "tidemark-project/2"),
    (("format",), REMOVED),
    (("name",), REMOVED),
    (("name",), ""),
    (("name",), 5),
    (("nmae",), "x"),
    (("targets",), REMOVED),
    (("targets", 0, "url"), REMOVED),
    (("targets", 0, "http"), "3.0"),
    (("targets", 0, "timeouts"), {"connect": 5}),
    (("targets", 0, "timeouts"), {"connect": "5"}),
    (("targets", 0, "timeouts"), {"conect": "5s"}),
    (("targets", 0, "redirects"), -1),
    (("targets", 0, "redirects"), 1.5),
    (("targets", 0, "maxBody"), "64"),
    (("targets", 0, "auth"), {}),
    (("targets", 0, "auth"), {"basic": {"user": "a"}}),
    (("targets", 0, "auth"), {"bearer": "a", "basic": {"user": "a", "password": "b"}}),
    (("targets", 0, "headers"), {"A": 1}),
    (("targets", 0, "connections"), "shared"),
    (("targets", 0, "connections"), {"shared": 0}),
    (("variables", "x"), None),
    (("variables", "x"), {"env": 5}),
    (("variables", "x"), {"csv": "a.csv", "order": "random order"}),
    (("environments",), {"a": {"base": []}}),
    (("authorization",), {"maxUsers": 0}),
    (("authorization",), {"maxRate": "500"}),
    (("userClasses", 0, "weight"), -1),
    (("userClasses", 0, "thinkTime"), 1),
    (("userClasses", 0, "thinkTime"), {"uniform": ["1s"]}),
    (FLOW + ("expectStatus",), ["20x"]),
    (FLOW + ("expectStatus",), [99]),
    (FLOW + ("body",), {"xml": "<a/>"}),
    (FLOW + ("checks",), [{"json": "$.a", "equal": 1}]),
    (FLOW + ("checks",), [{"time": "1s"}]),
    (FLOW + ("extract",), [{"json": "$.a"}]),
    (FLOW + ("extract",), [{"name": "a", "status": False}]),
    (FLOW + ("onFail",), "stop"),
    (FLOW, {"url": "/"}),
    (FLOW, {"poll": "P", "request": {"name": "S", "url": "/"}}),
    (FLOW, {"repeat": 0, "steps": []}),
    (FLOW, {"wait": "1"}),
    (("scenarios", 0, "kind"), "laod"),
    (("scenarios", 0, "load"), {}),
    (("scenarios", 0, "load"), {"arrivals": [{"to": "5/s", "at": "1/s"}], "maxUsers": 5}),
    (("scenarios", 0, "load"), {"arrivals": [{"to": "5/s", "over": "1s"}]}),
    (("scenarios", 0, "load"), {"arrivals": [{"to": 5, "over": "1s"}], "maxUsers": 5}),
    (("scenarios", 0, "load"), {"users": [{"to": "5/s"}]}),
    (("scenarios", 0, "load"), {"users": [{"hold": "1s", "kind": "manual"}]}),
    (("scenarios", 0, "load"), {"iterations": 0}),
    (("scenarios", 0, "load"), {"users": [{"hold": "1s"}], "maxUsers": 5}),
    (("slos", 0, "metric"), "p9"),
    (("slos", 0, "metric"), "error"),
    (("slos", 0, "limit"), "500ms"),
    (("slos", 0, "limit"), REMOVED),
    (("slos", 0, "window"), "sometimes"),
    (("slos", 0, "of"), 5),
    (("monitors", 0), {"hosts": {}}),
    (("monitors", 0), {"process": {"port": 0}}),
    (("report", "template"), "fll"),
    (("report", "paper"), "A5"),
    (("report", "reserve"), 100),
    (("report", "score"), {"slos": 5}),
    (("report", "baseline"), 5),
]


def changed(path, value):
    project = copy.deepcopy(SMALL)
    place = project
    for part in path[:-1]:
        place = place[part]
    if value is REMOVED:
        del place[path[-1]]
    else:
        place[path[-1]] = value
    return project


def errors_of_loader(program, projects):
    with tempfile.TemporaryDirectory() as folder:
        files = []
        for number, project in enumerate(projects):
            file = pathlib.Path(folder) / f"{number}.json"
            file.write_text(json.dumps(project), encoding="utf-8")
            files.append(str(file))
        lines = subprocess.run([program, *files], check=True, capture_output=True, text=True).stdout.splitlines()
    return [(int(line.split(" ", 1)[0]), line) for line in lines]


def main():
    schema_file, program, examples = sys.argv[1:4]
    schema = json.loads(pathlib.Path(schema_file).read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)

    good = [SMALL] + [json.loads(file.read_text(encoding="utf-8"))
                      for file in sorted(pathlib.Path(examples).glob("*.tidemark.json"))]
    bad = [changed(path, value) for path, value in BROKEN]
    failures = []
    for project, (count, line) in zip(good, errors_of_loader(program, good)):
        for error in validator.iter_errors(project):
            failures.append(f"the schema refuses {project['name']}: {error.message}")
        if count:
            failures.append(f"the loader refuses {project['name']}: {line}")
    for (path, value), project, (count, _) in zip(BROKEN, bad, errors_of_loader(program, bad)):
        where = "/".join(map(str, path))
        if validator.is_valid(project):
            failures.append(f"the schema takes {value!r} at {where}")
        if not count:
            failures.append(f"the loader takes {value!r} at {where}")
    print("\n".join(failures) or f"{len(good)} good and {len(bad)} broken projects judged alike")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
