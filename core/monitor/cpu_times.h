// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tidemark {

// What one row of /proc/stat says: clock ticks since the start, of all cores ("cpu") or of one ("cpu0").
struct CpuTimes {
  std::string name;
  double busy = 0; // neither idle nor waiting for storage; time stolen by the hypervisor counts as busy
  double total = 0;
  friend bool operator==(const CpuTimes&, const CpuTimes&) = default;
};

// All rows of the text of /proc/stat; the sum of all cores first. Empty where the text is something else.
std::vector<CpuTimes> parseCpuTimes(std::string_view stat);

// Share of the time between two readings that was busy, 0 to 100; nothing where no time has passed.
std::optional<double> busyPercent(const CpuTimes& before, const CpuTimes& after);

} // namespace tidemark
