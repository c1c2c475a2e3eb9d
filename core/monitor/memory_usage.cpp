// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitor/memory_usage.h"

#include "core/monitor/text_scan.h"

namespace tidemark {

std::optional<MemoryUsage> parseMemoryUsage(std::string_view meminfo) {
  constexpr std::int64_t kKilobyte = 1024;
  const auto total = scan::numberAfter<std::int64_t>(meminfo, "MemTotal:");
  const auto available = scan::numberAfter<std::int64_t>(meminfo, "MemAvailable:");
  if (!total || !available)
    return std::nullopt;
  const auto swapTotal = scan::numberAfter<std::int64_t>(meminfo, "SwapTotal:").value_or(0);
  const auto swapFree = scan::numberAfter<std::int64_t>(meminfo, "SwapFree:").value_or(0);
  return MemoryUsage{.total = *total * kKilobyte,
                     .used = (*total - *available) * kKilobyte,
                     .swapTotal = swapTotal * kKilobyte,
                     .swapUsed = (swapTotal - swapFree) * kKilobyte};
}

} // namespace tidemark
