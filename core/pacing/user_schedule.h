// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/pacing/share.h"
#include "core/pacing/target_line.h"

namespace tidemark {

// One user begins, or is asked to retire at the end of its iteration.
struct UserChange {
  std::int64_t user = 0; // number over the whole scenario, from 0
  Nanos at{};            // from the scenario's start
  bool starts = true;
  friend bool operator==(const UserChange&, const UserChange&) = default;
};

// Which users of one share are wanted when. The count of users becomes n at the instant the line reaches n, going
// up or down: in a ramp user u starts when the line reaches u + 1 and retires when it comes down to u, so the newest
// retire first; a jump starts or retires all at once, in order. At end() every user retires: nothing is emitted for
// that, the scenario is over then, and a user that a ramp would reach only then never starts. Advancing costs O(1).
// A value; one thread at a time.
class UserSchedule {
public:
  UserSchedule(const std::vector<StagePlan>& stages, const Share& share);

  // The next change of a user of this share; nothing when none is left before end().
  [[nodiscard]] const std::optional<UserChange>& next() const { return m_next; }
  void advance();
  // Later changes follow the new target (see TargetLine::retarget). Changes that were due but not taken come as of
  // `now`, as far as the new target still wants them.
  void retarget(Nanos now, double target, Nanos over);
  void append(double start, double finish, Nanos length);

  // Users wanted at a time, all shares together: what next() of all shares adds up to. 0 from end() on.
  [[nodiscard]] std::int64_t countAt(Nanos time) const;
  [[nodiscard]] const TargetLine& line() const { return m_line; }
  [[nodiscard]] Nanos end() const { return m_line.end(); }

private:
  // A stretch in which the count goes one way until it is `after`.
  struct Move {
    TargetPiece piece; // without length: a jump
    std::int64_t after = 0;
  };
  void planMoves(const TargetPiece& piece);
  void planMove(const TargetPiece& piece);
  void place();

  TargetLine m_line;
  Share m_share;
  std::vector<Move> m_moves;
  std::size_t m_move = 0;     // the one that m_next belongs to
  std::int64_t m_planned = 0; // count after the last move
  std::int64_t m_count = 0;   // users of this share below this number are wanted, the others not
  std::optional<UserChange> m_next;
};

} // namespace tidemark
