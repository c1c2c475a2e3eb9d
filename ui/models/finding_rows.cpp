// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/finding_rows.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

#include "core/report/findings/findings.h"
#include "ui/format/worded.h"

namespace tidemark::ui {
namespace {

QString words(const char* text) { return QCoreApplication::translate("Findings", text); }

struct Severity {
  FindingSeverity id;
  Tone tone;
  const char* text;
};
constexpr std::array kSeverities{
    Severity{FindingSeverity::critical, Tone::bad, QT_TRANSLATE_NOOP("Findings", "critical")},
    Severity{FindingSeverity::warning, Tone::warn, QT_TRANSLATE_NOOP("Findings", "warning")},
    Severity{FindingSeverity::info, Tone::neutral, QT_TRANSLATE_NOOP("Findings", "information")},
};

struct Place {
  std::string_view finding;
  EvidencePlace place;
};
// Every finding that is not here is a cause of errors.
constexpr std::array kPlaces{
    Place{"slo-missed", EvidencePlace::slos},
    Place{"slo-open", EvidencePlace::slos},
    Place{"few-samples", EvidencePlace::slos},
    Place{"generator-saturated", EvidencePlace::saturated},
    Place{"jobs", EvidencePlace::requests},
    Place{"service-down", EvidencePlace::events},
    Place{"fast-rejections", EvidencePlace::distribution},
    Place{"dropped", EvidencePlace::requests},
    Place{"closed-stall", EvidencePlace::exemplars},
    Place{"resource-growing", EvidencePlace::resources},
    Place{"little", EvidencePlace::requests},
};

ValueCell severityCell(FindingSeverity severity) {
  const auto* found = std::ranges::find(kSeverities, severity, &Severity::id);
  return {toneMark(found->tone) + QLatin1Char(' ') + words(found->text), -static_cast<int>(severity), found->tone, {}};
}

} // namespace

std::vector<Finding> findingsIn(const ReportModel& model, std::size_t scenario) {
  ReportModel alone = model;
  alone.scenarios = {model.scenarios[scenario]};
  alone.totals.requests = model.scenarios[scenario].totals.requests;
  return findingsOf(alone);
}

std::vector<ValueColumn> findingColumns() {
  return {
      {words(QT_TRANSLATE_NOOP("Findings", "Severity")),
       words(QT_TRANSLATE_NOOP("Findings", "How much it weighs on the result"))},
      {words(QT_TRANSLATE_NOOP("Findings", "Finding")),
       words(QT_TRANSLATE_NOOP("Findings", "What the rules of the report find in the whole scenario"))},
      {words(QT_TRANSLATE_NOOP("Findings", "Evidence")),
       words(QT_TRANSLATE_NOOP("Findings", "Figures that show it; Return or a double click goes there"))},
      {words(QT_TRANSLATE_NOOP("Findings", "What to do")),
       words(QT_TRANSLATE_NOOP("Findings", "As the report recommends it"))},
  };
}

std::vector<ValueRow> findingRows(const std::vector<Finding>& findings) {
  std::vector<ValueRow> rows;
  for (std::size_t i = 0; i < findings.size(); ++i) {
    const Finding& finding = findings[i];
    QStringList evidence;
    for (const Sentence& line : finding.evidence) {
      evidence.append(worded(line));
    }
    const QString text = worded(finding.text);
    const QString advice = worded(finding.recommendation);
    rows.push_back(
        {QString::number(i),
         {severityCell(finding.severity), textCell(text, text),
          textCell(evidence.join(QStringLiteral("; ")), evidence.join(QLatin1Char('\n'))), textCell(advice, advice)}});
  }
  return rows;
}

EvidencePlace placeOf(std::string_view findingId) {
  const auto* found = std::ranges::find(kPlaces, findingId, &Place::finding);
  return found == kPlaces.end() ? EvidencePlace::errors : found->place;
}

} // namespace tidemark::ui
