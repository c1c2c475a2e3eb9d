// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/choice_editor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

#include "core/plan/json_parser.h"
#include "ui/forms/field_words.h"

namespace tidemark::ui {
namespace {

QHBoxLayout* rowOf(QWidget& owner, QWidget* widget) {
  auto* row = new QHBoxLayout(&owner);
  row->setContentsMargins(0, 0, 0, 0);
  row->addWidget(widget);
  row->addStretch(1);
  return row;
}

QString compact(const JsonValue& value) { return QString::fromStdString(jsonCompact(value)); }

} // namespace

// The data of an entry is its JSON; the default's is empty.
ChoiceEditor::ChoiceEditor(const FieldInfo& field, QWidget* parent) : ValueEditor(field, parent), m_box(new QComboBox) {
  m_box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
  rowOf(*this, m_box);
  setEditingWidget(m_box);
  if (!field.required) {
    const QString value = defaultOf(field);
    m_box->addItem(value.isEmpty() ? tr("not set") : tr("default (%1)").arg(value), QString());
  }
  for (const std::string_view word : field.choices) {
    const QString text = QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
    m_box->addItem(text, compact(JsonValue::ofText(word)));
  }
  if (field.item == FieldKind::boolean) {
    m_box->addItem(tr("yes"), compact(JsonValue::ofBoolean(true)));
    m_box->addItem(tr("no"), compact(JsonValue::ofBoolean(false)));
  }
  m_regular = m_box->count();
  connect(m_box, &QComboBox::activated, this, &ChoiceEditor::choose);
}

void ChoiceEditor::setValue(const JsonValue* value) {
  const QString json = value == nullptr ? QString() : compact(*value);
  while (m_box->count() > m_regular) {
    m_box->removeItem(m_box->count() - 1);
  }
  int row = m_box->findData(json);
  if (row < 0 && value != nullptr) {
    row = m_regular;
    m_box->addItem(value->isText() ? QString::fromStdString(value->text) : json, json);
  }
  m_box->setCurrentIndex(row); // -1: a required one that is not there
}

void ChoiceEditor::choose(int row) {
  const QString json = m_box->itemData(row).toString();
  Q_EMIT edited(json.isEmpty() ? std::nullopt : std::optional{parseJson(json.toStdString()).root});
  Q_EMIT typingEnded();
}

BooleanEditor::BooleanEditor(const FieldInfo& field, QWidget* parent)
    : ValueEditor(field, parent), m_check(new QCheckBox) {
  rowOf(*this, m_check);
  setMinimumHeight(QLineEdit().sizeHint().height()); // its label stands as those of lines do
  setEditingWidget(m_check);
  connect(m_check, &QCheckBox::clicked, this, [this](bool checked) {
    Q_EMIT edited(JsonValue::ofBoolean(checked));
    Q_EMIT typingEnded();
  });
}

void BooleanEditor::setValue(const JsonValue* value) {
  const std::string text = value == nullptr ? field().defaultText : jsonCompact(*value);
  const bool isBoolean = text == "true" || text == "false" || value == nullptr;
  m_check->setTristate(!isBoolean);
  m_check->setCheckState(!isBoolean ? Qt::PartiallyChecked : text == "true" ? Qt::Checked : Qt::Unchecked);
}

} // namespace tidemark::ui
