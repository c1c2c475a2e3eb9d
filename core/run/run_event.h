// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/base/id.h"

namespace tidemark {

enum class EventKind {
  scenarioStart,
  scenarioEnd,
  stage,
  mark,
  sloChange,
  sloAbort,
  saturated,
  monitorFailed,
  monitorBack,
  stopRequested,
  abortRequested,
  manualStage,
  searchLevel,
  serviceDown,
  serviceUp,
  note,
};
// "scenario-start", as in report.json.
const char* eventId(EventKind kind);
std::optional<EventKind> eventOf(std::string_view id);

// Something that happened at an instant of the run; drawn on every chart and listed in the report.
struct RunEvent {
  double atS = 0; // run clock
  EventKind kind = EventKind::mark;
  std::optional<ScenarioId> scenario;
  std::string text;
  friend bool operator==(const RunEvent&, const RunEvent&) = default;
};

} // namespace tidemark
