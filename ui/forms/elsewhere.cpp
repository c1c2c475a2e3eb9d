// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/elsewhere.h"

#include <QCoreApplication>
#include <algorithm>

#include "ui/format/formatter.h"

namespace tidemark::ui {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Forms)
};

struct Place {
  std::string_view table;
  std::string_view key;
  const char* none;
  const char* one;
  const char* many;
};

constexpr const char* kNoSteps = QT_TRANSLATE_NOOP("Forms", "no steps");
constexpr const char* kOneStep = QT_TRANSLATE_NOOP("Forms", "1 step");
constexpr const char* kSteps = QT_TRANSLATE_NOOP("Forms", "%1 steps");
constexpr const char* kNoStages = QT_TRANSLATE_NOOP("Forms", "no stages");
constexpr const char* kOneStage = QT_TRANSLATE_NOOP("Forms", "1 stage");
constexpr const char* kStages = QT_TRANSLATE_NOOP("Forms", "%1 stages");
constexpr const char* kNone = QT_TRANSLATE_NOOP("Forms", "none");
constexpr const char* kNotSet = QT_TRANSLATE_NOOP("Forms", "not set");
constexpr const char* kSet = QT_TRANSLATE_NOOP("Forms", "set");
constexpr const char* kOne = QT_TRANSLATE_NOOP("Forms", "1 entry");
constexpr const char* kMany = QT_TRANSLATE_NOOP("Forms", "%1 entries");

constexpr Place kPlaces[] = {
    {"userClass", "start", kNoSteps, kOneStep, kSteps},
    {"userClass", "flow", kNoSteps, kOneStep, kSteps},
    {"userClass", "end", kNoSteps, kOneStep, kSteps},
    {"branch", "steps", kNoSteps, kOneStep, kSteps},
    {"step", "steps", kNoSteps, kOneStep, kSteps},
    {"load", "users", kNoStages, kOneStage, kStages},
    {"load", "arrivals", kNoStages, kOneStage, kStages},
    {"project", "targets", kNone, kOne, kMany},
    {"project", "userClasses", kNone, kOne, kMany},
    {"project", "scenarios", kNone, kOne, kMany},
    {"project", "slos", kNone, kOne, kMany},
    {"project", "monitors", kNone, kOne, kMany},
    {"project", "authorization", kNotSet, kSet, kSet},
    {"project", "report", kNotSet, kSet, kSet},
};

const Place* find(std::string_view table, std::string_view key) {
  const auto* found =
      std::ranges::find_if(kPlaces, [&](const Place& place) { return place.table == table && place.key == key; });
  return found == std::end(kPlaces) ? nullptr : found;
}

} // namespace

bool isElsewhere(std::string_view table, std::string_view key) { return find(table, key) != nullptr; }

QString elsewhereWords(std::string_view table, std::string_view key, std::size_t count) {
  const Place* place = find(table, key);
  const QString words = Words::tr(count == 0 ? place->none : count == 1 ? place->one : place->many);
  return count > 1 && words.contains(QLatin1String("%1")) ? words.arg(Formatter().count(count)) : words;
}

} // namespace tidemark::ui
