// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/project.h"

namespace tidemark {

// What an iteration of a class takes on average: branches by their weights, polls assumed to be answered after
// two requests.
struct IterationCost {
  double requests = 0;
  double waitS = 0; // waiting that is in the plan: `wait`, and the pauses of polls
};
IterationCost costOf(const Steps& steps);

// Mean seconds between the starts of two iterations of one user.
double cycleSeconds(const UserClass& one, double secondsPerRequest);

} // namespace tidemark
