// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <string_view>

namespace tidemark {

// Bytes since the start of the machine.
struct NetworkTraffic {
  double received = 0; // by all interfaces but loopback
  double sent = 0;
  double loopback = 0;
  friend bool operator==(const NetworkTraffic&, const NetworkTraffic&) = default;
};

// From the text of /proc/net/dev; nothing where it is something else.
std::optional<NetworkTraffic> parseNetworkTraffic(std::string_view netDev);

// Segments sent again since the start, from the text of /proc/net/snmp.
std::optional<double> parseRetransmits(std::string_view snmp);

struct DiskTraffic {
  double read = 0;
  double written = 0;
  friend bool operator==(const DiskTraffic&, const DiskTraffic&) = default;
};

// Bytes since the start, from the text of /proc/diskstats, of the devices for which `counts` holds: partitions and
// devices made of others would count the same bytes twice.
DiskTraffic parseDiskTraffic(std::string_view diskstats, const std::function<bool(std::string_view name)>& counts);

// Whether a name is of a device made of memory or of other devices (loop, ram, zram, dm-, md).
bool isVirtualDisk(std::string_view name);

} // namespace tidemark
