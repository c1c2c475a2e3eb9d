// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>

namespace tidemark {

// An index into one list, typed by what the list holds, so that a row is never mistaken for a class.
template <class Tag>
struct Id {
  std::uint32_t value = 0;
  [[nodiscard]] constexpr std::size_t index() const { return value; }
  friend constexpr auto operator<=>(const Id&, const Id&) = default;
};

using RowId = Id<struct RowTag>;           // RunPlan::rows
using ScenarioId = Id<struct ScenarioTag>; // RunPlan::scenarios
using ClassId = Id<struct ClassTag>;       // RunPlan::project.userClasses
using CheckId = Id<struct CheckTag>;       // RunPlan::checks
using JobId = Id<struct JobTag>;           // RunPlan::jobs

} // namespace tidemark
