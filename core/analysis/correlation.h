// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <span>

namespace tidemark {

// Spearman's rank correlation, −1 to 1, ties by mean rank (C. Spearman, Am. J. Psychology 15, 1904). Nullopt under
// 3 pairs, for unequal lengths, or when one side never changes.
std::optional<double> spearman(std::span<const double> x, std::span<const double> y);

struct LaggedCorrelation {
  double rho = 0;
  int lag = 0; // y follows x by this many steps
};

// The strongest correlation with y 0 to maxLag steps behind x. NaN pairs are left out.
std::optional<LaggedCorrelation> strongestCorrelation(std::span<const double> x, std::span<const double> y, int maxLag);

} // namespace tidemark
