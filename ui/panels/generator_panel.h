// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/session/preflight.h"
#include "ui/format/formatter.h"
#include "ui/viewstate/window_stats.h"

class QLabel;

namespace tidemark::ui {

class TablePanel;
class ToneLabel;

// Whether the machine that makes the load is the limit, in a sentence and in figures.
class GeneratorPanel final : public QWidget {
  Q_OBJECT

public:
  GeneratorPanel(const OpenRun& run, const WindowStats& stats, const Formatter& formatter, QWidget* parent = nullptr);
  [[nodiscard]] TablePanel& list() { return *m_list; }
  [[nodiscard]] QString summary() const;

protected:
  void showEvent(QShowEvent* event) override;

private:
  void refresh();
  void read();
  [[nodiscard]] bool isLive() const;

  const OpenRun& m_run;
  const WindowStats& m_stats;
  const Formatter& m_formatter;
  GeneratorRoom m_room; // of this machine, which a stored run may not come from
  ToneLabel* m_mark;
  QLabel* m_summary;
  TablePanel* m_list;
};

} // namespace tidemark::ui
