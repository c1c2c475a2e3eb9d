// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>
#include <vector>

namespace tidemark::ui {

// A frame around the part of the window that has the keyboard, for those that do not show it themselves: charts,
// drawings, lists. Lies over the widget and takes no mouse. Follows the keyboard by itself. GUI thread.
class FocusMark final : public QWidget {
  Q_OBJECT

public:
  explicit FocusMark(QWidget& window);

  [[nodiscard]] QWidget* marked() const { return m_marked; } // null: what has the keyboard shows it itself

protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

private:
  void follow(QWidget* focused);
  void place();

  QWidget& m_window;
  QPointer<QWidget> m_marked;
  std::vector<QPointer<QWidget>> m_watched; // it and what is around it
};

} // namespace tidemark::ui
