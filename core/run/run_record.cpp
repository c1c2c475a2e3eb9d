// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/run_record.h"

#include <algorithm>
#include <span>
#include <tuple>
#include <utility>

#include "core/base/sha256.h"
#include "core/metrics/byte_stream.h"
#include "core/run/record_content.h"

namespace tidemark {

RunRecord::RunRecord(std::shared_ptr<const RunPlan> plan, RunInfo info)
    : m_content(std::make_unique<Content>(std::move(plan), std::move(info))) {}
RunRecord::RunRecord(std::unique_ptr<Content> content) : m_content(std::move(content)) {}
RunRecord::~RunRecord() = default;
RunRecord::RunRecord(RunRecord&&) noexcept = default;
RunRecord& RunRecord::operator=(RunRecord&&) noexcept = default;

void RunRecord::keepIn(std::unique_ptr<SpanSource> source) { m_content->log.keepIn(std::move(source)); }
const std::optional<Error>& RunRecord::readFailure() const { return m_content->log.failure(); }

void RunRecord::add(const Snapshot& snapshot) {
  m_content->sha256.clear();
  for (const ScenarioRun& run : snapshot.runs) {
    m_content->setRun(run);
  }
  for (const SeriesInfo& info : snapshot.series) {
    addSeries(info);
  }
  for (const auto& [item, why] : snapshot.notMeasured) {
    addNotMeasured(item, why);
  }
  if (snapshot.second) {
    m_content->log.append(*snapshot.second, snapshot.packed.get());
    m_content->addDigest(digestOf(plan(), *snapshot.second, m_content->runs));
    for (const Exemplar& exemplar : snapshot.second->exemplars) {
      m_content->exemplars.offer(exemplar);
    }
  }
  if (snapshot.readings) {
    m_content->addReadings(snapshot.readings->second, snapshot.readings->readings);
  }
  m_content->events.insert(m_content->events.end(), snapshot.events.begin(), snapshot.events.end());
}

const RunPlan& RunRecord::plan() const { return *m_content->plan; }
std::shared_ptr<const RunPlan> RunRecord::sharedPlan() const { return m_content->plan; }
const RunInfo& RunRecord::info() const { return m_content->info; }
RunInfo& RunRecord::info() { return m_content->info; }
const std::vector<ScenarioRun>& RunRecord::scenarios() const { return m_content->runs; }
std::int64_t RunRecord::seconds() const { return m_content->log.length(); }
std::string RunRecord::lastPacked() const { return m_content->log.lastPacked(); }
IntervalStats RunRecord::sum(SecondSpan span) const { return m_content->log.sum(span.from, span.to); }
std::optional<IntervalStats> RunRecord::second(std::int64_t second) const { return m_content->log.second(second); }

const std::vector<ChartPoint>& RunRecord::chart(ScenarioId scenario) const {
  return m_content->charts[scenario.index()];
}

const RowCounts* RunRecord::counts(ScenarioId scenario, RowId row) const {
  const auto& rows = m_content->counts[scenario.index()];
  const auto found = rows.find(row.value);
  return found == rows.end() ? nullptr : &found->second;
}

const std::vector<GeneratorPoint>& RunRecord::generator() const { return m_content->generator; }
const std::vector<ReadingSeries>& RunRecord::readings() const { return m_content->series; }

const ReadingSeries* RunRecord::series(const std::string& id) const {
  const auto found = m_content->seriesById.find(id);
  return found == m_content->seriesById.end() ? nullptr : &m_content->series[found->second];
}

void RunRecord::addSeries(const SeriesInfo& info) {
  m_content->sha256.clear();
  m_content->addSeries(info);
}

const std::vector<RunEvent>& RunRecord::events() const { return m_content->events; }
const std::vector<Annotation>& RunRecord::annotations() const { return m_content->annotations; }
void RunRecord::setAnnotations(std::vector<Annotation> annotations) { m_content->annotations = std::move(annotations); }
const std::vector<Exemplar>& RunRecord::exemplars() const { return m_content->exemplars.kept(); }

const std::vector<std::pair<std::string, std::string>>& RunRecord::notMeasured() const {
  return m_content->notMeasured;
}

void RunRecord::addNotMeasured(std::string item, std::string why) {
  std::pair<std::string, std::string> entry{std::move(item), std::move(why)};
  if (std::ranges::find(m_content->notMeasured, entry) == m_content->notMeasured.end()) {
    m_content->notMeasured.push_back(std::move(entry));
  }
}

const std::vector<std::int64_t>& RunRecord::saturatedSeconds() const { return m_content->saturation.seconds(); }

namespace {

std::string seriesText(const ReadingSeries& series) {
  std::string bytes;
  ByteWriter out(bytes);
  out.text(series.info.id);
  for (std::size_t i = 0; i < series.seconds.size(); ++i) {
    out.integer(static_cast<std::uint64_t>(series.seconds[i]));
    out.real(series.values[i]);
  }
  return bytes;
}

std::string eventText(const RunEvent& event) {
  std::string bytes;
  ByteWriter out(bytes);
  out.real(event.atS);
  out.text(eventId(event.kind));
  out.integer(event.scenario ? event.scenario->value + 1ULL : 0);
  out.text(event.text);
  return bytes;
}

// Marks and notes may be added to a finished run without making it another run.
bool isOfEngine(const RunEvent& event) { return event.kind != EventKind::mark && event.kind != EventKind::note; }

void addSorted(Sha256& sha, std::vector<std::string> texts) {
  std::ranges::sort(texts);
  for (const std::string& text : texts) {
    sha.add(text);
  }
}

} // namespace

std::string RunRecord::sha256() const {
  if (!m_content->sha256.empty()) {
    return m_content->sha256;
  }
  Sha256 sha;
  sha.add(m_content->planText());
  if (!m_content->log.eachPacked([&sha](const std::string& second) { sha.add(second); })) {
    return {};
  }
  std::vector<std::string> series;
  std::ranges::transform(m_content->series, std::back_inserter(series), seriesText);
  addSorted(sha, std::move(series));
  std::vector<std::string> events;
  for (const RunEvent& event : m_content->events) {
    if (isOfEngine(event)) {
      events.push_back(eventText(event));
    }
  }
  addSorted(sha, std::move(events));
  m_content->sha256 = sha.hex();
  return m_content->sha256;
}

} // namespace tidemark
