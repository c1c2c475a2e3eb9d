// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/change_rows.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <cmath>

#include "ui/format/figure_text.h"

namespace tidemark::ui {
namespace {

QString words(const char* text) { return QCoreApplication::translate("Compare", text); }

struct MetricWords {
  ComparedMetric metric;
  FigureId figure;
};
constexpr std::array kMetrics{
    MetricWords{ComparedMetric::count, FigureId::requests}, MetricWords{ComparedMetric::okRate, FigureId::okRate},
    MetricWords{ComparedMetric::p50, FigureId::p50},        MetricWords{ComparedMetric::p95, FigureId::p95},
    MetricWords{ComparedMetric::p99, FigureId::p99},        MetricWords{ComparedMetric::errorPercent, FigureId::errors},
};
static_assert(kMetrics.size() == kComparedMetrics);

struct JudgementWords {
  ChangeJudgement judgement;
  const char* text;
  Tone tone;
};
constexpr std::array kJudgements{
    JudgementWords{ChangeJudgement::notJudged, QT_TRANSLATE_NOOP("Compare", "not judged"), Tone::neutral},
    JudgementWords{ChangeJudgement::better, QT_TRANSLATE_NOOP("Compare", "better"), Tone::good},
    JudgementWords{ChangeJudgement::worse, QT_TRANSLATE_NOOP("Compare", "worse"), Tone::bad},
    JudgementWords{ChangeJudgement::noClearChange, QT_TRANSLATE_NOOP("Compare", "no clear change"), Tone::neutral},
    JudgementWords{ChangeJudgement::tooFewSamples, QT_TRANSLATE_NOOP("Compare", "too few samples"), Tone::neutral},
    JudgementWords{ChangeJudgement::notComparable, QT_TRANSLATE_NOOP("Compare", "not comparable"), Tone::warn},
};

const JudgementWords& wordsOf(ChangeJudgement judgement) {
  return *std::ranges::find(kJudgements, judgement, &JudgementWords::judgement);
}

// Why not, in a few words; empty: it can.
struct ObstacleWords {
  NotComparable why;
  const char* text;
};
constexpr std::array kObstacles{
    ObstacleWords{NotComparable::missingBefore, QT_TRANSLATE_NOOP("Compare", "not in the first run")},
    ObstacleWords{NotComparable::missingAfter, QT_TRANSLATE_NOOP("Compare", "not in this run")},
    ObstacleWords{NotComparable::saturatedBefore,
                  QT_TRANSLATE_NOOP("Compare", "the generator was saturated in the first run")},
    ObstacleWords{NotComparable::saturatedAfter,
                  QT_TRANSLATE_NOOP("Compare", "the generator was saturated in this run")},
};
QString obstacleText(NotComparable why) {
  const auto* found = std::ranges::find(kObstacles, why, &ObstacleWords::why);
  return found == kObstacles.end() ? QString() : words(found->text);
}

QString intervalText(const Estimate& estimate, Unit unit, const Formatter& formatter) {
  return estimate.interval
             ? words(QT_TRANSLATE_NOOP("Compare", "%1 to %2"))
                   .arg(formatter.value(estimate.interval->low, unit), formatter.value(estimate.interval->high, unit))
             : words(QT_TRANSLATE_NOOP("Compare", "none"));
}

ValueCell figureCell(const std::optional<double>& value, Unit unit, const Formatter& formatter, const QString& tip) {
  ValueCell cell = numberCell(unit == Unit::count && value ? formatter.count(static_cast<std::uint64_t>(*value))
                                                           : formatter.value(value, unit),
                              value.value_or(-HUGE_VAL));
  cell.tip = tip;
  return cell;
}

// Always with its sign: +12.3 ms, −4 %.
ValueCell changeCell(const std::optional<double>& value, Unit unit, const Formatter& formatter) {
  if (!value) {
    return numberCell(Formatter::none(), -HUGE_VAL);
  }
  const QString size = unit == Unit::count ? formatter.count(static_cast<std::uint64_t>(std::abs(*value)))
                                           : formatter.value(std::abs(*value), unit);
  const QString sign = *value > 0 ? QStringLiteral("+") : *value < 0 ? QString(QChar(0x2212)) : QString();
  return numberCell(sign + size, *value);
}

ValueCell judgementCell(const Change& change, NotComparable why, const QString& intervals) {
  const JudgementWords& entry = wordsOf(change.judgement);
  QString text = words(entry.text);
  if (change.judgement == ChangeJudgement::notComparable) {
    text = words(QT_TRANSLATE_NOOP("Compare", "%1: %2")).arg(text, obstacleText(why));
  }
  const bool marked = change.judgement == ChangeJudgement::better || change.judgement == ChangeJudgement::worse;
  ValueCell cell = textCell(marked ? QStringLiteral("%1 %2").arg(toneMark(entry.tone), text) : text, intervals);
  cell.tone = entry.tone;
  return cell;
}

struct Place {
  QString scenario;
  QString run;
};

ValueRow rowOf(const Place& place, const RowChange& row, const Change& change, const Formatter& formatter) {
  const FigureText figure = figureText(kMetrics[static_cast<std::size_t>(change.metric)].figure);
  const QString name = row.name.empty() ? words(QT_TRANSLATE_NOOP("Compare", "All requests"))
                       : row.kind == RowKind::request
                           ? QString::fromStdString(row.name)
                           : QStringLiteral("%1 (%2)").arg(QString::fromStdString(row.name), label(row.kind));
  const QString intervals =
      words(QT_TRANSLATE_NOOP("Compare", "95 % interval before: %1\n95 % interval after: %2"))
          .arg(intervalText(change.before, figure.unit, formatter), intervalText(change.after, figure.unit, formatter));
  ValueRow made{QStringLiteral("%1\n%2\n%3\n%4").arg(place.scenario, place.run, name, figure.name), {}};
  made.cells = {textCell(name, name),
                textCell(figure.name, figure.definition),
                figureCell(change.before.value, figure.unit, formatter, intervals),
                figureCell(change.after.value, figure.unit, formatter, intervals),
                changeCell(change.difference, figure.unit, formatter),
                changeCell(change.percent, Unit::percent, formatter),
                judgementCell(change, row.why, intervals),
                textCell(place.run),
                textCell(place.scenario)};
  return made;
}

// All requests stand first: what one looks at first.
std::vector<RowChange> totalFirst(std::vector<RowChange> rows) {
  std::ranges::stable_partition(rows, [](const RowChange& row) { return row.name.empty(); });
  return rows;
}

} // namespace

QString label(ChangeJudgement judgement) { return words(wordsOf(judgement).text); }
Tone toneOf(ChangeJudgement judgement) { return wordsOf(judgement).tone; }

std::vector<ValueColumn> changeColumns() {
  return {
      {words(QT_TRANSLATE_NOOP("Compare", "Request")),
       words(QT_TRANSLATE_NOOP("Compare", "Matched by name. Transactions and polls are no part of all requests."))},
      {words(QT_TRANSLATE_NOOP("Compare", "Figure")), words(QT_TRANSLATE_NOOP("Compare", "What is compared"))},
      {words(QT_TRANSLATE_NOOP("Compare", "Before")), words(QT_TRANSLATE_NOOP("Compare", "In the first run")), true},
      {words(QT_TRANSLATE_NOOP("Compare", "After")), words(QT_TRANSLATE_NOOP("Compare", "In the run named")), true},
      {words(QT_TRANSLATE_NOOP("Compare", "Difference")), words(QT_TRANSLATE_NOOP("Compare", "After less before")),
       true},
      {words(QT_TRANSLATE_NOOP("Compare", "Percent")), words(QT_TRANSLATE_NOOP("Compare", "Difference / before")),
       true},
      {words(QT_TRANSLATE_NOOP("Compare", "Change")),
       words(QT_TRANSLATE_NOOP(
           "Compare", "Better or worse where the 95 % intervals of both runs do not overlap. The intervals know "
                      "these runs only: how far equal runs differ, repeats of a run tell."))},
      {words(QT_TRANSLATE_NOOP("Compare", "Run")),
       words(QT_TRANSLATE_NOOP("Compare", "Number of the run in the list"))},
      {words(QT_TRANSLATE_NOOP("Compare", "Scenario")), words(QT_TRANSLATE_NOOP("Compare", "Matched by name"))},
  };
}

std::vector<ValueRow> changeRows(const QString& scenario, const std::vector<ComparedFigures>& runs,
                                 const Formatter& formatter) {
  std::vector<ValueRow> rows;
  if (runs.empty() || !runs.front().figures) {
    return rows;
  }
  for (std::size_t i = 1; i < runs.size(); ++i) {
    if (!runs[i].figures) {
      continue;
    }
    for (const RowChange& row : totalFirst(compare(*runs.front().figures, *runs[i].figures))) {
      for (const Change& change : row.changes) {
        rows.push_back(rowOf({scenario, runs[i].run}, row, change, formatter));
      }
    }
  }
  return rows;
}

QStringList changeSummary(const std::vector<ComparedFigures>& runs) {
  QStringList lines;
  for (std::size_t i = 1; i < runs.size(); ++i) {
    if (!runs.front().figures || !runs[i].figures) {
      lines.append(
          words(QT_TRANSLATE_NOOP("Compare", "Run %1: one of the runs has not this scenario or not these seconds"))
              .arg(runs[i].run));
      continue;
    }
    std::array<int, kJudgements.size()> counts{};
    for (const RowChange& row : compare(*runs.front().figures, *runs[i].figures)) {
      for (const Change& change : row.changes) {
        ++counts[static_cast<std::size_t>(change.judgement)];
      }
    }
    QStringList parts;
    for (const JudgementWords& entry : kJudgements) {
      const int count = counts[static_cast<std::size_t>(entry.judgement)];
      if (count > 0 && entry.judgement != ChangeJudgement::notJudged) {
        parts.append(QStringLiteral("%1 %2").arg(count).arg(words(entry.text)));
      }
    }
    lines.append(words(QT_TRANSLATE_NOOP("Compare", "Run %1: %2")).arg(runs[i].run, parts.join(QStringLiteral(", "))));
  }
  return lines;
}

} // namespace tidemark::ui
