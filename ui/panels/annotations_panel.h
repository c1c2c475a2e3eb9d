// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/run/annotations.h"
#include "ui/format/formatter.h"
#include "ui/viewstate/open_run.h"
#include "ui/viewstate/view_state.h"

class QPushButton;

namespace tidemark::ui {

class TablePanel;
class ToneLabel;

// Notes and marks of a stored run, kept in its file. Marks come from the charts too, where the view asks for one. What
// cannot be written is said here.
class AnnotationsPanel final : public QWidget {
  Q_OBJECT

public:
  AnnotationsPanel(OpenRun& run, ViewState& view, const Formatter& formatter, QWidget* parent = nullptr);

  [[nodiscard]] TablePanel& list() { return *m_list; }
  [[nodiscard]] QPushButton& removeButton() { return *m_remove; }
  [[nodiscard]] QString problem() const; // empty: none
  void add(const Annotation& annotation);

Q_SIGNALS:
  void problemShown(); // somebody should bring the panel to the front

private:
  void arrange();
  void ask(AnnotationKind kind, double atS);
  void askForMark();
  void removeChosen();
  void tell(const Result<void>& done);
  void refreshButtons();

  OpenRun& m_run;
  ViewState& m_view;
  const Formatter& m_formatter;
  QString m_by; // who spoke last
  TablePanel* m_list;
  QPushButton* m_note;
  QPushButton* m_mark;
  QPushButton* m_remove;
  ToneLabel* m_problem;
};

} // namespace tidemark::ui
