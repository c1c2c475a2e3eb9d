// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitor/listening_sockets.h"

#include <charconv>

#include "core/monitor/text_scan.h"

namespace tidemark {
namespace {

constexpr std::string_view kListening = "0A";

// The port in "0100007F:1F90", in hexadecimal.
int portOf(std::string_view address) {
  const auto digits = address.substr(address.rfind(':') + 1);
  int port = -1;
  std::from_chars(digits.data(), digits.data() + digits.size(), port, 16);
  return port;
}

} // namespace

std::set<std::uint64_t> parseListeningInodes(std::string_view netTcp, int port) {
  std::set<std::uint64_t> inodes;
  scan::takeLine(netTcp); // the heading
  while (!netTcp.empty()) {
    auto line = scan::takeLine(netTcp);
    scan::skipWords(line, 1);
    const auto local = scan::takeWord(line);
    scan::skipWords(line, 1);
    if (scan::takeWord(line) != kListening || portOf(local) != port)
      continue;
    scan::skipWords(line, 5); // queues, timers, retransmits, user, timeout
    if (const auto inode = scan::takeNumber<std::uint64_t>(line))
      inodes.insert(*inode);
  }
  return inodes;
}

std::optional<std::uint64_t> parseSocketLink(std::string_view target) {
  constexpr std::string_view kPrefix = "socket:[";
  if (!target.starts_with(kPrefix) || !target.ends_with(']'))
    return std::nullopt;
  return scan::toNumber<std::uint64_t>(target.substr(kPrefix.size(), target.size() - kPrefix.size() - 1));
}

} // namespace tidemark
