// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitor/traffic.h"

#include <algorithm>
#include <array>

#include "core/monitor/text_scan.h"

namespace tidemark {
namespace {

constexpr double kSectorBytes = 512; // of /proc/diskstats, whatever the device's own sectors are
constexpr std::array<std::string_view, 5> kVirtualDisks{"loop", "ram", "zram", "dm-", "md"};

void addInterface(NetworkTraffic& traffic, std::string_view name, std::string_view fields) {
  const double received = scan::takeNumber<double>(fields).value_or(0);
  scan::skipWords(fields, 7);
  const double sent = scan::takeNumber<double>(fields).value_or(0);
  if (name == "lo") {
    traffic.loopback += received;
    return;
  }
  traffic.received += received;
  traffic.sent += sent;
}

// The position of a word in a line of words.
std::optional<int> indexOf(std::string_view line, std::string_view wanted) {
  for (int position = 0; !line.empty(); ++position)
    if (scan::takeWord(line) == wanted)
      return position;
  return std::nullopt;
}

} // namespace

std::optional<NetworkTraffic> parseNetworkTraffic(std::string_view netDev) {
  NetworkTraffic traffic;
  bool any = false;
  while (!netDev.empty()) {
    auto line = scan::takeLine(netDev);
    const auto colon = line.find(':');
    if (colon == std::string_view::npos)
      continue;
    auto name = line.substr(0, colon);
    addInterface(traffic, scan::takeWord(name), line.substr(colon + 1));
    any = true;
  }
  return any ? std::optional(traffic) : std::nullopt;
}

std::optional<double> parseRetransmits(std::string_view snmp) {
  std::optional<int> position;
  while (!snmp.empty()) {
    auto line = scan::takeLine(snmp);
    if (!line.starts_with("Tcp:"))
      continue;
    if (!position) {
      position = indexOf(line, "RetransSegs");
      if (!position)
        return std::nullopt;
      continue;
    }
    scan::skipWords(line, *position);
    return scan::takeNumber<double>(line);
  }
  return std::nullopt;
}

DiskTraffic parseDiskTraffic(std::string_view diskstats, const std::function<bool(std::string_view name)>& counts) {
  DiskTraffic traffic;
  while (!diskstats.empty()) {
    auto line = scan::takeLine(diskstats);
    scan::skipWords(line, 2);
    if (!counts(scan::takeWord(line)))
      continue;
    scan::skipWords(line, 2);
    traffic.read += kSectorBytes * scan::takeNumber<double>(line).value_or(0);
    scan::skipWords(line, 3);
    traffic.written += kSectorBytes * scan::takeNumber<double>(line).value_or(0);
  }
  return traffic;
}

bool isVirtualDisk(std::string_view name) {
  return std::ranges::any_of(kVirtualDisks, [&](std::string_view prefix) { return name.starts_with(prefix); });
}

} // namespace tidemark
