// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/plan/field_table.h"
#include "core/plan/json_value.h"

namespace tidemark::ui {

// How values of a kind are typed in one line. Any text gives some value and comes back as it was typed: what does not
// fit becomes a text that the loader then complains about. Pure.
struct LineSyntax {
  FieldKind kind = FieldKind::text;
  QString (*text)(const JsonValue&) = nullptr;
  JsonValue (*value)(const QString&) = nullptr;
  bool isMonospace = false;
  int columns = 0; // how wide it is at most, in characters; 0: as wide as the form
};

// Of a kind that is typed in one line; null for any other.
const LineSyntax* lineSyntax(FieldKind kind);
// 200, 2xx, 300-399: a whole list in one line.
const LineSyntax& statusListSyntax();

} // namespace tidemark::ui
