// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "core/plan/field_table.h"

namespace tidemark::ui {

// What a line could hold once more is typed, for kinds with a unit: "30" gives 30ms, 30s …; "< 5" gives < 5ms, < 5% …;
// a limit begins with its comparison. Empty for kinds without one. Pure.
QStringList unitSuggestions(FieldKind kind, const QString& typed);

// Where the text ends in an open ${…: that text with each of the names in its place, closed where the name is whole.
QStringList placeholderSuggestions(const QString& typed, const QStringList& names);

// Words that are usual in a field, whatever the project holds: HTTP methods, header names, units.
QStringList usualWords(std::string_view table, std::string_view key);

} // namespace tidemark::ui
