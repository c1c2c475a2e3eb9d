// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/record_list.h"

#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <algorithm>

#include "core/plan/json_edit.h"
#include "ui/format/formatter.h"
#include "ui/forms/field_line.h"
#include "ui/forms/field_problems.h"
#include "ui/forms/field_row.h"
#include "ui/forms/field_words.h"
#include "ui/forms/label_column.h"
#include "ui/forms/part_makers.h"
#include "ui/forms/record_form.h"
#include "ui/forms/record_summary.h"
#include "ui/forms/section.h"

namespace tidemark::ui {
namespace {

constexpr int kMostLines = 7;

QPushButton* push(const QString& text) {
  auto* button = new QPushButton(text);
  button->setAutoDefault(false);
  return button;
}

QToolButton* arrow(const QString& text, const QString& name) {
  auto* button = new QToolButton;
  button->setText(text);
  button->setToolTip(name);
  button->setAccessibleName(name);
  button->setFocusPolicy(Qt::TabFocus);
  return button;
}

void fitHeight(QListWidget& list) {
  const int line = std::max(list.sizeHintForRow(0), list.fontMetrics().height());
  list.setFixedHeight(line * std::clamp(list.count(), 1, kMostLines) + 2 * list.frameWidth() + 2);
}

} // namespace

RecordList::RecordList(const FieldSpot& spot, PartRole role, QWidget* parent)
    : FormPart(spot.context, spot.pointer, parent),
      m_field(spot.field),
      m_edits(spot.context.editor, spot.pointer, spot.field),
      m_section(new Section(labelOf(spot.field), describe(spot.field))),
      m_add(push(tr("Add"))) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_section);
  if (role == PartRole::top) {
    m_section->setPlain();
  }
  m_add->setAccessibleName(tr("Add to %1").arg(labelOf(m_field)));
  m_section->addButton(m_add);
  connect(m_add, &QPushButton::clicked, this, &RecordList::add);
}

void RecordList::makeBody() {
  auto* body = new QWidget;
  m_body = new QVBoxLayout(body);
  m_body->setContentsMargins(0, 0, 0, 0);
  m_body->setSpacing(4);
  m_list = new QListWidget;
  m_list->setAccessibleName(labelOf(m_field));
  m_list->setAccessibleDescription(describe(m_field));
  m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_list->setTextElideMode(Qt::ElideRight);
  m_body->addWidget(m_list);
  makeButtons(*m_body);
  if (m_edits.isMap()) {
    makeNameLine(*m_body);
  }
  m_section->setBody(body);
  m_section->setOpen(true);
  connect(m_list, &QListWidget::currentRowChanged, this,
          [this](int row) { choose(row < 0 ? m_current : static_cast<std::size_t>(row)); });
}

void RecordList::makeButtons(QVBoxLayout& layout) {
  m_duplicate = push(tr("Duplicate"));
  m_remove = push(tr("Remove"));
  m_switch = push(tr("Disable"));
  m_up = arrow(QStringLiteral("↑"), tr("Move up"));
  m_down = arrow(QStringLiteral("↓"), tr("Move down"));
  auto* row = new QHBoxLayout;
  row->setSpacing(4);
  for (QWidget* button : std::initializer_list<QWidget*>{m_duplicate, m_remove, m_switch, m_up, m_down}) {
    row->addWidget(button);
  }
  row->addStretch(1);
  layout.addLayout(row);
  m_switch->setVisible(canBeDisabled(m_field.table()));
  connect(m_duplicate, &QPushButton::clicked, this, [this] { choose(m_edits.duplicate(m_current)); });
  connect(m_remove, &QPushButton::clicked, this, [this] {
    m_edits.remove(m_current);
    (m_list == nullptr ? static_cast<QWidget*>(m_add) : m_list)->setFocus();
  });
  connect(m_switch, &QPushButton::clicked, this, [this] { m_edits.switchOnOff(m_current); });
  connect(m_up, &QToolButton::clicked, this, [this] { choose(m_edits.move(m_current, -1)); });
  connect(m_down, &QToolButton::clicked, this, [this] { choose(m_edits.move(m_current, 1)); });
}

void RecordList::makeNameLine(QVBoxLayout& layout) {
  m_name = new FieldLine;
  m_name->setAccessibleName(tr("Name"));
  m_name->setAccessibleDescription(tr("What ${…} calls it."));
  m_name->setToolTip(tr("What ${…} calls it."));
  auto* row = new QHBoxLayout;
  row->setSpacing(8);
  auto* label = new QLabel(tr("Name *"));
  alignLabel(*label);
  label->setBuddy(m_name);
  row->addWidget(label);
  row->addWidget(m_name, 1);
  layout.addLayout(row);
  connect(m_name, &QLineEdit::editingFinished, this, &RecordList::rename);
}

void RecordList::dropBody() {
  m_section->setBody(nullptr);
  m_list = nullptr;
  m_body = nullptr;
  m_form = nullptr;
  m_name = nullptr;
  m_wrong = nullptr;
}

