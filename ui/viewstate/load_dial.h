// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/run/run_record.h"

namespace tidemark::ui {

// The load of one running scenario as a slider shows it: users, or arrivals a second.
struct LoadDial {
  ScenarioId scenario;
  std::string name;
  bool arrivals = false; // a rate: takes fractions
  double most = 1;       // of the slider; what is typed may be more
  double cap = 1;        // that the project allows
  double now = 0;        // what the stages want at present
};

// One for each scenario that runs, has a line to bend and has not passed its planned end. `atS`: run clock.
std::vector<LoadDial> loadDials(const RunRecord& record, double atS);

// A slider has this many steps beside 0.
inline constexpr int kDialSteps = 1000;
// Steps are equal shares of the range, of its logarithm where it spans more than two decades.
bool isLogarithmic(const LoadDial& dial);
int stepOf(const LoadDial& dial, double value);
// Whole users; a rate with three digits.
double valueOf(const LoadDial& dial, int step);

} // namespace tidemark::ui
