// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The stored form of IntervalStats. Sparse where most are zero (series, checks, jobs: gap-coded cells), dense where
// few are (scenarios).
#include <utility>

#include "core/metrics/byte_stream.h"
#include "core/metrics/interval_stats.h"

namespace tidemark {

namespace {

constexpr std::uint64_t kForm = 1; // number of this layout; a change of it is a new number

std::unexpected<Error> corrupt(const std::string& detail) { return fail(ErrorCode::corrupt, detail); }

// The cells that `isUsed` accepts: how many, then for each the gap to the one before and what `write` writes.
template <class Cells, class IsUsed, class Write>
void writeCells(ByteWriter& to, const Cells& cells, const IsUsed& isUsed, const Write& write) {
  std::uint64_t used = 0;
  for (const auto& cell : cells) {
    used += isUsed(cell) ? 1U : 0U;
  }
  to.integer(used);
  std::size_t next = 0;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    if (isUsed(cells[i])) {
      to.integer(i - next);
      write(cells[i]);
      next = i + 1;
    }
  }
}

template <class Cells, class Read>
void readCells(ByteReader& in, Cells& cells, const Read& read) {
  const std::uint64_t used = in.integerUpTo(cells.size());
  std::size_t next = 0;
  for (std::uint64_t i = 0; i < used && in.ok(); ++i) {
    if (next == cells.size()) {
      in.fail();
      return;
    }
    const std::uint64_t index = next + in.integerUpTo(cells.size() - next - 1);
    if (in.ok()) {
      read(cells[index]);
    }
    next = index + 1;
  }
}

void writeShape(ByteWriter& to, const StatsShape& shape) {
  for (const std::size_t size : {shape.scenarios, shape.rows, shape.classes, shape.checks, shape.jobs}) {
    to.integer(size);
  }
}

StatsShape readShape(ByteReader& in) {
  StatsShape shape;
  for (std::size_t* size : {&shape.scenarios, &shape.rows, &shape.classes, &shape.checks, &shape.jobs}) {
    *size = in.integer();
  }
  if (!shape.isStorable()) {
    in.fail();
  }
  return in.ok() ? shape : StatsShape{};
}

void writeScenario(ByteWriter& to, const ScenarioCounters& counters) {
  to.integer(counters.iterations);
  to.integer(counters.droppedIterations);
  to.real(counters.waitSumNs);
  to.signedInteger(counters.activeUsers);
  to.signedInteger(counters.busyUsers);
  to.integer(counters.done ? 1 : 0);
  for (std::size_t i = 0; i < counters.classUsers.size(); ++i) {
    to.integer(counters.classIterations[i]);
    to.integer(counters.classRequests[i]);
    to.signedInteger(counters.classUsers[i]);
  }
}

void readScenario(ByteReader& in, ScenarioCounters& counters) {
  counters.iterations = in.integer();
  counters.droppedIterations = in.integer();
  counters.waitSumNs = in.real();
  counters.activeUsers = in.signedInteger();
  counters.busyUsers = in.signedInteger();
  counters.done = in.integerUpTo(1) == 1;
  for (std::size_t i = 0; i < counters.classUsers.size(); ++i) {
    counters.classIterations[i] = in.integer();
    counters.classRequests[i] = in.integer();
    counters.classUsers[i] = in.signedInteger();
  }
}

void writeJob(ByteWriter& to, const JobCounters& job) {
  for (const std::uint64_t count : {job.submitted, job.completed, job.failed, job.lost, job.undecided}) {
    to.integer(count);
  }
  to.integer(job.idHashes.size());
  for (const std::uint64_t hash : job.idHashes) {
    to.fixed(hash);
  }
}

void readJob(ByteReader& in, JobCounters& job) {
  for (std::uint64_t* count : {&job.submitted, &job.completed, &job.failed, &job.lost, &job.undecided}) {
    *count = in.integer();
  }
  job.idHashes.resize(in.integerUpTo(in.left() / sizeof(std::uint64_t)));
  for (std::uint64_t& hash : job.idHashes) {
    hash = in.fixed();
  }
}

void writeErrors(ByteWriter& to, const std::vector<ErrorCount>& errors) {
  to.integer(errors.size());
  for (const ErrorCount& error : errors) {
    to.integer(error.scenario.value);
    to.integer(error.row.value);
    to.integer(static_cast<std::uint64_t>(error.outcome));
    to.integer(error.status);
    to.text(error.message);
    to.integer(error.count);
  }
}

std::vector<ErrorCount> readErrors(ByteReader& in, const StatsShape& shape) {
  constexpr std::size_t kLeastBytes = 6; // of one error
  const std::uint64_t size = in.integerUpTo(in.left() / kLeastBytes);
  std::vector<ErrorCount> errors;
  for (std::uint64_t i = 0; i < size && in.ok(); ++i) {
    ErrorCount error;
    error.scenario.value = static_cast<std::uint32_t>(in.integerUpTo(shape.scenarios));
    error.row.value = static_cast<std::uint32_t>(in.integerUpTo(shape.rows));
    error.outcome = static_cast<Outcome>(in.integerUpTo(kOutcomeCount - 1));
    error.status = static_cast<std::uint16_t>(in.integerUpTo(UINT16_MAX));
    error.message = in.text();
    error.count = in.integer();
    if (error.scenario.index() >= shape.scenarios || error.row.index() >= shape.rows) {
      in.fail();
    }
    errors.push_back(std::move(error));
  }
  return errors;
}

void writeHealth(ByteWriter& to, std::string& out, const GeneratorHealth& health) {
  to.real(health.busyNs);
  to.real(health.wallNs);
  to.real(health.maxBusyShare);
  to.integer(health.openConnections);
  health.loopLag.encode(out);
  health.startDelay.encode(out);
}

void readHealth(ByteReader& in, std::string_view& bytes, GeneratorHealth& health) {
  health.busyNs = in.real();
  health.wallNs = in.real();
  health.maxBusyShare = in.real();
  health.openConnections = in.integer();
  for (LatencyHistogram* histogram : {&health.loopLag, &health.startDelay}) {
    if (in.ok() && !histogram->decode(bytes)) {
      in.fail();
    }
  }
}

} // namespace

