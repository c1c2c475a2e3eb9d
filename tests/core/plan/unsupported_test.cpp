// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/validate.h"

#include <doctest/doctest.h>

#include "tests/core/plan/projects.h"

using namespace tidemark;
using namespace tidemark::test;

TEST_CASE("what this version cannot run is refused by its field") {
  struct Missing {
    const char* pointer;
    const char* json;
    const char* at;
    const char* message;
  };
  const Missing missing[] = {
      {"/targets/0/http", R"("3")", "/targets/0/http", "HTTP/3 is not available yet"},
      {"/monitors", R"([{"host": {}}, {"docker": {}}])", "/monitors/1/docker",
       "the monitor docker is not available yet"},
      {"/monitors", R"([{"nvidia": {}}])", "/monitors/0/nvidia", "the monitor nvidia is not available yet"},
      {"/monitors", R"([{"amd": {}}])", "/monitors/0/amd", "the monitor amd is not available yet"},
      {"/monitors", R"([{"prometheus": {"scrape": "http://127.0.0.1"}}])", "/monitors/0/prometheus",
       "the monitor prometheus is not available yet"},
      {"/report", R"({"template": "suite"})", "/report/template", "the template suite is not available yet"},
      {"/report", R"({"template": "readiness"})", "/report/template", "the template readiness is not available yet"},
      {"/report", R"({"language": "de"})", "/report/language", "a report in the language de is not available yet"},
      {"/report", R"({"baseline": "last-pass"})", "/report/baseline", "a run as baseline is not available yet"},
      {"/report", R"({"history": [{"name": "a", "prometheus": "http://127.0.0.1", "query": "up"}]})", "/report/history",
       "history from Prometheus is not available yet"},
  };
  for (const Missing& one : missing) {
    CAPTURE(std::string{one.json});
    const Problems problems = unsupported(validProject(changed(one.pointer, one.json)));
    CHECK(problems.size() == 1);
    const Problem problem = problemAt(problems, one.at);
    CHECK(problem.message == one.message);
    CHECK(problem.severity == Severity::error);
  }
}

TEST_CASE("what it can run, it takes") {
  CHECK(unsupported(validProject(smallProject())).empty());
  CHECK(unsupported(validProject(dataText("full.tidemark.json"))).empty());
  CHECK(unsupported(validProject(changed("/monitors", R"([{"docker": {}, "disabled": true}])"))).empty());
}
