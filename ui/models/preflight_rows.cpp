// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/preflight_rows.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

#include "ui/format/error_text.h"
#include "ui/format/worded.h"

namespace tidemark::ui {
namespace {

QString words(const char* text) { return QCoreApplication::translate("Preflight", text); }

struct CheckText {
  PreflightCheck check;
  const char* name;  // %1: the subject of the item
  const char* found; // when passed; %1 needed, %2 available
  const char* basis; // how the figure comes about
  Unit unit;
};
constexpr std::array kChecks{
    CheckText{PreflightCheck::authorization, QT_TRANSLATE_NOOP("Preflight", "Hosts are authorised"),
              QT_TRANSLATE_NOOP("Preflight", "every host is loopback or listed"),
              QT_TRANSLATE_NOOP("Preflight", "Nothing is sent to a host that the project does not list under "
                                             "authorization. Loopback needs no entry."),
              Unit::plain},
    CheckText{PreflightCheck::descriptors, QT_TRANSLATE_NOOP("Preflight", "File descriptors"),
              QT_TRANSLATE_NOOP("Preflight", "about %1 needed, %2 free"),
              QT_TRANSLATE_NOOP("Preflight", "One for each connection open at the planned peak, and 64 for files and "
                                             "monitors; free is the hard limit less what is open."),
              Unit::count},
    CheckText{PreflightCheck::ports, QT_TRANSLATE_NOOP("Preflight", "Local ports"),
              QT_TRANSLATE_NOOP("Preflight", "about %1 needed, %2 in the range"),
              QT_TRANSLATE_NOOP("Preflight", "Connections open at once, and those closed in the last 60 s, which keep "
                                             "their port; the range is net.ipv4.ip_local_port_range."),
              Unit::count},
    CheckText{PreflightCheck::memory, QT_TRANSLATE_NOOP("Preflight", "Memory"),
              QT_TRANSLATE_NOOP("Preflight", "about %1 needed, %2 free"),
              QT_TRANSLATE_NOOP("Preflight", "Estimated: 24 MiB for the program, 12 KiB for each user at the planned "
                                             "peak, 256 KiB for each request name."),
              Unit::bytes},
    CheckText{PreflightCheck::disk, QT_TRANSLATE_NOOP("Preflight", "Disk"),
              QT_TRANSLATE_NOOP("Preflight", "at most about %1 needed, %2 free"),
              QT_TRANSLATE_NOOP("Preflight", "Estimated: 0.8 MB for each hour and request name."), Unit::bytes},
    CheckText{PreflightCheck::credentials, QT_TRANSLATE_NOOP("Preflight", "Proxies have their credentials"), "", "",
              Unit::plain},
    CheckText{PreflightCheck::target, QT_TRANSLATE_NOOP("Preflight", "Target %1 answers"),
              QT_TRANSLATE_NOOP("Preflight", "a connection was opened and closed again"),
              QT_TRANSLATE_NOOP("Preflight",
                                "TCP, through the proxy where there is one, and the TLS handshake where the URL is "
                                "https. No request is sent."),
              Unit::plain},
};

const CheckText& textOf(PreflightCheck check) { return *std::ranges::find(kChecks, check, &CheckText::check); }

Tone toneOf(const PreflightItem& item) { return item.passed ? Tone::good : item.fatal ? Tone::bad : Tone::warn; }

QString outcomeOf(const PreflightItem& item) {
  return item.passed  ? words(QT_TRANSLATE_NOOP("Preflight", "passed"))
         : item.fatal ? words(QT_TRANSLATE_NOOP("Preflight", "failed"))
                      : words(QT_TRANSLATE_NOOP("Preflight", "warning"));
}

QString figure(std::int64_t value, Unit unit, const Formatter& formatter) {
  return unit == Unit::bytes ? formatter.value(static_cast<double>(value), unit)
                             : formatter.count(static_cast<std::uint64_t>(value));
}

QString foundOf(const PreflightItem& item, const CheckText& text, const Formatter& formatter) {
  if (text.unit != Unit::plain) {
    return words(text.found)
        .arg(figure(item.needed, text.unit, formatter), figure(item.available, text.unit, formatter));
  }
  return item.passed ? words(text.found)
                     : errorSentenceText(item.problem.code) + QStringLiteral(": ") + worded(item.problem.detail);
}

ValueRow rowOf(const PreflightItem& item, std::size_t index, const Formatter& formatter) {
  const CheckText& text = textOf(item.check);
  const Tone tone = toneOf(item);
  const QString subject = QString::fromStdString(item.subject);
  const QString name = words(text.name);
  const QString hint = worded(item.problem.hint);
  const QString where = item.passed ? QString::fromStdString(item.what) : QString::fromStdString(item.problem.where);
  const QString found = foundOf(item, text, formatter);
  const QString place = item.check == PreflightCheck::disk ? subject : where;
  return {QString::number(index),
          {{QStringLiteral("%1 %2").arg(toneMark(tone), outcomeOf(item)), static_cast<int>(tone), tone, {}},
           textCell(name.contains(QStringLiteral("%1")) ? name.arg(subject) : name, words(text.basis)),
           textCell(found, found + QLatin1Char('\n') + place),
           textCell(hint, hint)}};
}

} // namespace

std::vector<ValueColumn> preflightColumns() {
  return {
      {words(QT_TRANSLATE_NOOP("Preflight", "Outcome")),
       words(QT_TRANSLATE_NOOP("Preflight", "A run is refused while a check fails; a warning lets it start."))},
      {words(QT_TRANSLATE_NOOP("Preflight", "Check")), words(QT_TRANSLATE_NOOP("Preflight", "What was looked at"))},
      {words(QT_TRANSLATE_NOOP("Preflight", "Found")),
       words(QT_TRANSLATE_NOOP("Preflight", "What there is, and what the plan needs by its estimate"))},
      {words(QT_TRANSLATE_NOOP("Preflight", "What to do")),
       words(QT_TRANSLATE_NOOP("Preflight", "The remedy, where one is needed"))},
  };
}

std::vector<ValueRow> preflightRows(const std::vector<PreflightItem>& items, const Formatter& formatter) {
  std::vector<ValueRow> rows;
  for (std::size_t i = 0; i < items.size(); ++i) {
    rows.push_back(rowOf(items[i], i, formatter));
  }
  return rows;
}

PreflightSummary preflightSummary(const std::vector<PreflightItem>& items) {
  const auto count = [&items](Tone tone) {
    return static_cast<int>(std::ranges::count_if(items, [tone](const auto& item) { return toneOf(item) == tone; }));
  };
  if (items.empty()) {
    return {};
  }
  if (const int failed = count(Tone::bad); failed > 0) {
    return {Tone::bad,
            words(QT_TRANSLATE_NOOP("Preflight", "Failed: %1. Start is disabled until it passes.")).arg(failed)};
  }
  if (const int warnings = count(Tone::warn); warnings > 0) {
    return {Tone::warn, words(QT_TRANSLATE_NOOP("Preflight", "Warnings: %1. The run may start, but may not get what "
                                                             "it plans."))
                            .arg(warnings)};
  }
  return {Tone::good, words(QT_TRANSLATE_NOOP("Preflight", "All checks passed."))};
}

} // namespace tidemark::ui
