// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/series_stats.h"

#include <algorithm>
#include <numeric>

#include "core/metrics/byte_stream.h"

namespace tidemark {

namespace {

using StatusCount = std::pair<std::uint16_t, std::uint64_t>;

void countStatus(std::vector<StatusCount>& statuses, std::uint16_t status, std::uint64_t count) {
  const auto at = std::ranges::lower_bound(statuses, status, {}, &StatusCount::first);
  if (at != statuses.end() && at->first == status) {
    at->second += count;
  } else {
    statuses.emplace(at, status, count);
  }
}

template <class Counts>
void addEach(Counts& to, const Counts& from) {
  for (std::size_t i = 0; i < to.size(); ++i) {
    to[i] += from[i];
  }
}

void encodeStatuses(const std::vector<StatusCount>& statuses, ByteWriter& to) {
  to.integer(statuses.size());
  for (const auto& [status, count] : statuses) {
    to.integer(status);
    to.integer(count);
  }
}

void decodeStatuses(std::vector<StatusCount>& statuses, ByteReader& in) {
  const std::uint64_t size = in.integerUpTo(in.left());
  for (std::uint64_t i = 0; i < size && in.ok(); ++i) {
    const auto status = static_cast<std::uint16_t>(in.integerUpTo(UINT16_MAX));
    const std::uint64_t count = in.integer();
    if (!statuses.empty() && status <= statuses.back().first) {
      in.fail();
    }
    statuses.emplace_back(status, count);
  }
}

LatencyHistogram sum(const LatencyHistogram& a, const LatencyHistogram& b) {
  LatencyHistogram both = a;
  both.add(b);
  return both;
}

} // namespace

void SeriesStats::add(const Sample& sample) {
  ++outcomes[static_cast<std::size_t>(sample.outcome)];
  if (sample.outcome == Outcome::aborted) {
    return; // cut short by us: says nothing about the system under test
  }
  if (sample.status != 0) {
    countStatus(statuses, sample.status, 1);
  }
  expectedErrors += sample.expectedError ? 1U : 0U;
  bytesSent += sample.bytesSent;
  bytesReceived += sample.bytesReceived;
  for (std::size_t i = 0; i < kPhaseCount; ++i) {
    if (sample.phases[i] != kNoPhase) {
      phaseSumNs[i] += static_cast<double>(sample.phases[i].count());
      ++phaseCount[i];
    }
  }
  const bool isOk = sample.outcome == Outcome::ok;
  if (sample.service != kNoPhase) {
    (isOk ? ok : failed).record(sample.service);
  }
  if (sample.response != kNoPhase) {
    (isOk ? responseOk : responseFailed).record(sample.response);
  }
}

void SeriesStats::add(const SeriesStats& other) {
  addEach(outcomes, other.outcomes);
  for (const auto& [status, count] : other.statuses) {
    countStatus(statuses, status, count);
  }
  expectedErrors += other.expectedErrors;
  bytesSent += other.bytesSent;
  bytesReceived += other.bytesReceived;
  addEach(phaseSumNs, other.phaseSumNs);
  addEach(phaseCount, other.phaseCount);
  ok.add(other.ok);
  failed.add(other.failed);
  responseOk.add(other.responseOk);
  responseFailed.add(other.responseFailed);
}

void SeriesStats::clear() {
  outcomes.fill(0);
  statuses.clear();
  expectedErrors = 0;
  bytesSent = 0;
  bytesReceived = 0;
  phaseSumNs.fill(0);
  phaseCount.fill(0);
  for (LatencyHistogram* histogram : {&ok, &failed, &responseOk, &responseFailed}) {
    histogram->clear();
  }
}

std::uint64_t SeriesStats::failedCount() const {
  return std::accumulate(outcomes.begin(), outcomes.end(), std::uint64_t{0}) - okCount() - aborted();
}

LatencyHistogram SeriesStats::all() const { return sum(ok, failed); }

LatencyHistogram SeriesStats::responseAll() const { return sum(responseOk, responseFailed); }

void SeriesStats::encode(std::string& out) const {
  ByteWriter to(out);
  for (const std::uint64_t count : outcomes) {
    to.integer(count);
  }
  encodeStatuses(statuses, to);
  to.integer(expectedErrors);
  to.integer(bytesSent);
  to.integer(bytesReceived);
  for (std::size_t i = 0; i < kPhaseCount; ++i) {
    to.integer(phaseCount[i]);
    to.real(phaseSumNs[i]);
  }
  for (const LatencyHistogram* histogram : {&ok, &failed, &responseOk, &responseFailed}) {
    histogram->encode(out);
  }
}

Result<void> SeriesStats::decode(std::string_view& bytes) {
  clear();
  ByteReader in(bytes);
  for (std::uint64_t& count : outcomes) {
    count = in.integer();
  }
  decodeStatuses(statuses, in);
  expectedErrors = in.integer();
  bytesSent = in.integer();
  bytesReceived = in.integer();
  for (std::size_t i = 0; i < kPhaseCount; ++i) {
    phaseCount[i] = in.integer();
    phaseSumNs[i] = in.real();
  }
  if (!in.ok()) {
    clear();
    return fail(ErrorCode::corrupt, "the counters of a series cannot be read");
  }
  for (LatencyHistogram* histogram : {&ok, &failed, &responseOk, &responseFailed}) {
    if (Result<void> read = histogram->decode(bytes); !read) {
      clear();
      return read;
    }
  }
  return {};
}

} // namespace tidemark
