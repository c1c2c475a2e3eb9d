// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitor/listening_sockets.h"

#include <doctest/doctest.h>

namespace tidemark {

TEST_CASE("only listening sockets of the port count, on IPv4 and IPv6") {
  const auto* table =
      "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode\n"
      "   0: 0100007F:1F90 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 626 1 0 100 0 0 10 "
      "0\n"
      "   1: 0100007F:1F90 0100007F:A506 01 00000000:00000000 00:00000000 00000000     0        0 627 1 0 100 0 0 10 "
      "0\n"
      "   2: 0100007F:1F91 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 628 1 0 100 0 0 10 "
      "0\n"
      "   3: 00000000000000000000000000000000:1F90 00000000000000000000000000000000:0000 0A 00000000:00000000 "
      "00:00000000 00000000     0        0 629 1 0 100 0 0 10 0\n";
  CHECK(parseListeningInodes(table, 8080) == std::set<std::uint64_t>{626, 629});
  CHECK(parseListeningInodes("", 8080).empty());
}

TEST_CASE("a link to a socket names its inode") {
  CHECK(parseSocketLink("socket:[626]") == 626);
  CHECK_FALSE(parseSocketLink("/dev/null"));
  CHECK_FALSE(parseSocketLink("pipe:[626]"));
}

} // namespace tidemark
