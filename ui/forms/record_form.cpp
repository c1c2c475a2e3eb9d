// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/record_form.h"

#include <QFormLayout>
#include <QLabel>
#include <algorithm>

#include "core/plan/json_edit.h"
#include "core/plan/table_keys.h"
#include "ui/forms/field_row.h"
#include "ui/forms/label_column.h"
#include "ui/forms/part_makers.h"
#include "ui/forms/problem_label.h"
#include "ui/forms/shape_row.h"
#include "ui/forms/table_at.h"

namespace tidemark::ui {
namespace {

// Set by the program and by migration, not by hand; its problems are the project's.
bool isKeptByProgram(const TableInfo& table, std::string_view key) {
  return table.name == "project" && key == "format";
}

// {"process": {…}}: what the shape is about is the record under its key.
const FieldInfo* wholeOf(const AlternativeInfo* shape) {
  if (shape == nullptr) {
    return nullptr;
  }
  const auto found = std::ranges::find(shape->fields, shape->key, &FieldInfo::key);
  const bool isWhole = found != shape->fields.end() && found->kind == FieldKind::record;
  return isWhole ? &*found : nullptr;
}

FieldInfo anyJson() {
  FieldInfo field;
  field.label = "Value";
  field.help = "The value as JSON.";
  field.kind = field.item = FieldKind::json;
  field.required = true;
  return field;
}

} // namespace

RecordForm::RecordForm(const FormContext& context, const QString& pointer, const TableInfo& table,
                       const std::optional<FieldInfo>& plain, QWidget* parent)
    : FormPart(context, pointer, parent),
      m_table(table),
      m_plain(plain),
      m_layout(new QVBoxLayout(this)),
      m_problems(new ProblemLabel) {
  m_layout->setContentsMargins(0, 0, 0, 0);
  m_layout->setSpacing(4);
  m_layout->addWidget(m_problems);
}

std::string RecordForm::structure() const {
  const JsonValue* now = value();
  if (now == nullptr) {
    return "nothing";
  }
  if (!now->isObject()) {
    return "value";
  }
  const AlternativeInfo* shape = shapeOf(*now, m_table);
  const FieldInfo* whole = wholeOf(shape);
  return "record " + std::string(shape == nullptr ? "" : shape->key) +
         (whole != nullptr && now->member(whole->key)->isObject() ? " {}" : "");
}

void RecordForm::refresh() {
  if (std::string now = structure(); now != m_structure) {
    m_structure = std::move(now);
    build();
  }
  for (FormPart* part : m_parts) {
    part->refresh();
  }
  showProblems();
}

void RecordForm::build() {
  const bool hadShape = m_body != nullptr && m_body->isAncestorOf(QWidget::focusWidget());
  if (m_body != nullptr) {
    m_body->hide();
    m_body->deleteLater(); // the part whose signal asks for this may be in it
  }
  m_parts.clear();
  m_places.clear();
  m_body = new QWidget;
  auto* form = new QFormLayout(m_body);
  form->setContentsMargins(0, 0, 0, 0);
  form->setHorizontalSpacing(8);
  form->setVerticalSpacing(8);
  form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop); // a problem under a field leaves its label where it was
  form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
  const JsonValue* now = value();
  if (now != nullptr && now->isObject()) {
    addRows(*form, {pointer(), &m_table}, *now);
  } else if (now != nullptr) {
    if (m_plain) {
      addPart(*form, new ShapeRow(context(), pointer(), m_table, m_plain));
    }
    addPart(*form, new FieldRow({context(), m_plain.value_or(anyJson()), m_table.name, pointer()}));
  }
  m_layout->addWidget(m_body);
  m_body->show(); // at once: the keyboard may go into it next
  if (hadShape && !m_parts.empty()) {
    goTo(pointer());
  }
}

void RecordForm::addRows(QFormLayout& form, const Place& place, const JsonValue& record) {
  const AlternativeInfo* shape = shapeOf(record, *place.table);
  m_places.push_back(place);
  const auto add = [&](const std::vector<FieldInfo>& fields) {
    for (const FieldInfo& field : fields) {
      addField(form, place, field, shape);
    }
  };
  const bool isOneShape = place.table->alternatives.empty();
  if (isOneShape && m_plain && place.pointer == pointer()) {
    addPart(form, new ShapeRow(context(), place.pointer, *place.table, m_plain));
  }
  add(place.table->head);
  if (!isOneShape) {
    addPart(form, new ShapeRow(context(), place.pointer, *place.table, m_plain));
  }
  if (shape != nullptr) {
    add(shape->fields);
  }
  add(place.table->tail);
}

void RecordForm::addField(QFormLayout& form, const Place& place, const FieldInfo& field, const AlternativeInfo* shape) {
  if (isKeptByProgram(*place.table, field.key)) {
    return;
  }
  const QString where = QString::fromStdString(pointerTo(place.pointer.toStdString(), field.key));
  const JsonValue* inner = editor().at(where);
  if (wholeOf(shape) != nullptr && wholeOf(shape)->key == field.key && inner != nullptr && inner->isObject()) {
    addRows(form, {where, &field.table()}, *inner);
  } else {
    addPart(form, makePart({context(), field, place.table->name, where}));
  }
}

void RecordForm::addPart(QFormLayout& form, FormPart* part) {
  m_parts.push_back(part);
  if (QLabel* label = part->label()) {
    alignLabel(*label);
    form.addRow(label, part);
  } else {
    form.addRow(part);
  }
}

void RecordForm::showProblems() {
  PlaceProblems all;
  if (editor().document()) {
    for (const Place& place : m_places) {
      const JsonValue* record = editor().at(place.pointer);
      auto shown = record == nullptr ? std::vector<std::string_view>{}
                                     : allowedKeys(*place.table, shapeOf(*record, *place.table));
      std::erase_if(shown, [&](std::string_view key) { return isKeptByProgram(*place.table, key); });
      const PlaceProblems more = problemsOfRecord(*editor().document(), place.pointer, shown);
      if (more.count > 0) {
        all.tone = std::max(all.tone, more.tone);
        all.text += (all.text.isEmpty() ? QString() : QStringLiteral("\n")) + more.text;
      }
    }
  }
  m_problems->say(all);
}

bool RecordForm::goTo(const QString& pointer) {
  if (!holds(pointer)) {
    return false;
  }
  if (std::ranges::any_of(m_parts, [&](FormPart* part) { return part->goTo(pointer); })) {
    return true;
  }
  if (!m_parts.empty()) {
    m_parts.front()->goTo(m_parts.front()->pointer()); // the record itself, or a key that no field shows
  }
  return true;
}

} // namespace tidemark::ui
