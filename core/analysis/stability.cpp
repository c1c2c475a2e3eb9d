// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/stability.h"

namespace tidemark {

namespace {

constexpr double kStablePercent = 5;
constexpr double kModeratePercent = 15;

} // namespace

const char* steadinessId(Steadiness steadiness) {
  return steadiness == Steadiness::stable ? "stable" : steadiness == Steadiness::moderate ? "moderate" : "unstable";
}

Steadiness steadinessOf(double variationPercent) {
  return variationPercent < kStablePercent     ? Steadiness::stable
         : variationPercent < kModeratePercent ? Steadiness::moderate
                                               : Steadiness::unstable;
}

} // namespace tidemark
