// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace tidemark {

// The machine's memory, in bytes. Used memory is what is not available to new programs: caches are not used.
struct MemoryUsage {
  std::int64_t total = 0;
  std::int64_t used = 0;
  std::int64_t swapTotal = 0;
  std::int64_t swapUsed = 0;
  friend bool operator==(const MemoryUsage&, const MemoryUsage&) = default;
};

// From the text of /proc/meminfo.
std::optional<MemoryUsage> parseMemoryUsage(std::string_view meminfo);

} // namespace tidemark
