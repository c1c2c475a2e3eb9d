// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/load_field.h"

#include <QCoreApplication>
#include <QLocale>

#include "ui/models/load_model.h"
#include "ui/models/typed_text.h"

namespace tidemark::ui {
namespace {

QString words(const char* text) { return QCoreApplication::translate("LoadField", text); }

struct Entry {
  const char* key;
  const char* label;
  const char* help;
  LoadEntry entry;
  const char* unit;
  const char* standard;
};

constexpr Entry kGracefulStop{"gracefulStop",
                              QT_TRANSLATE_NOOP("LoadField", "Graceful stop"),
                              QT_TRANSLATE_NOOP("LoadField", "Time that running iterations get to finish at the end"),
                              LoadEntry::duration,
                              "",
                              "30s"};
constexpr Entry kMostUsers{"maxUsers",
                           QT_TRANSLATE_NOOP("LoadField", "Most users"),
                           QT_TRANSLATE_NOOP("LoadField", "An arrival that finds none of them free is dropped and "
                                                          "counted"),
                           LoadEntry::count,
                           "",
                           ""};
constexpr Entry kSpacing{"spacing",
                         QT_TRANSLATE_NOOP("LoadField", "Spacing"),
                         QT_TRANSLATE_NOOP("LoadField", "Even gaps, or random ones as between independent people"),
                         LoadEntry::choice,
                         "",
                         ""};
constexpr Entry kIterations{"iterations",
                            QT_TRANSLATE_NOOP("LoadField", "Iterations"),
                            QT_TRANSLATE_NOOP("LoadField", "How many times the steps are done"),
                            LoadEntry::count,
                            "",
                            ""};
constexpr Entry kPerUser{"perUser",
                         QT_TRANSLATE_NOOP("LoadField", "Counted"),
                         QT_TRANSLATE_NOOP("LoadField", "Whether all users share the number or each does it"),
                         LoadEntry::choice,
                         "",
                         ""};
constexpr Entry kUsers{"users",
                       QT_TRANSLATE_NOOP("LoadField", "Users"),
                       QT_TRANSLATE_NOOP("LoadField", "Who do the iterations"),
                       LoadEntry::count,
                       "",
                       "1"};
constexpr Entry kLongest{"maxDuration",
                         QT_TRANSLATE_NOOP("LoadField", "Longest"),
                         QT_TRANSLATE_NOOP("LoadField", "Ends the load when it is not done by then"),
                         LoadEntry::duration,
                         "",
                         QT_TRANSLATE_NOOP("LoadField", "no limit")};
constexpr Entry kOf{"search/of",
                    QT_TRANSLATE_NOOP("LoadField", "Search of"),
                    QT_TRANSLATE_NOOP("LoadField", "What grows from level to level"),
                    LoadEntry::choice,
                    "",
                    ""};
constexpr Entry kFrom{"search/from",
                      QT_TRANSLATE_NOOP("LoadField", "From"),
                      QT_TRANSLATE_NOOP("LoadField", "The first level tried; where it fails, the search fails"),
                      LoadEntry::count,
                      "",
                      ""};
constexpr Entry kTo{"search/to",
                    QT_TRANSLATE_NOOP("LoadField", "To"),
                    QT_TRANSLATE_NOOP("LoadField", "The last level tried"),
                    LoadEntry::count,
                    "",
                    ""};
constexpr Entry kHold{"search/hold",
                      QT_TRANSLATE_NOOP("LoadField", "Hold each"),
                      QT_TRANSLATE_NOOP("LoadField", "How long each level is held; its first quarter is not judged"),
                      LoadEntry::duration,
                      "",
                      "20s"};
constexpr Entry kTolerance{"search/tolerance",
                           QT_TRANSLATE_NOOP("LoadField", "Tolerance"),
                           QT_TRANSLATE_NOOP("LoadField", "How close to the limit the answer must be"),
                           LoadEntry::percent,
                           "%",
                           "5"};

LoadField made(const Entry& entry, std::vector<LoadField::Choice> choices = {}) {
  return {QString::fromUtf8(entry.key),
          words(entry.label),
          words(entry.help),
          entry.entry,
          QString::fromUtf8(entry.unit),
          QString::fromUtf8(entry.standard),
          std::move(choices)};
}

LoadField::Choice choice(JsonValue value, const char* text) { return {std::move(value), words(text)}; }

std::vector<LoadField> searchFields(const SearchLoad& search) {
  const bool arrivals = search.of == SearchOf::arrivals;
  LoadField from = made(kFrom);
  LoadField to = made(kTo);
  if (arrivals) {
    from.entry = to.entry = LoadEntry::rate;
  } else {
    from.unit = to.unit = words(QT_TRANSLATE_NOOP("LoadField", "users"));
  }
  std::vector<LoadField> fields{
      made(kOf, {choice(JsonValue::ofText("users"), QT_TRANSLATE_NOOP("LoadField", "users")),
                 choice(JsonValue::ofText("arrivals"), QT_TRANSLATE_NOOP("LoadField", "arrivals"))}),
      from, to, made(kHold), made(kTolerance)};
  if (arrivals) {
    fields.push_back(made(kMostUsers));
  }
  return fields;
}

std::vector<LoadField> ownFields(const Load& load) {
  if (std::holds_alternative<ArrivalsLoad>(load.model)) {
    return {made(kMostUsers),
            made(kSpacing, {choice(JsonValue::ofText("even"), QT_TRANSLATE_NOOP("LoadField", "even")),
                            choice(JsonValue::ofText("poisson"), QT_TRANSLATE_NOOP("LoadField", "random (Poisson)"))})};
  }
  if (std::holds_alternative<IterationsLoad>(load.model)) {
    return {made(kIterations),
            made(kPerUser, {choice(JsonValue::ofBoolean(false), QT_TRANSLATE_NOOP("LoadField", "in total")),
                            choice(JsonValue::ofBoolean(true), QT_TRANSLATE_NOOP("LoadField", "for each user"))}),
            made(kUsers), made(kLongest)};
  }
  const auto* search = std::get_if<SearchLoad>(&load.model);
  return search == nullptr ? std::vector<LoadField>{} : searchFields(*search);
}

} // namespace

std::vector<LoadField> loadFields(const Load& load) {
  std::vector<LoadField> fields = ownFields(load);
  fields.push_back(made(kGracefulStop));
  return fields;
}

JsonValue typedValue(LoadEntry entry, const QString& text) {
  switch (entry) {
  case LoadEntry::count:
    return typedCount(text);
  case LoadEntry::rate:
    return typedRate(text, 1);
  case LoadEntry::duration:
    return typedDuration(text);
  case LoadEntry::percent:
    return typedNumber(text);
  case LoadEntry::choice:
    break;
  }
  return JsonValue::ofText(text.toStdString());
}

} // namespace tidemark::ui
