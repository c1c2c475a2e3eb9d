// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/line_syntax.h"

#include <QStringList>
#include <algorithm>

#include "core/plan/json_edit.h"
#include "core/plan/json_parser.h"

namespace tidemark::ui {
namespace {

QString compact(const JsonValue& value) { return QString::fromStdString(jsonCompact(value)); }
JsonValue asText(const QString& text) { return JsonValue::ofText(text.toStdString()); }

std::optional<JsonValue> json(const QString& text) {
  ParsedJson parsed = parseJson(text.toStdString());
  return parsed.whole && parsed.problems.empty() ? std::optional{std::move(parsed.root)} : std::nullopt;
}

JsonValue numberValue(const QString& text) {
  auto value = json(text.trimmed());
  return value && value->isNumber() ? std::move(*value) : asText(text);
}

// A word is a text, 8080 a number, true a boolean and "8080" a text again.
JsonValue constantValue(const QString& text) {
  auto value = json(text.trimmed());
  const bool isConstant = value && (value->isText() || value->isNumber() || value->kind == JsonValue::Kind::boolean);
  return isConstant ? std::move(*value) : asText(text);
}

JsonValue jsonValue(const QString& text) { return json(text).value_or(asText(text)); }

// As it would be typed: a text plain, but in JSON where typing it plain would give something else.
template <JsonValue (*Value)(const QString&)>
QString typed(const JsonValue& value) {
  const QString plain = QString::fromStdString(value.text);
  return value.isText() && sameJson(Value(plain), value) ? plain : compact(value);
}

QString statusList(const JsonValue& value) {
  QStringList parts;
  for (const JsonValue& item : value.items) {
    parts.append(typed<numberValue>(item));
  }
  return value.isList() ? parts.join(QStringLiteral(", ")) : typed<numberValue>(value);
}

JsonValue statusListValue(const QString& text) {
  JsonValue list = JsonValue::list();
  for (const QString& part : text.split(QLatin1Char(','))) {
    list.add(numberValue(part.trimmed()));
  }
  return list;
}

constexpr int kShort = 16;
constexpr int kMiddle = 34;
constexpr LineSyntax kSyntaxes[] = {
    {FieldKind::text, typed<asText>, asText},
    {FieldKind::name, typed<asText>, asText},
    {FieldKind::verbatim, typed<asText>, asText, true},
    {FieldKind::path, typed<asText>, asText},
    {FieldKind::date, typed<asText>, asText, false, kShort},
    {FieldKind::choice, typed<asText>, asText, false, kMiddle}, // as an item of a list
    {FieldKind::integer, typed<numberValue>, numberValue, false, kShort},
    {FieldKind::number, typed<numberValue>, numberValue, false, kShort},
    {FieldKind::duration, typed<asText>, asText, false, kShort},
    {FieldKind::rate, typed<asText>, asText, false, kShort},
    {FieldKind::size, typed<asText>, asText, false, kShort},
    {FieldKind::limit, typed<asText>, asText, false, kMiddle},
    {FieldKind::metric, typed<asText>, asText, false, kMiddle},
    {FieldKind::window, typed<asText>, asText, false, kMiddle},
    {FieldKind::constant, typed<constantValue>, constantValue},
    {FieldKind::json, typed<jsonValue>, jsonValue, true},
    {FieldKind::status, typed<numberValue>, numberValue, false, kShort},
};
constexpr LineSyntax kStatusList{FieldKind::status, statusList, statusListValue};

} // namespace

const LineSyntax* lineSyntax(FieldKind kind) {
  const auto* found = std::ranges::find(kSyntaxes, kind, &LineSyntax::kind);
  return found == std::end(kSyntaxes) ? nullptr : found;
}

const LineSyntax& statusListSyntax() { return kStatusList; }

} // namespace tidemark::ui
