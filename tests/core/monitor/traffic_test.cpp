// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitor/traffic.h"

#include <doctest/doctest.h>

namespace tidemark {

TEST_CASE("network traffic is the sum of the interfaces, loopback apart") {
  const auto traffic = parseNetworkTraffic("Inter-|   Receive                    |  Transmit\n"
                                           " face |bytes    packets errs drop fifo frame compressed multicast|bytes\n"
                                           "    lo: 700 1 0 0 0 0 0 0 700 1 0 0 0 0 0 0\n"
                                           "  eth0: 10 1 0 0 0 0 0 0 30 1 0 0 0 0 0 0\n"
                                           "  eth1:5 1 0 0 0 0 0 0 6 1 0 0 0 0 0 0\n");
  CHECK(traffic == NetworkTraffic{15, 36, 700});
  CHECK_FALSE(parseNetworkTraffic("nonsense\n"));
}

TEST_CASE("retransmits are found by the heading, wherever they stand") {
  CHECK(parseRetransmits("Ip: A\nIp: 1\nTcp: RtoMin RetransSegs InErrs\nTcp: 200 42 3\n") == 42.0);
  CHECK_FALSE(parseRetransmits("Tcp: RtoMin InErrs\nTcp: 200 3\n"));
  CHECK_FALSE(parseRetransmits(""));
}

TEST_CASE("disk traffic counts sectors of 512 bytes of the chosen devices") {
  const auto* text = "   8       0 sda 159 33 10 73 36 22 20 88 0 11 83\n"
                     "   8       1 sda1 159 33 10 73 36 22 20 88 0 11 83\n"
                     " 253       0 dm-0 159 33 10 73 36 22 20 88 0 11 83\n";
  const auto traffic = parseDiskTraffic(text, [](std::string_view name) { return name == "sda"; });
  CHECK(traffic == DiskTraffic{5120, 10240});
}

TEST_CASE("devices made of memory or of other devices are no disks") {
  CHECK(isVirtualDisk("loop3"));
  CHECK(isVirtualDisk("dm-0"));
  CHECK(isVirtualDisk("zram0"));
  CHECK_FALSE(isVirtualDisk("nvme0n1"));
}

} // namespace tidemark
