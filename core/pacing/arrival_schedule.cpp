// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pacing/arrival_schedule.h"

namespace tidemark {

namespace {

DrawKey gapKey(const ArrivalSchedule::Plan& plan) {
  return {.seed = plan.seed, .scenario = plan.scenario.value, .purpose = DrawPurpose::arrivalGap};
}

} // namespace

ArrivalSchedule::ArrivalSchedule(const Plan& plan)
    : m_rate(plan.stages),
      m_spacing(plan.spacing),
      m_share(plan.share),
      m_gaps(gapKey(plan)),
      m_number(plan.share.first()) {
  place();
}

void ArrivalSchedule::advance() {
  if (m_next) {
    m_number += m_share.stride();
    place();
  }
}

void ArrivalSchedule::retarget(Nanos now, double rate, Nanos over) {
  m_rate.retarget(now, rate, over);
  place();
}

void ArrivalSchedule::append(double start, double finish, Nanos length) {
  m_rate.append(start, finish, length);
  place();
}

void ArrivalSchedule::place() {
  const std::optional<Nanos> at = m_rate.timeOf(levelOf(m_number));
  m_next = at ? std::optional(Arrival{m_number, *at}) : std::nullopt;
}

// Every share adds up the same gaps in the same order, so that all agree to the last bit.
double ArrivalSchedule::levelOf(std::int64_t number) {
  if (m_spacing == Spacing::even) {
    return static_cast<double>(number);
  }
  for (; m_drawn <= number; ++m_drawn) {
    m_level += m_gaps.exponential(1);
  }
  return m_level;
}

} // namespace tidemark
