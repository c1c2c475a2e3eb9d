// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <optional>

#include "ui/models/finding_rows.h"
#include "ui/viewstate/open_run.h"
#include "ui/viewstate/view_state.h"

namespace tidemark::ui {

class TablePanel;

// What the rules of the report find in the scenario shown. The report's model is made in the background when the panel
// is first looked at: of a day it takes seconds. A run that no file holds is read here and now. GUI thread.
class FindingsPanel final : public QWidget {
  Q_OBJECT

public:
  FindingsPanel(const OpenRun& run, ViewState& view, QWidget* parent = nullptr);
  [[nodiscard]] TablePanel& list() { return *m_list; }

Q_SIGNALS:
  void placeAsked(tidemark::ui::EvidencePlace place);

private:
  std::vector<ValueRow> rows();
  void makeModel();
  [[nodiscard]] std::optional<std::size_t> scenarioIndex() const; // of the scenario shown, in the report's model
  void showPlace(const QString& key);
  void chooseSaturated();

  const OpenRun& m_run;
  ViewState& m_view;
  std::optional<Result<ReportModel>> m_model; // nullopt: not asked for, or still being made
  bool m_asked = false;
  std::vector<Finding> m_findings;
  TablePanel* m_list;
};

} // namespace tidemark::ui
