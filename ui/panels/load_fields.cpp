// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/load_fields.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <algorithm>

#include "core/plan/json_edit.h"
#include "ui/charts/flow_layout.h"
#include "ui/models/load_model.h"
#include "ui/models/problem_rows.h"
#include "ui/panels/page_header.h"

namespace tidemark::ui {
namespace {

constexpr int kSpacing = 14;
constexpr int kLetters = 11; // room for "1h30m", "10000/min"

QString textOf(const JsonValue* value) {
  return value == nullptr       ? QString()
         : value->items.empty() ? QString::fromStdString(value->text)
                                : QString::fromStdString(jsonLine(*value));
}

} // namespace

LoadFields::LoadFields(ProjectEditor& editor, QWidget* parent) : QWidget(parent), m_editor(editor) {
  new FlowLayout(kSpacing, this);
  QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
}

QString LoadFields::pointerOf(const LoadField& field) const { return m_pointer + QLatin1Char('/') + field.key; }

void LoadFields::show(const QString& loadPointer, const Load& load, Problems problems) {
  const auto fields = loadFields(load);
  const bool others = fields != m_fields || loadPointer != m_pointer;
  m_pointer = loadPointer;
  m_load = load;
  m_problems = std::move(problems);
  if (others) {
    m_fields = fields;
    rebuild();
  }
  for (const Cell& cell : m_cells) {
    refresh(cell);
  }
}

void LoadFields::rebuild() {
  m_cells.clear();
  const auto old = findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
  for (QWidget* widget : old) {
    widget->hide();
    layout()->removeWidget(widget);
    widget->deleteLater(); // a choice in it may be what brought us here
  }
  for (const LoadField& field : m_fields) {
    m_cells.push_back(addCell(field));
  }
}

LoadFields::Cell LoadFields::addCell(const LoadField& field) {
  Cell cell{field, nullptr, nullptr, new ToneLabel};
  auto* label = new QLabel(field.label);
  label->setToolTip(field.help);
  QWidget* entry = field.entry == LoadEntry::choice ? addBox(cell) : addLine(cell);
  entry->setObjectName(field.key);
  entry->setAccessibleName(field.label);
  entry->setWhatsThis(field.help);
  label->setBuddy(entry);
  auto* holder = new QWidget;
  auto* row = new QHBoxLayout(holder);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(4);
  row->addWidget(label);
  row->addWidget(entry);
  if (!field.unit.isEmpty()) {
    row->addWidget(new QLabel(field.unit));
  }
  row->addWidget(cell.mark);
  layout()->addWidget(holder);
  return cell;
}

QWidget* LoadFields::addBox(Cell& cell) {
  cell.box = new QComboBox;
  for (const LoadField::Choice& choice : cell.field.choices) {
    cell.box->addItem(choice.text);
  }
  connect(cell.box, &QComboBox::activated, this, [this, cell](int index) { chose(cell, index); });
  return cell.box;
}

QWidget* LoadFields::addLine(Cell& cell) {
  cell.line = new QLineEdit;
  cell.line->setFixedWidth(fontMetrics().averageCharWidth() * kLetters + 12);
  cell.line->setPlaceholderText(cell.field.standard);
  connect(cell.line, &QLineEdit::textEdited, this, [this, cell](const QString& text) { typed(cell, text); });
  connect(cell.line, &QLineEdit::editingFinished, this, [this, cell] {
    m_editor.endTyping();
    cell.line->setModified(false);
    refresh(cell);
  });
  return cell.line;
}

void LoadFields::refresh(const Cell& cell) {
  const JsonValue* value = m_editor.at(pointerOf(cell.field));
  const std::string key = "/" + cell.field.key.toStdString();
  const auto problem = std::ranges::find_if(m_problems, [&](const Problem& one) { return isInside(one.pointer, key); });
  const bool wrong = problem != m_problems.end();
  const QString message = wrong ? problemText(*problem) : QString();
  static_cast<ToneLabel*>(cell.mark)->setText(QString(), wrong ? Tone::bad : Tone::neutral);
  cell.mark->setVisible(wrong);
  cell.mark->setToolTip(message);
  QWidget* entry = entryOf(cell);
  entry->setToolTip(wrong ? message : cell.field.help);
  entry->setAccessibleDescription(message);
  entry->setEnabled(m_editor.isEditable());
  if (cell.box != nullptr) {
    const auto& choices = cell.field.choices;
    const auto found = std::ranges::find_if(
        choices, [value](const auto& one) { return value != nullptr && sameJson(one.value, *value); });
    cell.box->setCurrentIndex(value == nullptr         ? 0
                              : found == choices.end() ? -1
                                                       : static_cast<int>(found - choices.begin()));
    return;
  }
  // While somebody types the text is theirs, as long as it means what stands there.
  const bool same = value != nullptr && sameJson(typedValue(cell.field.entry, cell.line->text()), *value);
  if (!cell.line->hasFocus() || !same || !cell.line->isModified()) {
    cell.line->setText(textOf(value));
  }
}

void LoadFields::put(const LoadField& field, JsonValue value) {
  const bool empty = value.isText() && value.text.empty();
  const QString what = tr("Change %1").arg(field.label);
  if (!empty) {
    m_editor.set(pointerOf(field), std::move(value), what);
  } else if (m_editor.at(pointerOf(field)) != nullptr) {
    m_editor.remove(pointerOf(field), what);
  }
}

void LoadFields::typed(const Cell& cell, const QString& text) { put(cell.field, typedValue(cell.field.entry, text)); }

void LoadFields::chose(const Cell& cell, int index) {
  m_editor.endTyping();
  const LoadField::Choice choice = cell.field.choices[static_cast<std::size_t>(index)];
  const auto* search = std::get_if<SearchLoad>(&m_load.model);
  if (search != nullptr && cell.field.key == QLatin1String("search/of")) {
    Load other = m_load; // levels are spelled in another way, and the most users come or go
    other.model = withSearchOf(*search, index == 0 ? SearchOf::users : SearchOf::arrivals);
    m_editor.set(m_pointer, loadJson(other), tr("Change %1").arg(cell.field.label));
  } else {
    put(cell.field, index == 0 ? JsonValue::ofText("") : choice.value);
  }
  m_editor.endTyping();
}

QWidget* LoadFields::entryOf(const Cell& cell) {
  return cell.line != nullptr ? static_cast<QWidget*>(cell.line) : cell.box;
}

QWidget* LoadFields::field(const QString& key) const {
  const auto found = std::ranges::find_if(m_cells, [&](const Cell& cell) { return cell.field.key == key; });
  return found == m_cells.end() ? nullptr : entryOf(*found);
}

} // namespace tidemark::ui
