// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/plan/field_table.h"
#include "core/plan/json_value.h"

namespace tidemark::ui {

// A record in a line of a list: its name or what it is about, then the few values that tell it from the others. Pure.
QString summaryOf(const JsonValue& record, const TableInfo& table, int mostParts = 3);
bool isDisabled(const JsonValue& record);
bool canBeDisabled(const TableInfo& table);

} // namespace tidemark::ui
