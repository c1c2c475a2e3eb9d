// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/gui/made_run.h"

#include <array>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <string>

#include "core/run/run_store.h"
#include "tests/fakes/planned.h"

namespace tidemark::bench {
namespace {

using std::chrono::milliseconds;

constexpr ScenarioId kScenario{0};
constexpr std::int64_t kFailEvery = 37; // seconds

struct MadeSeries {
  const char* id;
  const char* unit;
  double level;
};
constexpr std::array kSeries{
    MadeSeries{"host/local/cpu", "%", 40},         MadeSeries{"host/local/memory", "B", 4e9},
    MadeSeries{"host/local/received", "B/s", 2e6}, MadeSeries{"host/local/requests", "1/s", 900},
    MadeSeries{"host/local/lag", "ms", 3},         MadeSeries{"host/local/threads", "count", 80},
    MadeSeries{"health/api/state", "state", 1},    MadeSeries{"process/api/rss", "B", 6e8},
};

[[noreturn]] void giveUp(const char* what, const Error& error) {
  std::fprintf(stderr, "gui_bench: cannot %s: %s\n", what, errorLines(error).c_str());
  std::exit(1);
}

} // namespace

std::shared_ptr<const RunPlan> planOf(int names) {
  std::string flow;
  for (int i = 0; i < names; ++i) {
    const std::string number = std::to_string(i);
    flow += (i > 0 ? "," : "") + (R"({"request": "Request )" + number) + R"(", "url": "/path/)" + number + "\"}";
  }
  const std::string text =
      R"({"format": "tidemark-project/1", "name": "Bench", "targets": [{"name": "t", "url": "http://127.0.0.1:1"}],
          "userClasses": [{"name": "U", "flow": [)" +
      flow + R"(]}], "scenarios": [{"name": "Soak", "load": {"users": [{"to": 50}, {"hold": "24h"}]}}],
          "slos": [{"metric": "p95", "limit": "< 200ms"}, {"metric": "errorRate", "limit": "< 1%"}]})";
  return std::make_shared<const RunPlan>(fakes::planned(text).plan);
}

std::vector<std::string> madeSeries() {
  std::vector<std::string> ids;
  for (const MadeSeries& series : kSeries) {
    ids.emplace_back(series.id);
  }
  return ids;
}

MadeRun::MadeRun(std::shared_ptr<const RunPlan> plan, int perName, std::vector<SnapshotSink*> sinks)
    : m_plan(plan), m_perName(perName), m_builder(std::move(plan), std::move(sinks)) {
  for (const MadeSeries& series : kSeries) {
    const std::string id = series.id;
    m_builder.publish({id, id.substr(0, id.find('/')), "local", "", id.substr(id.rfind('/') + 1), series.unit, {}, {}});
  }
  m_builder.start(kScenario);
}

void MadeRun::addSecond() {
  const std::int64_t second = m_builder.second();
  const double wave = std::sin(static_cast<double>(second) / 90);
  int number = 0;
  for (const RowId row : m_plan->scenarios.front().rows) {
    if (m_plan->rows[row.index()].kind != RowKind::request) {
      continue;
    }
    const auto service = milliseconds(static_cast<int>(20 + number % 50 + 10 * wave));
    m_builder.requests(kScenario, row, static_cast<std::uint64_t>(m_perName), service);
    if ((second + number) % kFailEvery == 0) {
      m_builder.requests(kScenario, row, 1, service, Outcome::status, 503);
    }
    ++number;
  }
  m_builder.users(kScenario, 50, 40);
  m_builder.iterations(kScenario, 1, milliseconds(900));
  for (const MadeSeries& series : kSeries) {
    m_builder.reading(series.id, series.level * (1 + 0.2 * wave));
  }
  m_builder.next();
}

void MadeRun::addSeconds(int seconds) {
  for (int i = 0; i < seconds; ++i) {
    addSecond();
  }
}

const RunInfo& MadeRun::finish() {
  m_builder.end(kScenario);
  m_builder.finish();
  RunInfo& info = record().info();
  info.verdict = "pass";
  return info;
}

void writeRun(const std::filesystem::path& file, int names, int perName, int seconds) {
  const auto plan = planOf(names);
  auto store = RunStore::create(file, plan, fakes::fakeInfo());
  if (!store) {
    giveUp("create the run", store.error());
  }
  MadeRun run(plan, perName, {store->get()});
  auto spans = RunStore::spans(file);
  if (!spans) {
    giveUp("read the run", spans.error());
  }
  run.record().keepIn(std::move(*spans));
  run.addSeconds(seconds);
  if (const auto finished = (*store)->finish(run.finish()); !finished) {
    giveUp("finish the run", finished.error());
  }
}

} // namespace tidemark::bench
