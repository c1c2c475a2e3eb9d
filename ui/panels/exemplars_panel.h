// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/format/formatter.h"
#include "ui/models/exemplar_rows.h"
#include "ui/viewstate/window_stats.h"

class QComboBox;

namespace tidemark::ui {

class ExemplarInspector;
class TablePanel;

// Requests kept whole in the chosen seconds, by name and outcome, with an inspector beside the list. Return or a double
// click shows the instant on the charts.
class ExemplarsPanel final : public QWidget {
  Q_OBJECT

public:
  ExemplarsPanel(const OpenRun& run, ViewState& view, const WindowStats& stats, const Formatter& formatter,
                 QWidget* parent = nullptr);
  [[nodiscard]] TablePanel& list() { return *m_list; }
  [[nodiscard]] QComboBox& requests() { return *m_requests; }
  [[nodiscard]] QComboBox& outcomes() { return *m_outcomes; }
  [[nodiscard]] QString shownText() const;

private:
  void arrange();
  void fillChoices();
  [[nodiscard]] ExemplarChoice choice() const;
  void read(const QString& key);
  void chooseFirst();
  void showPlace();
  [[nodiscard]] const Exemplar* exemplarOf(const QString& key) const;

  const OpenRun& m_run;
  ViewState& m_view;
  const WindowStats& m_stats;
  TablePanel* m_list;
  QComboBox* m_requests;
  QComboBox* m_outcomes;
  ExemplarInspector* m_inspector;
};

} // namespace tidemark::ui
