// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "core/engine/engine.h"
#include "core/plan/run_plan.h"
#include "core/target/target_server.h"

namespace tidemark {

// What the tests of the engine write of a project; the rest is the same everywhere. Pieces of JSON.
struct ProjectText {
  std::string flow = {};                     // inside the list
  std::string load = R"({"iterations": 1})"; // of the one scenario
  std::string userClass = {};                // more members of the one class: `, "start": […]`
  std::string target = {};                   // more members of the one target
  std::string project = {};                  // more members of the project
  std::string classes = {};                  // instead of the one class
};

std::unique_ptr<TargetServer> startTarget(TargetOptions options = {});

// Options of resolve() in which one thing is set.
ResolveOptions authorised(const std::string& host);
ResolveOptions inFolder(const std::filesystem::path& folder);
ResolveOptions withSecret(std::optional<std::string> (*value)(const std::string&));

// Parses and resolves; every problem ends the test.
ResolvedPlan planOf(const std::string& baseUrl, const ProjectText& text, const ResolveOptions& options = {});

// A plan run to its end, every worker's intervals added up.
class EngineRun {
public:
  // Called once the load has begun; may stop or abort it.
  using During = std::function<void(Engine&)>;
  EngineRun(const ResolvedPlan& resolved, int workers, const During& during = {});

  [[nodiscard]] const SeriesStats& row(std::string_view name) const; // empty where nothing was recorded
  [[nodiscard]] std::uint64_t ok(std::string_view name) const { return row(name).okCount(); }
  [[nodiscard]] std::uint64_t count(std::string_view name, Outcome outcome) const {
    return row(name).outcomes[static_cast<std::size_t>(outcome)];
  }
  [[nodiscard]] const ScenarioCounters& scenario() const { return m_sum.scenario(ScenarioId{0}); }
  [[nodiscard]] const IntervalStats& sum() const { return m_sum; }
  [[nodiscard]] const SeriesStats& iterations() const;
  [[nodiscard]] const std::vector<Exemplar>& exemplars() const { return m_exemplars; }
  [[nodiscard]] std::int64_t mostUsers() const { return m_mostUsers; }

private:
  void collect(Engine& engine);
  std::shared_ptr<const RunPlan> m_plan;
  IntervalStats m_sum;
  std::vector<ScenarioCounters> m_latest; // by worker: the gauges
  std::vector<Exemplar> m_exemplars;
  std::int64_t m_mostUsers = 0;
  bool m_done = false;
};

} // namespace tidemark
