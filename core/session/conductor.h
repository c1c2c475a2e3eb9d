// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/plan/run_plan.h"
#include "core/session/search_course.h"

namespace tidemark {

// Decides when each scenario of a plan starts: file order, `after`, `startDelay`, `requires`; and which level a running
// capacity search holds. Pure: time, endings and outcomes come in, commands go out. One thread.
class Conductor {
public:
  // The scenario begins at this whole second of the run clock.
  struct Start {
    ScenarioId scenario;
    std::int64_t second = 0;
    friend bool operator==(const Start&, const Start&) = default;
  };
  // The scenario will not run.
  struct Skip {
    ScenarioId scenario;
    std::string why;
    friend bool operator==(const Skip&, const Skip&) = default;
  };
  // The scenario ends because the one it runs `with` has ended, or its search has.
  struct Halt {
    ScenarioId scenario;
    friend bool operator==(const Halt&, const Halt&) = default;
  };
  // The scenario's search goes on to another level.
  struct Change {
    ScenarioId scenario;
    SearchCourse::Step step;
    friend bool operator==(const Change&, const Change&) = default;
  };
  using Command = std::variant<Start, Skip, Halt, Change>;

  explicit Conductor(const RunPlan& plan);

  // What is to be done at this time of the run clock. Each command is given once.
  std::vector<Command> next(Nanos now);
  // A scenario has drained or was aborted; `passed`: all its SLOs were met.
  void ended(ScenarioId scenario, bool passed);
  // The search of a scenario that runs; null where there is none, and once it was halted.
  [[nodiscard]] SearchCourse* search(ScenarioId scenario);
  // Nothing starts any more and no search goes on; whatever has not started is skipped for this reason by the following
  // next().
  void stop(std::string why);
  // Every scenario has ended or was skipped.
  [[nodiscard]] bool finished() const;

private:
  enum class State { pending, running, ended, skipped };
  struct Entry {
    const ScenarioPlan* plan = nullptr;
    State state = State::pending;
    bool passed = false;
    bool halted = false;
    std::int64_t startSecond = 0;
    std::optional<SearchCourse> search{};
  };
  [[nodiscard]] bool over(const Entry& entry) const;
  [[nodiscard]] bool due(std::size_t index) const;
  [[nodiscard]] bool requirementsOver(const Entry& entry) const;
  [[nodiscard]] std::string unmetRequirement(const Entry& entry) const;
  void decide(std::size_t index, Nanos now, std::vector<Command>& commands);
  void haltCompanion(std::size_t index, std::vector<Command>& commands);
  void goOnSearching(std::size_t index, Nanos now, std::vector<Command>& commands);

  std::vector<Entry> m_entries;
  std::string m_stopped; // why nothing starts any more; empty while running
};

} // namespace tidemark
