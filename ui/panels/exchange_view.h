// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <functional>

#include "core/session/trial.h"
#include "ui/format/formatter.h"
#include "ui/models/value_table.h"
#include "ui/viewstate/step_picks.h"

class QLabel;
class QTabWidget;

namespace tidemark::ui {

class BodyView;
class DataTable;
class MessageBar;
class PhaseBars;

// One request of a trial for reading: what was sent, what came, how long it took, what it was judged by. A value of a
// JSON answer can be picked for an extractor or a check.
class ExchangeView final : public QWidget {
  Q_OBJECT

public:
  explicit ExchangeView(const Formatter& formatter, QWidget* parent = nullptr);

  void setExchange(const TrialExchange& exchange);
  void setVariables(const std::vector<TracedVariable>& variables);
  void clear(); // the variables too

  [[nodiscard]] QTabWidget& tabs() { return *m_tabs; }
  [[nodiscard]] BodyView& response() { return *m_responseBody; }
  [[nodiscard]] QString problem() const;

Q_SIGNALS:
  void extractPicked(const tidemark::ui::JsonPick& pick);
  void equalsPicked(const tidemark::ui::JsonPick& pick);
  void existsPicked(const tidemark::ui::JsonPick& pick);

private:
  QWidget* messagePage(QLabel* line, ValueTable& headers, const QString& name, BodyView* body);
  QWidget* timingPage();
  QWidget* judgementPage();
  DataTable* tableOf(ValueTable& model, const QString& name, int stretch, const QString& emptyText);
  void showTimings(const TracedRequest& traced);
  void fitTables();
  [[nodiscard]] JsonPick pickOf(const QString& path, const QString& key, const JsonValue& value) const;

  const Formatter& m_formatter;
  TrialExchange m_exchange;
  ValueTable m_requestHeaders;
  ValueTable m_responseHeaders;
  ValueTable m_checks;
  ValueTable m_extracts;
  ValueTable m_variables;
  std::vector<DataTable*> m_tables;
  MessageBar* m_problem;
  QTabWidget* m_tabs;
  QLabel* m_requestLine;
  QLabel* m_responseLine;
  BodyView* m_requestBody;
  BodyView* m_responseBody;
  PhaseBars* m_phases;
  QLabel* m_figures;
};

} // namespace tidemark::ui
