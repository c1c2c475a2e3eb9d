// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <string_view>

#include "core/plan/field_table.h"

namespace tidemark::ui {

// The words of the field tables as the window shows them, translated (context "Fields"). Pure.

QString fieldWords(std::string_view english); // a label or a help sentence
QString labelOf(const FieldInfo& field);      // "Connect"
// "0 or more", "more than 0", "1 to 65535 users"; empty where everything is allowed.
QString rangeOf(const FieldInfo& field);
// The default as a form shows it: 5s, not "5s"; empty where there is none.
QString defaultOf(const FieldInfo& field);
// Help, range, unit and default in full sentences: tooltip, What's This and accessible description.
QString describe(const FieldInfo& field);

} // namespace tidemark::ui
