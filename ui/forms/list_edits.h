// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <string_view>
#include <vector>

#include "core/plan/field_table.h"
#include "ui/viewstate/project_editor.h"

namespace tidemark::ui {

// What can be done to the records of one field that stand in a list or under names: each is one command of the
// project's history. Rows count as the values stand in the file. GUI thread.
class ListEdits final {
public:
  ListEdits(ProjectEditor& editor, QString pointer, FieldInfo field);

  [[nodiscard]] bool isMap() const { return m_field.shape == FieldShape::map; }
  // Whether what stands there is no list (or no object of names), so that only its JSON can be edited.
  [[nodiscard]] bool isWrong() const;
  [[nodiscard]] const std::vector<JsonValue>& items() const; // good until the next change
  [[nodiscard]] QString pointerOf(std::size_t row) const;

  // Each gives the row that it made or changed, or the one after which it is to be looked for.
  std::size_t add();
  std::size_t duplicate(std::size_t row);
  std::size_t move(std::size_t row, int by);
  void remove(std::size_t row); // the last one takes the list with it where the list may be absent
  void switchOnOff(std::size_t row);
  // False for a name that is taken or empty.
  bool rename(std::size_t row, const QString& name);

private:
  [[nodiscard]] const JsonValue* whole() const { return m_editor.at(m_pointer); }
  [[nodiscard]] QString below(std::string_view key) const;
  std::size_t insert(std::size_t row, const JsonValue& item, std::string_view key, const QString& what);

  ProjectEditor& m_editor;
  QString m_pointer;
  FieldInfo m_field;
};

} // namespace tidemark::ui
