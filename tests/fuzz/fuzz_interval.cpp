// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Blobs of a damaged run file: decoding refuses or gives a value that encodes to something equal.
#include <cstdlib>
#include <string_view>

#include "core/metrics/interval_stats.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* bytes, std::size_t size) {
  const auto decoded = tidemark::IntervalStats::decode({reinterpret_cast<const char*>(bytes), size});
  if (!decoded) {
    return 0;
  }
  const auto again = tidemark::IntervalStats::decode(decoded->encode());
  if (!again || !(*again == *decoded)) {
    std::abort();
  }
  return 0;
}
