// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/writers/locust_csv.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <deque>
#include <map>
#include <optional>
#include <vector>

#include <fmt/format.h>

#include "core/base/wall_time.h"
#include "core/report/build/errors.h"
#include "core/report/writers/csv_text.h"
#include "core/report/writers/run_parts.h"

namespace tidemark {

namespace {

constexpr std::size_t kHistoryWindowS = 10;
constexpr std::array kPercents = {50.0, 66.0, 75.0, 80.0, 90.0, 95.0, 98.0, 99.0, 99.9, 99.99, 100.0};

// The percentile columns of both tables.
std::vector<std::string> percentTitles() {
  std::vector<std::string> titles;
  for (const double percent : kPercents) {
    titles.push_back(fmt::format("{}%", percent));
  }
  return titles;
}

std::string wholeMillis(Nanos value) { return std::to_string(std::llround(toMillis(value))); }

void addPercentiles(std::vector<std::string>& cells, const LatencyHistogram& all) {
  for (const double percent : kPercents) {
    cells.push_back(all.empty() ? "N/A" : wholeMillis(all.percentile(percent)));
  }
}

// Requests as Locust counts them: all outcomes together. Kept apart from SeriesStats, which would be copied to get
// there.
struct TrafficSum {
  std::uint64_t count = 0;
  std::uint64_t failed = 0;
  std::uint64_t bytes = 0;
  LatencyHistogram latency;

  void add(const SeriesStats& series) {
    count += series.count();
    failed += series.failedCount();
    bytes += series.bytesReceived;
    latency.add(series.ok);
    latency.add(series.failed);
  }
  void add(const TrafficSum& other) {
    count += other.count;
    failed += other.failed;
    bytes += other.bytes;
    latency.add(other.latency);
  }
};

// Median, average, min, max, average content size.
void addSummary(std::vector<std::string>& cells, const TrafficSum& sum) {
  const LatencyHistogram& all = sum.latency;
  cells.push_back(all.empty() ? "0" : wholeMillis(all.percentile(50)));
  cells.push_back(pythonFloat(all.empty() ? 0 : all.meanNs() / 1e6));
  cells.push_back(pythonFloat(all.empty() ? 0 : toMillis(all.min())));
  cells.push_back(pythonFloat(all.empty() ? 0 : toMillis(all.max())));
  cells.push_back(pythonFloat(static_cast<double>(sum.bytes) / std::max(1.0, static_cast<double>(sum.count))));
}

std::vector<std::string> statsRow(std::string type, std::string name, const TrafficSum& sum, double seconds) {
  const double length = std::max(1.0, seconds);
  std::vector<std::string> cells = {std::move(type), std::move(name), std::to_string(sum.count),
                                    std::to_string(sum.failed)};
  addSummary(cells, sum);
  cells.push_back(pythonFloat(static_cast<double>(sum.count) / length));
  cells.push_back(pythonFloat(static_cast<double>(sum.failed) / length));
  addPercentiles(cells, sum.latency);
  return cells;
}

// What the part's scenarios recorded under one request name.
void addRow(TrafficSum& sum, const RunPart& part, const IntervalStats& stats, RowId row) {
  for (const ScenarioId scenario : part.scenarios) {
    if (const SeriesStats* series = stats.find(scenario, row)) {
      sum.add(*series);
    }
  }
}

void addRequests(TrafficSum& sum, const RunPart& part, const IntervalStats& stats) {
  const RunPlan& plan = part.record->plan();
  for (const ScenarioId scenario : part.scenarios) {
    for (const RowId row : plan.scenarios[scenario.index()].rows) {
      const SeriesStats* series = stats.find(scenario, row);
      if (series != nullptr && plan.rows[row.index()].kind == RowKind::request) {
        sum.add(*series);
      }
    }
  }
}

std::map<std::int64_t, double> usersBySecond(const RunPart& part) {
  std::map<std::int64_t, double> users;
  for (const ScenarioId scenario : part.scenarios) {
    for (const ChartPoint& point : part.record->chart(scenario)) {
      users[point.second] += static_cast<double>(point.users);
    }
  }
  return users;
}

std::vector<std::string> historyTitles() {
  std::vector<std::string> titles = {"Timestamp", "User Count", "Type", "Name", "Requests/s", "Failures/s"};
  std::ranges::copy(percentTitles(), std::back_inserter(titles));
  for (const char* title :
       {"Total Request Count", "Total Failure Count", "Total Median Response Time", "Total Average Response Time",
        "Total Min Response Time", "Total Max Response Time", "Total Average Content Size"}) {
    titles.emplace_back(title);
  }
  return titles;
}

// Everything up to a second, and the last ten seconds of its run.
class History {
public:
  void beginRun() { m_last.clear(); }
  void add(TrafficSum second) {
    m_total.add(second);
    m_last.push_back(std::move(second));
    if (m_last.size() > kHistoryWindowS) {
      m_last.pop_front();
    }
  }

