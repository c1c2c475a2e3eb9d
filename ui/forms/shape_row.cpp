// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/shape_row.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

#include "core/plan/table_keys.h"
#include "ui/forms/field_words.h"
#include "ui/forms/record_edit.h"

namespace tidemark::ui {
namespace {

constexpr int kPlain = -1; // the data of an entry: which alternative, or this, or the record without alternatives
constexpr int kRecord = -2;

} // namespace

ShapeRow::ShapeRow(const FormContext& context, const QString& pointer, const TableInfo& table,
                   const std::optional<FieldInfo>& plain, QWidget* parent)
    : FormPart(context, pointer, parent),
      m_table(table),
      m_hasPlain(plain.has_value()),
      m_label(new QLabel(tr("Type"))),
      m_box(new QComboBox),
      m_help(new QLabel) {
  m_box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
  if (plain) {
    m_box->addItem(labelOf(*plain), kPlain);
    m_box->setItemData(0, fieldWords(plain->help), Qt::ToolTipRole);
  }
  if (plain && table.alternatives.empty()) {
    m_box->addItem(tr("Figures stated"), kRecord);
  }
  for (std::size_t i = 0; i < table.alternatives.size(); ++i) {
    m_box->addItem(fieldWords(table.alternatives[i].label), static_cast<int>(i));
    m_box->setItemData(m_box->count() - 1, fieldWords(table.alternatives[i].help), Qt::ToolTipRole);
  }
  m_help->setWordWrap(true);
  m_help->setForegroundRole(QPalette::PlaceholderText);
  m_help->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum);
  m_box->setAccessibleName(tr("Type"));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(2);
  layout->addWidget(m_box, 0, Qt::AlignLeft);
  layout->addWidget(m_help);
  m_label->setBuddy(m_box);
  setFocusProxy(m_box);
  connect(m_box, &QComboBox::activated, this, &ShapeRow::choose);
}

void ShapeRow::refresh() {
  const JsonValue* now = value();
  int entry = m_hasPlain ? kPlain : kRecord;
  if (now != nullptr && now->isObject()) {
    const AlternativeInfo* shape = shapeOf(*now, m_table);
    entry = shape == nullptr ? kRecord : static_cast<int>(shape - m_table.alternatives.data());
  }
  m_box->setCurrentIndex(m_box->findData(entry));
  m_box->setEnabled(!isReadOnly());
  const QString help = m_box->currentData(Qt::ToolTipRole).toString();
  m_help->setText(help);
  m_help->setVisible(!help.isEmpty());
  m_box->setAccessibleDescription(help);
  m_box->setToolTip(help);
  m_box->setWhatsThis(help);
}

bool ShapeRow::goTo(const QString& pointer) {
  if (pointer == this->pointer()) {
    m_box->setFocus();
    return true;
  }
  return false;
}

void ShapeRow::choose(int row) {
  const JsonValue* now = value();
  const int entry = m_box->itemData(row).toInt();
  const JsonValue record = now != nullptr && now->isObject() ? *now : JsonValue::object();
  JsonValue made = entry == kPlain ? JsonValue::ofText("")
                   : entry == kRecord
                       ? newRecord(m_table)
                       : reshaped(record, m_table, m_table.alternatives[static_cast<std::size_t>(entry)]);
  const bool isSame =
      now != nullptr && (entry == kPlain ? !now->isObject()
                         : entry >= 0 ? shapeOf(*now, m_table) == &m_table.alternatives[static_cast<std::size_t>(entry)]
                                      : now->isObject());
  if (!isSame) {
    editor().endTyping();
    editor().set(pointer(), std::move(made), tr("Change type to %1").arg(m_box->itemText(row)));
    editor().endTyping();
  }
}

} // namespace tidemark::ui
