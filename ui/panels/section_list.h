// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <string>
#include <vector>

#include "ui/models/section_choice.h"

class QListWidget;
class QToolButton;

namespace tidemark::ui {

// The sections of a report with a tick each, in the order in which they are printed; dragged, or moved by the buttons.
class SectionList final : public QWidget {
  Q_OBJECT

public:
  explicit SectionList(QWidget* parent = nullptr);

  void setChoices(std::vector<SectionChoice> choices);
  [[nodiscard]] const std::vector<SectionChoice>& choices() const { return m_choices; }
  [[nodiscard]] QListWidget& list() { return *m_list; }
  [[nodiscard]] QToolButton& upButton() { return *m_up; }

Q_SIGNALS:
  void edited(); // choices() are others, by the user

private:
  void fill();
  void read();
  void move(int by);
  void refreshButtons();

  std::vector<SectionChoice> m_choices;
  QListWidget* m_list;
  QToolButton* m_up;
  QToolButton* m_down;
  bool m_filling = false;
};

} // namespace tidemark::ui
