// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/recorded_run.h"
#include "tests/fakes/planned.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>

namespace tidemark::fakes {

namespace {

constexpr ScenarioId kSmoke{0};
constexpr ScenarioId kNormal{1};
constexpr ScenarioId kPeak{2};
constexpr ScenarioId kNever{3};

Nanos ms(double value) { return Nanos(static_cast<std::int64_t>(value * 1e6)); }

// Writes the run second by second.
class Recording {
public:
  Recording(const RecordedRunOptions& options, const std::vector<SnapshotSink*>& sinks)
      : m_options(options), m_plan(recordedPlan(options.timeScale)), m_run(m_plan, sinks) {}

  RunRecord record() {
    m_run.publish({"host/localhost/cpu", "host", "localhost", "", "CPU", "%", 0.0, 100.0});
    m_run.publish({"host/localhost/memory", "host", "localhost", "", "Memory", "B", 0.0, 8e9});
    m_run.publish({"process/api/cpu", "process", "api", "api", "CPU", "%", 0.0, 200.0});
    m_run.publish({"process/api/rss", "process", "api", "api", "Memory", "B", 0.0, {}});
    m_run.publish({"health/db/up", "health", "db", "db", "State", "state", 0.0, 1.0});
    m_run.publish({"health/db/time", "health", "db", "db", "Response time", "ms", 0.0, {}});
    m_run.notMeasured("process on port 9999", "no process listens on it");
    smoke();
    normal();
    if (!m_options.interrupted) {
      peak();
    }
    m_run.finish(m_options.interrupted);
    return m_run.take();
  }

private:
  RowId row(std::string_view name) const { return rowNamed(*m_plan, name); }

  // Readings rise with the load; the process series has a gap, the service is down from second 40 to 49.
  void readings(double load) {
    const auto second = static_cast<double>(m_run.second());
    m_run.reading("host/localhost/cpu", 5 + 70 * load + std::sin(second));
    m_run.reading("host/localhost/memory", 2e9 + 1e6 * second);
    if (m_run.second() < 30 || m_run.second() >= 35) {
      m_run.reading("process/api/cpu", 100 * load);
      m_run.reading("process/api/rss", 1e8 + 1e5 * second);
    }
    if (m_run.second() % 5 == 0) {
      const bool up = m_run.second() < 40 || m_run.second() >= 50;
      m_run.reading("health/db/up", up ? 1 : 0);
      m_run.reading("health/db/time", up ? 2.5 : 5000);
    }
  }

  void checks(ScenarioId scenario, std::uint64_t passed, std::uint64_t failed) {
    for (std::uint32_t i = 0; i < m_plan->checks.size(); ++i) {
      m_run.now().check(scenario, CheckId{i}).passed += passed;
      m_run.now().check(scenario, CheckId{i}).failed += failed;
    }
  }

  void exemplar(ScenarioId scenario, ExemplarKind kind, Outcome outcome, std::uint16_t status, Nanos service) {
    Exemplar exemplar;
    exemplar.scenario = scenario;
    exemplar.row = row("Create");
    exemplar.kind = kind;
    exemplar.atS = static_cast<double>(m_run.second()) + 0.5;
    exemplar.outcome = outcome;
    exemplar.status = status;
    exemplar.service = service;
    exemplar.message = status == 0 ? "no response within 30 s" : status == 403 ? "HTTP 403" : "";
    exemplar.request = "POST /jobs HTTP/1.1\r\nX-API-Key: ${apiKey}\r\n\r\n{\"name\":\"job 1\"}";
    exemplar.response = status == 0 ? "" : "HTTP/1.1 403 Forbidden\r\n\r\n{\"error\":\"forbidden\"}";
    m_run.now().exemplars.push_back(exemplar);
  }

  void jobs(ScenarioId scenario, std::uint64_t submitted, std::uint64_t completed) {
    JobCounters& jobs = m_run.now().job(scenario, JobId{0});
    jobs.submitted += submitted;
    jobs.completed += completed;
    for (std::uint64_t i = 0; i < submitted; ++i) {
      jobs.idHashes.push_back(++m_jobHash * 0x9E3779B97F4A7C15ULL);
    }
    m_run.requests(scenario, row("Job status"), submitted * 3, ms(2));
    m_run.requests(scenario, row("Job done"), completed, ms(600));
    m_run.requests(scenario, row("Processing time"), completed, ms(450));
  }

