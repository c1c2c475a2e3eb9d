// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/session/preflight.h"
#include "ui/format/formatter.h"
#include "ui/models/value_table.h"

namespace tidemark::ui {

// The list of a pre-flight: passed, warning or failed; what was looked at; what was found; what to do about it.
std::vector<ValueColumn> preflightColumns();
std::vector<ValueRow> preflightRows(const std::vector<PreflightItem>& items, const Formatter& formatter);
// What the whole list comes to, in one sentence, and how it bears on Start. Empty for an empty list.
struct PreflightSummary {
  Tone tone = Tone::neutral;
  QString text;
};
PreflightSummary preflightSummary(const std::vector<PreflightItem>& items);

} // namespace tidemark::ui
