// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace tidemark {

// A reading in a run file: the series by its number there.
struct PackedReading {
  std::int64_t series = 0;
  double value = 0;
  friend bool operator==(const PackedReading&, const PackedReading&) = default;
};

// The readings of one second, not compressed. Values that are not finite are left out: a gap is a gap.
std::string packReadings(const std::vector<PackedReading>& readings);
Result<std::vector<PackedReading>> unpackReadings(std::string_view bytes);

} // namespace tidemark
