// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pacing/user_schedule.h"

#include <algorithm>
#include <cmath>

namespace tidemark {

namespace {

// The count after the line went from near `count` to `value`: the last whole number it reached.
std::int64_t reached(std::int64_t count, double value) {
  constexpr double kSlack = 1e-6; // of a user: rounding of the line
  const auto up = static_cast<std::int64_t>(std::floor(value + kSlack));
  const auto down = static_cast<std::int64_t>(std::ceil(value - kSlack));
  return std::max<std::int64_t>(up > count ? up : std::min(down, count), 0);
}

Nanos timeOf(const TargetPiece& piece, std::int64_t count) {
  if (piece.to == piece.from) {
    return piece.from;
  }
  const double part = (static_cast<double>(count) - piece.start) / (piece.finish - piece.start);
  return piece.from +
         Nanos(std::llround(std::clamp(part, 0.0, 1.0) * static_cast<double>((piece.to - piece.from).count())));
}

} // namespace

UserSchedule::UserSchedule(const std::vector<StagePlan>& stages, const Share& share) : m_line(stages), m_share(share) {
  for (const TargetPiece& piece : m_line.pieces()) {
    planMoves(piece);
  }
  place();
}

// A piece may begin with a jump.
void UserSchedule::planMoves(const TargetPiece& piece) {
  planMove({piece.from, piece.from, piece.start, piece.start});
  planMove(piece);
}

void UserSchedule::planMove(const TargetPiece& piece) {
  const std::int64_t after = reached(m_planned, piece.finish);
  if (after != m_planned) {
    m_moves.push_back({piece, after});
    m_planned = after;
  }
}

void UserSchedule::advance() {
  if (m_next) {
    m_count = m_next->starts ? m_next->user + 1 : m_next->user;
    place();
  }
}

void UserSchedule::place() {
  m_next.reset();
  for (; m_move < m_moves.size(); ++m_move) {
    const Move& move = m_moves[m_move];
    const std::int64_t up = m_share.ceiling(m_count);
    const std::int64_t down = m_share.floor(m_count - 1);
    if (up < move.after) {
      m_next = UserChange{up, timeOf(move.piece, up + 1), true};
    } else if (down >= move.after) {
      m_next = UserChange{down, timeOf(move.piece, down), false};
    }
    if (m_next) {
      break;
    }
  }
  if (m_next && m_next->starts && m_next->at >= end()) {
    m_next.reset();
  }
}

void UserSchedule::retarget(Nanos now, double target, Nanos over) {
  if (now >= end()) {
    return;
  }
  m_line.retarget(now, target, over);
  m_moves.clear();
  m_move = 0;
  m_planned = m_count;
  for (const TargetPiece& piece : m_line.pieces()) {
    if (piece.from >= now) {
      planMoves(piece);
    }
  }
  place();
}

void UserSchedule::append(double start, double finish, Nanos length) {
  if (length <= Nanos{}) {
    return;
  }
  m_line.append(start, finish, length);
  planMoves(m_line.pieces().back());
  place();
}

std::int64_t UserSchedule::countAt(Nanos time) const {
  std::int64_t count = 0;
  for (const TargetPiece& piece : m_line.pieces()) {
    if (piece.from <= time) {
      count = reached(reached(count, piece.start), piece.at(std::min(time, piece.to)));
    }
  }
  return time < end() ? count : 0;
}

} // namespace tidemark
