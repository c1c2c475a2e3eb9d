// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/run_event.h"

#include <array>
#include <utility>

namespace tidemark {

namespace {

using Name = std::pair<EventKind, const char*>;
constexpr std::array kNames{
    Name{EventKind::scenarioStart, "scenario-start"},
    Name{EventKind::scenarioEnd, "scenario-end"},
    Name{EventKind::stage, "stage"},
    Name{EventKind::mark, "mark"},
    Name{EventKind::sloChange, "slo-change"},
    Name{EventKind::sloAbort, "slo-abort"},
    Name{EventKind::saturated, "saturated"},
    Name{EventKind::monitorFailed, "monitor-failed"},
    Name{EventKind::monitorBack, "monitor-back"},
    Name{EventKind::stopRequested, "stop-requested"},
    Name{EventKind::abortRequested, "abort-requested"},
    Name{EventKind::manualStage, "manual-stage"},
    Name{EventKind::searchLevel, "search-level"},
    Name{EventKind::serviceDown, "service-down"},
    Name{EventKind::serviceUp, "service-up"},
    Name{EventKind::note, "note"},
};

} // namespace

const char* eventId(EventKind kind) {
  for (const Name& name : kNames) {
    if (name.first == kind) {
      return name.second;
    }
  }
  return "";
}

std::optional<EventKind> eventOf(std::string_view id) {
  for (const Name& name : kNames) {
    if (name.second == id) {
      return name.first;
    }
  }
  return std::nullopt;
}

} // namespace tidemark