void RecordList::refresh() {
  const bool isWrong = m_edits.isWrong();
  if ((m_wrong != nullptr) != isWrong || (!isWrong && m_edits.items().empty() && m_list != nullptr)) {
    dropBody();
  }
  if (isWrong && m_wrong == nullptr) {
    FieldInfo field = m_field;
    field.shape = FieldShape::one;
    field.kind = field.item = FieldKind::json;
    m_wrong = new FieldRow({context(), field, m_field.table().name, pointer()});
    m_section->setBody(m_wrong);
    m_section->setOpen(true);
  }
  if (!m_edits.items().empty() && m_list == nullptr) {
    makeBody();
  }
  if (m_wrong != nullptr) {
    m_wrong->refresh();
  }
  if (m_list != nullptr) {
    showItems();
    showCurrent();
    showButtons();
  }
  PlaceProblems problems;
  if (editor().document() && m_wrong == nullptr) {
    problems = problemsAt(*editor().document(), pointer(), ProblemScope::exactly);
    m_section->setFoldedWords(problemsInside(*editor().document(), pointer()));
  }
  const QString title = m_field.required ? tr("%1 *").arg(labelOf(m_field)) : labelOf(m_field);
  m_section->setTitle(m_edits.items().empty() ? title
                                              : tr("%1 (%2)").arg(title, Formatter().count(m_edits.items().size())));
  m_section->setWords(problems.count == 0 ? QString()
                                          : QStringLiteral("%1 %2").arg(toneMark(problems.tone), problems.text));
  m_add->setEnabled(!isReadOnly() && m_wrong == nullptr);
}

void RecordList::showItems() {
  const QSignalBlocker quiet(m_list);
  const std::vector<JsonValue>& all = m_edits.items();
  while (m_list->count() > static_cast<int>(all.size())) {
    delete m_list->takeItem(m_list->count() - 1);
  }
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (m_list->count() <= static_cast<int>(i)) {
      m_list->addItem(QString());
    }
    QString text = summaryOf(all[i], m_field.table());
    text = m_edits.isMap() ? tr("%1 = %2").arg(QString::fromStdString(all[i].key), text) : text;
    text = isDisabled(all[i]) ? tr("%1 (disabled)").arg(text) : text;
    const PlaceProblems problems = problemsAt(*editor().document(), m_edits.pointerOf(i), ProblemScope::inside);
    m_list->item(static_cast<int>(i))
        ->setText(problems.count == 0 ? text : QStringLiteral("%1 %2").arg(toneMark(problems.tone), text));
    m_list->item(static_cast<int>(i))->setToolTip(problems.text);
  }
  m_current = std::min(m_current, all.size() - 1);
  m_list->setCurrentRow(static_cast<int>(m_current));
  fitHeight(*m_list);
}

void RecordList::showCurrent() {
  const QString where = m_edits.pointerOf(m_current);
  if (m_form == nullptr || m_form->pointer() != where) {
    if (m_form != nullptr) {
      m_form->hide();
      m_form->deleteLater();
    }
    m_form = new RecordForm(context(), where, m_field.table(), plainOf(m_field));
    m_body->addWidget(m_form);
    m_form->show();
  }
  m_form->refresh();
  if (const QString key = QString::fromStdString(m_edits.items()[m_current].key);
      m_name != nullptr && !m_name->hasFocus()) {
    m_name->setText(key);
  }
}

void RecordList::showButtons() {
  const bool on = !isReadOnly();
  m_duplicate->setEnabled(on);
  m_remove->setEnabled(on);
  m_switch->setEnabled(on && m_edits.items()[m_current].isObject());
  m_switch->setText(isDisabled(m_edits.items()[m_current]) ? tr("Enable") : tr("Disable"));
  m_up->setEnabled(on && m_current > 0);
  m_down->setEnabled(on && m_current + 1 < m_edits.items().size());
  m_up->setVisible(!m_edits.isMap() && m_edits.items().size() > 1);
  m_down->setVisible(!m_edits.isMap() && m_edits.items().size() > 1);
  if (m_name != nullptr) {
    m_name->setReadOnly(!on);
  }
}

void RecordList::choose(std::size_t row) {
  if (row != m_current && row < m_edits.items().size()) {
    editor().endTyping();
    m_current = row;
    refresh();
  }
}

bool RecordList::goTo(const QString& pointer) {
  if (!holds(pointer)) {
    return false;
  }
  m_section->setOpen(true);
  for (std::size_t i = 0; i < m_edits.items().size(); ++i) {
    if (isInside(pointer.toStdString(), m_edits.pointerOf(i).toStdString())) {
      choose(i);
      return m_form != nullptr && m_form->goTo(pointer);
    }
  }
  m_add->setFocus();
  return true;
}

void RecordList::add() {
  choose(m_edits.add());
  if (m_name != nullptr) {
    m_name->setFocus();
    m_name->selectAll();
  } else if (m_form != nullptr) {
    m_form->goTo(m_form->pointer());
  }
}

// Only when the typing is done: every letter would be another key.
void RecordList::rename() {
  if (!m_edits.rename(m_current, m_name->text())) {
    m_name->setText(QString::fromStdString(m_edits.items()[m_current].key));
  }
}

} // namespace tidemark::ui
