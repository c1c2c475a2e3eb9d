// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/pace_editors.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>

#include "ui/forms/field_line.h"
#include "ui/forms/field_words.h"
#include "ui/forms/line_syntax.h"

namespace tidemark::ui {
namespace {

enum PaceRow : int { kDefault, kNone, kFixed, kUniform, kExponential, kOther };

const JsonValue* uniformOf(const JsonValue& value) {
  const JsonValue* pair = value.member("uniform");
  return pair != nullptr && pair->isList() && pair->items.size() == 2 ? pair : nullptr;
}

int rowOf(const JsonValue* value) {
  if (value == nullptr) {
    return kDefault;
  }
  if (value->isText()) {
    return value->text == "none" ? kNone : kFixed;
  }
  if (value->isObject() && value->items.size() == 1) {
    return value->member("exponential") != nullptr ? kExponential : uniformOf(*value) != nullptr ? kUniform : kOther;
  }
  return kOther;
}

QString typed(const JsonValue& value) { return lineSyntax(FieldKind::duration)->text(value); }
JsonValue valueOf(const FieldLine& line) { return lineSyntax(FieldKind::duration)->value(line.text()); }

void showText(FieldLine& line, const QString& text) {
  if (line.text() != text) {
    line.setText(text);
  }
}

FieldLine* shortLine(QWidget& owner, const QString& name) {
  auto* line = new FieldLine(&owner);
  line->setAccessibleName(name);
  line->setMaximumWidth(line->fontMetrics().averageCharWidth() * 12 + 24);
  return line;
}

} // namespace

ThinkTimeEditor::ThinkTimeEditor(const FieldInfo& field, QWidget* parent)
    : ValueEditor(field, parent),
      m_kind(new QComboBox),
      m_low(shortLine(*this, tr("Duration"))),
      m_to(new QLabel(tr("to"))),
      m_high(shortLine(*this, tr("Longest duration"))) {
  m_kind->setSizeAdjustPolicy(QComboBox::AdjustToContents);
  m_kind->addItems(
      {tr("default (%1)").arg(defaultOf(field)), tr("none"), tr("fixed"), tr("uniform"), tr("exponential")});
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(4);
  for (QWidget* widget : {static_cast<QWidget*>(m_kind), static_cast<QWidget*>(m_low), static_cast<QWidget*>(m_to),
                          static_cast<QWidget*>(m_high)}) {
    row->addWidget(widget);
  }
  row->addStretch(1);
  setEditingWidget(m_kind);
  connect(m_kind, &QComboBox::activated, this, &ThinkTimeEditor::choose);
  for (FieldLine* line : {m_low, m_high}) {
    connect(line, &FieldLine::typed, this, &ThinkTimeEditor::take);
    connect(line, &QLineEdit::editingFinished, this, &ValueEditor::typingEnded);
  }
}

void ThinkTimeEditor::setValue(const JsonValue* value) {
  const int row = rowOf(value);
  while (m_kind->count() > kOther) {
    m_kind->removeItem(kOther);
  }
  if (row == kOther) {
    m_kind->addItem(QString::fromStdString(jsonCompact(*value)));
  }
  m_kind->setCurrentIndex(row);
  showFields(row);
  if (row == kFixed) {
    showText(*m_low, typed(*value));
  } else if (row == kExponential) {
    showText(*m_low, typed(*value->member("exponential")));
  } else if (row == kUniform) {
    showText(*m_low, typed(uniformOf(*value)->items[0]));
    showText(*m_high, typed(uniformOf(*value)->items[1]));
  }
}

void ThinkTimeEditor::showFields(int kind) {
  m_low->setVisible(kind == kFixed || kind == kUniform || kind == kExponential);
  m_low->setPlaceholderText(kind == kExponential ? tr("mean") : QString());
  m_to->setVisible(kind == kUniform);
  m_high->setVisible(kind == kUniform);
}

// A kind that needs a duration gets one, so that choosing is not an error.
void ThinkTimeEditor::choose() {
  if (m_low->text().isEmpty()) {
    m_low->setText(QStringLiteral("1s"));
  }
  if (m_high->text().isEmpty()) {
    m_high->setText(QStringLiteral("3s"));
  }
  take();
  Q_EMIT typingEnded();
}

void ThinkTimeEditor::take() {
  switch (m_kind->currentIndex()) {
  case kDefault:
    Q_EMIT edited(std::nullopt);
    break;
  case kNone:
    Q_EMIT edited(JsonValue::ofText("none"));
    break;
  case kFixed:
    Q_EMIT edited(valueOf(*m_low));
    break;
  case kUniform:
    Q_EMIT edited(JsonValue::object().add("uniform", JsonValue::list().add(valueOf(*m_low)).add(valueOf(*m_high))));
    break;
  case kExponential:
    Q_EMIT edited(JsonValue::object().add("exponential", valueOf(*m_low)));
    break;
  default:
    break;
  }
}

ConnectionsEditor::ConnectionsEditor(const FieldInfo& field, QWidget* parent)
    : ValueEditor(field, parent), m_policy(new QComboBox), m_count(shortLine(*this, tr("How many connections"))) {
  m_policy->setSizeAdjustPolicy(QComboBox::AdjustToContents);
  m_policy->addItem(tr("default (%1)").arg(defaultOf(field)), QString());
  for (const std::string_view word : field.choices) {
    const QString text = QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
    m_policy->addItem(text, text);
  }
  if (m_policy->findData(QStringLiteral("shared")) < 0) {
    m_policy->addItem(tr("shared"), QStringLiteral("shared"));
  }
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(4);
  row->addWidget(m_policy);
  row->addWidget(m_count);
  row->addStretch(1);
  setEditingWidget(m_policy);
  connect(m_policy, &QComboBox::activated, this, [this] {
    if (m_count->text().isEmpty()) {
      m_count->setText(QStringLiteral("8"));
    }
    take();
    Q_EMIT typingEnded();
  });
  connect(m_count, &FieldLine::typed, this, &ConnectionsEditor::take);
  connect(m_count, &QLineEdit::editingFinished, this, &ValueEditor::typingEnded);
}

void ConnectionsEditor::setValue(const JsonValue* value) {
  const JsonValue* shared = value == nullptr || value->items.size() != 1 ? nullptr : value->member("shared");
  const QString word = value == nullptr    ? QString()
                       : shared != nullptr ? QStringLiteral("shared")
                       : value->isText()   ? QString::fromStdString(value->text)
                                           : QString::fromStdString(jsonCompact(*value));
  if (m_policy->findData(word) < 0) { // wrong, but not lost
    m_policy->addItem(word, word);
  }
  m_policy->setCurrentIndex(m_policy->findData(word));
  m_count->setVisible(shared != nullptr);
  if (shared != nullptr) {
    showText(*m_count, lineSyntax(FieldKind::integer)->text(*shared));
  }
}

void ConnectionsEditor::take() {
  const QString word = m_policy->currentData().toString();
  if (word.isEmpty()) {
    Q_EMIT edited(std::nullopt);
  } else if (word == QLatin1String("shared")) {
    Q_EMIT edited(JsonValue::object().add("shared", lineSyntax(FieldKind::integer)->value(m_count->text())));
  } else {
    Q_EMIT edited(JsonValue::ofText(word.toStdString()));
  }
}

} // namespace tidemark::ui