  void addCells(std::vector<std::string>& cells) const {
    TrafficSum window;
    for (const TrafficSum& second : m_last) {
      window.add(second);
    }
    const auto seconds = static_cast<double>(m_last.size());
    cells.push_back(fmt::format("{:.6f}", static_cast<double>(window.count) / seconds));
    cells.push_back(fmt::format("{:.6f}", static_cast<double>(window.failed) / seconds));
    addPercentiles(cells, window.latency);
    cells.push_back(std::to_string(m_total.count));
    cells.push_back(std::to_string(m_total.failed));
    addSummary(cells, m_total);
  }

private:
  TrafficSum m_total;
  std::deque<TrafficSum> m_last;
};

std::string seen(WallTime time) { return utcText(time).substr(0, 19) + "Z"; }

struct Failure {
  std::string method;
  std::string name;
  std::string error;
  std::uint64_t count = 0;
  std::optional<WallTime> first;
  std::optional<WallTime> last;
};

Failure& failureOf(std::vector<Failure>& failures, const std::string& method, const ErrorModel& error) {
  const auto found = std::ranges::find_if(failures, [&](const Failure& failure) {
    return failure.name == error.request && failure.error == error.message;
  });
  if (found != failures.end()) {
    return *found;
  }
  failures.push_back({method, error.request, error.message, 0, {}, {}});
  return failures.back();
}

std::string methodOf(const RunPlan& plan, const std::string& request) {
  const auto row = std::ranges::find(plan.rows, request, &Row::name);
  return row == plan.rows.end() ? std::string{} : row->method;
}

void addFailures(std::vector<Failure>& failures, const ScenarioCut& part) {
  const auto timeOf = [&](double atS) {
    return part.record.info().startedAt + std::chrono::seconds(std::llround(part.startS() + atS));
  };
  for (const ErrorModel& error : errorModels(part).requests) {
    Failure& failure = failureOf(failures, methodOf(part.runPlan(), error.request), error);
    failure.count += error.count;
    if (error.firstAtS && error.lastAtS) {
      failure.first = std::min(failure.first.value_or(WallTime::max()), timeOf(*error.firstAtS));
      failure.last = std::max(failure.last.value_or(WallTime::min()), timeOf(*error.lastAtS));
    }
  }
}

std::vector<Failure> failuresOf(const RunSet& set) {
  std::vector<Failure> failures;
  for (const ScenarioSource& source : set.sources()) {
    if (source.record != nullptr) {
      addFailures(failures,
                  {*source.record, source.plan(), cut(*source.record, wholeWindow(*source.record, source.id))});
    }
  }
  return failures;
}

// Sums of the parts, each cut once.
struct PartSum {
  RunPart part;
  IntervalStats sum;
};

std::vector<PartSum> sumsOf(const RunSet& set) {
  std::vector<PartSum> sums;
  for (RunPart& part : partsOf(set)) {
    IntervalStats sum = part.record->sum(part.span);
    sums.push_back({std::move(part), std::move(sum)});
  }
  return sums;
}

std::vector<std::string> statsTitles() {
  std::vector<std::string> titles = {"Type",
                                     "Name",
                                     "Request Count",
                                     "Failure Count",
                                     "Median Response Time",
                                     "Average Response Time",
                                     "Min Response Time",
                                     "Max Response Time",
                                     "Average Content Size",
                                     "Requests/s",
                                     "Failures/s"};
  std::ranges::copy(percentTitles(), std::back_inserter(titles));
  return titles;
}

void addHistory(CsvText& csv, History& history, const RunPart& part) {
  const std::map<std::int64_t, double> users = usersBySecond(part);
  const RunRecord& record = *part.record;
  const auto started = std::chrono::floor<std::chrono::seconds>(record.info().startedAt.time_since_epoch()).count();
  history.beginRun();
  for (std::int64_t second = part.span.from; second < part.span.to; ++second) {
    TrafficSum sum;
    if (const std::optional<IntervalStats> stats = record.second(second)) {
      addRequests(sum, part, *stats);
    }
    history.add(std::move(sum));
    const auto found = users.find(second);
    std::vector<std::string> cells = {std::to_string(started + second + 1),
                                      std::to_string(found == users.end() ? 0 : std::llround(found->second)), "",
                                      "Aggregated"};
    history.addCells(cells);
    csv.row(cells);
  }
}

} // namespace

std::string statsCsv(const RunSet& set) {
  const std::vector<PartSum> sums = sumsOf(set);
  double seconds = 0;
  TrafficSum all;
  for (const PartSum& each : sums) {
    seconds += static_cast<double>(each.part.span.length());
    addRequests(all, each.part, each.sum);
  }
  CsvText csv;
  csv.row(statsTitles());
  const std::vector<Row>& rows = set.plan().rows;
  for (std::uint32_t i = 0; i < rows.size(); ++i) {
    if (rows[i].kind == RowKind::request) {
      TrafficSum sum;
      for (const PartSum& each : sums) {
        addRow(sum, each.part, each.sum, RowId{i});
      }
      csv.row(statsRow(rows[i].method, rows[i].name, sum, seconds));
    }
  }
  csv.row(statsRow({}, "Aggregated", all, seconds));
  return csv.take();
}

std::string statsHistoryCsv(const RunSet& set) {
  CsvText csv;
  csv.row(historyTitles());
  History history;
  for (const RunPart& part : partsOf(set)) {
    addHistory(csv, history, part);
  }
  return csv.take();
}

std::string failuresCsv(const RunSet& set) {
  CsvText csv;
  csv.row({"Method", "Name", "Error", "Occurrences", "First Seen", "Last Seen"});
  for (const Failure& failure : failuresOf(set)) {
    csv.row({failure.method, failure.name, failure.error, std::to_string(failure.count),
             failure.first ? seen(*failure.first) : "", failure.last ? seen(*failure.last) : ""});
  }
  return csv.take();
}

} // namespace tidemark
