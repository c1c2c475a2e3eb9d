// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/writers/junit_report.h"

#include <doctest/doctest.h>

#include "tests/core/report/other_tools.h"
#include "tests/core/report/report_runs.h"
#include "tests/fakes/recorded_run.h"

using namespace tidemark;
using namespace tidemark::fakes;

TEST_CASE("an XML parser reads junit.xml and its counts are those of its cases") {
  ReportModel model = modelOf(recordedRun());
  model.title = "a <b> & \"c\" \x01";
  const TemporaryFolder folder;
  const std::string file = folder.file("junit.xml", junitReport(model));
  const std::string script = folder.file("read.py", R"py(
import sys, xml.etree.ElementTree as xml
root = xml.parse(sys.argv[1]).getroot()
assert root.tag == 'testsuites' and root.get('name') == 'a <b> & "c" ', root.get('name')
for node in [root] + list(root):
    cases = list(node.iter('testcase'))
    assert int(node.get('tests')) == len(cases)
    for key, tag in (('failures', 'failure'), ('errors', 'error'), ('skipped', 'skipped')):
        assert int(node.get(key)) == sum(c.find(tag) is not None for c in cases), (node.get('name'), key)
for suite in root:
    for case in suite:
        if case.tag == 'testcase':
            kinds = [e.tag for e in case]
            print(suite.get('name'), case.get('name'), ','.join(kinds) or 'passed', sep='|')
            for e in case:
                assert e.get('message')
)py");
  const ToolOutput output = runTool("python3 " + script + " " + file);
  CHECK_MESSAGE(output.status == 0, output.text);
  CHECK(output.text.find("Peak|p95 < 500ms|failure") != std::string::npos);
  CHECK(output.text.find("Never|p95 < 500ms|skipped") != std::string::npos);
  CHECK(output.text.find("Normal|errorRate < 5%|passed") != std::string::npos);
  CHECK(output.text.find("Requirements|Smoke passed|") != std::string::npos);
}

TEST_CASE("a missed SLO names the actual value") {
  const std::string xml = junitReport(modelOf(fullScaleRun()));
  CHECK(xml.find("actual 86.3 %, limit &lt; 1% (3,500 samples") != std::string::npos);
}
