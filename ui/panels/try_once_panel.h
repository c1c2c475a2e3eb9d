// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

#include "ui/bridge/trial_runner.h"
#include "ui/format/formatter.h"
#include "ui/models/value_table.h"
#include "ui/viewstate/step_picks.h"

class QComboBox;
class QToolButton;

namespace tidemark::ui {

class DataTable;
class ExchangeView;
class MessageBar;
class ProjectEditor;
class ToneLabel;

// *Try once*: one iteration of a user class through the real engine, every request and answer of it, and checks and
// extractors made from what came. Reads the project from the editor and changes it there.
class TryOncePanel final : public QWidget {
  Q_OBJECT

public:
  TryOncePanel(ProjectEditor& editor, const Formatter& formatter, QWidget* parent = nullptr);

  void start(); // with the class that is chosen; nothing happens where the project cannot run
  void chooseClass(const QString& name);
  void forget(); // what was tried belongs to another project

  // What the runner tells; each of a new trial after begin().
  void begin();
  void take(const TrialExchange& exchange);
  void finish(const TrialResult& result);
  void fail(const Error& error);

  [[nodiscard]] TrialRunner& runner() { return m_runner; }
  [[nodiscard]] DataTable& list() { return *m_list; }
  [[nodiscard]] ExchangeView& exchange() { return *m_view; }
  [[nodiscard]] QString stateText() const;

Q_SIGNALS:
  void stepActivated(const QString& pointer); // Return or a double click on a request: its step in the project

private:
  using Edit = PickOutcome (*)(ProjectEditor&, const JsonPick&);
  void buildHeader();
  void connectRunner();
  void followProject();
  void refreshButtons();
  void showExchange(const QString& key);
  void edit(Edit how, const JsonPick& pick);
  void say(const QString& text, Tone tone);

  ProjectEditor& m_editor;
  const Formatter& m_formatter;
  std::vector<TrialExchange> m_exchanges;
  ValueTable m_model;
  TrialRunner m_runner;
  QStringList m_names; // of the classes offered
  QComboBox* m_classes = nullptr;
  QToolButton* m_try = nullptr;
  QToolButton* m_cancel = nullptr;
  ToneLabel* m_state = nullptr;
  MessageBar* m_message = nullptr;
  DataTable* m_list = nullptr;
  ExchangeView* m_view = nullptr;
  bool m_chosen = false; // a request by the user, in this trial
};

} // namespace tidemark::ui
