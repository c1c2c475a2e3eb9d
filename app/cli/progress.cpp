// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/progress.h"

#include <cmath>
#include <utility>

#include <fmt/format.h>

#include "app/cli/console.h"
#include "core/base/json_writer.h"

namespace tidemark::cli {

namespace {

constexpr std::int64_t kPlainEveryS = 5;

bool runs(const LiveScenario& scenario) {
  return scenario.state == ScenarioState::running || scenario.state == ScenarioState::draining;
}

class LineProgress final : public SnapshotSink {
public:
  explicit LineProgress(std::shared_ptr<const RunPlan> plan) : m_plan(std::move(plan)) {}
  ~LineProgress() override {
    if (m_shown) {
      printErr("\n");
    }
  }

  void take(std::shared_ptr<const Snapshot> snapshot) override {
    if (!snapshot->second) {
      return;
    }
    std::string text;
    for (const LiveScenario& scenario : snapshot->scenarios) {
      if (runs(scenario)) {
        text += (text.empty() ? "" : "  |  ") + progressText(*snapshot, scenario, *m_plan);
      }
    }
    printErr("\r\033[K" + text);
    m_shown = true;
  }

private:
  std::shared_ptr<const RunPlan> m_plan;
  bool m_shown = false;
};

class PlainProgress final : public SnapshotSink {
public:
  explicit PlainProgress(std::shared_ptr<const RunPlan> plan) : m_plan(std::move(plan)) {}

  void take(std::shared_ptr<const Snapshot> snapshot) override {
    for (const RunEvent& event : snapshot->events) {
      printErr(fmt::format("{:7.1f} s  {}\n", event.atS, event.text));
    }
    if (!snapshot->second || (snapshot->second->index + 1) % kPlainEveryS != 0) {
      return;
    }
    for (const LiveScenario& scenario : snapshot->scenarios) {
      if (runs(scenario)) {
        printErr(fmt::format("{:7.1f} s  {}\n", snapshot->atS, progressText(*snapshot, scenario, *m_plan)));
      }
    }
  }

private:
  std::shared_ptr<const RunPlan> m_plan;
};

class JsonProgress final : public SnapshotSink {
public:
  explicit JsonProgress(std::shared_ptr<const RunPlan> plan) : m_plan(std::move(plan)) {}

  void take(std::shared_ptr<const Snapshot> snapshot) override {
    if (!snapshot->second) {
      return;
    }
    for (const LiveScenario& scenario : snapshot->scenarios) {
      if (runs(scenario)) {
        printOut(progressJson(*snapshot, scenario, *m_plan) + "\n");
      }
    }
  }

private:
  std::shared_ptr<const RunPlan> m_plan;
};

class NoProgress final : public SnapshotSink {
public:
  void take(std::shared_ptr<const Snapshot> /*snapshot*/) override {}
};

double rounded(double value) { return std::round(value * 1000) / 1000; }

} // namespace

ProgressMode progressModeOf(std::string_view word, bool terminal) {
  if (word == "json") {
    return ProgressMode::json;
  }
  if (word == "none") {
    return ProgressMode::none;
  }
  return word == "plain" || !terminal ? ProgressMode::plain : ProgressMode::line;
}

std::unique_ptr<SnapshotSink> makeProgress(ProgressMode mode, std::shared_ptr<const RunPlan> plan) {
  switch (mode) {
  case ProgressMode::line:
    return std::make_unique<LineProgress>(std::move(plan));
  case ProgressMode::plain:
    return std::make_unique<PlainProgress>(std::move(plan));
  case ProgressMode::json:
    return std::make_unique<JsonProgress>(std::move(plan));
  case ProgressMode::none:
    break;
  }
  return std::make_unique<NoProgress>();
}

std::string progressJson(const Snapshot& snapshot, const LiveScenario& scenario, const RunPlan& plan) {
  JsonWriter json;
  const auto number = [&json](std::string_view key, double value) { json.key(key).number(rounded(value)); };
  json.beginObject();
  number("t", snapshot.atS);
  json.key("scenario").string(plan.scenarios[scenario.id.index()].name);
  json.key("stage").string(scenario.stage);
  json.key("users").integer(scenario.activeUsers);
  number("rate", scenario.ratePerS);
  number("errorRate", scenario.errorPercent);
  number("p50Ms", scenario.p50Ms);
  number("p95Ms", scenario.p95Ms);
  number("p99Ms", scenario.p99Ms);
  json.key("dropped").integer(static_cast<std::int64_t>(scenario.dropped));
  json.key("saturated").boolean(snapshot.saturated);
  json.endObject();
  return json.take();
}

std::string progressText(const Snapshot& snapshot, const LiveScenario& scenario, const RunPlan& plan) {
  std::string text = plan.scenarios[scenario.id.index()].name;
  if (!scenario.stage.empty()) {
    text += ", " + scenario.stage;
  }
  text += fmt::format(": {:.0f} s  {} users  {:.1f}/s  p95 {:.2f} ms  errors {:.2f} %", scenario.elapsedS,
                      scenario.activeUsers, scenario.ratePerS, scenario.p95Ms, scenario.errorPercent);
  if (scenario.dropped > 0) {
    text += fmt::format("  dropped {}", scenario.dropped);
  }
  return text + (snapshot.saturated ? "  generator saturated" : "");
}

} // namespace tidemark::cli
