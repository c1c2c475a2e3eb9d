// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/record_summary.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

#include "core/plan/table_keys.h"
#include "ui/forms/field_words.h"
#include "ui/forms/table_at.h"

namespace tidemark::ui {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Forms)
};

QString plain(const JsonValue& value) {
  return QString::fromStdString(value.isText() ? value.text : jsonCompact(value));
}

bool isLeftOut(std::string_view key) { return key == "disabled" || key == "format"; }

// The values of a record that are simple, in the order of its table; the first alone, the others with their label.
void addValues(QStringList& parts, const JsonValue& record, const TableInfo& table, int mostParts) {
  const AlternativeInfo* shape = shapeOf(record, table);
  for (const FieldInfo* field : fieldsOf(table, shape)) {
    const JsonValue* value = record.member(field->key);
    if (value == nullptr || isLeftOut(field->key) || parts.size() >= mostParts) {
      continue;
    }
    if (value->isObject() && field->kind == FieldKind::record && shape != nullptr && shape->key == field->key) {
      parts.append(fieldWords(shape->label));
      addValues(parts, *value, field->table(), mostParts);
    } else if (!value->isObject() && !value->isList() && !plain(*value).isEmpty()) {
      const bool isNumber = field->item == FieldKind::integer || field->item == FieldKind::number;
      const bool speaksForItself = (parts.isEmpty() && !isNumber) || field->required;
      parts.append(speaksForItself ? plain(*value) : Words::tr("%1 %2").arg(labelOf(*field), plain(*value)));
    }
  }
}

// How many there are of each; all that can be said of a record that holds nothing else.
void addLists(QStringList& parts, const JsonValue& record, const TableInfo& table) {
  for (const FieldInfo* field : fieldsOf(table, shapeOf(record, table))) {
    const JsonValue* value = record.member(field->key);
    if (value != nullptr && value->isList() && !value->items.empty()) {
      parts.append(Words::tr("%1: %2").arg(labelOf(*field)).arg(value->items.size()));
    }
  }
}

} // namespace

QString summaryOf(const JsonValue& record, const TableInfo& table, int mostParts) {
  QStringList parts;
  if (record.isObject()) {
    addValues(parts, record, table, mostParts);
    if (parts.isEmpty()) {
      if (const AlternativeInfo* shape = shapeOf(record, table); shape != nullptr) {
        parts.append(fieldWords(shape->label));
      }
      addLists(parts, record, table);
    }
  }
  const QString text = record.isObject() ? parts.join(QStringLiteral(" · ")) : plain(record);
  return text.isEmpty() ? Words::tr("(empty)") : text;
}

bool isDisabled(const JsonValue& record) {
  const JsonValue* disabled = record.member("disabled");
  return disabled != nullptr && disabled->text == "true";
}

bool canBeDisabled(const TableInfo& table) {
  const auto has = [](const std::vector<FieldInfo>& fields) {
    return std::ranges::find(fields, std::string_view{"disabled"}, &FieldInfo::key) != fields.end();
  };
  return has(table.head) || has(table.tail);
}

} // namespace tidemark::ui
