// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/typed_text.h"

#include <algorithm>

namespace tidemark::ui {
namespace {

// Digits with at most one point, as the file spells a number: no sign, no group signs, no exponent.
bool isNumber(const QString& text) {
  const auto isDigit = [](QChar sign) { return sign >= QLatin1Char('0') && sign <= QLatin1Char('9'); };
  const auto points = text.count(QLatin1Char('.'));
  return !text.isEmpty() && points <= 1 && isDigit(text.front()) && isDigit(text.back()) &&
         std::ranges::count_if(text, isDigit) + points == text.size();
}

JsonValue withUnit(const QString& text, const char* unit) {
  const std::string trimmed = text.trimmed().toStdString();
  return JsonValue::ofText(isNumber(text.trimmed()) ? trimmed + unit : trimmed);
}

} // namespace

JsonValue typedDuration(const QString& text) { return withUnit(text, "s"); }

JsonValue typedRate(const QString& text, double unitPerS) {
  return withUnit(text, unitPerS == 60 ? "/min" : unitPerS == 3600 ? "/h" : "/s");
}

JsonValue typedCount(const QString& text) {
  bool fits = false;
  const qlonglong count = text.trimmed().toLongLong(&fits);
  return fits && isNumber(text.trimmed()) ? JsonValue::ofInteger(count)
                                          : JsonValue::ofText(text.trimmed().toStdString());
}

JsonValue typedNumber(const QString& text) {
  return isNumber(text.trimmed()) ? JsonValue::ofNumber(text.trimmed().toDouble())
                                  : JsonValue::ofText(text.trimmed().toStdString());
}

} // namespace tidemark::ui
