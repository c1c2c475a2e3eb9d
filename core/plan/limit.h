// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <string>

namespace tidemark {

enum class LimitOp { less, lessEqual, greater, greaterEqual, range };

// What a number in a limit counts, so that "< 500ms" is never compared with a rate.
// Base units: duration ms, rate 1/s, percent %, bytes B, count and ratio plain.
enum class Quantity { duration, rate, percent, bytes, count, ratio };

// "< 500ms", ">= 100/s", "50/s..100/s". Values in the base unit of `quantity`.
struct Limit {
  LimitOp op = LimitOp::less;
  Quantity quantity = Quantity::count;
  double low = 0;   // lower bound of a range; unused otherwise
  double value = 0; // the bound, or the upper bound of a range
  std::string text; // as written, canonical spelling

  [[nodiscard]] bool holds(double measured) const;
  [[nodiscard]] bool isUpper() const { return op == LimitOp::less || op == LimitOp::lessEqual; }
  friend bool operator==(const Limit&, const Limit&) = default;
};

// The unit a report writes beside a value of this quantity: "ms", "1/s", "%", "B", "".
const char* unitOf(Quantity quantity);

} // namespace tidemark
