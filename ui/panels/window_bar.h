// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

#include "ui/format/formatter.h"
#include "ui/viewstate/window_choice.h"
#include "ui/viewstate/window_stats.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace tidemark::ui {

// Which seconds every figure and table of the page is computed for: by name, by number, and in words. The charts and
// the stage strip choose the same seconds with the mouse; Escape anywhere on the page drops the choice.
class WindowBar final : public QWidget {
  Q_OBJECT

public:
  // `page`: where Escape counts.
  WindowBar(const OpenRun& run, ViewState& view, const WindowStats& stats, const Formatter& formatter, QWidget& page);

  [[nodiscard]] QComboBox& windows() { return *m_windows; }
  [[nodiscard]] QLineEdit& from() { return *m_from; }
  [[nodiscard]] QLineEdit& to() { return *m_to; }
  [[nodiscard]] QString words() const;

private:
  QLineEdit* edge(const QString& name, const QString& tip);
  void arrange();
  void fillWindows();
  void chooseNamed(int index);
  void chooseTyped();
  void refresh();
  [[nodiscard]] QString sentence() const;
  [[nodiscard]] double lengthS() const; // whole seconds there are to choose from

  const OpenRun& m_run;
  ViewState& m_view;
  const WindowStats& m_stats;
  const Formatter& m_formatter;
  std::vector<NamedWindow> m_named; // as in the list, after "Whole scenario"
  QComboBox* m_windows;
  QLineEdit* m_from;
  QLineEdit* m_to;
  QLabel* m_words;
  QPushButton* m_clear;
};

} // namespace tidemark::ui
