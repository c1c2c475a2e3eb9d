// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/form_part.h"

class QPushButton;

namespace tidemark::ui {

class RecordForm;
class Section;

// A record inside another: folded away or open, and absent until it is added where it is optional.
class RecordSection final : public FormPart {
  Q_OBJECT

public:
  RecordSection(const FieldSpot& spot, PartRole role, QWidget* parent = nullptr);

  void refresh() override;
  bool goTo(const QString& pointer) override;

private:
  void add();
  void removeIt();

  FieldInfo m_field;
  Section* m_section;
  QPushButton* m_add;
  QPushButton* m_remove;
  RecordForm* m_form = nullptr; // while there is a value
};

} // namespace tidemark::ui
