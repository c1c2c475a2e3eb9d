// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/record_section.h"

#include <QPushButton>
#include <QVBoxLayout>

#include "ui/forms/field_problems.h"
#include "ui/forms/field_words.h"
#include "ui/forms/part_makers.h"
#include "ui/forms/record_edit.h"
#include "ui/forms/record_form.h"
#include "ui/forms/section.h"

namespace tidemark::ui {

RecordSection::RecordSection(const FieldSpot& spot, PartRole role, QWidget* parent)
    : FormPart(spot.context, spot.pointer, parent),
      m_field(spot.field),
      m_section(new Section(spot.field.required ? tr("%1 *").arg(labelOf(spot.field)) : labelOf(spot.field),
                            describe(spot.field))),
      m_add(new QPushButton(tr("Add"))),
      m_remove(new QPushButton(tr("Remove"))) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_section);
  if (role == PartRole::top) {
    m_section->setPlain();
  }
  const QString label = labelOf(m_field);
  m_add->setAccessibleName(tr("Add %1").arg(label));
  m_remove->setAccessibleName(tr("Remove %1").arg(label));
  for (QPushButton* button : {m_add, m_remove}) {
    button->setAutoDefault(false);
    m_section->addButton(button);
  }
  connect(m_add, &QPushButton::clicked, this, &RecordSection::add);
  connect(m_remove, &QPushButton::clicked, this, &RecordSection::removeIt);
}

void RecordSection::refresh() {
  const bool isThere = value() != nullptr;
  if (isThere && m_form == nullptr) {
    m_form = new RecordForm(context(), pointer(), m_field.table(), plainOf(m_field));
    m_section->setBody(m_form);
    m_section->setOpen(true);
  } else if (!isThere && m_form != nullptr) {
    m_form = nullptr;
    m_section->setBody(nullptr);
  }
  m_add->setVisible(!isThere);
  m_remove->setVisible(isThere && !m_field.required);
  m_add->setEnabled(!isReadOnly());
  m_remove->setEnabled(!isReadOnly());
  QString words;
  if (!isThere && editor().document()) {
    const PlaceProblems problems = problemsAt(*editor().document(), pointer(), ProblemScope::inside);
    words = problems.count > 0 ? QStringLiteral("%1 %2").arg(toneMark(problems.tone), problems.text) : words;
  }
  m_section->setWords(words);
  if (editor().document()) {
    m_section->setFoldedWords(problemsInside(*editor().document(), pointer()));
  }
  if (m_form != nullptr) {
    m_form->refresh();
  }
}

bool RecordSection::goTo(const QString& pointer) {
  if (!holds(pointer)) {
    return false;
  }
  if (m_form == nullptr) {
    m_add->setFocus();
    return true;
  }
  m_section->setOpen(true);
  return m_form->goTo(pointer);
}

void RecordSection::add() {
  const JsonValue made =
      m_field.kind == FieldKind::record ? newRecord(m_field.table()) : JsonValue::ofText("last-pass");
  editor().endTyping();
  if (editor().set(pointer(), made, tr("Add %1").arg(labelOf(m_field)))) {
    editor().endTyping();
    goTo(pointer());
  }
}

void RecordSection::removeIt() {
  editor().remove(pointer(), tr("Remove %1").arg(labelOf(m_field)));
  m_add->setFocus();
}

} // namespace tidemark::ui
