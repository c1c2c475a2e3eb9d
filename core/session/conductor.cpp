// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/conductor.h"

#include <algorithm>

#include "core/run/not_run.h"

namespace tidemark {

namespace {

// Commands reach the workers through their queues; a start is never set nearer than this.
constexpr Nanos kLeadTime = std::chrono::milliseconds(100);

std::int64_t wholeSecondAfter(Nanos time) {
  const auto seconds = std::chrono::floor<std::chrono::seconds>(time);
  return seconds.count() + (Nanos(seconds) < time ? 1 : 0);
}

} // namespace

Conductor::Conductor(const RunPlan& plan) {
  for (const ScenarioPlan& scenario : plan.scenarios) {
    m_entries.push_back(Entry{.plan = &scenario});
    if (std::holds_alternative<SearchLoad>(scenario.load.model)) {
      m_entries.back().search.emplace(scenario);
    }
  }
}

bool Conductor::over(const Entry& entry) const { return entry.state == State::ended || entry.state == State::skipped; }

bool Conductor::due(std::size_t index) const {
  const After after = m_entries[index].plan->after;
  if (index == 0 || after == After::start) {
    return true;
  }
  const Entry& previous = m_entries[index - 1];
  return after == After::with ? previous.state != State::pending : over(previous);
}

bool Conductor::requirementsOver(const Entry& entry) const {
  return std::ranges::all_of(entry.plan->requiresPassed, [this](ScenarioId id) { return over(m_entries[id.index()]); });
}

std::string Conductor::unmetRequirement(const Entry& entry) const {
  for (const ScenarioId id : entry.plan->requiresPassed) {
    const Entry& required = m_entries[id.index()];
    if (!required.passed) {
      const std::string& name = required.plan->name;
      return (required.state == State::skipped ? requiredDidNotRun(name) : requiredDidNotPass(name)).text();
    }
  }
  return {};
}

void Conductor::decide(std::size_t index, Nanos now, std::vector<Command>& commands) {
  Entry& entry = m_entries[index];
  if (entry.state != State::pending) {
    return;
  }
  const auto skip = [&](std::string why) {
    entry.state = State::skipped;
    commands.emplace_back(Skip{entry.plan->id, std::move(why)});
  };
  if (!m_stopped.empty()) {
    skip(m_stopped);
    return;
  }
  if (!due(index) || !requirementsOver(entry)) {
    return;
  }
  if (std::string why = unmetRequirement(entry); !why.empty()) {
    skip(std::move(why));
    return;
  }
  const bool companion = index > 0 && entry.plan->after == After::with;
  if (companion && m_entries[index - 1].state != State::running) {
    skip(companionNotRunning(m_entries[index - 1].plan->name).text());
    return;
  }
  // A companion counts its delay from the start of the scenario it runs with; the others from now.
  const Nanos from = companion              ? Nanos(std::chrono::seconds(m_entries[index - 1].startSecond))
                     : now <= Nanos::zero() ? Nanos::zero()
                                            : now + kLeadTime;
  const Nanos earliest = now <= Nanos::zero() ? now : now + kLeadTime;
  entry.startSecond = wholeSecondAfter(std::max(from + entry.plan->startDelay, earliest));
  entry.state = State::running;
  commands.emplace_back(Start{entry.plan->id, entry.startSecond});
}

void Conductor::haltCompanion(std::size_t index, std::vector<Command>& commands) {
  Entry& entry = m_entries[index];
  if (index == 0 || entry.plan->after != After::with || entry.state != State::running || entry.halted) {
    return;
  }
  if (over(m_entries[index - 1])) {
    entry.halted = true;
    commands.emplace_back(Halt{entry.plan->id});
  }
}

void Conductor::goOnSearching(std::size_t index, Nanos now, std::vector<Command>& commands) {
  Entry& entry = m_entries[index];
  SearchCourse* const course = search(entry.plan->id);
  if (course == nullptr) {
    return;
  }
  if (course->over()) {
    entry.halted = true;
    commands.emplace_back(Halt{entry.plan->id});
  } else if (auto step = course->next(now - std::chrono::seconds(entry.startSecond))) {
    commands.emplace_back(Change{entry.plan->id, std::move(*step)});
  }
}

SearchCourse* Conductor::search(ScenarioId scenario) {
  Entry& entry = m_entries[scenario.index()];
  const bool goesOn = entry.state == State::running && !entry.halted && m_stopped.empty();
  return goesOn && entry.search ? &*entry.search : nullptr;
}

std::vector<Conductor::Command> Conductor::next(Nanos now) {
  std::vector<Command> commands;
  for (std::size_t i = 0; i < m_entries.size(); ++i) {
    decide(i, now, commands);
    haltCompanion(i, commands);
    goOnSearching(i, now, commands);
  }
  return commands;
}

void Conductor::ended(ScenarioId scenario, bool passed) {
  Entry& entry = m_entries[scenario.index()];
  entry.state = State::ended;
  entry.passed = passed;
}

void Conductor::stop(std::string why) { m_stopped = std::move(why); }

bool Conductor::finished() const {
  return std::ranges::all_of(m_entries, [this](const Entry& entry) { return over(entry); });
}

} // namespace tidemark
