// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/annotation_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <cmath>

#include "core/report/report_template.h"
#include "core/report/texts.h"
#include "ui/format/clock_input.h"

namespace tidemark::ui {
namespace {

constexpr int kTextWidth = 420;

} // namespace

AnnotationDialog::AnnotationDialog(AnnotationKind kind, Place place, const QString& by, const Formatter& formatter,
                                   QWidget* parent)
    : QDialog(parent),
      m_kind(kind),
      m_place(place),
      m_text(new QLineEdit),
      m_at(new QLineEdit(formatter.clock(place.atS))),
      m_sections(new QComboBox),
      m_by(new QLineEdit(by)),
      m_add(new QPushButton(tr("&Add"))) {
  setWindowTitle(kind == AnnotationKind::mark ? tr("Add a mark") : tr("Add a note"));
  m_text->setMinimumWidth(kTextWidth);
  m_text->setToolTip(tr("What you state. The report prints it as stated, with your name and the date."));
  m_by->setToolTip(tr("Who states it"));
  fillSections();
  arrange(formatter);
  for (const QLineEdit* field : {m_text, m_at, m_by}) {
    connect(field, &QLineEdit::textChanged, this, &AnnotationDialog::refresh);
  }
  refresh();
}

void AnnotationDialog::arrange(const Formatter& formatter) {
  auto* form = new QFormLayout;
  form->addRow(tr("&Text:"), m_text);
  if (m_kind == AnnotationKind::mark) {
    m_at->setToolTip(
        tr("Seconds or m:ss from the start of the scenario, up to %1").arg(formatter.clock(m_place.lengthS)));
    form->addRow(tr("A&t:"), m_at);
    m_sections->setParent(this);
    m_sections->hide();
  } else {
    form->addRow(tr("&Printed in:"), m_sections);
    m_at->setParent(this);
    m_at->hide();
  }
  form->addRow(tr("&By:"), m_by);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
  buttons->addButton(m_add, QDialogButtonBox::AcceptRole);
  m_add->setDefault(true);
  connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  auto* layout = new QVBoxLayout(this);
  layout->addLayout(form);
  layout->addWidget(buttons);
}

void AnnotationDialog::fillSections() {
  m_sections->addItem(tr("The run as a whole"), QString());
  const auto full = findTemplate("full");
  if (!full) {
    return;
  }
  for (const std::string_view id : (*full)->sections) {
    const std::string title = Texts()("section." + std::string(id));
    m_sections->addItem(QString::fromStdString(title), QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size())));
  }
}

bool AnnotationDialog::isPlaced() const {
  const auto second = secondsOf(m_at->text());
  return m_kind != AnnotationKind::mark || (second && static_cast<double>(*second) <= std::ceil(m_place.lengthS));
}

void AnnotationDialog::refresh() {
  m_add->setEnabled(!m_text->text().trimmed().isEmpty() && !m_by->text().trimmed().isEmpty() && isPlaced());
}

Annotation AnnotationDialog::annotation() const {
  Annotation said;
  said.kind = m_kind;
  said.text = m_text->text().trimmed().toStdString();
  said.by = m_by->text().trimmed().toStdString();
  if (m_kind == AnnotationKind::mark) {
    // An instant that was pointed at stays exact unless another is typed.
    const double typed = static_cast<double>(secondsOf(m_at->text()).value_or(0));
    said.atS = m_place.startS + (m_at->isModified() ? typed : m_place.atS);
  } else {
    said.section = m_sections->currentData().toString().toStdString();
  }
  return said;
}

} // namespace tidemark::ui
