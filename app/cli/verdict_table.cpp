// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verdict_table.h"

#include <algorithm>
#include <array>
#include <string_view>

#include <fmt/format.h>

#include "app/cli/text_table.h"
#include "core/base/json_writer.h"
#include "core/run/search_result.h"
#include "core/run/stats.h"

namespace tidemark::cli {

namespace {

constexpr std::size_t kMostLines = 25;

std::string upper(std::string_view text) {
  std::string result(text);
  std::ranges::transform(result, result.begin(), [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
  return result;
}

std::string verdictWord(const VerdictView& view) {
  const bool rehearsal = view.set.plan().timeScale != 1;
  return upper(verdictId(view.verdict.outcome)) + (rehearsal ? " (REHEARSAL)" : "");
}

std::string measuredText(const SloResult& result, const Limit& limit) {
  if (!result.measured) {
    return "-";
  }
  const char* unit = unitOf(limit.quantity);
  return fmt::format("{}{}{}", figureText(*result.measured), *unit == '\0' ? "" : " ", unit);
}

Cells scenarioRow(const ScenarioPlan& scenario, const ScenarioSource& source) {
  const std::string& name = scenario.name;
  if (!source.hasRun()) {
    return {name, scenarioStateId(ScenarioState::notRun), "-", "-", "-", "-"};
  }
  const Stats stats = cut(*source.record, wholeWindow(*source.record, source.id));
  const SeriesStats requests = stats.requests(source.record->plan());
  const auto ladder = ladderMs(requests.all());
  const double seconds = std::max(1.0, stats.durationS);
  const double errors = requests.count() == 0 ? 0
                                              : 100.0 * static_cast<double>(requests.failedCount()) /
                                                    static_cast<double>(requests.count());
  return {name,
          scenarioStateId(source.run().state),
          fmt::format("{}", requests.count()),
          fmt::format("{:.1f}", static_cast<double>(requests.okCount()) / seconds),
          ladder ? fmt::format("{:.2f}", ladder->p95) : "-",
          fmt::format("{:.2f}", errors)};
}

int severityOf(SloOutcome outcome) {
  constexpr std::array kOrder{SloOutcome::fail, SloOutcome::notEvaluated, SloOutcome::warn, SloOutcome::pass};
  return static_cast<int>(std::ranges::find(kOrder, outcome) - kOrder.begin());
}

std::vector<Cells> sloRows(const VerdictView& view) {
  std::vector<SloResult> judged;
  std::ranges::copy_if(view.slos, std::back_inserter(judged),
                       [](const SloResult& slo) { return slo.outcome != SloOutcome::notApplicable; });
  std::ranges::stable_sort(judged, {}, [](const SloResult& slo) { return severityOf(slo.outcome); });
  std::vector<Cells> rows;
  for (const SloResult& result : judged) {
    const ScenarioPlan& scenario = view.set.plan().scenarios[result.scenario.index()];
    const Slo& slo = scenario.slos[result.index].slo;
    std::string of;
    for (const std::string& name : slo.of) {
      of += (of.empty() ? "" : ", ") + name;
    }
    const std::string metric = slo.metric.text + (slo.latency == LatencyOf::response ? " response" : "");
    rows.push_back({sloOutcomeId(result.outcome), metric, of.empty() ? "all requests" : of, scenario.name,
                    slo.limit.text, measuredText(result, slo.limit)});
  }
  return rows;
}

constexpr std::array<std::string_view, 6> kScenarioTitles{"Scenario", "Status", "Requests",
                                                          "ok/s",     "p95 ms", "Errors %"};
constexpr std::array<std::string_view, 6> kSloTitles{"Result", "Metric", "Of", "Scenario", "Limit", "Measured"};

// "Limit: the search found 195.1/s" for every search that was run.
std::vector<std::string> searchLines(const VerdictView& view) {
  std::vector<std::string> lines;
  for (const ScenarioSource& source : view.set.sources()) {
    if (!source.hasRun()) {
      continue;
    }
    if (const auto* search = std::get_if<SearchLoad>(&source.plan().load.model)) {
      lines.push_back(
          fmt::format("{}: {}", source.plan().name, searchText(searchResult(*source.record, source.id), *search)));
    }
  }
  return lines;
}

std::vector<Cells> scenarioRows(const VerdictView& view) {
  std::vector<Cells> rows;
  for (const bool ran : {true, false}) {
    for (const ScenarioPlan& scenario : view.set.plan().scenarios) {
      const ScenarioSource& source = view.set.sources()[scenario.id.index()];
      if (source.hasRun() == ran) {
        rows.push_back(scenarioRow(scenario, source));
      }
    }
  }
  return rows;
}

// Cuts a table so that it leaves `room` lines; the last of them then counts what was cut.
void limitRows(std::vector<Cells>& rows, std::size_t room, std::string_view what) {
  if (rows.size() + 1 <= room) {
    return;
  }
  const std::size_t kept = room >= 2 ? room - 2 : 0;
  const std::size_t more = rows.size() - kept;
  rows.resize(kept);
  rows.push_back({fmt::format("and {} more {}", more, what), "", "", "", "", ""});
}

void append(std::vector<std::string>& lines, const std::vector<std::string>& more) {
  lines.insert(lines.end(), more.begin(), more.end());
}

} // namespace

std::string verdictText(const VerdictView& view) {
  std::vector<std::string> lines{fmt::format("Verdict: {}", verdictWord(view))};
  for (std::size_t i = 0; i < std::min<std::size_t>(view.verdict.reasons.size(), 5); ++i) {
    lines.push_back("  " + view.verdict.reasons[i].text());
  }
  if (view.verdict.reasons.size() > 5) {
    lines.push_back(fmt::format("  and {} more reasons", view.verdict.reasons.size() - 5));
  }
  auto scenarios = scenarioRows(view);
  limitRows(scenarios, 9, "scenarios");
  lines.emplace_back();
  append(lines, alignedLines(kScenarioTitles, scenarios));
  std::vector<std::string> searches = searchLines(view);
  searches.resize(std::min<std::size_t>(searches.size(), 3));
  lines.insert(lines.end(), searches.begin(), searches.end());
  auto slos = sloRows(view);
  if (!slos.empty()) {
    lines.emplace_back();
    limitRows(slos, kMostLines - lines.size(), "SLOs");
    append(lines, alignedLines(kSloTitles, slos));
  }
  std::string text;
  for (const std::string& line : lines) {
    text += line + "\n";
  }
  return text;
}

std::string verdictMarkdown(const VerdictView& view) {
  std::string text = fmt::format("## {}: {}\n\n", view.set.plan().project.name, verdictWord(view));
  for (const Sentence& reason : view.verdict.reasons) {
    text += fmt::format("- {}\n", reason.text());
  }
  text += view.verdict.reasons.empty() ? "" : "\n";
  text += markdownTable(kScenarioTitles, scenarioRows(view));
  for (const std::string& line : searchLines(view)) {
    text += fmt::format("{}\n\n", line);
  }
  if (const auto slos = sloRows(view); !slos.empty()) {
    text += markdownTable(kSloTitles, slos);
  }
  return text;
}

std::string verdictJson(const VerdictView& view) {
  JsonWriter json;
  json.beginObject().key("verdict").beginObject();
  json.key("outcome").string(verdictId(view.verdict.outcome));
  json.key("rehearsal").boolean(view.set.plan().timeScale != 1);
  json.key("reasons").beginArray();
  for (const Sentence& reason : view.verdict.reasons) {
    json.string(reason);
  }
  json.endArray().key("runId").string(view.set.latest().info().id).endObject().endObject();
  return json.take();
}

} // namespace tidemark::cli