  void smoke() {
    m_run.start(kSmoke);
    m_run.requests(kSmoke, row("Health"), 5, ms(1)).requests(kSmoke, row("Create"), 5, ms(4));
    m_run.iterations(kSmoke, 5, ms(5)).users(kSmoke, 1, 1);
    checks(kSmoke, 5, 0);
    readings(0.05);
    m_run.next();
    m_run.end(kSmoke);
    m_run.next();
  }

  // 10 s up to 20 users, 70 s of 20, 10 s down: each user does about two iterations a second.
  void normal() {
    m_run.start(kNormal);
    for (std::int64_t at = 0; at < 90; ++at) {
      const double load = at < 10 ? static_cast<double>(at + 1) / 10 : at < 80 ? 1 : static_cast<double>(90 - at) / 10;
      normalSecond(at, load);
      if (m_options.interrupted && at == 30) {
        stopByHand();
        return;
      }
    }
    m_run.end(kNormal);
    m_run.next();
  }

  void normalSecond(std::int64_t at, double load) {
    const auto users = static_cast<std::int64_t>(20 * load);
    const auto wave = static_cast<std::uint64_t>(at % 3); // a rate that is steady, not constant
    const auto count = static_cast<std::uint64_t>(40 * load) + wave;
    m_run.requests(kNormal, row("Health"), count, ms(1.5));
    m_run.requests(kNormal, row("Create"), count, ms(8 + static_cast<double>(at % 7)));
    m_run.requests(kNormal, row("Read"), count, ms(3));
    m_run.requests(kNormal, row("Checkout"), count, ms(15));
    if (at % 5 == 4) {
      m_run.requests(kNormal, row("Create"), 2, ms(1), Outcome::status, 403, "HTTP 403");
      exemplar(kNormal, ExemplarKind::failed, Outcome::status, 403, ms(1));
    }
    exemplar(kNormal, ExemplarKind::slowest, Outcome::ok, 200, ms(12 + static_cast<double>(at % 7)));
    jobs(kNormal, 2, 2);
    m_run.iterations(kNormal, count, ms(20), ms(478)).users(kNormal, users, users / 5 + 1);
    checks(kNormal, count, at % 20 == 7 ? 1 : 0);
    readings(load * 0.7);
    m_run.next();
  }

  void stopByHand() {
    const auto now = static_cast<double>(m_run.second());
    m_run.event({.atS = now, .kind = EventKind::stopRequested, .scenario = {}, .text = "stop requested"});
    m_run.requests(kNormal, row("Health"), 3, ms(2)).requests(kNormal, row("Create"), 2, ms(9), Outcome::aborted, 0);
    m_run.users(kNormal, 0, 0).next();
    m_run.end(kNormal, ScenarioState::interrupted);
    m_run.skip(kPeak, "the run was stopped").skip(kNever, "the run was stopped");
    m_run.next();
  }

  // 5 s up to 50/s, 40 s of 50/s; slow from its twentieth second on when it is to fail.
  void peak() {
    m_run.start(kPeak);
    for (std::int64_t at = 0; at < 45; ++at) {
      peakSecond(at);
    }
    m_run.end(kPeak);
    m_run.skip(kNever, "requires Peak, which did not pass");
    m_run.next();
  }

