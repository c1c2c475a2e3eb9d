// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/format/formatter.h"
#include "ui/viewstate/window_stats.h"

class QPlainTextEdit;

namespace tidemark::ui {

class TablePanel;

// Failures by kind, with one request of the chosen kind beside them as it was sent and answered.
class ErrorsPanel final : public QWidget {
  Q_OBJECT

public:
  ErrorsPanel(const OpenRun& run, const WindowStats& stats, const Formatter& formatter, QWidget* parent = nullptr);
  [[nodiscard]] TablePanel& list() { return *m_list; }
  [[nodiscard]] QString exampleText() const;

private:
  void chooseFirst();
  void showExample();

  const OpenRun& m_run;
  const WindowStats& m_stats;
  const Formatter& m_formatter;
  TablePanel* m_list;
  QPlainTextEdit* m_example;
};

} // namespace tidemark::ui
