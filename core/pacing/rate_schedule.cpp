// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pacing/rate_schedule.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace tidemark {

namespace {

double areaUntil(const TargetPiece& piece, Nanos time) {
  return (piece.start + piece.at(time)) / 2 * toSeconds(time - piece.from);
}

// Whether `reached` is past `level` by more than the rounding of sums, so that 0.1/s for 60 s is six arrivals.
bool exceeds(double reached, double level) { return reached > level + 1e-7 + level * 1e-14; }

// When the area under the piece is `area`: the root of start·t + slope/2·t² that loses no digits.
Nanos timeOfArea(const TargetPiece& piece, double area) {
  if (area <= 0) {
    return piece.from;
  }
  const double slope = (piece.finish - piece.start) / toSeconds(piece.to - piece.from);
  const double finalRate = std::sqrt(std::max(piece.start * piece.start + 2 * slope * area, 0.0));
  const double seconds = 2 * area / (piece.start + finalRate);
  return std::min(piece.from + Nanos(std::llround(seconds * 1e9)), piece.to - Nanos(1));
}

} // namespace

RateSchedule::RateSchedule(TargetLine rate) : m_rate(std::move(rate)) { integrate(); }

void RateSchedule::integrate() {
  m_levels.clear();
  double level = 0;
  for (const TargetPiece& piece : m_rate.pieces()) {
    level += areaUntil(piece, piece.to);
    m_levels.push_back(level);
  }
}

double RateSchedule::levelAt(Nanos time) const {
  double level = 0;
  for (const TargetPiece& piece : m_rate.pieces()) {
    if (time > piece.from) {
      level += areaUntil(piece, std::min(time, piece.to));
    }
  }
  return level;
}

std::int64_t RateSchedule::arrivals() const {
  const double whole = std::ceil(total());
  return static_cast<std::int64_t>(whole > 0 && !exceeds(total(), whole - 1) ? whole - 1 : whole);
}

std::optional<Nanos> RateSchedule::timeOf(double level) const {
  const auto reached = std::ranges::partition_point(m_levels, [level](double upTo) { return !exceeds(upTo, level); });
  if (reached == m_levels.end()) {
    return std::nullopt;
  }
  const auto piece = static_cast<std::size_t>(reached - m_levels.begin());
  return timeOfArea(m_rate.pieces()[piece], level - (piece == 0 ? 0 : m_levels[piece - 1]));
}

void RateSchedule::retarget(Nanos now, double rate, Nanos over) {
  m_rate.retarget(now, rate, over);
  integrate();
}

void RateSchedule::append(double start, double finish, Nanos length) {
  m_rate.append(start, finish, length);
  integrate();
}

} // namespace tidemark
