// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/base/clock.h"
#include "core/plan/run_plan.h"

namespace tidemark {

// One straight piece of a target: users, or arrivals a second. Times count from the scenario's start.
struct TargetPiece {
  Nanos from{};
  Nanos to{};
  double start = 0;  // at `from`
  double finish = 0; // at `to`
  [[nodiscard]] double at(Nanos time) const;
  friend bool operator==(const TargetPiece&, const TargetPiece&) = default;
};

// A piecewise linear target over time, right-continuous where it jumps; 0 before the first piece and from end() on.
// A value; one thread at a time.
class TargetLine {
public:
  TargetLine() = default;
  explicit TargetLine(const std::vector<StagePlan>& stages);

  [[nodiscard]] double at(Nanos time) const;
  [[nodiscard]] Nanos end() const { return m_pieces.empty() ? Nanos{} : m_pieces.back().to; }
  [[nodiscard]] double peak() const;
  [[nodiscard]] const std::vector<TargetPiece>& pieces() const { return m_pieces; }

  // From `now` on: linear from the present value to `target` over `over`, then held until the end that was
  // planned (a change that takes longer than that ends where the plan ends). No effect at or after end().
  void retarget(Nanos now, double target, Nanos over);
  // Lets the line go on after end() with one more piece.
  void append(double start, double finish, Nanos length);

private:
  std::vector<TargetPiece> m_pieces;
};

} // namespace tidemark
