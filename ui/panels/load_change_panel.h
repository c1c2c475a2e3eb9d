// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <vector>

#include "ui/panels/load_dial_row.h"
#include "ui/viewstate/open_run.h"

class QPushButton;
class QVBoxLayout;

namespace tidemark::ui {

// Changes the load of what runs: a row for each scenario that can be changed, and a button that keeps the stages as
// they really ran. Hidden while there is neither. Follows one run.
class LoadChangePanel final : public QFrame {
  Q_OBJECT

public:
  LoadChangePanel(const OpenRun& run, const Formatter& formatter, QWidget* parent = nullptr);

  [[nodiscard]] const std::vector<LoadDialRow*>& rows() const { return m_rows; }
  [[nodiscard]] QPushButton& saveButton() { return *m_save; }
  void setMaySave(bool may); // there is a project to save into

Q_SIGNALS:
  void applied(tidemark::ScenarioId scenario, double target, tidemark::Nanos over);
  void saveRequested();

private:
  void refresh();
  void rebuild(const std::vector<LoadDial>& dials);

  const OpenRun& m_run;
  const Formatter& m_formatter;
  QVBoxLayout* m_list;
  QPushButton* m_save;
  std::vector<LoadDialRow*> m_rows;
  bool m_maySave = false;
};

} // namespace tidemark::ui
