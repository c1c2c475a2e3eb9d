// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/preflight_panel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/models/preflight_rows.h"
#include "ui/panels/data_table.h"
#include "ui/panels/page_header.h"
#include "ui/panels/table_panel.h"

namespace tidemark::ui {
namespace {

constexpr int kMargin = 24;
constexpr double kTitleScale = 1.3;
constexpr int kFoundColumn = 2; // takes what the others leave

} // namespace

PreflightPanel::PreflightPanel(const Preflight& preflight, const Formatter& formatter, QWidget* parent)
    : QWidget(parent),
      m_preflight(preflight),
      m_title(new QLabel),
      m_text(new QLabel),
      m_summary(new ToneLabel),
      m_list(new TablePanel({tr("Pre-flight"), preflightColumns(),
                             [&preflight, &formatter] { return preflightRows(preflight.items(), formatter); },
                             kFoundColumn, false, QString()})),
      m_again(new QPushButton(tr("&Check again"))) {
  setAutoFillBackground(true);
  setBackgroundRole(QPalette::Base);
  QFont font = m_title->font();
  font.setPointSizeF(font.pointSizeF() * kTitleScale);
  m_title->setFont(font);
  m_text->setWordWrap(true);
  m_again->setToolTip(tr("Ask the targets and this machine once more. No request is sent."));
  m_list->table().setWrapped();
  auto* row = new QHBoxLayout;
  row->addWidget(m_summary, 1);
  row->addWidget(m_again);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
  layout->addWidget(m_title);
  layout->addWidget(m_text);
  layout->addSpacing(kMargin / 2);
  layout->addLayout(row);
  layout->addWidget(m_list, 1);
  layout->addStretch(); // holds the text together while there is no list
  connect(m_again, &QPushButton::clicked, this, &PreflightPanel::lookAgain);
  connect(&preflight, &Preflight::changed, this, &PreflightPanel::refresh);
  refresh();
}

void PreflightPanel::setReady(const QString& title, const QString& text) {
  m_title->setText(title);
  m_text->setText(text);
}

void PreflightPanel::setMayLook(bool may) {
  m_mayLook = may;
  refresh();
}

QString PreflightPanel::summary() const { return m_summary->text(); }

void PreflightPanel::refresh() {
  const PreflightSummary summary = preflightSummary(m_preflight.items());
  const bool known = !m_preflight.items().empty();
  if (m_preflight.isLooking()) {
    m_summary->setText(tr("Asking the targets and this machine …"), Tone::neutral);
  } else {
    m_summary->setText(summary.text, summary.tone);
  }
  m_again->setEnabled(m_mayLook && !m_preflight.isLooking());
  m_again->setVisible(known || m_preflight.isLooking());
  m_list->setVisible(known);
  m_list->refresh();
}

} // namespace tidemark::ui
