// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/elsewhere.h"

#include <QCoreApplication>
#include <algorithm>

namespace tidemark::ui {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Forms)
};

struct Place {
  std::string_view table;
  std::string_view key;
  QString (*words)(int count);
};

QString steps(int count) { return count == 0 ? Words::tr("no steps") : Words::tr("%Ln step(s)", nullptr, count); }
QString stages(int count) { return count == 0 ? Words::tr("no stages") : Words::tr("%Ln stage(s)", nullptr, count); }
QString entries(int count) { return count == 0 ? Words::tr("none") : Words::tr("%Ln entry(ies)", nullptr, count); }
QString given(int count) { return count == 0 ? Words::tr("not set") : Words::tr("set"); }

constexpr Place kPlaces[] = {
    {"userClass", "start", steps},       {"userClass", "flow", steps},    {"userClass", "end", steps},
    {"branch", "steps", steps},          {"step", "steps", steps},        {"load", "users", stages},
    {"load", "arrivals", stages},        {"project", "targets", entries}, {"project", "userClasses", entries},
    {"project", "scenarios", entries},   {"project", "slos", entries},    {"project", "monitors", entries},
    {"project", "authorization", given}, {"project", "report", given},
};

const Place* find(std::string_view table, std::string_view key) {
  const auto* found =
      std::ranges::find_if(kPlaces, [&](const Place& place) { return place.table == table && place.key == key; });
  return found == std::end(kPlaces) ? nullptr : found;
}

} // namespace

bool isElsewhere(std::string_view table, std::string_view key) { return find(table, key) != nullptr; }

QString elsewhereWords(std::string_view table, std::string_view key, std::size_t count) {
  return find(table, key)->words(static_cast<int>(count));
}

} // namespace tidemark::ui
