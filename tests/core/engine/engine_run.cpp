// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/engine/engine_run.h"

#include <algorithm>
#include <chrono>
#include <thread>

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "tests/fakes/planned.h"

namespace tidemark {

namespace {

const SystemClock kClock;
constexpr Nanos kLongest = std::chrono::seconds(30);

} // namespace

std::unique_ptr<TargetServer> startTarget(TargetOptions options) {
  auto server = TargetServer::start(std::move(options));
  REQUIRE(server.has_value());
  return std::move(*server);
}

ResolveOptions authorised(const std::string& host) {
  ResolveOptions options;
  options.authorize = {host};
  return options;
}

ResolveOptions inFolder(const std::filesystem::path& folder) {
  ResolveOptions options;
  options.directory = folder;
  return options;
}

ResolveOptions withSecret(std::optional<std::string> (*value)(const std::string&)) {
  ResolveOptions options;
  options.environmentVariable = value;
  return options;
}

ResolvedPlan planOf(const std::string& baseUrl, const ProjectText& text, const ResolveOptions& options) {
  const std::string classes = text.classes.empty()
                                  ? fmt::format(R"([{{"name": "U", "flow": [{}]{}}}])", text.flow, text.userClass)
                                  : text.classes;
  const std::string project = fmt::format(
      R"({{"format": "tidemark-project/1", "name": "T", "targets": [{{"name": "t", "url": "{}"{}}}],
          "userClasses": {}, "scenarios": [{{"name": "S", "load": {}}}]{}}})",
      baseUrl, text.target, classes, text.load, text.project);
  return fakes::planned(project, options);
}

EngineRun::EngineRun(const ResolvedPlan& resolved, int workers, const During& during)
    : m_plan(std::make_shared<const RunPlan>(resolved.plan)), m_sum(statsShape(*m_plan)) {
  auto engine = Engine::create(m_plan, resolved.secrets, {.workers = workers}, kClock);
  REQUIRE(engine.has_value());
  REQUIRE((*engine)->signIn().has_value());
  m_latest.resize(static_cast<std::size_t>(workers));
  (*engine)->start(kClock.now());
  (*engine)->startScenario(ScenarioId{0}, Nanos(0));
  if (during) {
    during(**engine);
  }
  const Instant giveUp = kClock.now() + kLongest;
  while (!m_done && kClock.now() < giveUp) {
    collect(**engine);
    std::this_thread::sleep_for(std::chrono::milliseconds(1)); // the workers need the cores more
  }
  CHECK(m_done);
  (*engine)->join();
  collect(**engine);
}

void EngineRun::collect(Engine& engine) {
  const auto exchanges = engine.exchanges();
  for (std::size_t i = 0; i < exchanges.size(); ++i) {
    while (const auto interval = exchanges[i]->pop()) {
      m_latest[i] = interval->scenario(ScenarioId{0});
      m_exemplars.insert(m_exemplars.end(), interval->exemplars.begin(), interval->exemplars.end());
      m_sum.add(*interval, IntervalStats::Merge::time);
    }
  }
  std::int64_t users = 0;
  m_done = true;
  for (const ScenarioCounters& latest : m_latest) {
    users += latest.activeUsers;
    m_done = m_done && latest.done;
  }
  m_mostUsers = std::max(m_mostUsers, users);
}

const SeriesStats& EngineRun::row(std::string_view name) const {
  static const SeriesStats kNothing;
  const auto found = std::ranges::find(m_plan->rows, name, &Row::name);
  REQUIRE(found != m_plan->rows.end());
  const SeriesStats* series =
      m_sum.find(ScenarioId{0}, RowId{static_cast<std::uint32_t>(found - m_plan->rows.begin())});
  return series != nullptr ? *series : kNothing;
}

const SeriesStats& EngineRun::iterations() const {
  static const SeriesStats kNothing;
  const SeriesStats* series = m_sum.find(ScenarioId{0}, m_plan->iterationRow());
  return series != nullptr ? *series : kNothing;
}

} // namespace tidemark
