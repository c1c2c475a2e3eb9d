// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/report/report_runs.h"

#include <cstdio>
#include <cstdlib>

#include "tests/fakes/planned.h"
#include "tests/fakes/recorded_run.h"
#include "tests/fakes/run_builder.h"

namespace tidemark::fakes {

namespace {

constexpr ScenarioId kFirst{0};

Nanos ms(double value) { return Nanos(static_cast<std::int64_t>(value * 1e6)); }

std::shared_ptr<const RunPlan> planOf(const std::string& text, std::vector<std::string> chosen = {}) {
  ResolveOptions options;
  options.scenarios = std::move(chosen);
  return std::make_shared<const RunPlan>(planned(text, std::move(options)).plan);
}

constexpr const char* kFullScale = R"json({
  "format": "tidemark-project/1",
  "name": "Maintenance platform",
  "targets": [{"name": "api", "url": "http://127.0.0.1:8000"}],
  "userClasses": [
    {"name": "ApiUser", "users": 25, "thinkTime": {"uniform": ["1s", "2s"]},
     "flow": [{"request": "Health", "url": "/health"}, {"request": "Model list", "url": "/models"},
              {"request": "Prediction", "method": "POST", "url": "/predict"}]},
    {"name": "HighVolumeUser", "users": 25, "thinkTime": {"uniform": ["100ms", "600ms"]},
     "flow": [{"request": "Stress ingestion", "group": "Ingestion", "method": "POST", "url": "/ingest"},
              {"request": "Data ingestion", "group": "Ingestion", "method": "POST", "url": "/ingest"}]}
  ],
  "scenarios": [{"name": "Full scale", "load": {"users": [{"to": 50, "at": "10/s"}, {"hold": "55s", "name": "Plateau"}]}}],
  "slos": [{"metric": "p95", "limit": "< 200ms"}, {"metric": "errorRate", "limit": "< 1%"},
           {"metric": "rate", "limit": ">= 25/s", "window": "steady"}],
  "report": {
    "title": "Full-scale load test",
    "baseline": {"stated": [{"metric": "rate", "value": "24.94/s"}, {"metric": "p95", "value": "20ms"}],
                 "by": "dev", "on": "2026-10-01"},
    "requirements": [{"name": "more than 100 events/s", "slo": {"metric": "rate", "of": "Ingestion", "limit": "> 100/s"}},
                     {"name": "Backups verified", "attested": "Backups verified"},
                     {"name": "Penetration test done", "attested": "Penetration test done"}],
    "attestations": [{"claim": "Backups verified", "by": "ops", "on": "2026-11-01", "section": "requirements"}],
    "notes": [{"section": "next-steps", "text": "Enable the *cache*", "takes": "2h", "by": "dev", "on": "2026-11-01"}]
  }
})json";

// 60 s of 60 requests/s, 50 of them ingestion.
RunRecord fullScale(bool failing) {
  const auto plan = planOf(kFullScale);
  RunBuilder run(plan);
  run.start(kFirst);
  const std::uint16_t refused = failing ? 403 : 200;
  const std::uint16_t missing = failing ? 404 : 200;
  const Outcome outcome = failing ? Outcome::status : Outcome::ok;
  const auto row = [&](std::string_view name) { return rowNamed(*plan, name); };
  for (int second = 0; second < 60; ++second) {
    const std::uint64_t count = second < 5 ? 10 * static_cast<std::uint64_t>(second + 1) : 50;
    run.requests(kFirst, row("Health"), 6, ms(20)).requests(kFirst, row("Prediction"), 2, ms(40));
    run.requests(kFirst, row("Model list"), 2, ms(1), outcome, missing, failing ? "HTTP 404" : "");
    run.requests(kFirst, row("Stress ingestion"), count - 5, ms(1), outcome, refused, failing ? "HTTP 403" : "");
    run.requests(kFirst, row("Data ingestion"), 5, ms(1), outcome, refused, failing ? "HTTP 403" : "");
    run.iterations(kFirst, count, ms(5), ms(900)).users(kFirst, static_cast<std::int64_t>(count), 2).next();
  }
  run.end(kFirst).next().finish();
  return run.take();
}

} // namespace

RunRecord fullScaleRun() { return fullScale(true); }
RunRecord cleanRun() { return fullScale(false); }

