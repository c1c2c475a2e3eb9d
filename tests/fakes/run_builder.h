// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "core/metrics/interval_recorder.h"
#include "core/run/collector.h"

namespace tidemark::fakes {

// Makes a run without an engine: what a test says was recorded in each second goes through the real collector, to the
// given sinks and into its record. Scenario ids and rows are the plan's.
class RunBuilder final : private ReadingSource {
public:
  explicit RunBuilder(std::shared_ptr<const RunPlan> plan, std::vector<SnapshotSink*> sinks = {}, RunInfo info = {});

  // --- the present second ---
  IntervalStats& now() { return *m_now; }
  [[nodiscard]] std::int64_t second() const { return m_second; }
  // `count` samples of a row: service times rise evenly from half the given time to one and a half of it; a
  // negative time is none at all (nothing was sent).
  RunBuilder& requests(ScenarioId scenario, RowId row, std::uint64_t count, Nanos service,
                       Outcome outcome = Outcome::ok, std::uint16_t status = 200, const std::string& message = {});
  RunBuilder& sample(const Sample& sample);
  RunBuilder& users(ScenarioId scenario, std::int64_t active, std::int64_t busy);
  RunBuilder& iterations(ScenarioId scenario, std::uint64_t count, Nanos each, Nanos waitAfter = {});
  RunBuilder& dropped(ScenarioId scenario, std::uint64_t count);
  RunBuilder& busy(double share, Nanos loopLag); // of the one worker
  RunBuilder& publish(const SeriesInfo& series);
  RunBuilder& reading(const std::string& id, double value);
  RunBuilder& notMeasured(const std::string& item, const std::string& why);
  RunBuilder& event(RunEvent event);

  // --- its course ---
  RunBuilder& start(ScenarioId scenario); // with this second
  RunBuilder& skip(ScenarioId scenario, const std::string& why);
  RunBuilder& end(ScenarioId scenario, ScenarioState how = ScenarioState::complete); // after the second before
  RunBuilder& next();                                                                // the second is over
  RunBuilder& finish(bool interrupted = false);

  Collector& collector() { return m_collector; }
  [[nodiscard]] const RunRecord& record() const { return m_collector.record(); }
  // The record of a finished run.
  RunRecord take() { return std::move(m_collector.record()); }

private:
  Delivery deliver(std::int64_t second) override;

  std::shared_ptr<const RunPlan> m_plan;
  IntervalExchange m_exchange;
  Collector m_collector;
  std::unique_ptr<IntervalStats> m_now;
  std::int64_t m_second = 0;
  Delivery m_delivery;
};

// The facts of a run on a machine that does not exist.
RunInfo fakeInfo();

} // namespace tidemark::fakes
