// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/field_row.h"

#include <QAction>
#include <QLabel>
#include <QVBoxLayout>

#include "core/plan/json_edit.h"
#include "core/plan/json_parser.h"
#include "ui/forms/editor_makers.h"
#include "ui/forms/field_words.h"
#include "ui/forms/problem_label.h"

namespace tidemark::ui {

FieldRow::FieldRow(const FieldSpot& spot, QWidget* parent)
    : FormPart(spot.context, spot.pointer, parent),
      m_field(spot.field),
      m_label(new QLabel),
      m_editor(makeEditor(spot)),
      m_problems(new ProblemLabel),
      m_reset(new QAction(tr("Reset to Default"), this)) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(2);
  layout->addWidget(m_editor);
  layout->addWidget(m_problems);
  makeLabel();
  for (QWidget* widget : {static_cast<QWidget*>(m_label), static_cast<QWidget*>(this)}) {
    widget->setContextMenuPolicy(Qt::ActionsContextMenu);
    widget->addAction(m_reset);
  }
  if (m_editor->focusProxy() != nullptr) {
    m_editor->focusProxy()->addAction(m_reset);
  }
  connect(m_editor, &ValueEditor::edited, this, &FieldRow::take);
  connect(m_editor, &ValueEditor::typingEnded, this, [this] { editor().endTyping(); });
  connect(m_editor, &ValueEditor::complaintChanged, this, &FieldRow::showProblems);
  connect(m_editor, &ValueEditor::complaintChanged, this, &FieldRow::keepDraft);
  connect(m_editor, &ValueEditor::drafted, this, &FieldRow::keepDraft);
  connect(m_reset, &QAction::triggered, this, [this] { take(std::nullopt); });
}

void FieldRow::makeLabel() {
  QString text = labelOf(m_field);
  text.replace(QLatin1Char('&'), QStringLiteral("&&")); // a buddy would make a mnemonic of it
  m_label->setText(m_field.required ? tr("%1 *").arg(text) : text);
  m_label->setBuddy(m_editor);
  m_label->setToolTip(describe(m_field));
  m_label->setWhatsThis(describe(m_field));
  m_label->setWordWrap(true);
}

void FieldRow::refresh() {
  m_editor->setValue(value());
  m_editor->setReadOnly(isReadOnly());
  restoreDraft();
  m_reset->setEnabled(isChanged() && !isReadOnly());
  QFont font = m_label->font();
  font.setBold(isChanged());
  m_label->setFont(font);
  m_label->setAccessibleDescription(isChanged() ? tr("Changed from the default.") : QString());
  showProblems();
}

void FieldRow::keepDraft() {
  if (m_editor->complaint().isEmpty()) {
    context().drafts.drop(pointer());
  } else {
    context().drafts.keep(pointer(), value(), m_editor->draft());
  }
}

// Once: what a form before this one could not give to the project.
void FieldRow::restoreDraft() {
  const auto draft = m_isFresh ? context().drafts.find(pointer(), value()) : std::nullopt;
  m_isFresh = false;
  if (draft) {
    m_editor->restore(*draft);
  }
}

bool FieldRow::goTo(const QString& pointer) {
  if (!holds(pointer)) {
    return false;
  }
  m_editor->goTo(pointer.mid(this->pointer().size()));
  return true;
}

bool FieldRow::isChanged() const {
  const JsonValue* now = value();
  return now != nullptr && !m_field.required &&
         (m_field.defaultText.empty() || !sameJson(parseJson(m_field.defaultText).root, *now));
}

void FieldRow::take(const std::optional<JsonValue>& value) {
  const QString what = tr("Edit %1").arg(labelOf(m_field));
  if (value) {
    editor().set(pointer(), *value, what);
  } else if (this->value() != nullptr) {
    editor().remove(pointer(), what);
  }
}

void FieldRow::showProblems() {
  PlaceProblems problems;
  if (editor().document()) {
    problems = problemsAt(*editor().document(), pointer(), ProblemScope::inside);
  }
  if (const QString complaint = m_editor->complaint(); !complaint.isEmpty()) {
    problems = {Tone::bad, problems.text.isEmpty() ? complaint : complaint + QLatin1Char('\n') + problems.text, 1};
  }
  m_problems->say(problems);
}

} // namespace tidemark::ui
