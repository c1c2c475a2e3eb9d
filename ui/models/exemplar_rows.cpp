// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/exemplar_rows.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

#include "core/base/failure_text.h"
#include "ui/format/worded.h"

namespace tidemark::ui {
namespace {

QString words(const char* text) { return QCoreApplication::translate("Exemplars", text); }

constexpr std::array<const char*, kPhaseCount> kPhases{
    QT_TRANSLATE_NOOP("Exemplars", "queue"),      QT_TRANSLATE_NOOP("Exemplars", "DNS"),
    QT_TRANSLATE_NOOP("Exemplars", "connect"),    QT_TRANSLATE_NOOP("Exemplars", "TLS"),
    QT_TRANSLATE_NOOP("Exemplars", "first byte"), QT_TRANSLATE_NOOP("Exemplars", "receive")};

bool isChosen(const Exemplar& exemplar, ScenarioId scenario, const ExemplarChoice& choice) {
  return exemplar.scenario == scenario && (!choice.row || exemplar.row == *choice.row) &&
         (!choice.outcome || exemplar.outcome == *choice.outcome) &&
         (choice.window == nullptr || choice.window->contains(static_cast<std::int64_t>(std::floor(exemplar.atS))));
}

} // namespace

std::vector<ValueColumn> exemplarColumns() {
  return {
      {words(QT_TRANSLATE_NOOP("Exemplars", "At")),
       words(QT_TRANSLATE_NOOP("Exemplars", "When it ended, from the start of the scenario")), true},
      {words(QT_TRANSLATE_NOOP("Exemplars", "Request")), words(QT_TRANSLATE_NOOP("Exemplars", "Name of the step"))},
      {words(QT_TRANSLATE_NOOP("Exemplars", "Outcome")),
       words(QT_TRANSLATE_NOOP("Exemplars", "How the request ended"))},
      {words(QT_TRANSLATE_NOOP("Exemplars", "Status")),
       words(QT_TRANSLATE_NOOP("Exemplars", "HTTP status, where one was received")), true},
      {words(QT_TRANSLATE_NOOP("Exemplars", "Time")), words(QT_TRANSLATE_NOOP("Exemplars", "Service time")), true},
      {words(QT_TRANSLATE_NOOP("Exemplars", "Kept as")),
       words(QT_TRANSLATE_NOOP("Exemplars", "Failed: the first of its kind. Slowest: of its name."))},
  };
}

std::vector<ValueRow> exemplarRows(const RunRecord& record, ScenarioId scenario, const ExemplarChoice& choice,
                                   const Formatter& formatter) {
  const auto start = static_cast<double>(record.scenarios()[scenario.index()].startS);
  std::vector<ValueRow> rows;
  for (std::size_t i = 0; i < record.exemplars().size(); ++i) {
    const Exemplar& e = record.exemplars()[i];
    if (!isChosen(e, scenario, choice)) {
      continue;
    }
    const bool failed = e.kind == ExemplarKind::failed;
    ValueCell outcome = textCell(label(e.outcome), worded(failureSentence(e.message)));
    outcome.tone = failed ? Tone::bad : Tone::neutral;
    const double ms = e.service == kNoPhase ? -1 : toMillis(e.service);
    rows.push_back({QString::number(i),
                    {numberCell(formatter.clock(e.atS - start), e.atS),
                     textCell(QString::fromStdString(record.plan().rows[e.row.index()].name)), outcome,
                     numberCell(e.status == 0 ? Formatter::none() : QString::number(e.status), e.status),
                     numberCell(ms < 0 ? Formatter::none() : formatter.value(ms, Unit::ms), ms),
                     textCell(failed ? words(QT_TRANSLATE_NOOP("Exemplars", "failed"))
                                     : words(QT_TRANSLATE_NOOP("Exemplars", "slowest")))}});
  }
  return rows;
}

std::vector<RowId> exemplarRequests(const RunRecord& record, ScenarioId scenario) {
  std::vector<RowId> found;
  for (const Exemplar& each : record.exemplars()) {
    if (each.scenario == scenario && std::ranges::find(found, each.row) == found.end()) {
      found.push_back(each.row);
    }
  }
  std::ranges::sort(found);
  return found;
}

std::vector<Outcome> exemplarOutcomes(const RunRecord& record, ScenarioId scenario) {
  std::vector<Outcome> found;
  for (const Exemplar& each : record.exemplars()) {
    if (each.scenario == scenario && std::ranges::find(found, each.outcome) == found.end()) {
      found.push_back(each.outcome);
    }
  }
  std::ranges::sort(found);
  return found;
}

std::vector<PhaseTime> phaseTimes(const Exemplar& exemplar) {
  std::vector<PhaseTime> times;
  for (std::size_t i = 0; i < kPhaseCount; ++i) {
    if (exemplar.phases[i] != kNoPhase) {
      times.push_back({words(kPhases[i]), toMillis(exemplar.phases[i]), static_cast<int>(i)});
    }
  }
  return times;
}

QString exemplarText(const RunRecord& record, const Exemplar& exemplar, const Formatter& formatter) {
  const auto orNothing = [](const std::string& utf8) {
    return utf8.empty() ? words(QT_TRANSLATE_NOOP("Exemplars", "nothing kept")) : QString::fromStdString(utf8);
  };
  QString text = QString::fromStdString(record.plan().rows[exemplar.row.index()].name) + QStringLiteral(" – ") +
                 label(exemplar.outcome);
  if (!exemplar.message.empty()) {
    text += QStringLiteral(": ") + worded(failureSentence(exemplar.message));
  }
  QStringList phases;
  for (const PhaseTime& phase : phaseTimes(exemplar)) {
    phases.append(phase.name + QLatin1Char(' ') + formatter.value(phase.ms, Unit::ms));
  }
  text += QLatin1Char('\n') + (phases.isEmpty() ? words(QT_TRANSLATE_NOOP("Exemplars", "no phase was timed"))
                                                : phases.join(QStringLiteral(", ")));
  text += QStringLiteral("\n\n── %1 ──\n%2")
              .arg(words(QT_TRANSLATE_NOOP("Exemplars", "Request")), orNothing(exemplar.request));
  text += QStringLiteral("\n\n── %1 ──\n%2")
              .arg(words(QT_TRANSLATE_NOOP("Exemplars", "Response")), orNothing(exemplar.response));
  return text;
}

} // namespace tidemark::ui
