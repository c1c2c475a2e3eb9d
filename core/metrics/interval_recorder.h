// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>
#include <memory>
#include <vector>

#include "core/base/clock.h"
#include "core/metrics/interval_stats.h"

namespace tidemark {

// One beat of the collector and the resolution of live figures; four make a second.
inline constexpr Nanos kBeat = std::chrono::milliseconds(250);
inline constexpr int kBeatsPerSecond = 4;

// Carries a worker's closed intervals to the collector: a bounded single-producer single-consumer ring each way
// (full ones out, cleared ones back). The writer never waits and takes no lock; when the ring is full because
// the collector stalls, the worker keeps merging into the interval it holds (beats become longer, nothing is lost).
class IntervalExchange {
public:
  explicit IntervalExchange(const StatsShape& shape);
  ~IntervalExchange();
  IntervalExchange(const IntervalExchange&) = delete;
  IntervalExchange& operator=(const IntervalExchange&) = delete;

  // Writer thread.
  bool push(std::unique_ptr<IntervalStats>& full); // false and untouched when the ring is full
  std::unique_ptr<IntervalStats> takeEmpty();      // a cleared one, recycled or new

  // Reader thread.
  std::unique_ptr<IntervalStats> pop(); // null: nothing there
  void giveBack(std::unique_ptr<IntervalStats> used);

private:
  struct Ring;
  StatsShape m_shape;
  std::unique_ptr<Ring> m_full;
  std::unique_ptr<Ring> m_empty;
};

// A worker's recorder: takes samples into the beat in which they ended. The worker calls closeUntil(now) once per
// loop turn, before recording samples that ended now, and from a timer each beat so that an idle worker closes too.
// Writer thread only.
class IntervalRecorder {
public:
  // `epoch`: zero of the run clock.
  IntervalRecorder(IntervalExchange& exchange, Instant epoch);

  IntervalStats& current() { return *m_current; }
  void record(const Sample& sample);
  // Hands over every beat that ended at or before `now`. The gauges that `fill` wrote stand at its end.
  // Returns true when at least one beat was closed.
  bool closeUntil(Instant now);
  [[nodiscard]] bool dueBy(Instant now) const { return now >= m_beatEnd; }
  [[nodiscard]] Instant beatEnd() const { return m_beatEnd; }
  // The last, unfinished beat, at the end of the run.
  void finish();

private:
  IntervalExchange& m_exchange;
  Instant m_epoch;
  Instant m_beatEnd;
  std::unique_ptr<IntervalStats> m_current;
};

} // namespace tidemark
