// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

#include "ui/forms/form_context.h"

class QLabel;
class QScrollArea;

namespace tidemark::ui {

class FormPart;

// The form of one place of the open project, made from the field tables: a record, a list of records, or one field. It
// follows the editor and changes the project only through it; a wrong value is kept and shown with the loader's own
// message at its field. While the project cannot be edited, the form is read-only and says why. One history: Ctrl+Z in
// a field undoes in the project, and what is typed in one go is one command. GUI thread.
class FormPanel final : public QWidget {
  Q_OBJECT

public:
  explicit FormPanel(ProjectEditor& editor, QWidget* parent = nullptr);
  ~FormPanel() override;

  using QWidget::show;
  // The form of that place; what need not be there yet can be added in it.
  void show(const QString& pointer);
  [[nodiscard]] const QString& pointer() const { return m_pointer; }
  // Puts the keyboard on the field that holds that place; false where this form does not hold it.
  bool goToField(const QString& pointer);

Q_SIGNALS:
  void pointerChosen(const QString& pointer); // a place that has an editor of its own elsewhere

protected:
  void keyPressEvent(QKeyEvent* event) override;

private:
  void build();
  void refresh();
  void refreshHeading();
  [[nodiscard]] QString whyReadOnly() const;
  [[nodiscard]] FormPart* makeTop();

  ProjectEditor& m_editor;
  FieldDrafts m_drafts;
  FormContext m_context;
  QString m_pointer;
  QLabel* m_title;
  QLabel* m_help;
  QLabel* m_readOnly;
  QScrollArea* m_scroll;
  FormPart* m_part = nullptr; // null: there is no such place
};

} // namespace tidemark::ui
