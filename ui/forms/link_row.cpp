// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/link_row.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/forms/elsewhere.h"
#include "ui/forms/field_words.h"
#include "ui/forms/problem_label.h"

namespace tidemark::ui {

LinkRow::LinkRow(const FieldSpot& spot, QWidget* parent)
    : FormPart(spot.context, spot.pointer, parent),
      m_field(spot.field),
      m_table(spot.table),
      m_label(new QLabel(spot.field.required ? tr("%1 *").arg(labelOf(spot.field)) : labelOf(spot.field))),
      m_words(new QLabel),
      m_open(new QPushButton(tr("Open"))),
      m_problems(new ProblemLabel) {
  auto* row = new QHBoxLayout;
  row->setSpacing(8);
  row->addWidget(m_open);
  row->addWidget(m_words, 1);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(2);
  layout->addLayout(row);
  layout->addWidget(m_problems);
  m_open->setAutoDefault(false);
  m_open->setAccessibleName(tr("Open %1").arg(labelOf(m_field)));
  for (QWidget* widget : {static_cast<QWidget*>(m_label), static_cast<QWidget*>(m_open)}) {
    widget->setToolTip(describe(m_field));
    widget->setWhatsThis(describe(m_field));
  }
  m_open->setAccessibleDescription(describe(m_field));
  setFocusProxy(m_open);
  connect(m_open, &QPushButton::clicked, this, [this] { context().open(pointer()); });
}

void LinkRow::refresh() {
  const JsonValue* now = value();
  const bool counts = m_field.shape != FieldShape::one && (now == nullptr || now->isList() || now->isObject());
  const std::size_t count = now == nullptr ? 0 : counts ? now->items.size() : 1;
  m_words->setText(elsewhereWords(m_table, m_field.key, count));
  PlaceProblems problems;
  if (editor().document()) {
    problems = problemsAt(*editor().document(), pointer(), ProblemScope::exactly);
    if (const QString inside = problemsInside(*editor().document(), pointer());
        problems.count == 0 && !inside.isEmpty()) {
      problems = problemsAt(*editor().document(), pointer(), ProblemScope::inside);
      problems.text = inside.mid(2); // the label has the mark itself
    }
  }
  m_problems->say(problems);
}

bool LinkRow::goTo(const QString& pointer) {
  if (holds(pointer)) {
    setFocus();
  }
  return holds(pointer);
}

} // namespace tidemark::ui
