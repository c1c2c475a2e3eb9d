// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/engine/load_change.h"
#include "core/pacing/capacity_search.h"
#include "core/plan/run_plan.h"

namespace tidemark {

// The course of one running capacity search: which level is held from when to when. Levels begin on whole seconds;
// from one to a higher one the load grows within the second between them. After a level that failed the load rests
// until nothing is running any more, for the length of a level at most, so that the next one does not inherit a
// backlog. Pure: outcomes and times come in, changes of the load go out. Times count from the scenario's start. One
// thread.
class SearchCourse {
public:
  // What to do next, and the stages that say so in the record.
  struct Step {
    LoadChange change;
    std::vector<StagePlan> stages;
    friend bool operator==(const Step&, const Step&) = default;
  };

  explicit SearchCourse(const ScenarioPlan& plan); // a scenario with a search; its first level is planned already

  // The level that is held now; null while the load changes or rests, and at the end.
  [[nodiscard]] const StagePlan* level() const { return m_judged ? nullptr : &m_level; }
  // That level was held to its end, and this became of it.
  void judged(LevelOutcome outcome);
  // Since when the load rests; nothing while it does not.
  [[nodiscard]] std::optional<Nanos> restsSince() const { return m_restsSince; }
  // The rest may end: nothing is running any more.
  void idle();

  // What is to be done at this time; nothing while a level is held or the load rests, and at the end.
  std::optional<Step> next(Nanos now);
  [[nodiscard]] const SearchState& state() const { return m_state; }
  [[nodiscard]] bool over() const { return m_state.end.has_value(); }

private:
  Step climb(Nanos now);
  Step rest(Nanos now);
  Step resume(Nanos now);
  StagePlan holdFrom(Nanos from);

  SearchLoad m_load;
  Nanos m_hold;
  SearchState m_state;
  StagePlan m_level;
  int m_number = 1;
  bool m_judged = false;
  bool m_failed = false; // the level before
  bool m_idle = false;
  std::optional<Nanos> m_restsSince;
};

// "the search found 195.1/s", for events.
std::string searchEndText(const SearchState& state, SearchOf of);

} // namespace tidemark
