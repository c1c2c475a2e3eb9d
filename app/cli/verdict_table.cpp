// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verdict_table.h"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

#include <fmt/format.h>

#include "core/base/json_writer.h"
#include "core/run/search_result.h"
#include "core/run/stats.h"

namespace tidemark::cli {

namespace {

constexpr std::size_t kMostLines = 25;

struct Row {
  std::vector<std::string> cells;
};

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
  return fmt::format("{:.4g}{}{}", *result.measured, *unit == '\0' ? "" : " ", unit);
}

Row scenarioRow(const ScenarioPlan& scenario, const ScenarioSource& source) {
  const std::string& name = scenario.name;
  if (!source.hasRun()) {
    return {{name, scenarioStateId(ScenarioState::notRun), "-", "-", "-", "-"}};
  }
  const Stats stats = cut(*source.record, wholeWindow(*source.record, source.id));
  const SeriesStats requests = stats.requests(source.record->plan());
  const auto ladder = ladderMs(requests.all());
  const double seconds = std::max(1.0, stats.durationS);
  const double errors = requests.count() == 0 ? 0
                                              : 100.0 * static_cast<double>(requests.failedCount()) /
                                                    static_cast<double>(requests.count());
  return {{name, scenarioStateId(source.run().state), fmt::format("{}", requests.count()),
           fmt::format("{:.1f}", static_cast<double>(requests.okCount()) / seconds),
           ladder ? fmt::format("{:.2f}", ladder->p95) : "-", fmt::format("{:.2f}", errors)}};
}

int severityOf(SloOutcome outcome) {
  constexpr std::array kOrder{SloOutcome::fail, SloOutcome::notEvaluated, SloOutcome::warn, SloOutcome::pass};
  return static_cast<int>(std::ranges::find(kOrder, outcome) - kOrder.begin());
}

std::vector<Row> sloRows(const VerdictView& view) {
  std::vector<SloResult> judged;
  std::ranges::copy_if(view.slos, std::back_inserter(judged),
                       [](const SloResult& slo) { return slo.outcome != SloOutcome::notApplicable; });
  std::ranges::stable_sort(judged, {}, [](const SloResult& slo) { return severityOf(slo.outcome); });
  std::vector<Row> rows;
  for (const SloResult& result : judged) {
    const ScenarioPlan& scenario = view.set.plan().scenarios[result.scenario.index()];
    const Slo& slo = scenario.slos[result.index].slo;
    std::string of;
    for (const std::string& name : slo.of) {
      of += (of.empty() ? "" : ", ") + name;
    }
    const std::string metric = slo.metric.text + (slo.latency == LatencyOf::response ? " response" : "");
    rows.push_back({{sloOutcomeId(result.outcome), metric, of.empty() ? "all requests" : of, scenario.name,
                     slo.limit.text, measuredText(result, slo.limit)}});
  }
  return rows;
}

constexpr std::array<std::string_view, 6> kScenarioTitles{"Scenario", "Status", "Requests",
                                                          "ok/s",     "p95 ms", "Errors %"};
constexpr std::array<std::string_view, 6> kSloTitles{"Result", "Metric", "Of", "Scenario", "Limit", "Measured"};

// How many columns text takes on a terminal: one a code point is near enough for a table of names.
std::size_t widthOf(std::string_view text) {
  return static_cast<std::size_t>(std::ranges::count_if(text, [](char c) { return (c & 0xC0) != 0x80; }));
}

void appendAligned(std::vector<std::string>& lines, std::span<const std::string_view> titles,
                   const std::vector<Row>& rows) {
  std::vector<std::size_t> widths;
  for (const std::string_view title : titles) {
    widths.push_back(widthOf(title));
  }
  for (const Row& row : rows) {
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
      widths[i] = std::max(widths[i], widthOf(row.cells[i]));
    }
  }
  const auto add = [&](auto&& cells) {
    std::string line;
    for (std::size_t i = 0; i < widths.size(); ++i) {
      line += cells[i];
      line += std::string(i + 1 < widths.size() ? widths[i] - widthOf(cells[i]) + 2 : 0, ' ');
    }
    lines.push_back(line);
  };
  add(titles);
  for (const Row& row : rows) {
    add(row.cells);
  }
}

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

