// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/annotation_rows.h"

#include <QCoreApplication>
#include <QDateTime>
#include <cmath>

namespace tidemark::ui {
namespace {

QString words(const char* text) { return QCoreApplication::translate("Annotations", text); }

QString timeText(double at, const Formatter& formatter) {
  return (at < 0 ? QStringLiteral("−") : QString()) + formatter.clock(std::abs(at));
}

// The local day, as every date of the window; what is no date stays as it was stated.
QString dayText(const Annotation& annotation, const Formatter& formatter) {
  const QDateTime stated = QDateTime::fromString(QString::fromStdString(annotation.onUtc), Qt::ISODate);
  return stated.isValid() ? formatter.locale().toString(stated.toLocalTime().date(), QLocale::ShortFormat)
                          : QString::fromStdString(statedDay(annotation));
}

QString sectionText(const Annotation& annotation) {
  if (annotation.kind == AnnotationKind::mark) {
    return words(QT_TRANSLATE_NOOP("Annotations", "charts and events"));
  }
  return annotation.section.empty() ? words(QT_TRANSLATE_NOOP("Annotations", "the run as a whole"))
                                    : QString::fromStdString(annotation.section);
}

} // namespace

std::vector<ValueColumn> annotationColumns() {
  return {
      {words(QT_TRANSLATE_NOOP("Annotations", "At")),
       words(QT_TRANSLATE_NOOP("Annotations", "Of a mark: time from the start of the scenario")), true},
      {words(QT_TRANSLATE_NOOP("Annotations", "Kind")),
       words(QT_TRANSLATE_NOOP("Annotations", "A mark belongs to an instant, a note to the run"))},
      {words(QT_TRANSLATE_NOOP("Annotations", "Text")), words(QT_TRANSLATE_NOOP("Annotations", "What was stated"))},
      {words(QT_TRANSLATE_NOOP("Annotations", "Printed in")),
       words(QT_TRANSLATE_NOOP("Annotations", "Where the report prints it, as stated"))},
      {words(QT_TRANSLATE_NOOP("Annotations", "By")), words(QT_TRANSLATE_NOOP("Annotations", "Who stated it"))},
      {words(QT_TRANSLATE_NOOP("Annotations", "On")), words(QT_TRANSLATE_NOOP("Annotations", "When it was stated"))},
  };
}

std::vector<ValueRow> annotationRows(const RunRecord& record, ScenarioId scenario, const Formatter& formatter) {
  const auto start = static_cast<double>(record.scenarios()[scenario.index()].startS);
  std::vector<ValueRow> rows;
  for (const Annotation& each : record.annotations()) {
    if (each.kind == AnnotationKind::tag) {
      continue;
    }
    const QString text = QString::fromStdString(each.text);
    const bool mark = each.kind == AnnotationKind::mark;
    rows.push_back(
        {QString::number(each.id),
         {each.atS ? numberCell(timeText(*each.atS - start, formatter), *each.atS) : numberCell(Formatter::none(), -1),
          textCell(mark ? words(QT_TRANSLATE_NOOP("Annotations", "mark"))
                        : words(QT_TRANSLATE_NOOP("Annotations", "note"))),
          textCell(text, text), textCell(sectionText(each)), textCell(QString::fromStdString(each.by)),
          textCell(dayText(each, formatter), QString::fromStdString(each.onUtc))}});
  }
  return rows;
}

} // namespace tidemark::ui
