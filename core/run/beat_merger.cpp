// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/beat_merger.h"

#include <algorithm>
#include <utility>

namespace tidemark {

BeatMerger::BeatMerger(const std::vector<IntervalExchange*>& exchanges) : m_workers(exchanges.size()) {
  for (std::size_t i = 0; i < exchanges.size(); ++i) {
    m_workers[i].exchange = exchanges[i];
  }
}

void BeatMerger::collect() {
  for (Worker& worker : m_workers) {
    while (std::unique_ptr<IntervalStats> interval = worker.exchange->pop()) {
      worker.closed = interval->index;
      worker.waiting.push_back(std::move(interval));
    }
  }
}

std::int64_t BeatMerger::closedThrough() const {
  const auto least = std::ranges::min_element(m_workers, {}, &Worker::closed);
  return least == m_workers.end() ? -1 : least->closed;
}

std::int64_t BeatMerger::lastBeat() const {
  const auto most = std::ranges::max_element(m_workers, {}, &Worker::closed);
  return most == m_workers.end() ? -1 : most->closed;
}

void BeatMerger::merge(std::int64_t beat, IntervalStats& into) {
  for (Worker& worker : m_workers) {
    while (!worker.waiting.empty() && worker.waiting.front()->index <= beat) {
      IntervalStats& interval = *worker.waiting.front();
      worker.busyNs += interval.health.busyNs;
      worker.wallNs += interval.health.wallNs;
      into.add(interval, IntervalStats::Merge::workers);
      worker.exchange->giveBack(std::move(worker.waiting.front()));
      worker.waiting.pop_front();
    }
  }
}

std::vector<double> BeatMerger::takeBusyShares() {
  std::vector<double> shares;
  for (Worker& worker : m_workers) {
    shares.push_back(worker.wallNs > 0 ? worker.busyNs / worker.wallNs : 0);
    worker.busyNs = 0;
    worker.wallNs = 0;
  }
  return shares;
}

} // namespace tidemark
