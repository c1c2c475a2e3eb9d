// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/trial_rows.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <string_view>

#include "core/base/failure_text.h"
#include "ui/format/error_text.h"
#include "ui/format/worded.h"

namespace tidemark::ui {
namespace {

QString words(const char* text) { return QCoreApplication::translate("Trial", text); }
QString text(const std::string& utf8) { return QString::fromStdString(utf8); }

Tone toneOf(Outcome outcome) {
  return outcome == Outcome::ok ? Tone::good : outcome == Outcome::aborted ? Tone::warn : Tone::bad;
}

ValueCell markedCell(Tone tone, const QString& word) {
  ValueCell cell = textCell(tone == Tone::neutral ? word : QStringLiteral("%1 %2").arg(toneMark(tone), word));
  cell.tone = tone;
  return cell;
}

QString nameOf(const TracedRequest& traced) {
  if (traced.kind == TracedKind::poll) {
    const auto times = static_cast<int>(traced.round);
    return QCoreApplication::translate("Trial", "%1 (poll, asked %Ln time(s))", nullptr, times).arg(text(traced.name));
  }
  if (traced.kind == TracedKind::redirect) {
    return words(QT_TRANSLATE_NOOP("Trial", "%1 (redirect %2)")).arg(text(traced.name)).arg(traced.redirects);
  }
  return traced.round == 0 ? text(traced.name) : QStringLiteral("%1 (%2)").arg(text(traced.name)).arg(traced.round);
}

// "start", "flow" or "end", by the key of the list of steps.
constexpr std::array kParts{QT_TRANSLATE_NOOP("Trial", "start"), QT_TRANSLATE_NOOP("Trial", "flow"),
                            QT_TRANSLATE_NOOP("Trial", "end")};
QString partText(const std::string& key) {
  const auto* found =
      std::ranges::find(kParts, std::string_view(key), [](const char* part) { return std::string_view(part); });
  return found == kParts.end() ? text(key) : words(*found);
}

ValueRow rowOf(const TrialExchange& exchange, std::size_t index, const Formatter& formatter) {
  const TracedRequest& traced = exchange.traced;
  ValueCell outcome = markedCell(toneOf(traced.outcome), label(traced.outcome));
  outcome.tip = exchangeProblem(exchange);
  const bool sent = traced.kind == TracedKind::poll || traced.bytesSent > 0;
  const double ms = sent ? toMillis(traced.service) : -1;
  return {QString::number(index),
          {numberCell(QString::number(index + 1), static_cast<double>(index)), textCell(nameOf(traced)),
           textCell(partText(exchange.part)), textCell(text(traced.method)),
           textCell(text(traced.url), text(traced.url)),
           numberCell(traced.status == 0 ? Formatter::none() : QString::number(traced.status), traced.status),
           numberCell(sent ? formatter.value(ms, Unit::ms) : Formatter::none(), ms), outcome}};
}

ValueRow checkRow(const TracedCheck& check, bool condition, std::size_t index) {
  ValueCell result;
  if (!check.evaluated) {
    result = markedCell(Tone::neutral, words(QT_TRANSLATE_NOOP("Trial", "not evaluated")));
  } else if (condition) {
    result = markedCell(check.passed ? Tone::good : Tone::neutral,
                        check.passed ? words(QT_TRANSLATE_NOOP("Trial", "holds"))
                                     : words(QT_TRANSLATE_NOOP("Trial", "does not hold yet")));
  } else {
    result =
        markedCell(check.passed ? Tone::good : Tone::bad, check.passed ? words(QT_TRANSLATE_NOOP("Trial", "passed"))
                                                                       : words(QT_TRANSLATE_NOOP("Trial", "failed")));
  }
  return {QString::number(index),
          {textCell(text(check.name), text(check.name)), result, textCell(text(check.found), text(check.found))}};
}

ValueCell extractResult(const TracedExtract& extract) {
  if (!extract.evaluated) {
    return markedCell(Tone::neutral, words(QT_TRANSLATE_NOOP("Trial", "not evaluated")));
  }
  if (!extract.found) {
    return markedCell(Tone::bad, words(QT_TRANSLATE_NOOP("Trial", "not found")));
  }
  return extract.why.empty() ? markedCell(Tone::good, words(QT_TRANSLATE_NOOP("Trial", "found")))
                             : markedCell(Tone::neutral, words(QT_TRANSLATE_NOOP("Trial", "its default")));
}

// Nothing came of an answer: the target is what to look at.
bool isUnreachable(Outcome outcome) {
  return outcome == Outcome::connectRefused || outcome == Outcome::connectTimeout || outcome == Outcome::connectReset ||
         outcome == Outcome::dns;
}

} // namespace

std::vector<ValueColumn> trialColumns() {
  return {
      {words(QT_TRANSLATE_NOOP("Trial", "#")), words(QT_TRANSLATE_NOOP("Trial", "Order in which they ended")), true},
      {words(QT_TRANSLATE_NOOP("Trial", "Step")),
       words(QT_TRANSLATE_NOOP("Trial", "Name of the step; in brackets which asking of a poll"))},
      {words(QT_TRANSLATE_NOOP("Trial", "Part")),
       words(QT_TRANSLATE_NOOP("Trial", "start and end run once a user, flow is the iteration"))},
      {words(QT_TRANSLATE_NOOP("Trial", "Method")), {}},
      {words(QT_TRANSLATE_NOOP("Trial", "Address")),
       words(QT_TRANSLATE_NOOP("Trial", "The whole URL, variables filled in, secrets masked"))},
      {words(QT_TRANSLATE_NOOP("Trial", "Status")),
       words(QT_TRANSLATE_NOOP("Trial", "HTTP status, where one was received")), true},
      {words(QT_TRANSLATE_NOOP("Trial", "Time")),
       words(QT_TRANSLATE_NOOP("Trial", "First byte sent to last byte received; of a poll from its begin to its end")),
       true},
      {words(QT_TRANSLATE_NOOP("Trial", "Outcome")), words(QT_TRANSLATE_NOOP("Trial", "How it ended"))},
  };
}

std::vector<ValueRow> trialRows(const std::vector<TrialExchange>& exchanges, const Formatter& formatter) {
  std::vector<ValueRow> rows;
  for (std::size_t i = 0; i < exchanges.size(); ++i) {
    rows.push_back(rowOf(exchanges[i], i, formatter));
  }
  return rows;
}

std::vector<ValueColumn> headerColumns() {
  return {{words(QT_TRANSLATE_NOOP("Trial", "Header")), {}}, {words(QT_TRANSLATE_NOOP("Trial", "Value")), {}}};
}

std::vector<ValueRow> headerRows(const std::string& head) {
  std::vector<ValueRow> rows;
  const QStringList lines = text(head).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
  for (qsizetype i = 1; i < lines.size(); ++i) {
    const QString name = lines[i].section(QLatin1Char(':'), 0, 0);
    const QString value = lines[i].section(QLatin1Char(':'), 1).trimmed();
    rows.push_back({QString::number(i), {textCell(name), textCell(value, value)}});
  }
  return rows;
}

QString firstLine(const std::string& head) { return text(head.substr(0, head.find("\r\n"))); }

std::vector<ValueColumn> checkColumns() {
  return {{words(QT_TRANSLATE_NOOP("Trial", "Check")), {}},
          {words(QT_TRANSLATE_NOOP("Trial", "Result")),
           words(QT_TRANSLATE_NOOP("Trial", "After an unexpected status no check is evaluated"))},
          {words(QT_TRANSLATE_NOOP("Trial", "Found")), words(QT_TRANSLATE_NOOP("Trial", "What stood there"))}};
}

std::vector<ValueRow> checkRows(const TracedRequest& traced) {
  std::vector<ValueRow> rows;
  for (const TracedCheck& condition : traced.conditions) {
    rows.push_back(checkRow(condition, true, rows.size()));
  }
  for (const TracedCheck& check : traced.checks) {
    rows.push_back(checkRow(check, false, rows.size()));
  }
  return rows;
}

std::vector<ValueColumn> extractColumns() {
  return {{words(QT_TRANSLATE_NOOP("Trial", "Extracted")), {}},
          {words(QT_TRANSLATE_NOOP("Trial", "Result")),
           words(QT_TRANSLATE_NOOP("Trial", "After an unexpected status nothing is extracted"))},
          {words(QT_TRANSLATE_NOOP("Trial", "Value")),
           words(QT_TRANSLATE_NOOP("Trial", "A secret stands there by its name"))}};
}

std::vector<ValueRow> extractRows(const TracedRequest& traced) {
  std::vector<ValueRow> rows;
  for (const TracedExtract& extract : traced.extracted) {
    const QString why = worded(failureSentence(extract.why));
    const QString value = extract.found ? text(extract.value) : why;
    const QString tip = extract.why.empty() || !extract.found ? value : why;
    rows.push_back(
        {QString::number(rows.size()), {textCell(text(extract.name)), extractResult(extract), textCell(value, tip)}});
  }
  return rows;
}

std::vector<ValueColumn> variableColumns() {
  return {{words(QT_TRANSLATE_NOOP("Trial", "Variable")), {}}, {words(QT_TRANSLATE_NOOP("Trial", "Value")), {}}};
}

std::vector<ValueRow> variableRows(const std::vector<TracedVariable>& variables) {
  std::vector<ValueRow> rows;
  for (const TracedVariable& variable : variables) {
    const QString value = variable.set ? text(variable.value) : words(QT_TRANSLATE_NOOP("Trial", "(no value)"));
    rows.push_back({text(variable.name), {textCell(text(variable.name)), textCell(value, value)}});
  }
  return rows;
}

QString exchangeProblem(const TrialExchange& exchange) {
  const TracedRequest& traced = exchange.traced;
  if (traced.outcome == Outcome::ok) {
    return {};
  }
  if (isUnreachable(traced.outcome)) {
    return errorText({ErrorCode::targetUnreachable, failureSentence(traced.message), traced.url, exchange.hint});
  }
  QString problem = label(traced.outcome);
  if (!traced.message.empty()) {
    problem += QStringLiteral(": ") + worded(failureSentence(traced.message));
  }
  return exchange.hint.empty() ? problem : problem + QStringLiteral("\n\n") + worded(exchange.hint);
}

} // namespace tidemark::ui
