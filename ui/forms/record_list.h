// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "ui/forms/form_part.h"

class QListWidget;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace tidemark::ui {

class FieldLine;
class FieldRow;
class RecordForm;
class Section;

// Records in a list, or under names of the user's: one line each, and the form of the chosen one below. Add, duplicate,
// remove, move, switch off and, under names, rename; each is one command.
class RecordList final : public FormPart {
  Q_OBJECT

public:
  RecordList(const FieldSpot& spot, PartRole role, QWidget* parent = nullptr);

  void refresh() override;
  bool goTo(const QString& pointer) override;
  void choose(int row);

private:
  void makeBody();
  void makeButtons(QVBoxLayout& layout);
  void makeNameLine(QVBoxLayout& layout);
  void showItems();
  void showCurrent();
  void showButtons();
  void dropBody();
  void add();
  void duplicate();
  void removeCurrent();
  void moveCurrent(int by);
  void switchCurrent();
  void rename();
  void insertAt(std::size_t row, const JsonValue& item, std::string_view key, const QString& what);
  [[nodiscard]] bool isMap() const { return m_field.shape == FieldShape::map; }
  [[nodiscard]] const std::vector<JsonValue>& items() const;
  [[nodiscard]] QString itemPointer(std::size_t row) const;
  [[nodiscard]] std::size_t current() const { return static_cast<std::size_t>(m_current); }

  FieldInfo m_field;
  Section* m_section;
  QPushButton* m_add;
  QListWidget* m_list = nullptr; // these while there are items
  QVBoxLayout* m_body = nullptr;
  QPushButton* m_duplicate = nullptr;
  QPushButton* m_remove = nullptr;
  QPushButton* m_switch = nullptr;
  QToolButton* m_up = nullptr;
  QToolButton* m_down = nullptr;
  FieldLine* m_name = nullptr; // of a map
  RecordForm* m_form = nullptr;
  FieldRow* m_wrong = nullptr; // instead of all this where the value is no list
  int m_current = 0;
};

} // namespace tidemark::ui
