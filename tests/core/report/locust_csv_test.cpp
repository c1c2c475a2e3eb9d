// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/writers/locust_csv.h"

#include <doctest/doctest.h>

#include "core/report/writers/csv_text.h"
#include "core/report/writers/resources_csv.h"
#include "tests/core/report/other_tools.h"
#include "tests/core/report/report_runs.h"
#include "tests/fakes/recorded_run.h"

using namespace tidemark;
using namespace tidemark::fakes;

namespace {

std::string headerOf(const std::string& csv) { return csv.substr(0, csv.find("\r\n")); }

} // namespace

TEST_CASE("cells are quoted as Python quotes them") {
  CsvText csv;
  csv.row({"a", "b, c", "say \"x\"", "two\nlines", ""});
  CHECK(csv.take() == "a,\"b, c\",\"say \"\"x\"\"\",\"two\nlines\",\r\n");
  CHECK(pythonFloat(340) == "340.0");
  CHECK(pythonFloat(1.7) == "1.7");
}

TEST_CASE("the headers are Locust's, to the letter") {
  const RunRecord record = recordedRun();
  CHECK(
      headerOf(statsCsv(RunSet(record))) ==
      "Type,Name,Request Count,Failure Count,Median Response Time,Average Response Time,Min Response Time,"
      "Max Response Time,Average Content Size,Requests/s,Failures/s,50%,66%,75%,80%,90%,95%,98%,99%,99.9%,99.99%,100%");
  CHECK(headerOf(statsHistoryCsv(RunSet(record))) ==
        "Timestamp,User Count,Type,Name,Requests/s,Failures/s,50%,66%,75%,80%,90%,95%,98%,99%,99.9%,99.99%,100%,"
        "Total Request Count,Total Failure Count,Total Median Response Time,Total Average Response Time,"
        "Total Min Response Time,Total Max Response Time,Total Average Content Size");
  CHECK(headerOf(failuresCsv(RunSet(record))) == "Method,Name,Error,Occurrences,First Seen,Last Seen");
}

TEST_CASE("Python's csv module reads the files and their sums agree with the report") {
  const RunRecord record = recordedRun();
  const ReportModel model = modelOf(record);
  const TemporaryFolder folder;
  (void)folder.file("stats.csv", statsCsv(RunSet(record)));
  (void)folder.file("stats_history.csv", statsHistoryCsv(RunSet(record)));
  (void)folder.file("failures.csv", failuresCsv(RunSet(record)));
  (void)folder.file("resources.csv", resourcesCsv(RunSet(record)));
  const std::string script = folder.file("read.py", R"py(
import csv, os, sys
def rows(name):
    with open(os.path.join(sys.argv[1], name), newline='') as f:
        text = f.read()
    assert text.count('\n') == text.count('\r\n'), name
    return list(csv.DictReader(text.splitlines(keepends=True)))
stats, history = rows('stats.csv'), rows('stats_history.csv')
failures, resources = rows('failures.csv'), rows('resources.csv')
assert stats[-1]['Type'] == '' and stats[-1]['Name'] == 'Aggregated'
for column in ('Request Count', 'Failure Count'):
    assert sum(int(r[column]) for r in stats[:-1]) == int(stats[-1][column]), column
for row in stats:
    cells = [row[c] for c in row if c.endswith('%')]
    assert cells == ['N/A'] * 11 or [int(c) for c in cells] == sorted(int(c) for c in cells), row
assert history[-1]['Total Request Count'] == stats[-1]['Request Count']
assert all(int(b['Timestamp']) == int(a['Timestamp']) + 1 for a, b in zip(history, history[1:]))
assert sum(int(r['Occurrences']) for r in failures) == int(stats[-1]['Failure Count'])
assert all(r['First Seen'] <= r['Last Seen'] for r in failures)
assert len(resources) == len(history)
print(stats[-1]['Request Count'], stats[-1]['Failure Count'])
)py");
  const ToolOutput output = runTool("python3 " + script + " " + folder.path().string());
  CHECK_MESSAGE(output.status == 0, output.text);
  CHECK(output.text ==
        std::to_string(model.totals.requests) + " " + std::to_string(model.totals.failedRequests) + "\n");
}

TEST_CASE("resources leave a gap empty") {
  const std::string csv = resourcesCsv(RunSet(recordedRun()));
  CHECK(headerOf(csv).starts_with("Timestamp,Second,host/localhost/cpu [%],"));
  CHECK(csv.find(",,") != std::string::npos);
}
