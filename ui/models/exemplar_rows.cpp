// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/exemplar_rows.h"

#include <QCoreApplication>
#include <algorithm>

namespace tidemark::ui {
namespace {

QString words(const char* text) { return QCoreApplication::translate("Exemplars", text); }

constexpr std::array<const char*, kPhaseCount> kPhases{
    QT_TRANSLATE_NOOP("Exemplars", "queue"),      QT_TRANSLATE_NOOP("Exemplars", "DNS"),
    QT_TRANSLATE_NOOP("Exemplars", "connect"),    QT_TRANSLATE_NOOP("Exemplars", "TLS"),
    QT_TRANSLATE_NOOP("Exemplars", "first byte"), QT_TRANSLATE_NOOP("Exemplars", "receive")};

bool inside(double atS, const std::vector<SecondSpan>& spans) {
  return spans.empty() || std::ranges::any_of(spans, [atS](const SecondSpan& span) {
           return atS >= static_cast<double>(span.from) && atS < static_cast<double>(span.to);
         });
}

QString phasesText(const Exemplar& exemplar, const Formatter& formatter) {
  QStringList parts;
  for (std::size_t i = 0; i < kPhaseCount; ++i) {
    if (exemplar.phases[i] != kNoPhase) {
      parts.append(words(kPhases[i]) + QLatin1Char(' ') + formatter.value(toMillis(exemplar.phases[i]), Unit::ms));
    }
  }
  return parts.join(QStringLiteral(", "));
}

QString orNothing(const std::string& text) {
  return text.empty() ? words(QT_TRANSLATE_NOOP("Exemplars", "(nothing)")) : QString::fromStdString(text);
}

} // namespace

std::vector<ValueColumn> exemplarColumns() {
  return {
      {words(QT_TRANSLATE_NOOP("Exemplars", "At")),
       words(QT_TRANSLATE_NOOP("Exemplars", "When it ended, from the start of the scenario")), true},
      {words(QT_TRANSLATE_NOOP("Exemplars", "Kept as")),
       words(QT_TRANSLATE_NOOP("Exemplars", "Failed: the first of its kind. Slowest: of its name."))},
      {words(QT_TRANSLATE_NOOP("Exemplars", "Request")), words(QT_TRANSLATE_NOOP("Exemplars", "Name of the step"))},
      {words(QT_TRANSLATE_NOOP("Exemplars", "Outcome")),
       words(QT_TRANSLATE_NOOP("Exemplars", "How the request ended"))},
      {words(QT_TRANSLATE_NOOP("Exemplars", "Status")),
       words(QT_TRANSLATE_NOOP("Exemplars", "HTTP status, where one was received")), true},
      {words(QT_TRANSLATE_NOOP("Exemplars", "Time")), words(QT_TRANSLATE_NOOP("Exemplars", "Service time")), true},
  };
}

std::vector<ValueRow> exemplarRows(const RunRecord& record, ScenarioId scenario, const std::vector<SecondSpan>& spans,
                                   const Formatter& formatter) {
  const auto start = static_cast<double>(record.scenarios()[scenario.index()].startS);
  std::vector<ValueRow> rows;
  for (std::size_t i = 0; i < record.exemplars().size(); ++i) {
    const Exemplar& e = record.exemplars()[i];
    if (e.scenario != scenario || !inside(e.atS, spans)) {
      continue;
    }
    const bool failed = e.kind == ExemplarKind::failed;
    ValueCell outcome = textCell(label(e.outcome), QString::fromStdString(e.message));
    outcome.tone = failed ? Tone::bad : Tone::neutral;
    const double ms = e.service == kNoPhase ? -1 : toMillis(e.service);
    rows.push_back({QString::number(i),
                    {numberCell(formatter.clock(e.atS - start), e.atS),
                     textCell(failed ? words(QT_TRANSLATE_NOOP("Exemplars", "failed"))
                                     : words(QT_TRANSLATE_NOOP("Exemplars", "slowest"))),
                     textCell(QString::fromStdString(record.plan().rows[e.row.index()].name)), outcome,
                     numberCell(e.status == 0 ? Formatter::none() : QString::number(e.status), e.status),
                     numberCell(ms < 0 ? Formatter::none() : formatter.value(ms, Unit::ms), ms)}});
  }
  return rows;
}

QString exemplarText(const RunRecord& record, const Exemplar& exemplar, const Formatter& formatter) {
  const QString name = QString::fromStdString(record.plan().rows[exemplar.row.index()].name);
  QString text = name + QStringLiteral(" – ") + label(exemplar.outcome);
  if (!exemplar.message.empty()) {
    text += QStringLiteral(": ") + QString::fromStdString(exemplar.message);
  }
  const QString phases = phasesText(exemplar, formatter);
  text += QLatin1Char('\n') + (phases.isEmpty() ? words(QT_TRANSLATE_NOOP("Exemplars", "no phase was timed")) : phases);
  text += QStringLiteral("\n\n── %1 ──\n%2")
              .arg(words(QT_TRANSLATE_NOOP("Exemplars", "Request")), orNothing(exemplar.request));
  text += QStringLiteral("\n\n── %1 ──\n%2")
              .arg(words(QT_TRANSLATE_NOOP("Exemplars", "Response")), orNothing(exemplar.response));
  return text;
}

} // namespace tidemark::ui
