// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>

#include "core/base/clock.h"
#include "core/metrics/interval_stats.h"

namespace tidemark {

// One beat of the collector and the resolution of live figures; four make a second.
inline constexpr Nanos kBeat = std::chrono::milliseconds(250);
inline constexpr int kBeatsPerSecond = 4;

// Carries a worker's closed intervals to the collector: a bounded single-producer single-consumer ring each way
// (full ones out, cleared ones back). The writer never waits and takes no lock.
class IntervalExchange {
public:
  explicit IntervalExchange(const StatsShape& shape);
  ~IntervalExchange();
  IntervalExchange(const IntervalExchange&) = delete;
  IntervalExchange& operator=(const IntervalExchange&) = delete;

  // Writer thread.
  bool push(std::unique_ptr<IntervalStats>& full);    // false and untouched when the ring is full
  void pushLast(std::unique_ptr<IntervalStats> last); // once, at the end: a slot is kept for it
  std::unique_ptr<IntervalStats> takeEmpty();         // a cleared one, recycled or new

  // Reader thread.
  std::unique_ptr<IntervalStats> pop();               // null: nothing there
  void giveBack(std::unique_ptr<IntervalStats> used); // clears it

  static constexpr std::size_t kCapacity = 64; // beats: 16 s of a stalled collector

private:
  struct Ring;
  StatsShape m_shape;
  std::unique_ptr<Ring> m_full;
  std::unique_ptr<Ring> m_empty;
};

// A worker's recorder: takes samples into the beat in which they ended. The worker calls closeUntil(now) once per
// loop turn, before recording samples that ended now, and from a timer each beat so that an idle worker closes too.
// Every beat is handed over in order, empty ones as well, its index counted from the run clock's zero. Only while the
// ring is full do beats join: the interval then goes on and its index is the last beat it covers, so that a gap before
// an index means "counted in this one". Gauges go on from interval to interval until they are written again.
// Writer thread only.
class IntervalRecorder {
public:
  // `epoch`: zero of the run clock; may lie in the future, what is recorded before it goes into beat 0.
  IntervalRecorder(IntervalExchange& exchange, Instant epoch);

  IntervalStats& current() { return *m_current; }
  void record(const Sample& sample) { m_current->record(sample); }
  // Hands over every beat that ended at or before `now`. Write gauges, and add the CPU time used since the last call
  // to current().health.busyNs, before it; it adds the wall time of the same span and keeps the busy share.
  // Returns true when at least one beat was closed.
  bool closeUntil(Instant now);
  [[nodiscard]] bool dueBy(Instant now) const { return now >= m_beatEnd; }
  [[nodiscard]] Instant beatEnd() const { return m_beatEnd; }
  // Closes what is due, then the last, unfinished beat, at the end of the run. Once; nothing is recorded after it.
  void finish(Instant now);

private:
  void measureShare(Instant now);

  IntervalExchange& m_exchange;
  Instant m_beatEnd;
  Instant m_closedAt; // up to where wall time is accounted for
  std::int64_t m_beat = 0;
  std::unique_ptr<IntervalStats> m_current;
  std::unique_ptr<IntervalStats> m_next; // the one that follows, fetched before m_current is handed over
};

} // namespace tidemark
