// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <fstream>
#include <mutex>
#include <set>

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "core/engine/single_run.h"
#include "core/engine/virtual_user.h"
#include "tests/core/engine/engine_run.h"
#include "tests/fakes/scripted_server.h"
#include "tests/fakes/temporary_folder.h"

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

// Answers everything, keeps what it was sent.
class Recorder {
public:
  Recorder()
      : m_server([this](ScriptedPeer& peer) {
          for (std::string request = peer.readRequest(); !request.empty(); request = peer.readRequest()) {
            {
              const std::lock_guard lock(m_mutex);
              m_requests.insert(request);
            }
            peer.send(okResponse("{}"));
          }
        }) {}
  [[nodiscard]] std::string url() const { return fmt::format("http://127.0.0.1:{}", m_server.port()); }
  [[nodiscard]] std::multiset<std::string> take() {
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_requests, {});
  }

private:
  std::mutex m_mutex;
  std::multiset<std::string> m_requests; // guarded
  ScriptedServer m_server;
};

const std::string kJob = R"({"request": "Submit", "method": "POST", "url": "/jobs", "body": {"json": {}},
  "extract": [{"name": "id", "json": "$.id"}]},
  {"poll": "Job", "request": {"name": "Status", "method": "GET", "url": "/jobs/${id}"}, "job": "${id}",
   "until": {"json": "$.status", "in": ["completed", "failed"]}, "succeed": {"json": "$.status", "equals": "completed"},
   "measure": [{"name": "Processing", "json": "$.processingMs", "unit": "ms"}], "every": "10ms", "timeout": "TIMEOUT"})";

std::unique_ptr<TargetServer> startJobs(Nanos time, std::vector<Fault> faults = {}) {
  TargetOptions options;
  options.jobTime = time;
  options.jobWorkers = 20;
  options.faults = std::move(faults);
  return startTarget(std::move(options));
}

std::string jobFlow(const std::string& timeout) {
  std::string flow = kJob;
  return flow.replace(flow.find("TIMEOUT"), 7, timeout);
}

} // namespace

TEST_CASE("draws are the same for every number of workers") {
  Recorder server;
  const auto plan = planOf(server.url(), {.flow = R"({"request": "R", "method": "POST", "url": "/${choice(a,b,c)}",
      "body": {"json": {"id": "${uuid()}", "n": "${int(1,1000000)}", "h": "${hex(80)}", "u": "${user()}",
               "i": "${iteration()}"}}})",
                                          .load = R"({"iterations": 60, "users": 6})"});
  EngineRun(plan, 1);
  const auto one = server.take();
  EngineRun(plan, 4);
  CHECK(one.size() == 60);
  CHECK(one == server.take());
  CHECK(std::set(one.begin(), one.end()).size() == 60);
}

TEST_CASE("a branch is chosen by weight, repeat repeats, wait waits and counts in no transaction") {
  const auto server = startTarget();
  const auto plan = planOf(server->baseUrl(), {.flow = R"({"choose": [
      {"weight": 3, "steps": [{"request": "Often", "url": "/bench"}]},
      {"weight": 1, "steps": [{"request": "Rarely", "url": "/health"}]}]},
      {"transaction": "T", "steps": [{"wait": "30ms"}, {"repeat": 3, "steps": [{"request": "Thrice", "url": "/status/200"}]}]})",
                                               .load = R"({"iterations": 80, "users": 8})"});
  const EngineRun run(plan, 3);
  CHECK(run.ok("Often") + run.ok("Rarely") == 80);
  CHECK(run.ok("Often") == server->counters().of("/bench"));
  CHECK(run.ok("Often") > 45);
  CHECK(run.ok("Rarely") > 5);
  CHECK(run.ok("Thrice") == 240);
  CHECK(run.ok("T") == 80);
  CHECK(run.iterations().ok.min() >= 30ms);
  CHECK(run.row("T").ok.min() < 30ms);
}

TEST_CASE("a transaction fails with a step of it and the requests of a failed iteration count") {
  const auto server = startTarget();
  const EngineRun run(
      planOf(server->baseUrl(), {.flow = R"({"transaction": "Good", "steps": [{"request": "A", "url": "/bench"}]},
      {"transaction": "Bad", "steps": [{"request": "B", "url": "/status/500"}, {"request": "C", "url": "/bench"}]},
      {"request": "Last", "url": "/status/404", "onFail": "end"}, {"request": "Never", "url": "/bench"})"}),
      1);
  CHECK(run.ok("Good") == 1);
  CHECK(run.count("Bad", Outcome::status) == 1);
  CHECK(run.ok("C") == 1);
  CHECK(run.count("Last", Outcome::status) == 1);
  CHECK(run.row("Never").count() == 0);
  CHECK(run.iterations().failedCount() == 1);
}

TEST_CASE("jobs are polled to their end, accounted for and measured") {
  const auto server = startJobs(50ms);
  const EngineRun run(planOf(server->baseUrl(), {.flow = jobFlow("5s"), .load = R"({"iterations": 10, "users": 5})"}),
                      2);
  const JobCounters& job = run.sum().job(ScenarioId{0}, JobId{0});
  CHECK(job.submitted == 10);
  CHECK(job.completed == 10);
  CHECK(job.idHashes.size() == 10);
  CHECK(run.ok("Job") == 10);
  CHECK(run.row("Job").ok.min() >= 40ms);
  CHECK(run.ok("Status") == server->counters().of("/jobs/{id}"));
  CHECK(run.ok("Processing") == 10);
}

TEST_CASE("failed jobs and lost jobs are told apart") {
  auto fault = parseFault("job-failure=100%");
  REQUIRE(fault.has_value());
  const auto failing = startJobs(20ms, {*fault});
  const EngineRun failed(planOf(failing->baseUrl(), {.flow = jobFlow("5s")}), 1);
  CHECK(failed.sum().job(ScenarioId{0}, JobId{0}).failed == 1);
  CHECK(failed.count("Job", Outcome::check) == 1);
  const auto slow = startJobs(10s);
  const EngineRun lost(planOf(slow->baseUrl(), {.flow = jobFlow("100ms")}), 1);
  CHECK(lost.sum().job(ScenarioId{0}, JobId{0}).lost == 1);
  CHECK(lost.count("Job", Outcome::timeout) == 1);
  CHECK(lost.row("Job").failed.max() < 400ms);
}

TEST_CASE("what an iteration extracted is gone in the next, what start extracted stays") {
  Recorder server;
  const auto plan = planOf(server.url(), {.flow = R"({"request": "Use", "url": "/use/${kept}/${own}"},
      {"request": "Take", "url": "/take", "extract": [{"name": "own", "status": true}]})",
                                          .load = R"({"iterations": 3, "users": 1})",
                                          .userClass = R"(, "start": [{"request": "In", "url": "/in",
      "extract": [{"name": "kept", "status": true}, {"name": "own", "json": "$.none", "default": "first"}]}])"});
  EngineRun(plan, 1);
  int used = 0;
  for (const std::string& request : server.take()) {
    used += request.starts_with("GET /use/200/first ") ? 1 : 0;
  }
  CHECK(used == 3);
}