RunRecord manyRequestsRun(std::size_t count) {
  std::string flow;
  for (std::size_t i = 0; i < count; ++i) {
    const std::string name = "R" + std::to_string(i);
    flow += (i == 0 ? "" : ",") + std::string(R"({"request": ")") + name + R"(", "url": "/)" + name + R"("})";
  }
  const auto plan = planOf(R"({"format": "tidemark-project/1", "name": "Many",
    "targets": [{"name": "api", "url": "http://127.0.0.1:8000"}], "userClasses": [{"name": "User", "flow": [)" +
                           flow + R"(]}], "scenarios": [{"name": "All", "load": {"iterations": 1}}]})");
  RunBuilder run(plan);
  run.start(kFirst);
  for (std::size_t i = 0; i < count; ++i) {
    run.requests(kFirst, RowId{static_cast<std::uint32_t>(i)}, 3, ms(2 + static_cast<double>(i)));
  }
  run.iterations(kFirst, 1, ms(100)).users(kFirst, 1, 1).next().end(kFirst).next().finish();
  return run.take();
}

RunRecord heldRun(const std::string& reportJson, const std::string& slosJson) {
  const auto plan = planOf(R"({"format": "tidemark-project/1", "name": "Held",
    "targets": [{"name": "api", "url": "http://127.0.0.1:8000"}],
    "userClasses": [{"name": "User", "flow": [{"request": "Get", "url": "/"}]}],
    "scenarios": [{"name": "Hold", "load": {"users": [{"to": 10}, {"hold": "40s"}]}}], "slos": )" +
                           slosJson + R"(, "report": )" + reportJson + "}");
  RunBuilder run(plan);
  run.start(kFirst);
  for (int second = 0; second < 40; ++second) {
    run.requests(kFirst, rowNamed(*plan, "Get"), 100, ms(10)).iterations(kFirst, 100, ms(10), ms(90));
    run.users(kFirst, 10, 1).next();
  }
  run.end(kFirst).next().finish();
  return run.take();
}

RunRecord chosenRun(const std::string& id, int startedS, const std::string& scenario, std::uint64_t perS) {
  const auto plan = planOf(R"({"format": "tidemark-project/1", "name": "Three",
    "targets": [{"name": "api", "url": "http://127.0.0.1:8000"}],
    "userClasses": [{"name": "User", "flow": [{"request": "Get", "url": "/"}]}],
    "scenarios": [{"name": "Load", "load": {"users": [{"to": 10}, {"hold": "4s"}]}},
                  {"name": "Peak", "load": {"users": [{"to": 10}, {"hold": "4s"}]}},
                  {"name": "Soak", "load": {"users": [{"to": 10}, {"hold": "4s"}]}}],
    "slos": [{"metric": "p95", "limit": "< 200ms"}]})",
                           {scenario});
  RunInfo info = fakeInfo();
  info.id = id;
  info.startedAt += std::chrono::seconds(startedS);
  RunBuilder run(plan, {}, info);
  run.start(kFirst);
  for (int second = 0; second < 4; ++second) {
    run.requests(kFirst, RowId{0}, perS, ms(10)).users(kFirst, 10, 1).next();
  }
  run.end(kFirst).finish();
  return run.take();
}

RunRecord twoHoldsRun(const std::string& reportJson) {
  const auto plan = planOf(R"({"format": "tidemark-project/1", "name": "Two",
    "targets": [{"name": "api", "url": "http://127.0.0.1:8000"}],
    "userClasses": [{"name": "User", "flow": [{"request": "Get", "url": "/", "service": "api"}]}],
    "scenarios": [{"name": "Low", "load": {"users": [{"to": 10}, {"hold": "40s"}]}},
                  {"name": "High", "load": {"users": [{"to": 20}, {"hold": "40s"}]}}],
    "slos": [{"metric": "p95", "limit": "< 200ms"}], "report": )" +
                           reportJson + "}");
  RunBuilder run(plan);
  for (const std::uint32_t scenario : {0U, 1U}) {
    const ScenarioId id{scenario};
    const std::uint64_t users = 10 * (scenario + 1);
    run.start(id);
    for (int second = 0; second < 40; ++second) {
      run.requests(id, RowId{0}, 10 * users, ms(10)).iterations(id, 10 * users, ms(10), ms(90));
      run.users(id, static_cast<std::int64_t>(users), 1).next();
    }
    run.end(id).next();
  }
  run.finish();
  return run.take();
}

ReportModel modelOf(const RunRecord& record, const ReportRequest& request) {
  Result<ReportModel> model = buildReport(record, request);
  if (!model) {
    std::fprintf(stderr, "report run: %s\n", errorLines(model.error()).c_str());
    std::abort();
  }
  return std::move(*model);
}

} // namespace tidemark::fakes
