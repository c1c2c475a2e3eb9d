// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/plan/broken.h"

using namespace tidemark;
using namespace tidemark::test;

TEST_CASE("a limit counts what its metric does") {
  checkBroken({
      {"/slos/0/limit", R"("< 5/s")", "/slos/0/limit", "\"p95\" is compared with a duration, this limit counts a rate"},
      {"/slos/0", R"({"metric": "errorRate", "limit": "< 1"})", "/slos/0/limit",
       "\"errorRate\" is compared with a percent, this limit counts a count"},
      {"/slos/0", R"({"metric": "rate", "limit": "> 5"})", "/slos/0/limit", "\"rate\" is compared with a rate"},
      {"/slos/0/warn", R"("< 5%")", "/slos/0/warn", "\"p95\" is compared with a duration"},
  });
  for (const char* slo :
       {R"j({"metric": "apdex(500ms)", "limit": ">= 0.9"})j", R"j({"metric": "count", "limit": "> 5"})j",
        R"j({"metric": "stability", "limit": "< 5%"})j", R"j({"metric": "rate", "limit": "5/s..9/s"})j"}) {
    CAPTURE(slo);
    validProject(changed("/slos/0", slo));
  }
}

TEST_CASE("the limit on a measure counts what the measure does") {
  const std::string text =
      changed("/userClasses/0/flow/0/measure", R"([{"name": "Size", "json": "$.size", "unit": "KiB"}])");
  validProject(changed(text, "/slos/0", R"({"metric": "p95", "of": "Size", "limit": "< 5MiB"})"));
  checkBroken(text, {{"/slos/0", R"({"metric": "p95", "of": "Size", "limit": "< 5s"})", "/slos/0/limit",
                      "\"p95\" is compared with a bytes"}});
}

TEST_CASE("a warning comes before the failure") {
  validProject(changed("/slos/0/warn", R"("< 400ms")"));
  checkBroken({
      {"/slos/0/warn", R"("< 600ms")", "/slos/0/warn", "it would never warn before \"< 500ms\" fails"},
      {"/slos/0/warn", R"("> 400ms")", "/slos/0/warn", "it would never warn"},
  });
}

TEST_CASE("what an SLO is of exists") {
  for (const char* of : {R"("Create")", R"("Jobs")", R"("Load")", R"(["Create", "Show"])"}) {
    CAPTURE(of);
    validProject(changed("/slos/0/of", of));
  }
  checkBroken({
      {"/slos/0/of", R"("Creat")", "/slos/0/of", "there is no request, group, transaction, poll, measure or scenario",
       "did you mean \"Create\"?"},
      {"/slos/0/of", R"(["Create", "Nope"])", "/slos/0/of/1", "there is no request, group"},
  });
}

TEST_CASE("a window over a stage names a stage") {
  validProject(changed("/slos/0/window", R"("stage stage 2")"));
  checkBroken({{"/slos/0/window", R"("stage Plateau")", "/slos/0/window", "no scenario has a stage \"Plateau\""}});
}

TEST_CASE("response time needs arrivals somewhere") {
  checkBroken({
      {"/slos/0/latency", R"("response")", "/slos/0/latency", "response time exists under arrivals only"},
      {"/slos/0", R"({"metric": "rate", "latency": "response", "limit": "> 5/s"})", "/slos/0/latency",
       "\"rate\" is no latency"},
      {"/slos/0", R"({"metric": "errorRate", "outcome": "ok", "limit": "< 5%"})", "/slos/0/outcome",
       "\"errorRate\" knows no outcome"},
  });
  const std::string two = changed(
      "/scenarios/-", R"({"name": "Open", "load": {"arrivals": [{"to": "5/s"}, {"hold": "5s"}], "maxUsers": 5}})");
  validProject(changed(two, "/slos/0/latency", R"("response")"));
}

TEST_CASE("what could never be judged is a warning") {
  const auto warning = [](const char* slo) {
    const LoadedProject loaded = parseProject(changed("/slos/0", slo));
    const Problem problem = problemAt(loaded.problems, "/slos/0/metric");
    CHECK(problem.severity == Severity::warning);
    return problem.message.text();
  };
  CHECK(warning(R"({"metric": "level", "limit": ">= 5/s"})").starts_with("no scenario searches for a level"));
  CHECK(warning(R"({"metric": "dropped", "limit": "< 5"})").starts_with("iterations are dropped under arrivals only"));
  CHECK(warning(R"j({"metric": "availability(db)", "limit": "> 99%"})j").starts_with("no health monitor watches"));
  CHECK(warning(R"j({"metric": "restarts(db)", "limit": "< 1"})j").starts_with("no monitor watches the service"));
  CHECK(
      warning(R"j({"metric": "resource(host/local/cpu, max)", "limit": "< 80%"})j").starts_with("no monitor \"host\""));
  const LoadedProject after = parseProject(changed("/slos/0/after", R"("5s")"));
  CHECK(problemAt(after.problems, "/slos/0/after").severity == Severity::warning);
}

TEST_CASE("figures of a whole scenario are of nothing smaller") {
  checkBroken({{"/slos/0", R"({"metric": "dropped", "of": "Create", "limit": "< 5"})", "/slos/0/of",
                "\"dropped\" is a figure of a whole scenario"}});
}

TEST_CASE("SLOs of scenarios and requirements are judged alike") {
  checkBroken({
      {"/scenarios/0/slos", R"([{"metric": "p95", "limit": "< 5%"}])", "/scenarios/0/slos/0/limit", "\"p95\" is"},
      {"/report", R"({"requirements": [{"name": "R", "slo": {"metric": "p95", "limit": "< 5%"}}]})",
       "/report/requirements/0/slo/limit", "\"p95\" is compared"},
  });
  validProject(changed("/slos/-", R"({"metric": "p95", "of": "Gone", "limit": "< 5%", "disabled": true})"));
}
