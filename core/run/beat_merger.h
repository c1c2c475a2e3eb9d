// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <deque>
#include <memory>
#include <vector>

#include "core/metrics/interval_recorder.h"

namespace tidemark {

// Takes the workers' closed intervals in and merges those of one beat. A beat is closed when every worker has
// handed over it or a later one. The exchanges' reader thread.
class BeatMerger {
public:
  explicit BeatMerger(const std::vector<IntervalExchange*>& exchanges);

  void collect(); // whatever was handed over
  // The last beat that every worker has closed; -1: none yet.
  [[nodiscard]] std::int64_t closedThrough() const;
  // The last beat of which anything was handed over; -1: none.
  [[nodiscard]] std::int64_t lastBeat() const;
  // Adds what the workers recorded up to the end of this beat. Beats in rising order.
  void merge(std::int64_t beat, IntervalStats& into);
  // CPU share of each worker, 0 to 1, over the beats merged since the last call.
  std::vector<double> takeBusyShares();

private:
  struct Worker {
    IntervalExchange* exchange = nullptr;
    std::deque<std::unique_ptr<IntervalStats>> waiting;
    std::int64_t closed = -1;
    double busyNs = 0;
    double wallNs = 0;
  };
  std::vector<Worker> m_workers;
};

} // namespace tidemark
