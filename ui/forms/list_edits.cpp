// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/list_edits.h"

#include <QCoreApplication>

#include "core/plan/json_edit.h"
#include "ui/forms/field_words.h"
#include "ui/forms/record_edit.h"
#include "ui/forms/record_summary.h"

namespace tidemark::ui {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Forms)
};

} // namespace

ListEdits::ListEdits(ProjectEditor& editor, QString pointer, FieldInfo field)
    : m_editor(editor), m_pointer(std::move(pointer)), m_field(std::move(field)) {}

bool ListEdits::isWrong() const {
  const JsonValue* now = whole();
  return now != nullptr && !(isMap() ? now->isObject() : now->isList());
}

const std::vector<JsonValue>& ListEdits::items() const {
  static const std::vector<JsonValue> kNone;
  return whole() == nullptr || isWrong() ? kNone : whole()->items;
}

QString ListEdits::below(std::string_view key) const {
  return QString::fromStdString(pointerTo(m_pointer.toStdString(), key));
}

QString ListEdits::pointerOf(std::size_t row) const { return below(isMap() ? items()[row].key : std::to_string(row)); }

std::size_t ListEdits::insert(std::size_t row, const JsonValue& item, std::string_view key, const QString& what) {
  const std::size_t at = isMap() ? items().size() : row;
  m_editor.endTyping();
  if (whole() == nullptr) {
    m_editor.set(m_pointer, isMap() ? JsonValue::object().add(key, item) : JsonValue::list().add(item), what);
  } else if (isMap()) {
    m_editor.set(below(key), item, what);
  } else {
    m_editor.insert(below(std::to_string(row)), item, what);
  }
  m_editor.endTyping();
  return at;
}

std::size_t ListEdits::add() {
  const JsonValue made = isMap() ? JsonValue::ofText("") : newRecord(m_field.table());
  return insert(items().size(), made, freeKey(whole(), "variable"), Words::tr("Add to %1").arg(labelOf(m_field)));
}

std::size_t ListEdits::duplicate(std::size_t row) {
  const JsonValue& item = items()[row];
  const JsonValue copy = isMap() ? item : copyFor(*whole(), item, m_field.table());
  return insert(row + 1, copy, freeKey(whole(), item.key), Words::tr("Duplicate in %1").arg(labelOf(m_field)));
}

std::size_t ListEdits::move(std::size_t row, int by) {
  const std::size_t before = by < 0 ? row - 1 : row + 2; // counted while it still stands where it was
  m_editor.endTyping();
  m_editor.move(pointerOf(row), below(std::to_string(before)), Words::tr("Move in %1").arg(labelOf(m_field)));
  return by < 0 ? row - 1 : row + 1;
}

void ListEdits::remove(std::size_t row) {
  const bool isLast = items().size() == 1 && !m_field.required;
  m_editor.remove(isLast ? m_pointer : pointerOf(row), Words::tr("Remove from %1").arg(labelOf(m_field)));
}

void ListEdits::switchOnOff(std::size_t row) {
  const QString place = pointerOf(row) + QStringLiteral("/disabled");
  m_editor.endTyping();
  if (isDisabled(items()[row])) {
    m_editor.remove(place, Words::tr("Enable in %1").arg(labelOf(m_field)));
  } else {
    m_editor.set(place, JsonValue::ofBoolean(true), Words::tr("Disable in %1").arg(labelOf(m_field)));
  }
  m_editor.endTyping();
}

bool ListEdits::rename(std::size_t row, const QString& name) {
  const std::string from = items()[row].key;
  const std::string to = name.toStdString();
  if (to.empty() || (to != from && whole()->member(to) != nullptr)) {
    return false;
  }
  m_editor.endTyping();
  m_editor.set(m_pointer, renamed(*whole(), from, to), Words::tr("Rename %1").arg(QString::fromStdString(from)));
  m_editor.endTyping();
  return true;
}

} // namespace tidemark::ui
