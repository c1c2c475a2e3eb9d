// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/counters.h"

#include <algorithm>
#include <functional>

namespace tidemark {

namespace {

template <class Value>
void addEach(std::vector<Value>& to, const std::vector<Value>& from) {
  std::ranges::transform(to, from, to.begin(), std::plus<>{});
}

} // namespace

void ScenarioCounters::addCounts(const ScenarioCounters& other) {
  iterations += other.iterations;
  droppedIterations += other.droppedIterations;
  waitSumNs += other.waitSumNs;
  addEach(classIterations, other.classIterations);
  addEach(classRequests, other.classRequests);
}

void ScenarioCounters::takeGauges(const ScenarioCounters& other) {
  activeUsers = std::max(activeUsers, other.activeUsers);
  busyUsers = other.busyUsers;
  done = other.done;
  classUsers.resize(std::max(classUsers.size(), other.classUsers.size()));
  for (std::size_t i = 0; i < other.classUsers.size(); ++i) {
    classUsers[i] = std::max(classUsers[i], other.classUsers[i]);
  }
}

void ScenarioCounters::addGauges(const ScenarioCounters& other) {
  activeUsers += other.activeUsers;
  busyUsers += other.busyUsers;
  done = done && other.done;
  addEach(classUsers, other.classUsers);
}

void ScenarioCounters::clear() {
  iterations = 0;
  droppedIterations = 0;
  waitSumNs = 0;
  activeUsers = 0;
  busyUsers = 0;
  done = false;
  std::ranges::fill(classIterations, 0);
  std::ranges::fill(classRequests, 0);
  std::ranges::fill(classUsers, 0);
}

void JobCounters::add(const JobCounters& other) {
  submitted += other.submitted;
  completed += other.completed;
  failed += other.failed;
  lost += other.lost;
  undecided += other.undecided;
  idHashes.insert(idHashes.end(), other.idHashes.begin(), other.idHashes.end());
}

} // namespace tidemark
