// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/report/figure.h"

namespace tidemark {

// Fills x and y of a line from values that come at their own pace: a monitor that reads every 5 s has no gap between
// its readings. A gap is where the next value is more than 2.5 times the usual distance away.
void fillSparse(FigureSeries& line, const std::vector<double>& x, const std::vector<double>& y);

} // namespace tidemark
