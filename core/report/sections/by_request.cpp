// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/report/figures/scenario_figures.h"
#include "core/report/number_text.h"
#include "core/report/sections/section.h"

namespace tidemark {

namespace {

constexpr std::size_t kMostBlocks = 20;

std::string titleOf(const RequestModel& request) {
  return request.method.empty() ? request.name : request.method + " " + request.name;
}

std::optional<double> p95Of(const std::optional<Ladder>& ladder) {
  return ladder ? std::optional(ladder->p95) : std::nullopt;
}

void writeTable(SectionWriter& writer, const ScenarioModel& scenario) {
  TableBuilder table = writer.newTable("requests.table");
  table.words("column.request", 4)
      .words("column.kind", 1)
      .measured("column.requests")
      .measured("column.failed")
      .measured("column.ok-rate")
      .measured("column.p50")
      .measured("column.p95")
      .measured("column.p99")
      .measured("column.max");
  for (const RequestModel& request : scenario.requests) {
    if (request.kind == RequestKind::measure) {
      continue;
    }
    const Ladder ladder = request.latencyMs.all.value_or(Ladder{});
    const auto ms = [&](double value) {
      return request.latencyMs.all ? numberCell(millisText(value), value) : numberCell(std::string(kNoNumber), {});
    };
    table.row({textCell(titleOf(request)), textCell(std::string(requestKindId(request.kind))),
               numberCell(countText(request.totals.requests), static_cast<double>(request.totals.requests)),
               numberCell(countText(request.totals.failed), static_cast<double>(request.totals.failed)),
               numberCell(perSecondText(request.totals.okRatePerS), request.totals.okRatePerS), ms(ladder.p50),
               ms(ladder.p95), ms(ladder.p99), ms(ladder.max)});
  }
  writer.table(table);
}

void writeMeasures(SectionWriter& writer, const ScenarioModel& scenario) {
  TableBuilder table = writer.newTable("requests.measures");
  table.words("column.measure", 3)
      .measured("column.samples")
      .measured("column.mean")
      .measured("column.p50")
      .measured("column.p95")
      .measured("column.p99")
      .measured("column.max");
  for (const RequestModel& measure : scenario.requests) {
    if (measure.kind == RequestKind::measure && measure.values) {
      const Ladder& values = *measure.values;
      const auto cell = [&](double value) { return numberCell(valueText(value, measure.unit), value); };
      table.row({textCell(measure.name), numberCell(countText(values.count), static_cast<double>(values.count)),
                 cell(values.mean), cell(values.p50), cell(values.p95), cell(values.p99), cell(values.max)});
    }
  }
  writer.table(table);
}

void writeJobs(SectionWriter& writer, const ScenarioModel& scenario) {
  TableBuilder table = writer.newTable("requests.jobs");
  table.words("column.job", 3)
      .measured("column.submitted")
      .measured("column.completed")
      .measured("column.failed")
      .measured("column.lost")
      .measured("column.undecided")
      .measured("column.duplicated")
      .derived("column.jobs-rate", "formula.jobs")
      .measured("column.p95");
  for (const JobStatistics& job : scenario.jobs) {
    const auto count = [](std::uint64_t value) { return numberCell(countText(value), static_cast<double>(value)); };
    table.row({textCell(job.name), count(job.submitted), count(job.completed), count(job.failed), count(job.lost),
               count(job.undecided), job.duplicated ? count(*job.duplicated) : numberCell(std::string(kNoNumber), {}),
               numberCell(perSecondText(job.jobsPerS), job.jobsPerS),
               numberCell(millisText(p95Of(job.latencyMs)), p95Of(job.latencyMs))});
  }
  if (!table.empty()) {
    writer.table(table);
    writer.say("requests.jobs.note");
  }
}

std::string statusText(const RequestModel& request) {
  std::string text;
  for (const auto& [status, count] : request.statuses) {
    text += (text.empty() ? "" : ", ") + std::to_string(status) + ": " + countText(count);
  }
  return text;
}

std::string checkText(const RequestModel& request, const SectionWriter& writer) {
  std::string text;
  for (const CheckModel& check : request.checks) {
    text += (text.empty() ? "" : "; ") + writer.label("requests.check", {{"check", check.name},
                                                                         {"passed", countText(check.passed)},
                                                                         {"failed", countText(check.failed)}});
  }
  return text;
}

// Counts and rates in a sentence, then what else is known of it, each in one.
void writeFacts(SectionWriter& writer, const RequestModel& request) {
  RichText text = writer.texts().rich("requests.facts",
                                      {{"requests", countText(request.totals.requests)},
                                       {"failures", failureShareText(request.totals.failed, request.totals.requests)},
                                       {"rate", perSecondText(request.totals.ratePerS)},
                                       {"okRate", perSecondText(request.totals.okRatePerS)},
                                       {"peak", perSecondText(request.peakPerS)}});
  const auto sentence = [&](std::string_view textId, const std::string& value) {
    if (!value.empty()) {
      std::ranges::move(writer.texts().rich(textId, {{"value", value}}), std::back_inserter(text));
    }
  };
  sentence("requests.statuses", statusText(request));
  sentence("requests.checks", checkText(request, writer));
  sentence("requests.service", request.service);
  writer.add(Paragraph{std::move(text)});
}

// Latency by outcome of one request name; a sentence where all outcomes are one.
void writeLatencies(SectionWriter& writer, const RequestModel& request) {
  const std::optional<Ladder>& all = request.latencyMs.all;
  if (all && request.totals.failed == 0 && !request.latencyMs.response) {
    writer.say("requests.latency", {{"min", millisText(all->min)},
                                    {"mean", millisText(all->mean)},
                                    {"p50", millisText(all->p50)},
                                    {"p95", millisText(all->p95)},
                                    {"p99", millisText(all->p99)},
                                    {"max", millisText(all->max)}});
    return;
  }
  TableBuilder table = writer.newTable();
  table.words("column.outcome")
      .measured("column.samples")
      .measured("column.min")
      .measured("column.mean")
      .measured("column.p50")
      .measured("column.p95")
      .measured("column.p99")
      .measured("column.max");
  const auto row = [&](std::string_view labelId, const std::optional<Ladder>& ladder) {
    if (ladder) {
      table.row({textCell(writer.label(labelId)),
                 numberCell(countText(ladder->count), static_cast<double>(ladder->count)),
                 numberCell(millisText(ladder->min), ladder->min), numberCell(millisText(ladder->mean), ladder->mean),
                 numberCell(millisText(ladder->p50), ladder->p50), numberCell(millisText(ladder->p95), ladder->p95),
                 numberCell(millisText(ladder->p99), ladder->p99), numberCell(millisText(ladder->max), ladder->max)});
    }
  };
  row("outcome.all", all);
  if (request.totals.failed > 0) {
    row("outcome.ok", request.latencyMs.ok);
    row("outcome.failed", request.latencyMs.failed);
  }
  row("outcome.response", request.latencyMs.response);
  writer.table(table);
}

void writeBlock(SectionWriter& writer, const ScenarioModel& scenario, const RequestModel& request) {
  writer.heading(3, titleOf(request));
  writeFacts(writer, request);
  writeLatencies(writer, request);
  std::vector<RichText> errors;
  for (const ErrorModel& error : scenario.errors) {
    if (error.request == request.name) {
      errors.push_back(
          writer.texts().rich("requests.error", {{"message", error.message}, {"count", countText(error.count)}}));
    }
  }
  writer.list(std::move(errors));
}

std::size_t blockCount(const ReportModel& model) {
  std::size_t count = 0;
  for (const ScenarioModel& scenario : model.scenarios) {
    count = std::max(count, static_cast<std::size_t>(
                                std::ranges::count(scenario.requests, RequestKind::request, &RequestModel::kind)));
  }
  return count;
}

void writeBlocks(SectionWriter& writer) {
  const bool isLong = blockCount(writer.model()) > kMostBlocks;
  if (isLong) {
    writer.say("requests.appendix");
    writer.intoAppendix(true);
    writer.add(Appendix{writer.label("requests.appendix.title"), "appendix-requests"});
  }
  writer.say("requests.measured");
  writer.eachScenario([&](const ScenarioModel& scenario) {
    for (const RequestModel& request : scenario.requests) {
      if (request.kind != RequestKind::measure && request.totals.requests > 0) {
        writeBlock(writer, scenario, request);
      }
    }
  });
  writer.intoAppendix(false);
}

} // namespace

void writeByRequest(SectionWriter& writer) {
  writer.title();
  writer.eachScenario([&](const ScenarioModel& scenario) {
    writeTable(writer, scenario);
    if (scenario.latencyMs.all) {
      writer.figure(requestsFigure(scenario, writer.texts()));
    }
    writeMeasures(writer, scenario);
    writeJobs(writer, scenario);
  });
  writer.heading(2, writer.label("requests.each"));
  writeBlocks(writer);
}

} // namespace tidemark
