// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tidemark {

// The 97.5 % point of the normal distribution: what a two-sided 95 % interval reaches to.
inline constexpr double kZ95 = 1.959963984540054;

} // namespace tidemark
