// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/errors_panel.h"

#include <QFontDatabase>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QVBoxLayout>

#include "ui/models/error_rows.h"
#include "ui/models/exemplar_rows.h"
#include "ui/panels/data_table.h"
#include "ui/panels/table_panel.h"

namespace tidemark::ui {
namespace {

constexpr int kMessageColumn = 5;

} // namespace

ErrorsPanel::ErrorsPanel(const OpenRun& run, const WindowStats& stats, const Formatter& formatter, QWidget* parent)
    : QWidget(parent), m_run(run), m_stats(stats), m_formatter(formatter), m_example(new QPlainTextEdit) {
  m_list = new TablePanel({tr("Errors"), errorColumns(),
                           [&run, &stats, &formatter] { return errorRows(stats.stats(), run.plan(), formatter); },
                           kMessageColumn, false, tr("No request failed in these seconds.")});
  m_example->setReadOnly(true);
  m_example->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
  m_example->setLineWrapMode(QPlainTextEdit::NoWrap);
  m_example->setFrameShape(QFrame::NoFrame);
  m_example->setAccessibleName(tr("Example of the failure"));
  m_example->setPlaceholderText(tr("Choose a failure to read an example of it."));
  auto* splitter = new QSplitter(Qt::Horizontal);
  splitter->setChildrenCollapsible(false);
  splitter->addWidget(m_list);
  splitter->addWidget(m_example);
  splitter->setStretchFactor(0, 3);
  splitter->setStretchFactor(1, 2);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(splitter);
  setFocusProxy(m_list);
  connect(&stats, &WindowStats::changed, m_list, &TablePanel::refresh);
  connect(&m_list->table(), &DataTable::keyChosen, this, &ErrorsPanel::showExample);
  connect(&m_list->table().order(), &QAbstractItemModel::modelReset, this, &ErrorsPanel::chooseFirst);
  connect(&m_list->table().order(), &QAbstractItemModel::rowsInserted, this, &ErrorsPanel::chooseFirst);
}

QString ErrorsPanel::exampleText() const { return m_example->toPlainText(); }

void ErrorsPanel::chooseFirst() {
  if (!m_list->table().currentIndex().isValid()) {
    m_list->table().selectRow(0);
  }
  showExample();
}

void ErrorsPanel::showExample() {
  const QString key = m_list->table().currentKey();
  QString text;
  if (!key.isEmpty()) {
    const Exemplar* example = exampleOf(m_run.record(), m_stats.stats().window.scenario, key);
    m_example->setLineWrapMode(example == nullptr ? QPlainTextEdit::WidgetWidth : QPlainTextEdit::NoWrap);
    text = example == nullptr ? tr("No example of this failure was kept: the first of each kind and name is.")
                              : exemplarText(m_run.record(), *example, m_formatter);
  }
  if (text != m_example->toPlainText()) {
    m_example->setPlainText(text); // only then: it would scroll back
  }
}

} // namespace tidemark::ui
