// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitor/cpu_times.h"

#include <algorithm>
#include <array>
#include <numeric>

#include "core/monitor/text_scan.h"

namespace tidemark {
namespace {

// user, nice, system, idle, iowait, irq, softirq, steal; guest time after these is part of user and nice.
constexpr std::size_t kFields = 8;
constexpr std::size_t kIdle = 3;
constexpr std::size_t kWaiting = 4;

std::optional<CpuTimes> parseRow(std::string_view line) {
  CpuTimes times{.name = std::string(scan::takeWord(line))};
  std::array<double, kFields> fields{};
  for (std::size_t i = 0; i < kFields; ++i) {
    const auto field = scan::takeNumber<double>(line);
    if (!field && i <= kIdle)
      return std::nullopt;
    fields.at(i) = field.value_or(0);
  }
  times.total = std::accumulate(fields.begin(), fields.end(), 0.0);
  times.busy = times.total - fields[kIdle] - fields[kWaiting];
  return times;
}

} // namespace

std::vector<CpuTimes> parseCpuTimes(std::string_view stat) {
  std::vector<CpuTimes> rows;
  while (stat.starts_with("cpu"))
    if (auto row = parseRow(scan::takeLine(stat)))
      rows.push_back(*std::move(row));
  return rows;
}

std::optional<double> busyPercent(const CpuTimes& before, const CpuTimes& after) {
  const double passed = after.total - before.total;
  if (passed <= 0)
    return std::nullopt;
  return std::clamp((after.busy - before.busy) / passed * 100.0, 0.0, 100.0);
}

} // namespace tidemark
