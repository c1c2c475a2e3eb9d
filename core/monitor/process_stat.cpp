// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitor/process_stat.h"

#include "core/monitor/text_scan.h"

namespace tidemark {

// The name stands in parentheses and may itself hold blanks and parentheses: its end is the last one.
std::optional<ProcessStat> parseProcessStat(std::string_view stat) {
  const auto open = stat.find('(');
  const auto close = stat.rfind(')');
  if (open == std::string_view::npos || close == std::string_view::npos || close < open)
    return std::nullopt;
  ProcessStat result{.name = std::string(stat.substr(open + 1, close - open - 1))};
  auto rest = stat.substr(close + 1);
  const auto state = scan::takeWord(rest);
  scan::skipWords(rest, 10); // up to the faults
  const auto user = scan::takeNumber<std::uint64_t>(rest);
  const auto system = scan::takeNumber<std::uint64_t>(rest);
  scan::skipWords(rest, 4); // children, priority, nice
  const auto threads = scan::takeNumber<std::int64_t>(rest);
  scan::skipWords(rest, 1);
  const auto start = scan::takeNumber<std::uint64_t>(rest);
  scan::skipWords(rest, 1); // virtual size
  const auto pages = scan::takeNumber<std::int64_t>(rest);
  if (state.size() != 1 || !user || !system || !threads || !start || !pages)
    return std::nullopt;
  result.state = state.front();
  result.cpuTicks = *user + *system;
  result.threads = *threads;
  result.startTicks = *start;
  result.residentPages = *pages;
  return result;
}

std::optional<ProcessIo> parseProcessIo(std::string_view io) {
  const auto read = scan::numberAfter<double>(io, "read_bytes:");
  const auto written = scan::numberAfter<double>(io, "write_bytes:");
  if (!read || !written)
    return std::nullopt;
  return ProcessIo{*read, *written};
}

std::optional<std::int64_t> parseProportionalBytes(std::string_view smapsRollup) {
  const auto kilobytes = scan::numberAfter<std::int64_t>(smapsRollup, "Pss:");
  return kilobytes ? std::optional(*kilobytes * 1024) : std::nullopt;
}

std::string programName(std::string_view cmdline) {
  const auto program = cmdline.substr(0, cmdline.find('\0'));
  const auto slash = program.rfind('/');
  return std::string(slash == std::string_view::npos ? program : program.substr(slash + 1));
}

} // namespace tidemark
