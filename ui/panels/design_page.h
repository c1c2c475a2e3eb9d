// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/format/formatter.h"
#include "ui/viewstate/project_editor.h"

class QSplitter;
class QStackedWidget;
class QTabWidget;

namespace tidemark::ui {

class FormPanel;
class JsonView;
class LoadEditor;
class TryOncePanel;

// The open project: the form of the place that is chosen in its tree, over it the load where that is a scenario, and
// the whole as JSON, and one iteration tried. Every change goes through the editor. GUI thread.
class DesignPage final : public QWidget {
  Q_OBJECT

public:
  DesignPage(ProjectEditor& editor, const Formatter& formatter, QWidget* parent = nullptr);

  void showPlace(const QString& pointer);
  // To the field that holds a place, or to the place in the JSON view where no form can be shown; false where nothing
  // stands there.
  bool goTo(const QString& pointer);
  // In the JSON view.
  void goTo(int line, int column);

  [[nodiscard]] FormPanel& form() { return *m_form; }
  [[nodiscard]] LoadEditor& load() { return *m_load; }
  [[nodiscard]] JsonView& json() { return *m_json; }
  [[nodiscard]] TryOncePanel& trial() { return *m_trial; }
  void tryOnce();

Q_SIGNALS:
  void placeChosen(const QString& pointer); // for the tree to follow

private:
  QWidget* buildForm();
  void read();

  ProjectEditor& m_editor;
  FormPanel* m_form;
  LoadEditor* m_load;
  JsonView* m_json;
  TryOncePanel* m_trial;
  QTabWidget* m_tabs;
  QStackedWidget* m_body;
  QSplitter* m_split = nullptr;
};

} // namespace tidemark::ui
