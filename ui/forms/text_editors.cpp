// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/text_editors.h"

#include <QVBoxLayout>

#include "core/plan/json_edit.h"
#include "core/plan/json_parser.h"
#include "ui/format/error_text.h"
#include "ui/format/worded.h"
#include "ui/forms/field_text.h"
#include "ui/forms/field_words.h"

namespace tidemark::ui {
namespace {

void fill(QWidget& owner, FieldText* text) {
  auto* layout = new QVBoxLayout(&owner);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(text);
}

QString laidOut(const JsonValue* value) {
  return value == nullptr ? QString() : QString::fromStdString(jsonLayout(*value)).trimmed();
}

} // namespace

TextEditor::TextEditor(const FieldInfo& field, QWidget* parent)
    : ValueEditor(field, parent), m_text(new FieldText(false, 3)) {
  fill(*this, m_text);
  setEditingWidget(m_text);
  m_text->setPlaceholderText(defaultOf(field));
  connect(m_text, &FieldText::left, this, &ValueEditor::typingEnded);
  connect(m_text, &FieldText::typed, this, [this] {
    const QString text = m_text->toPlainText();
    text.isEmpty() ? clear() : Q_EMIT edited(JsonValue::ofText(text.toStdString()));
  });
}

void TextEditor::setValue(const JsonValue* value) {
  m_text->setShown(value != nullptr && value->isText() ? QString::fromStdString(value->text) : laidOut(value));
}

void TextEditor::setReadOnly(bool readOnly) { m_text->setReadOnly(readOnly); }

JsonEditor::JsonEditor(const FieldInfo& field, QWidget* parent)
    : ValueEditor(field, parent), m_text(new FieldText(true, 1)) {
  fill(*this, m_text);
  setEditingWidget(m_text);
  m_text->setPlaceholderText(defaultOf(field));
  connect(m_text, &FieldText::typed, this, &JsonEditor::take);
  connect(m_text, &FieldText::draftDropped, this, [this] {
    m_text->setShown(laidOut(m_shown ? &*m_shown : nullptr));
    complain(QString());
  });
  connect(m_text, &FieldText::left, this, &ValueEditor::typingEnded);
}

// Only another value replaces what is typed: neither its own change coming back, nor one somewhere else.
void JsonEditor::setValue(const JsonValue* value) {
  const bool same = value == nullptr ? !m_shown : m_shown && sameJson(*m_shown, *value);
  if (!same || m_text->toPlainText().isEmpty()) {
    m_text->setShown(laidOut(value));
    complain(QString());
  }
  m_shown = value == nullptr ? std::nullopt : std::optional{*value};
}

void JsonEditor::setReadOnly(bool readOnly) { m_text->setReadOnly(readOnly); }

QString JsonEditor::draft() const { return m_text->toPlainText(); }

void JsonEditor::restore(const QString& draft) {
  m_text->setShown(draft);
  take();
}

void JsonEditor::take() {
  const std::string text = m_text->toPlainText().toStdString();
  ParsedJson parsed = parseJson(text);
  const bool isEmpty = m_text->toPlainText().trimmed().isEmpty();
  if (!isEmpty && (!parsed.whole || !parsed.problems.empty())) {
    const Problem* first = parsed.problems.empty() ? nullptr : &parsed.problems.front();
    complain(first == nullptr ? tr("This is not JSON yet.")
                              : tr("This is not JSON yet: %1").arg(worded(first->message)));
    Q_EMIT drafted();
    return;
  }
  complain(QString());
  if (isEmpty) {
    clear();
  } else {
    m_shown = parsed.root;
    Q_EMIT edited(parsed.root);
  }
}

void JsonEditor::complain(const QString& why) {
  if (why != m_complaint) {
    m_complaint = why;
    m_text->setDraft(!why.isEmpty());
    Q_EMIT complaintChanged();
  }
}

} // namespace tidemark::ui
