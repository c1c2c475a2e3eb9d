// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace tidemark {

// Where a printed number comes from: counted or timed in this run, computed from such values by a named formula,
// typed by a person (printed with name and date), or taken from another tool's file.
enum class Basis : std::uint8_t { none, measured, derived, stated, imported };

std::string_view basisId(Basis basis); // "measured", as in report.json; empty for none

} // namespace tidemark