TEST_CASE("a flow in which a variable never has a value fails and ends") {
  const auto server = startTarget();
  const EngineRun run(planOf(server->baseUrl(), {.flow = R"({"choose": [
      {"weight": 1, "steps": []},
      {"weight": 0, "steps": [{"request": "Set", "url": "/bench", "extract": [{"name": "never", "status": true}]}]}]},
      {"request": "Use", "url": "/x/${never}"})",
                                                 .load = R"({"iterations": 20000, "users": 1})"}),
                      1);
  CHECK(run.count("Use", Outcome::extract) == 20000);
  CHECK(server->counters().total() == 0);
}

TEST_CASE("CSV rows are dealt by iteration and stop the load at their end") {
  const fakes::TemporaryFolder folder;
  std::ofstream(folder.file("u.csv")) << "name\na\nb\nc\nd\ne\n";
  for (const int workers : {1, 3}) {
    Recorder server;
    const auto rows = [&](const std::string& options, const std::string& load) {
      EngineRun(planOf(server.url(),
                       {.flow = R"({"request": "R", "url": "/${u.name}"})",
                        .load = load,
                        .project = R"(, "variables": {"u": {"csv": "u.csv")" + options + "}}"},
                       inFolder(folder.path())),
                workers);
      std::string names;
      for (const std::string& request : server.take()) {
        names += request[5];
      }
      return names;
    };
    CHECK(rows("", R"({"iterations": 7, "users": 3})") == "aabbcde");
    CHECK(rows(R"(, "share": "user")", R"({"iterations": 2, "users": 3, "perUser": true})") == "aaabbb");
    CHECK(rows(R"(, "end": "stop")", R"({"iterations": 9, "users": 3})") == "abcde");
    CHECK(rows(R"(, "order": "shuffle")", R"({"iterations": 5, "users": 3})") == "abcde");
    CHECK(rows(R"(, "order": "random")", R"({"iterations": 5, "users": 3})").size() == 5);
    CHECK(rows(R"(, "end": "stop")", R"({"arrivals": [{"to": "100/s"}, {"hold": "200ms"}], "maxUsers": 9})") ==
          "abcde");
    CHECK(rows(R"(, "end": "stop")", R"({"users": [{"to": 3}, {"hold": "300ms"}]})") == "abcde");
  }
}

TEST_CASE("a single run tells everything and shows no secret") {
  const auto server = startTarget();
  const auto plan = planOf(server->baseUrl(),
                           {.flow = R"({"request": "R", "method": "POST", "url": "/echo?k=${key}",
      "headers": {"X-Key": "${key}"}, "body": {"json": {"k": "${key}"}},
      "checks": [{"json": "$.method", "equals": "POST"}, {"json": "$.method", "equals": "GET"}],
      "extract": [{"name": "m", "json": "$.method"}, {"name": "hidden", "json": "$.path", "secret": true}]})",
                            .userClass = R"(, "start": [{"request": "In", "url": "/bench"}])",
                            .target = R"(, "auth": {"basic": {"user": "me", "password": "${key}"}})",
                            .project = R"(, "variables": {"key": {"secret": "KEY"}})"},
                           withSecret([](const std::string&) { return std::optional<std::string>("s e/cret"); }));
  const SystemClock clock;
  const auto run = runOnce(plan.plan, plan.secrets, ClassId{0}, {.limit = 5s}, clock);
  REQUIRE(run.has_value());
  REQUIRE(run->requests.size() == 2);
  CHECK(run->failed);
  const TracedRequest& traced = run->requests[1];
  CHECK(traced.status == 200);
  CHECK(traced.checks[0].passed);
  CHECK_FALSE(traced.checks[1].passed);
  CHECK(traced.extracted[0].value == "POST");
  CHECK(traced.extracted[1].value == "${hidden}");
  for (const std::string& text : {traced.url, traced.requestHead, traced.requestBody, traced.responseBody}) {
    CHECK(text.find("cret") == std::string::npos);
    CHECK(text.find("bWU6") == std::string::npos); // "me:" in base64
  }
}

TEST_CASE("an idle user is small") {
  MESSAGE("a virtual user takes ", sizeof(VirtualUser), " bytes");
  CHECK(sizeof(VirtualUser) <= 1536);
}
