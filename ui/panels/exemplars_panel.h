// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/format/formatter.h"
#include "ui/viewstate/window_stats.h"

class QPlainTextEdit;

namespace tidemark::ui {

class TablePanel;

// Requests kept whole, with request and response beside the list.
class ExemplarsPanel final : public QWidget {
  Q_OBJECT

public:
  ExemplarsPanel(const OpenRun& run, const WindowStats& stats, const Formatter& formatter, QWidget* parent = nullptr);
  [[nodiscard]] TablePanel& list() { return *m_list; }
  [[nodiscard]] QString shownText() const;

private:
  void read(const QString& key);
  void chooseFirst();

  const OpenRun& m_run;
  const Formatter& m_formatter;
  TablePanel* m_list;
  QPlainTextEdit* m_text;
};

} // namespace tidemark::ui
