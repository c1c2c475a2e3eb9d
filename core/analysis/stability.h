// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tidemark {

enum class Steadiness { stable, moderate, unstable };
const char* steadinessId(Steadiness steadiness);

// Of the coefficient of variation of 10-s rates: < 5 % stable, < 15 % moderate, else unstable.
Steadiness steadinessOf(double variationPercent);

} // namespace tidemark
