// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/event_rows.h"

#include <QCoreApplication>
#include <cmath>

#include "core/run/event_text.h"
#include "ui/format/worded.h"

namespace tidemark::ui {
namespace {

QString words(const char* text) { return QCoreApplication::translate("Events", text); }

bool inside(double atS, const Window* window) {
  return window == nullptr || window->contains(static_cast<std::int64_t>(std::floor(atS)));
}

ValueCell atCell(double at, const Formatter& formatter) {
  return numberCell((at < 0 ? QStringLiteral("−") : QString()) + formatter.clock(std::abs(at)), at);
}

} // namespace

std::vector<ValueColumn> eventColumns() {
  return {
      {words(QT_TRANSLATE_NOOP("Events", "At")),
       words(QT_TRANSLATE_NOOP("Events", "Time from the start of the scenario")), true},
      {words(QT_TRANSLATE_NOOP("Events", "Event")), words(QT_TRANSLATE_NOOP("Events", "What kind of thing happened"))},
      {words(QT_TRANSLATE_NOOP("Events", "Text")), words(QT_TRANSLATE_NOOP("Events", "What happened"))},
  };
}

std::vector<ValueRow> eventRows(const RunRecord& record, ScenarioId scenario, const Window* window,
                                const Formatter& formatter) {
  const auto start = static_cast<double>(record.scenarios()[scenario.index()].startS);
  std::vector<ValueRow> rows;
  for (std::size_t i = 0; i < record.events().size(); ++i) {
    const RunEvent& event = record.events()[i];
    if ((event.scenario && *event.scenario != scenario) || !inside(event.atS, window)) {
      continue;
    }
    const QString text = worded(eventSentence(event));
    rows.push_back({QString::number(i),
                    {atCell(event.atS - start, formatter), textCell(label(event.kind)), textCell(text, text)}});
  }
  for (const Annotation& mark : record.annotations()) {
    if (mark.kind == AnnotationKind::mark && mark.atS && inside(*mark.atS, window)) {
      const QString text = words(QT_TRANSLATE_NOOP("Events", "%1 (stated by %2)"))
                               .arg(QString::fromStdString(mark.text), QString::fromStdString(mark.by));
      rows.push_back({QStringLiteral("stated %1").arg(mark.id),
                      {atCell(*mark.atS - start, formatter), textCell(label(EventKind::mark)), textCell(text, text)}});
    }
  }
  return rows;
}

} // namespace tidemark::ui
