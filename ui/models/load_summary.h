// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "core/plan/run_plan.h"
#include "ui/format/formatter.h"

namespace tidemark::ui {

// What a load comes to, in words for people.
struct LoadSummary {
  QString words;      // the plan, one sentence
  QString figures;    // length, peak and the estimate
  QStringList limits; // what the authorization does not allow, one sentence each; empty: it stays within
};

// `load` must be right. `plan`: of the whole project, null while something else in it is wrong; the estimate then
// waits. Pure.
LoadSummary loadSummary(const Project& project, const Scenario& scenario, const RunPlan* plan,
                        const Formatter& formatter);

} // namespace tidemark::ui
