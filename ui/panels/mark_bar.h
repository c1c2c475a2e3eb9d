// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "ui/format/formatter.h"

class QLabel;
class QLineEdit;

namespace tidemark::ui {

// Asks in one line what happened at an instant of the run, which is kept while one types. Return sets the mark, Escape
// leaves it. Hidden while nothing is asked.
class MarkBar final : public QFrame {
  Q_OBJECT

public:
  explicit MarkBar(const Formatter& formatter, QWidget* parent = nullptr);
  // `atS`: run clock, what the mark is set at; `shownS`: the same on the clock of the scenario shown.
  void ask(double atS, double shownS);
  [[nodiscard]] QLineEdit& field() { return *m_text; }

Q_SIGNALS:
  void marked(const QString& text, double atS);

protected:
  void keyPressEvent(QKeyEvent* event) override;

private:
  void take();

  const Formatter& m_formatter;
  QLabel* m_when;
  QLineEdit* m_text;
  double m_atS = 0;
};

} // namespace tidemark::ui
