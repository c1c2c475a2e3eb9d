// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace tidemark {

// Counters of one scenario over an interval.
struct ScenarioCounters {
  std::uint64_t iterations = 0;               // ended inside the interval, however
  std::uint64_t droppedIterations = 0;        // arrivals that found no free user
  double waitSumNs = 0;                       // think time and pacing after iterations, for Little's law
  std::int64_t activeUsers = 0;               // most users at once in the interval, inside an iteration or between two
  std::int64_t busyUsers = 0;                 // gauge: users inside an iteration
  bool done = false;                          // gauge: nothing left to do in the scenario; merged: by no worker
  std::vector<std::uint64_t> classIterations; // by ClassId
  std::vector<std::uint64_t> classRequests;
  std::vector<std::int64_t> classUsers; // gauge

  void addCounts(const ScenarioCounters& other);
  void takeGauges(const ScenarioCounters& other);
  void addGauges(const ScenarioCounters& other); // of another worker; `done` when both are
  void clear();                                  // keeps the number of classes
  friend bool operator==(const ScenarioCounters&, const ScenarioCounters&) = default;
};

// Jobs of one `poll` with `job` in one scenario.
struct JobCounters {
  std::uint64_t submitted = 0;
  std::uint64_t completed = 0;
  std::uint64_t failed = 0;
  std::uint64_t lost = 0;      // poll timed out
  std::uint64_t undecided = 0; // aborted
  // Hashes of the submitted ids of this interval (64 bit), for duplicates; the first 1,000,000 of a run are kept.
  std::vector<std::uint64_t> idHashes;

  void add(const JobCounters& other);
  friend bool operator==(const JobCounters&, const JobCounters&) = default;
};

// Evaluations of one check in one scenario.
struct CheckCounters {
  std::uint64_t passed = 0;
  std::uint64_t failed = 0;
  friend bool operator==(const CheckCounters&, const CheckCounters&) = default;
};

} // namespace tidemark
