// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/search_course.h"

#include <chrono>
#include <utility>

#include <fmt/format.h>

#include "core/run/event_text.h"

namespace tidemark {

namespace {

// Changes reach the workers through their queues: they hear of one before its time.
constexpr Nanos kLeadTime = std::chrono::milliseconds(50);

Nanos wholeSecondAfter(Nanos time) { return std::chrono::ceil<std::chrono::seconds>(time); }

} // namespace

SearchCourse::SearchCourse(const ScenarioPlan& plan)
    : m_load(std::get<SearchLoad>(plan.load.model)),
      m_hold(plan.stages.front().to),
      m_state(startSearch(m_load)),
      m_level(plan.stages.front()) {}

void SearchCourse::judged(LevelOutcome outcome) {
  m_judged = true;
  m_failed = outcome == LevelOutcome::failed;
  m_state = nextLevel(m_load, std::move(m_state), outcome);
}

void SearchCourse::idle() { m_idle = m_restsSince.has_value(); }

std::optional<SearchCourse::Step> SearchCourse::next(Nanos now) {
  if (!m_judged || over()) {
    return std::nullopt;
  }
  if (m_restsSince) {
    return m_idle || now >= *m_restsSince + m_hold ? std::optional(resume(now)) : std::nullopt;
  }
  return m_failed ? rest(now) : climb(now);
}

SearchCourse::Step SearchCourse::climb(Nanos now) {
  const Nanos at = now + kLeadTime;
  const Nanos from = wholeSecondAfter(at);
  const StagePlan ramp{.name = fmt::format("to level {}", m_number + 1),
                       .kind = StageKind::ramp,
                       .from = at,
                       .to = from,
                       .fromTarget = m_level.toTarget,
                       .toTarget = m_state.level};
  const StagePlan hold = holdFrom(from);
  return {.change = {.at = at, .target = m_state.level, .over = from - at}, .stages = {ramp, hold}};
}

SearchCourse::Step SearchCourse::rest(Nanos now) {
  m_restsSince = now + kLeadTime;
  // It ends where the next level begins, at the latest then.
  const StagePlan pause{.name = fmt::format("rest before level {}", m_number + 1),
                        .kind = StageKind::ramp,
                        .from = *m_restsSince,
                        .to = wholeSecondAfter(*m_restsSince + m_hold) + std::chrono::seconds(1)};
  return {.change = {.at = *m_restsSince, .target = 0, .over = {}}, .stages = {pause}};
}

SearchCourse::Step SearchCourse::resume(Nanos now) {
  m_restsSince.reset();
  m_idle = false;
  const StagePlan hold = holdFrom(wholeSecondAfter(now + kLeadTime));
  return {.change = {.at = hold.from, .target = m_state.level, .over = {}}, .stages = {hold}};
}

StagePlan SearchCourse::holdFrom(Nanos from) {
  m_judged = false;
  m_level = {.name = levelStageName(m_load.of, ++m_number, m_state.level),
             .kind = StageKind::hold,
             .from = from,
             .to = from + m_hold,
             .fromTarget = m_state.level,
             .toTarget = m_state.level};
  return m_level;
}

std::string searchEndText(const SearchState& state, SearchOf of) {
  const std::string passed = state.level > 0 ? levelText(of, state.level) : std::string();
  return searchEndedText(state.end.value_or(SearchEnd::unfinished), passed).text();
}

} // namespace tidemark
