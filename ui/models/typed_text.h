// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/plan/json_value.h"

namespace tidemark::ui {

// What is typed into a field as the file holds it. A bare number of a time or a rate takes the unit: "90" is "90s".
// What is nothing of the kind stays a text, for the loader to complain about. Numbers are spelled as in the file,
// whatever the locale.
JsonValue typedDuration(const QString& text);
JsonValue typedRate(const QString& text, double unitPerS); // 60: a bare number is one a minute
JsonValue typedCount(const QString& text);
JsonValue typedNumber(const QString& text);

} // namespace tidemark::ui