std::vector<Row> scenarioRows(const VerdictView& view) {
  std::vector<Row> rows;
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
void limitRows(std::vector<Row>& rows, std::size_t room, std::string_view what) {
  if (rows.size() + 1 <= room) {
    return;
  }
  const std::size_t kept = room >= 2 ? room - 2 : 0;
  const std::size_t more = rows.size() - kept;
  rows.resize(kept);
  rows.push_back({{fmt::format("and {} more {}", more, what), "", "", "", "", ""}});
}

void appendMarkdownTable(std::string& text, std::span<const std::string_view> titles, const std::vector<Row>& rows) {
  text += "|";
  for (const std::string_view title : titles) {
    text += fmt::format(" {} |", title);
  }
  text += "\n|";
  for (std::size_t i = 0; i < titles.size(); ++i) {
    text += "---|";
  }
  text += "\n";
  for (const Row& row : rows) {
    text += "|";
    for (const std::string& cell : row.cells) {
      std::string escaped;
      for (const char c : cell) {
        escaped += c == '|' ? "\\|" : std::string(1, c);
      }
      text += fmt::format(" {} |", escaped);
    }
    text += "\n";
  }
  text += "\n";
}

} // namespace

std::string verdictText(const VerdictView& view) {
  std::vector<std::string> lines{fmt::format("Verdict: {}", verdictWord(view))};
  for (std::size_t i = 0; i < std::min<std::size_t>(view.verdict.reasons.size(), 5); ++i) {
    lines.push_back("  " + view.verdict.reasons[i]);
  }
  if (view.verdict.reasons.size() > 5) {
    lines.push_back(fmt::format("  and {} more reasons", view.verdict.reasons.size() - 5));
  }
  auto scenarios = scenarioRows(view);
  limitRows(scenarios, 9, "scenarios");
  lines.emplace_back();
  appendAligned(lines, kScenarioTitles, scenarios);
  std::vector<std::string> searches = searchLines(view);
  searches.resize(std::min<std::size_t>(searches.size(), 3));
  lines.insert(lines.end(), searches.begin(), searches.end());
  auto slos = sloRows(view);
  if (!slos.empty()) {
    lines.emplace_back();
    limitRows(slos, kMostLines - lines.size(), "SLOs");
    appendAligned(lines, kSloTitles, slos);
  }
  std::string text;
  for (const std::string& line : lines) {
    text += line + "\n";
  }
  return text;
}

std::string verdictMarkdown(const VerdictView& view) {
  std::string text = fmt::format("## {}: {}\n\n", view.set.plan().project.name, verdictWord(view));
  for (const std::string& reason : view.verdict.reasons) {
    text += fmt::format("- {}\n", reason);
  }
  text += view.verdict.reasons.empty() ? "" : "\n";
  appendMarkdownTable(text, kScenarioTitles, scenarioRows(view));
  for (const std::string& line : searchLines(view)) {
    text += fmt::format("{}\n\n", line);
  }
  if (const auto slos = sloRows(view); !slos.empty()) {
    appendMarkdownTable(text, kSloTitles, slos);
  }
  return text;
}

std::string verdictJson(const VerdictView& view) {
  JsonWriter json;
  json.beginObject().key("verdict").beginObject();
  json.key("outcome").string(verdictId(view.verdict.outcome));
  json.key("rehearsal").boolean(view.set.plan().timeScale != 1);
  json.key("reasons").beginArray();
  for (const std::string& reason : view.verdict.reasons) {
    json.string(reason);
  }
  json.endArray().key("runId").string(view.set.latest().info().id).endObject().endObject();
  return json.take();
}

} // namespace tidemark::cli
