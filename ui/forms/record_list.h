// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/form_part.h"
#include "ui/forms/list_edits.h"

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

private:
  void makeBody();
  void makeButtons(QVBoxLayout& layout);
  void makeNameLine(QVBoxLayout& layout);
  void choose(std::size_t row);
  void showItems();
  void showCurrent();
  void showButtons();
  void dropBody();
  void add();
  void rename();

  FieldInfo m_field;
  ListEdits m_edits;
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
  std::size_t m_current = 0;
};

} // namespace tidemark::ui
