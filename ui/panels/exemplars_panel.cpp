// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/exemplars_panel.h"

#include <QFontDatabase>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QVBoxLayout>

#include "ui/models/exemplar_rows.h"
#include "ui/panels/data_table.h"
#include "ui/panels/table_panel.h"

namespace tidemark::ui {

ExemplarsPanel::ExemplarsPanel(const OpenRun& run, const WindowStats& stats, const Formatter& formatter,
                               QWidget* parent)
    : QWidget(parent), m_run(run), m_formatter(formatter), m_text(new QPlainTextEdit) {
  m_list = new TablePanel({tr("Exemplars"), exemplarColumns(),
                           [&run, &stats, &formatter] {
                             const Window& window = stats.stats().window;
                             return exemplarRows(run.record(), window.scenario, window.spans, formatter);
                           },
                           2, false, tr("No request was kept in these seconds.")});
  m_text->setReadOnly(true);
  m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
  m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
  m_text->setFrameShape(QFrame::NoFrame);
  m_text->setAccessibleName(tr("Request and response"));
  m_text->setPlaceholderText(tr("Choose a request to read what was sent and what came back."));
  auto* splitter = new QSplitter(Qt::Horizontal);
  splitter->setChildrenCollapsible(false);
  splitter->addWidget(m_list);
  splitter->addWidget(m_text);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(splitter);
  setFocusProxy(m_list);
  connect(&stats, &WindowStats::changed, m_list, &TablePanel::refresh);
  connect(&m_list->table(), &DataTable::keyChosen, this, &ExemplarsPanel::read);
  // The first one is read until another is chosen.
  connect(&m_list->table().order(), &QAbstractItemModel::modelReset, this, &ExemplarsPanel::chooseFirst);
  connect(&m_list->table().order(), &QAbstractItemModel::rowsInserted, this, &ExemplarsPanel::chooseFirst);
}

void ExemplarsPanel::chooseFirst() {
  if (!m_list->table().currentIndex().isValid()) {
    m_list->table().selectRow(0);
  }
}

QString ExemplarsPanel::shownText() const { return m_text->toPlainText(); }

void ExemplarsPanel::read(const QString& key) {
  bool valid = false;
  const auto index = key.toULongLong(&valid);
  const auto& exemplars = m_run.record().exemplars();
  m_text->setPlainText(valid && index < exemplars.size() ? exemplarText(m_run.record(), exemplars[index], m_formatter)
                                                         : QString());
}

} // namespace tidemark::ui
