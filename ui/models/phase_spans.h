// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

#include "core/metrics/traced_request.h"

namespace tidemark::ui {

// One part of a request's time for drawing: when it began, counted from the first, and how long it took.
struct PhaseSpan {
  QString name;
  QString definition;
  bool happened = false;
  double fromMs = 0;
  double lengthMs = 0;
  friend bool operator==(const PhaseSpan&, const PhaseSpan&) = default;
};

// All phases in their order; those that did not happen have no length.
std::vector<PhaseSpan> phaseSpans(const TracedRequest& traced);

} // namespace tidemark::ui
