// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/packed_readings.h"

#include <cmath>
#include <limits>

#include "core/metrics/byte_stream.h"

namespace tidemark {

std::string packReadings(const std::vector<PackedReading>& readings) {
  std::string bytes;
  ByteWriter out(bytes);
  for (const PackedReading& reading : readings) {
    if (std::isfinite(reading.value)) {
      out.integer(static_cast<std::uint64_t>(reading.series));
      out.real(reading.value);
    }
  }
  return bytes;
}

Result<std::vector<PackedReading>> unpackReadings(std::string_view bytes) {
  ByteReader in(bytes);
  std::vector<PackedReading> readings;
  while (in.ok() && in.left() > 0) {
    const auto series = static_cast<std::int64_t>(in.integerUpTo(std::numeric_limits<std::int32_t>::max()));
    readings.push_back({.series = series, .value = in.real()});
  }
  if (!in.ok()) {
    return fail(ErrorCode::corrupt, sentence("the readings of a second cannot be read"));
  }
  return readings;
}

} // namespace tidemark