  void peakSecond(std::int64_t at) {
    const auto rate = static_cast<std::uint64_t>(at < 5 ? 10 * (at + 1) : 50);
    const double slow = m_options.failing && at >= 20 ? 60 : 1;
    m_run.requests(kPeak, row("Health"), rate, ms(2));
    m_run.requests(kPeak, row("Create"), rate - 2, ms(10 * slow));
    m_run.requests(kPeak, row("Create"), 1, ms(30'000), Outcome::timeout, 0, "no response within 30 s");
    m_run.requests(kPeak, row("Create"), 1, Nanos(-1), Outcome::connectRefused, 0, "connection refused");
    if (at == 25) {
      exemplar(kPeak, ExemplarKind::failed, Outcome::timeout, 0, ms(30'000));
    }
    m_run.iterations(kPeak, rate, ms(12 * slow)).users(kPeak, 40, 30);
    m_run.dropped(kPeak, m_options.failing && at > 30 ? 3 : 0);
    if (m_options.saturated && at >= 20 && at < 25) {
      m_run.busy(0.97, ms(25));
    }
    readings(0.95);
    m_run.next();
  }

  RecordedRunOptions m_options;
  std::shared_ptr<const RunPlan> m_plan;
  RunBuilder m_run;
  std::uint64_t m_jobHash = 0;
};

} // namespace

const char* recordedProjectText() {
  return R"json({
  "format": "tidemark-project/1",
  "name": "Workflow platform",
  "purpose": "Capacity before the spring release",
  "variables": {"base": "http://127.0.0.1:8080", "apiKey": {"secret": "WORKFLOW_API_KEY"}},
  "targets": [{"name": "api", "url": "${base}"}],
  "userClasses": [
    {"name": "ApiUser", "weight": 3, "thinkTime": "400ms",
     "flow": [
       {"request": "Health", "url": "/health", "service": "api", "checks": [{"json": "$.status", "equals": "healthy"}]},
       {"transaction": "Checkout", "steps": [
         {"request": "Create", "group": "Ingestion", "method": "POST", "url": "/jobs", "service": "api",
          "headers": {"X-API-Key": "${apiKey}"}, "body": {"json": {"name": "job"}}, "checks": [{"time": "< 1s"}],
          "extract": [{"name": "jobId", "json": "$.id"}]},
         {"request": "Read", "group": "Ingestion", "url": "/jobs"}
       ]},
       {"poll": "Job done", "request": {"name": "Job status", "url": "/jobs/${jobId}"}, "job": "${jobId}",
        "until": {"json": "$.status", "in": ["completed", "failed"]},
        "succeed": {"json": "$.status", "equals": "completed"},
        "measure": [{"name": "Processing time", "json": "$.processingMs", "unit": "ms"}], "every": "200ms"}
     ]},
    {"name": "Watcher", "flow": [{"request": "Metrics", "url": "/metrics"}]}
  ],
  "scenarios": [
    {"name": "Smoke", "kind": "smoke", "load": {"iterations": 5, "users": 1}},
    {"name": "Normal", "requires": ["Smoke"], "marks": [{"at": "30s", "name": "restart of the cache"}],
     "load": {"users": [{"to": 20, "over": "10s"}, {"hold": "1m10s", "name": "Steady"}, {"to": 0, "over": "10s"}]}},
    {"name": "Peak", "classes": ["ApiUser"],
     "load": {"arrivals": [{"to": "50/s", "over": "5s"}, {"hold": "40s", "name": "Plateau"}], "maxUsers": 40},
     "slos": [{"metric": "dropped", "limit": "< 100"},
              {"metric": "p99", "latency": "response", "limit": "< 1s", "window": "stage Plateau"}]},
    {"name": "Never", "requires": ["Peak"], "load": {"users": [{"to": 5}, {"hold": "10s"}]}}
  ],
  "slos": [
    {"metric": "p95", "limit": "< 500ms", "warn": "< 10ms", "outcome": "ok"},
    {"metric": "errorRate", "limit": "< 5%", "window": "steady"},
    {"metric": "rate", "of": "Ingestion", "limit": ">= 1/s"},
    {"metric": "checkRate", "limit": ">= 99%"},
    {"metric": "p95", "of": "Metrics", "limit": "< 100ms"},
    {"metric": "availability(db)", "limit": ">= 80%"},
    {"metric": "resource(process/api/rss, max)", "limit": "< 512MiB"}
  ],
  "monitors": [{"host": {}}, {"process": {"port": 8080, "name": "api", "service": "api"}}, {"process": {"port": 9999}},
               {"health": {"url": "/health/db", "every": "5s", "service": "db"}}],
  "report": {"title": "Load test", "requirements": [{"name": "Smoke passed", "scenario": "Smoke"}],
             "facts": {"Phase": "4.3"}, "notes": [{"section": "next-steps", "text": "Enable the cache", "takes": "2h"}],
             "capacityTargets": ["1000/s"]}
})json";
}

std::shared_ptr<const RunPlan> recordedPlan(double timeScale) {
  ResolveOptions options;
  options.timeScale = timeScale;
  options.seed = 42;
  return std::make_shared<const RunPlan>(planned(recordedProjectText(), std::move(options)).plan);
}

RowId rowNamed(const RunPlan& plan, std::string_view name) {
  const auto found = std::ranges::find(plan.rows, name, &Row::name);
  if (found == plan.rows.end()) {
    std::fprintf(stderr, "recorded run: no row is named %.*s\n", static_cast<int>(name.size()), name.data());
    std::abort();
  }
  return RowId{static_cast<std::uint32_t>(found - plan.rows.begin())};
}

RunRecord recordedRun(const RecordedRunOptions& options, const std::vector<SnapshotSink*>& sinks) {
  return Recording(options, sinks).record();
}

} // namespace tidemark::fakes
