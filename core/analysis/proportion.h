// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

#include "core/analysis/interval.h"

namespace tidemark {

// Wilson's 95 % score interval of a share, 0 to 1 (E. B. Wilson, JASA 22, 1927). Nullopt when n is 0.
std::optional<Interval> wilson95(std::uint64_t hits, std::uint64_t n);

// Upper 95 % bound of a share that was never seen in n trials: 1 − 0.05^(1/n), about 3/n (J. A. Hanley and
// A. Lippman-Hand, JAMA 249, 1983). 0 to 1; 1 when n is 0.
double zeroFailureBound(std::uint64_t n);

// What to print beside an error share: the Wilson interval, or from 0 to the zero-failure bound when hits is 0.
std::optional<Interval> shareInterval95(std::uint64_t hits, std::uint64_t n);

} // namespace tidemark
