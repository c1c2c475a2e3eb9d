// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/unit_factor.h"

#include <array>

namespace tidemark {

namespace {

struct Unit {
  Quantity quantity;
  std::string_view name;
  double factor;
};

constexpr std::array kUnits{
    Unit{Quantity::duration, "ns", 1e-6},
    Unit{Quantity::duration, "us", 1e-3},
    Unit{Quantity::duration, "µs", 1e-3},
    Unit{Quantity::duration, "ms", 1},
    Unit{Quantity::duration, "s", 1e3},
    Unit{Quantity::duration, "min", 6e4},
    Unit{Quantity::duration, "h", 3.6e6},
    Unit{Quantity::rate, "1/s", 1},
    Unit{Quantity::rate, "/s", 1},
    Unit{Quantity::rate, "/min", 1.0 / 60},
    Unit{Quantity::bytes, "B", 1},
    Unit{Quantity::bytes, "kB", 1e3},
    Unit{Quantity::bytes, "MB", 1e6},
    Unit{Quantity::bytes, "GB", 1e9},
    Unit{Quantity::bytes, "KiB", 1024},
    Unit{Quantity::bytes, "MiB", 1024.0 * 1024},
    Unit{Quantity::bytes, "GiB", 1024.0 * 1024 * 1024},
};

} // namespace

double unitFactor(std::string_view unit, Quantity quantity) {
  for (const Unit& known : kUnits) {
    if (known.quantity == quantity && known.name == unit) {
      return known.factor;
    }
  }
  return 1;
}

std::optional<double> scaleOf(const SeriesInfo& info) {
  return info.max ? info.max : info.unit == "%" ? std::optional(100.0) : std::nullopt;
}

} // namespace tidemark
