// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/rows_editor.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <algorithm>

#include "core/plan/json_edit.h"
#include "ui/forms/field_words.h"
#include "ui/forms/line_editor.h"

namespace tidemark::ui {
namespace {

FieldInfo itemOf(const FieldInfo& field) {
  FieldInfo item = field;
  item.kind = field.item;
  item.shape = FieldShape::one;
  item.required = true; // an empty row is an empty text, not a row less
  item.defaultText.clear();
  return item;
}

// Another kind than expected is shown as what it has been found to be.
std::vector<JsonValue> itemsOf(const JsonValue* value) {
  if (value == nullptr) {
    return {};
  }
  return value->isList() || value->isObject() ? value->items : std::vector{*value};
}

} // namespace

RowsEditor::RowsEditor(const FieldInfo& field, Suggestions suggestions, QWidget* parent)
    : ValueEditor(field, parent),
      m_isMap(field.shape == FieldShape::map),
      m_suggestions(std::move(suggestions)),
      m_layout(new QVBoxLayout(this)),
      m_add(new QPushButton(tr("Add"))) {
  m_layout->setContentsMargins(0, 0, 0, 0);
  m_layout->setSpacing(4);
  m_layout->addWidget(m_add, 0, Qt::AlignLeft);
  m_add->setAutoDefault(false);
  setEditingWidget(m_add);
  m_add->setAccessibleName(tr("Add: %1").arg(labelOf(field)));
  connect(m_add, &QPushButton::clicked, this, &RowsEditor::addRow);
}

RowsEditor::Row RowsEditor::makeRow() {
  Row row;
  row.widget = new QWidget;
  auto* line = new QHBoxLayout(row.widget);
  line->setContentsMargins(0, 0, 0, 0);
  line->setSpacing(4);
  if (m_isMap) {
    row.key = new FieldLine;
    row.key->setAccessibleName(tr("Name in %1").arg(labelOf(field())));
    row.key->setPlaceholderText(tr("name"));
    row.key->setSuggestions(m_suggestions.keys);
    line->addWidget(row.key, 2);
    connect(row.key, &FieldLine::typed, this, &RowsEditor::put);
    connect(row.key, &QLineEdit::editingFinished, this, &ValueEditor::typingEnded);
  }
  const FieldInfo item = itemOf(field());
  row.value = new LineEditor(item, *lineSyntax(item.kind));
  row.value->setSuggestions(m_suggestions.values);
  line->addWidget(row.value, 3);
  connect(row.value, &ValueEditor::edited, this, &RowsEditor::put);
  connect(row.value, &ValueEditor::typingEnded, this, &ValueEditor::typingEnded);
  addButtons(row);
  return row;
}

void RowsEditor::addButtons(Row& row) {
  const auto button = [&](const QString& text, const QString& name, auto press) {
    auto* made = new QToolButton;
    made->setText(text);
    made->setToolTip(name);
    made->setAccessibleName(name);
    made->setAutoRaise(true);
    made->setFocusPolicy(Qt::TabFocus);
    row.widget->layout()->addWidget(made);
    row.buttons.push_back(made);
    connect(made, &QToolButton::clicked, this, press);
  };
  QWidget* widget = row.widget;
  button(QStringLiteral("↑"), tr("Move up"), [this, widget] { moveRow(widget, -1); });
  button(QStringLiteral("↓"), tr("Move down"), [this, widget] { moveRow(widget, 1); });
  button(QStringLiteral("✕"), tr("Remove"), [this, widget] { removeRow(widget); });
}

void RowsEditor::setValue(const JsonValue* value) {
  const std::vector<JsonValue> items = itemsOf(value);
  fit(items.size());
  for (std::size_t i = 0; i < items.size(); ++i) {
    Row& row = m_rows[i];
    row.value->setValue(&items[i]);
    if (const QString key = QString::fromStdString(items[i].key); m_isMap && row.key->text() != key) {
      row.key->setText(key);
    }
    row.shown = items[i];
  }
  updateButtons();
}

void RowsEditor::setReadOnly(bool readOnly) {
  m_isReadOnly = readOnly;
  for (const Row& row : m_rows) {
    row.value->setReadOnly(readOnly);
    if (m_isMap) {
      row.key->setReadOnly(readOnly);
    }
  }
  updateButtons();
}

void RowsEditor::goTo(const QString& inside) {
  for (std::size_t i = 0; i < m_rows.size(); ++i) {
    const std::string key = m_isMap ? m_rows[i].shown.key : std::to_string(i);
    if (isInside(inside.toStdString(), pointerTo("", key))) {
      m_rows[i].value->setFocus();
      return;
    }
  }
  setFocus();
}

// Rows are made and dropped at the end only, so that the one with the keyboard stays.
void RowsEditor::fit(std::size_t count) {
  while (m_rows.size() > count) {
    m_rows.back().widget->hide();
    m_rows.back().widget->deleteLater();
    m_rows.pop_back();
  }
  while (m_rows.size() < count) {
    m_rows.push_back(makeRow());
    m_layout->insertWidget(static_cast<int>(m_rows.size()) - 1, m_rows.back().widget);
    m_rows.back().value->setReadOnly(m_isReadOnly);
    m_rows.back().widget->show();
  }
}

void RowsEditor::put() {
  if (m_rows.empty() && !field().required) {
    Q_EMIT edited(std::nullopt);
    return;
  }
  JsonValue whole = m_isMap ? JsonValue::object() : JsonValue::list();
  for (Row& row : m_rows) {
    const FieldLine& line = row.value->line();
    JsonValue value = lineSyntax(field().item)->value(line.text());
    const bool untouched = line.text() == lineSyntax(field().item)->text(row.shown);
    row.shown = untouched ? row.shown : std::move(value);
    row.shown.key = m_isMap ? row.key->text().toStdString() : std::string();
    whole.items.push_back(row.shown);
  }
  Q_EMIT edited(whole);
}

void RowsEditor::addRow() {
  Q_EMIT typingEnded();
  fit(m_rows.size() + 1);
  Row& row = m_rows.back();
  row.shown = JsonValue::ofText("");
  put();
  updateButtons();
  QWidget* first = m_isMap ? static_cast<QWidget*>(row.key) : row.value;
  first->setFocus();
}

void RowsEditor::removeRow(const QWidget* row) {
  Q_EMIT typingEnded();
  const std::size_t index = indexOf(row);
  m_rows[index].widget->hide();
  m_rows[index].widget->deleteLater();
  m_rows.erase(m_rows.begin() + static_cast<std::ptrdiff_t>(index));
  put();
  Q_EMIT typingEnded();
  updateButtons();
  if (m_rows.empty()) {
    m_add->setFocus();
  } else {
    m_rows[std::min(index, m_rows.size() - 1)].buttons.back()->setFocus();
  }
}

void RowsEditor::moveRow(const QWidget* row, int by) {
  Q_EMIT typingEnded();
  const std::size_t from = indexOf(row);
  const std::size_t to = from + static_cast<std::size_t>(by);
  std::swap(m_rows[from], m_rows[to]);
  QWidget* moved = m_rows[to].widget;
  m_layout->removeWidget(moved);
  m_layout->insertWidget(static_cast<int>(to), moved);
  put();
  Q_EMIT typingEnded();
  updateButtons();
}

std::size_t RowsEditor::indexOf(const QWidget* row) const {
  const auto found = std::ranges::find(m_rows, row, &Row::widget);
  return static_cast<std::size_t>(found - m_rows.begin());
}

void RowsEditor::updateButtons() {
  m_add->setEnabled(!m_isReadOnly);
  for (std::size_t i = 0; i < m_rows.size(); ++i) {
    const bool enabled[] = {i > 0, i + 1 < m_rows.size(), true};
    for (std::size_t b = 0; b < m_rows[i].buttons.size(); ++b) {
      m_rows[i].buttons[b]->setEnabled(enabled[b] && !m_isReadOnly);
      m_rows[i].buttons[b]->setVisible(b == 2 || m_rows.size() > 1);
    }
  }
}

} // namespace tidemark::ui
