// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/format/formatter.h"
#include "ui/viewstate/open_run.h"
#include "ui/viewstate/resource_choice.h"
#include "ui/viewstate/view_state.h"
#include "ui/viewstate/window_stats.h"

class QTabWidget;

namespace tidemark::ui {

class ChartsPanel;
class ErrorsPanel;
class ExemplarsPanel;
class GeneratorPanel;
class KeyFiguresPanel;
class ResourcesPanel;
class TablePanel;

// All panels of one run, live or stored: stages and key figures on top, charts in the middle, tables and SLOs below.
class RunDashboard final : public QWidget {
  Q_OBJECT

public:
  RunDashboard(const OpenRun& run, const Formatter& formatter, QWidget* parent = nullptr);
  ~RunDashboard() override;

  [[nodiscard]] ViewState& view() { return m_view; }
  [[nodiscard]] const WindowStats& stats() const { return m_stats; }
  [[nodiscard]] KeyFiguresPanel& figures() { return *m_figures; }
  [[nodiscard]] ChartsPanel& charts() { return *m_charts; }
  [[nodiscard]] TablePanel& requests() { return *m_requests; }
  [[nodiscard]] ErrorsPanel& errors() { return *m_errors; }
  [[nodiscard]] TablePanel& events() { return *m_events; }
  [[nodiscard]] TablePanel& slos() { return *m_slos; }
  [[nodiscard]] GeneratorPanel& generator() { return *m_generator; }
  [[nodiscard]] ExemplarsPanel& exemplars() { return *m_exemplars; }
  [[nodiscard]] QTabWidget& tabs() { return *m_tabs; }

private:
  void buildTables(const Formatter& formatter);
  void connectTables();

  const OpenRun& m_run;
  ViewState m_view;
  WindowStats m_stats;
  ResourceChoice m_choice;
  KeyFiguresPanel* m_figures = nullptr;
  ChartsPanel* m_charts = nullptr;
  QTabWidget* m_tabs = nullptr;
  TablePanel* m_requests = nullptr;
  ErrorsPanel* m_errors = nullptr;
  TablePanel* m_events = nullptr;
  TablePanel* m_slos = nullptr;
  GeneratorPanel* m_generator = nullptr;
  ExemplarsPanel* m_exemplars = nullptr;
};

} // namespace tidemark::ui
