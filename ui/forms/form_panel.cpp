// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/form_panel.h"

#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include "core/plan/json_edit.h"
#include "ui/forms/field_words.h"
#include "ui/forms/form_part.h"
#include "ui/forms/part_makers.h"
#include "ui/forms/record_form.h"
#include "ui/forms/record_summary.h"
#include "ui/forms/table_at.h"

namespace tidemark::ui {
namespace {

constexpr int kWidest = 760; // wider lines are harder to read

bool isItem(const FormPlace& place) {
  return place.field != nullptr && place.field->shape != FieldShape::one && place.shape == FieldShape::one;
}

QLabel* wrapped() {
  auto* label = new QLabel;
  label->setWordWrap(true);
  label->setTextFormat(Qt::PlainText);
  label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum);
  return label;
}

} // namespace

FormPanel::FormPanel(ProjectEditor& editor, QWidget* parent)
    : QWidget(parent),
      m_editor(editor),
      m_context{editor, m_drafts, [this](const QString& pointer) { Q_EMIT pointerChosen(pointer); }},
      m_title(wrapped()),
      m_help(wrapped()),
      m_readOnly(wrapped()),
      m_scroll(new QScrollArea) {
  QFont font = m_title->font();
  font.setPointSizeF(font.pointSizeF() * 1.2);
  font.setBold(true);
  m_title->setFont(font);
  m_help->setForegroundRole(QPalette::PlaceholderText);
  m_scroll->setWidgetResizable(true);
  m_scroll->setFrameShape(QFrame::NoFrame);
  m_scroll->setFocusPolicy(Qt::NoFocus); // it follows its fields
  m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  auto* head = new QVBoxLayout;
  head->setContentsMargins(12, 8, 12, 4);
  head->setSpacing(2);
  for (QLabel* label : {m_title, m_help, m_readOnly}) {
    head->addWidget(label);
  }
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addLayout(head);
  layout->addWidget(m_scroll, 1);
  connect(&editor, &ProjectEditor::loaded, this, [this] {
    m_drafts.clear();
    show(m_pointer);
  });
  connect(&editor, &ProjectEditor::changed, this, &FormPanel::refresh);
  build();
}

// What is typed ends before the panel does: a field that goes tells its form.
FormPanel::~FormPanel() { delete m_scroll; }

void FormPanel::show(const QString& pointer) {
  m_editor.endTyping();
  m_pointer = pointer;
  build();
}

FormPart* FormPanel::makeTop() {
  const JsonValue* root = m_editor.at(QString());
  const auto place = root == nullptr ? std::nullopt : tableAt(*root, m_pointer.toStdString());
  if (!place) {
    return nullptr;
  }
  if (place->field == nullptr) {
    return new RecordForm(m_context, m_pointer, *place->table);
  }
  const FieldSpot spot{m_context, *place->field, {}, m_pointer};
  const std::string around = parentPointer(m_pointer.toStdString());
  const auto owner = tableAt(*root, around);
  const FieldSpot named{m_context, *place->field, owner && owner->table != nullptr ? owner->table->name : "",
                        m_pointer};
  return isItem(*place) ? makeItemPart(spot) : makePart(named, PartRole::top);
}

void FormPanel::build() {
  auto* content = new QWidget;
  content->setMaximumWidth(kWidest);
  auto* layout = new QVBoxLayout(content);
  layout->setContentsMargins(12, 4, 12, 12);
  m_part = makeTop();
  if (m_part != nullptr && m_part->label() != nullptr) {
    auto* form = new QFormLayout;
    form->addRow(m_part->label(), m_part);
    layout->addLayout(form);
  } else if (m_part != nullptr) {
    layout->addWidget(m_part);
  }
  layout->addStretch(1);
  if (QWidget* old = m_scroll->takeWidget()) {
    old->hide();
    old->deleteLater(); // a button in it may have asked for this
  }
  m_scroll->setWidget(content);
  refresh();
}

void FormPanel::refresh() {
  const JsonValue* root = m_editor.at(QString());
  const bool isPlace = root != nullptr && tableAt(*root, m_pointer.toStdString()).has_value();
  if (isPlace != (m_part != nullptr)) {
    build();
    return;
  }
  refreshHeading();
  if (m_part != nullptr) {
    m_part->refresh();
  }
}

void FormPanel::refreshHeading() {
  const JsonValue* root = m_editor.at(QString());
  const auto place = root == nullptr ? std::nullopt : tableAt(*root, m_pointer.toStdString());
  const JsonValue* value = m_editor.at(m_pointer);
  QString title = place && place->field != nullptr ? labelOf(*place->field) : tr("Project");
  const bool isNamed = place && place->table != nullptr && (place->field == nullptr || isItem(*place));
  if (isNamed && value != nullptr && value->isObject()) {
    title = tr("%1 › %2").arg(title, summaryOf(*value, *place->table, 1));
  }
  m_title->setText(!m_editor.document() ? tr("No project is open")
                   : !place             ? tr("There is nothing at this place")
                                        : title);
  m_help->setText(place && place->field != nullptr ? fieldWords(place->field->help) : QString());
  m_help->setVisible(!m_help->text().isEmpty());
  const QString why = whyReadOnly();
  m_readOnly->setText(why);
  m_readOnly->setVisible(!why.isEmpty());
}

QString FormPanel::whyReadOnly() const {
  if (!m_editor.document() || m_editor.isEditable()) {
    return {};
  }
  if (m_editor.document()->loaded.readOnly) {
    return tr("A newer Tidemark wrote this file; it can be read and run here, but not changed.");
  }
  return tr("The JSON view holds text that is no JSON; the form can be used again when it is.");
}

bool FormPanel::goToField(const QString& pointer) {
  if (m_part == nullptr || !isInside(pointer.toStdString(), m_pointer.toStdString()) || !m_part->goTo(pointer)) {
    return false;
  }
  if (QWidget* focused = focusWidget()) {
    QTimer::singleShot(0, focused, [this, focused] { m_scroll->ensureWidgetVisible(focused); });
  }
  return true;
}

// Undo and Redo that no shortcut of the window has taken; fields leave them to their parents.
void FormPanel::keyPressEvent(QKeyEvent* event) {
  if (event->matches(QKeySequence::Undo)) {
    m_editor.endTyping();
    m_editor.history().undo();
  } else if (event->matches(QKeySequence::Redo)) {
    m_editor.history().redo();
  } else {
    QWidget::keyPressEvent(event);
  }
}

} // namespace tidemark::ui