std::string IntervalStats::encode() const {
  std::string out;
  ByteWriter to(out);
  to.integer(kForm);
  writeShape(to, m_shape);
  to.signedInteger(index);
  writeCells(
      to, m_series, [](const auto& series) { return series && !series->empty(); },
      [&](const auto& series) { series->encode(out); });
  for (const ScenarioCounters& scenario : m_scenarios) {
    writeScenario(to, scenario);
  }
  writeCells(
      to, m_checks, [](const CheckCounters& check) { return check != CheckCounters{}; },
      [&](const CheckCounters& check) {
        to.integer(check.passed);
        to.integer(check.failed);
      });
  writeCells(
      to, m_jobs, [](const JobCounters& job) { return job != JobCounters{}; },
      [&](const JobCounters& job) { writeJob(to, job); });
  writeErrors(to, errors);
  writeHealth(to, out, health);
  return out;
}

Result<IntervalStats> IntervalStats::decode(std::string_view bytes) {
  ByteReader in(bytes);
  if (in.integer() != kForm) {
    return corrupt("an interval of an unknown form");
  }
  IntervalStats stats(readShape(in));
  stats.index = in.signedInteger();
  readCells(in, stats.m_series, [&](std::unique_ptr<SeriesStats>& series) {
    series = std::make_unique<SeriesStats>();
    if (!series->decode(bytes)) {
      in.fail();
    }
  });
  for (ScenarioCounters& scenario : stats.m_scenarios) {
    readScenario(in, scenario);
  }
  readCells(in, stats.m_checks, [&](CheckCounters& check) {
    check.passed = in.integer();
    check.failed = in.integer();
  });
  readCells(in, stats.m_jobs, [&](JobCounters& job) { readJob(in, job); });
  stats.errors = readErrors(in, stats.m_shape);
  readHealth(in, bytes, stats.health);
  stats.m_blank = false;
  if (!in.ok() || in.left() != 0) {
    return corrupt("an interval that cannot be read");
  }
  return stats;
}

} // namespace tidemark
