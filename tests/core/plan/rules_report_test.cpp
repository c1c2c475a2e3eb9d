// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/plan/broken.h"

using namespace tidemark;
using namespace tidemark::test;

TEST_CASE("a process is found in one way") {
  checkBroken({
      {"/monitors", R"([{"process": {}}])", "/monitors/0/process", "exactly one of these keys is needed: pid, port"},
      {"/monitors", R"([{"process": {"pid": 1, "port": 80}}])", "/monitors/0/process", "exactly one of these keys"},
      {"/monitors", R"([{"process": {"target": "x"}}])", "/monitors/0/process/target", "there is no target \"x\""},
  });
  validProject(changed("/monitors", R"([{"process": {"target": "api"}}, {"process": {"comm": "nginx"}}])"));
}

TEST_CASE("Prometheus is asked or scraped") {
  checkBroken({
      {"/monitors", R"([{"prometheus": {}}])", "/monitors/0/prometheus", "exactly one of these keys is needed: url"},
      {"/monitors", R"([{"prometheus": {"url": "http://a"}}])", "/monitors/0/prometheus/queries", "queries are asked"},
      {"/monitors", R"([{"prometheus": {"scrape": "a"}}])", "/monitors/0/prometheus/scrape", "\"a\" does not start"},
      {"/monitors", R"([{"prometheus": {"url": "http://a", "queries": [{"name": "q", "query": "up"}],
        "metrics": ["m"]}}])",
       "/monitors/0/prometheus/metrics", "metrics are taken from an endpoint"},
      {"/monitors", R"([{"health": {"url": "http://"}}])", "/monitors/0/health/url", "\"http://\" names no host"},
  });
}

TEST_CASE("a requirement has one basis, and it exists") {
  checkBroken({
      {"/report", R"({"requirements": [{"name": "R"}]})", "/report/requirements/0", "exactly one of these keys"},
      {"/report", R"({"requirements": [{"name": "R", "scenario": "Load", "service": "api"}]})",
       "/report/requirements/0", "exactly one of these keys"},
      {"/report", R"({"requirements": [{"name": "R", "scenario": "Laod"}]})", "/report/requirements/0/scenario",
       "there is no enabled scenario \"Laod\"", "did you mean \"Load\"?"},
      {"/report", R"({"requirements": [{"name": "R", "service": "apy"}]})", "/report/requirements/0/service",
       "no request or monitor names the service \"apy\"", "did you mean \"api\"?"},
      {"/report", R"({"reference": "Peak"})", "/report/reference", "there is no enabled scenario \"Peak\""},
  });
  validProject(changed("/report", R"({"requirements": [{"name": "R", "attested": "Backups"}]})"));
}

TEST_CASE("figures that somebody states have a metric and its unit") {
  checkBroken({
      {"/report", R"({"baseline": ""})", "/report/baseline", "a path or \"last-pass\" is needed"},
      {"/report", R"({"baseline": {"stated": [{"metric": "p9", "value": "5ms"}]}})", "/report/baseline/stated/0/metric",
       "\"p9\" is not a metric"},
      {"/report", R"({"baseline": {"stated": [{"metric": "p95", "value": "5/s"}]}})", "/report/baseline/stated/0/value",
       "\"5/s\" is no value of \"p95\""},
      {"/report", R"({"baseline": {"stated": [{"metric": "p95", "value": "fast"}]}})",
       "/report/baseline/stated/0/value", "\"fast\" is not a value with its unit"},
      {"/report", R"({"baseline": {"stated": [{"metric": "p95", "value": "5ms", "of": "X"}]}})",
       "/report/baseline/stated/0/of", "nothing is called \"X\""},
      {"/report", R"({"references": [{"metric": "p95", "low": "1", "source": "s"}]})", "/report/references/0/low",
       "\"1\" is no value of \"p95\""},
  });
}

TEST_CASE("capacity targets are rates or users, scores have weights") {
  validProject(changed("/report", R"({"capacityTargets": ["1000/s", "5000 users"]})"));
  checkBroken({
      {"/report", R"({"capacityTargets": ["1000"]})", "/report/capacityTargets/0", "a rate or a number of users"},
      {"/report", R"({"capacityTargets": ["0 users"]})", "/report/capacityTargets/0", "a rate or a number of users"},
      {"/report", R"({"score": {"slo": 0}})", "/report/score", "at least one weight above 0 is needed"},
      {"/report", R"({"score": {"slo": -1, "success": 5}})", "/report/score/slo", "at least 0 is needed"},
  });
}
