// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pacing/target_line.h"

#include <algorithm>

namespace tidemark {

double TargetPiece::at(Nanos time) const {
  if (time >= to) {
    return finish;
  }
  return start + (finish - start) * (toSeconds(time - from) / toSeconds(to - from));
}

TargetLine::TargetLine(const std::vector<StagePlan>& stages) {
  for (const StagePlan& stage : stages) {
    if (stage.to > stage.from) { // a jump without length shows in what follows it
      m_pieces.push_back({stage.from, stage.to, stage.fromTarget, stage.toTarget});
    }
  }
}

double TargetLine::at(Nanos time) const {
  const auto next = std::ranges::upper_bound(m_pieces, time, {}, &TargetPiece::from);
  return next == m_pieces.begin() || time >= std::prev(next)->to ? 0 : std::prev(next)->at(time);
}

double TargetLine::peak() const {
  double peak = 0;
  for (const TargetPiece& piece : m_pieces) {
    peak = std::max({peak, piece.start, piece.finish});
  }
  return peak;
}

void TargetLine::retarget(Nanos now, double target, Nanos over) {
  const Nanos planned = end();
  if (now >= planned) {
    return;
  }
  const double present = at(now);
  std::erase_if(m_pieces, [now](const TargetPiece& piece) { return piece.from >= now; });
  if (!m_pieces.empty() && m_pieces.back().to > now) {
    m_pieces.back().finish = present;
    m_pieces.back().to = now;
  }
  const TargetPiece change{now, now + over, present, target};
  const Nanos changed = std::min(change.to, planned);
  if (changed > now) {
    m_pieces.push_back({now, changed, present, change.at(changed)});
  }
  if (changed < planned) {
    m_pieces.push_back({changed, planned, target, target});
  }
}

void TargetLine::append(double start, double finish, Nanos length) {
  if (length > Nanos{}) {
    m_pieces.push_back({end(), end() + length, start, finish});
  }
}

} // namespace tidemark
