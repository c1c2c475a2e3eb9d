// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

#include "core/plan/json_value.h"
#include "core/plan/load.h"

namespace tidemark::ui {

// How a field of a load is entered.
enum class LoadEntry : std::uint8_t { count, rate, duration, percent, choice };

// One field of a load beside its stages.
struct LoadField {
  struct Choice {
    JsonValue value; // as the file holds it
    QString text;
    friend bool operator==(const Choice& a, const Choice& b) { return a.text == b.text; }
  };
  QString key; // from the load: "maxUsers", "search/from"
  QString label;
  QString help;
  LoadEntry entry = LoadEntry::count;
  QString unit;
  QString standard;            // what holds where nothing is written; empty: it is needed, or there is none
  std::vector<Choice> choices; // the first is the default
  friend bool operator==(const LoadField&, const LoadField&) = default;
};

// Those of the load's model, in the order shown; of a search also by what it searches.
std::vector<LoadField> loadFields(const Load& load);

// What is typed as the file holds it; a text where it is nothing of the kind. Empty text: an empty text.
JsonValue typedValue(LoadEntry entry, const QString& text);

} // namespace tidemark::ui
