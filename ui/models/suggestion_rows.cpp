// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/suggestion_rows.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <string_view>

namespace tidemark::ui {
namespace {

QString words(const char* text) { return QCoreApplication::translate("Suggestions", text); }

struct Obstacle {
  SuggestionObstacle id;
  const char* text;
};
constexpr std::array kObstacles{
    Obstacle{SuggestionObstacle::notRun, QT_TRANSLATE_NOOP("Suggestions", "The scenario was not run.")},
    Obstacle{SuggestionObstacle::rehearsal,
             QT_TRANSLATE_NOOP("Suggestions", "The run was a rehearsal: with another time scale its holds are not "
                                              "those of the plan.")},
    Obstacle{SuggestionObstacle::search,
             QT_TRANSLATE_NOOP("Suggestions", "A capacity search goes past what the system can do on purpose. Use a "
                                              "run at one level.")},
    Obstacle{SuggestionObstacle::noSteady,
             QT_TRANSLATE_NOOP("Suggestions", "The scenario has no steady seconds: nothing was held.")},
    Obstacle{SuggestionObstacle::saturated,
             QT_TRANSLATE_NOOP("Suggestions", "The generator was saturated in the steady seconds: this machine was "
                                              "the limit, not the system.")},
    Obstacle{SuggestionObstacle::fewSamples,
             QT_TRANSLATE_NOOP("Suggestions", "Too few requests: 400 are needed in the steady seconds.")},
    Obstacle{SuggestionObstacle::manyFailures,
             QT_TRANSLATE_NOOP("Suggestions", "Too many failures: the limit would be over 5 %.")},
    Obstacle{SuggestionObstacle::shortHold,
             QT_TRANSLATE_NOOP("Suggestions", "Too short: a rate needs 30 steady seconds.")},
};

struct Kind {
  std::string_view metric;
  Unit unit;
  const char* reason; // %1: the bound
};
constexpr std::array kKinds{
    Kind{"p95", Unit::ms,
         QT_TRANSLATE_NOOP("Suggestions", "p95 is at most %1 (95 % interval, ok and all requests), plus a fifth, "
                                          "rounded up.")},
    Kind{"errorRate", Unit::percent,
         QT_TRANSLATE_NOOP("Suggestions", "The share of failures is at most %1 (95 % interval), rounded up.")},
    Kind{"rate", Unit::ratePerS,
         QT_TRANSLATE_NOOP("Suggestions", "The mean ok rate is at least %1 (95 % interval), less a tenth, rounded "
                                          "down.")},
};

const Kind& kindOf(const SloSuggestion& suggestion) {
  return *std::ranges::find(kKinds, std::string_view(suggestion.metric), &Kind::metric);
}

// "p95 of Create < 200ms"; without a limit what would be limited.
QString sloText(const SloSuggestion& suggestion) {
  const QString metric = QString::fromStdString(suggestion.metric);
  const QString subject =
      suggestion.of.empty()
          ? metric
          : words(QT_TRANSLATE_NOOP("Suggestions", "%1 of %2")).arg(metric, QString::fromStdString(suggestion.of));
  return suggestion.limit.empty() ? subject : subject + QLatin1Char(' ') + QString::fromStdString(suggestion.limit);
}

QString reasonText(const SloSuggestion& suggestion, const Formatter& formatter) {
  if (suggestion.obstacle != SuggestionObstacle::none) {
    return obstacleText(suggestion.obstacle);
  }
  const Kind& kind = kindOf(suggestion);
  const QString reason = words(kind.reason).arg(formatter.value(suggestion.bound, kind.unit));
  return suggestion.existing.empty() ? reason
                                     : words(QT_TRANSLATE_NOOP("Suggestions", "There is one already: %1. "))
                                               .arg(QString::fromStdString(suggestion.existing)) +
                                           reason;
}

} // namespace

QString obstacleText(SuggestionObstacle obstacle) {
  const auto* found = std::ranges::find(kObstacles, obstacle, &Obstacle::id);
  return found == kObstacles.end() ? QString() : words(found->text);
}

std::vector<ValueColumn> suggestionColumns() {
  return {
      {words(QT_TRANSLATE_NOOP("Suggestions", "SLO")),
       words(QT_TRANSLATE_NOOP("Suggestions", "What would be judged and its limit; ticked ones are added"))},
      {words(QT_TRANSLATE_NOOP("Suggestions", "Measured")),
       words(QT_TRANSLATE_NOOP("Suggestions", "In the steady seconds of this run")), true},
      {words(QT_TRANSLATE_NOOP("Suggestions", "Requests")),
       words(QT_TRANSLATE_NOOP("Suggestions", "How many the figure is made of")), true},
      {words(QT_TRANSLATE_NOOP("Suggestions", "Reason")),
       words(QT_TRANSLATE_NOOP("Suggestions", "How the limit was derived, or why there is none"))},
  };
}

std::vector<ValueRow> suggestionRows(const std::vector<SloSuggestion>& suggestions, const Formatter& formatter) {
  std::vector<ValueRow> rows;
  for (std::size_t i = 0; i < suggestions.size(); ++i) {
    const SloSuggestion& each = suggestions[i];
    const bool measured = each.obstacle != SuggestionObstacle::fewSamples && each.measured > 0;
    const bool derived = each.obstacle == SuggestionObstacle::none;
    const QString reason = reasonText(each, formatter);
    rows.push_back(
        {QString::number(i),
         {textCell(sloText(each)),
          measured || derived ? numberCell(formatter.value(each.measured, kindOf(each).unit), each.measured)
                              : numberCell(Formatter::none(), -1),
          numberCell(formatter.count(each.samples), static_cast<double>(each.samples)), textCell(reason, reason)}});
  }
  return rows;
}

} // namespace tidemark::ui
