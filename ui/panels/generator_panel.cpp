// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/generator_panel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "ui/models/generator_rows.h"
#include "ui/panels/page_header.h"
#include "ui/panels/table_panel.h"

namespace tidemark::ui {
namespace {

constexpr int kPad = 6;

} // namespace

GeneratorPanel::GeneratorPanel(const OpenRun& run, const WindowStats& stats, const Formatter& formatter,
                               QWidget* parent)
    : QWidget(parent),
      m_run(run),
      m_stats(stats),
      m_formatter(formatter),
      m_room(generatorRoom()),
      m_mark(new ToneLabel),
      m_summary(new QLabel) {
  setAutoFillBackground(true);
  setBackgroundRole(QPalette::Base);
  m_list = new TablePanel(
      {tr("Generator"), generatorColumns(),
       [this] { return generatorRows(generatorFacts(m_run, m_stats.stats(), isLive()), m_room, m_formatter); }, 0,
       false, QString()});
  m_summary->setWordWrap(true);
  auto* sentence = new QHBoxLayout;
  sentence->setContentsMargins(kPad, kPad, kPad, kPad);
  sentence->addWidget(m_mark, 0, Qt::AlignTop);
  sentence->addWidget(m_summary, 1);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addLayout(sentence);
  layout->addWidget(m_list, 1);
  setFocusProxy(m_list);
  connect(&stats, &WindowStats::changed, this, &GeneratorPanel::refresh);
  connect(&run, &OpenRun::ended, this, &GeneratorPanel::refresh);
}

bool GeneratorPanel::isLive() const { return m_run.live() && !m_stats.selected(); }

QString GeneratorPanel::summary() const { return m_summary->text(); }

void GeneratorPanel::refresh() {
  if (isVisible()) {
    read();
  }
}

void GeneratorPanel::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  read();
}

void GeneratorPanel::read() {
  const GeneratorFacts facts = generatorFacts(m_run, m_stats.stats(), isLive());
  const GeneratorSummary summary = generatorSummary(facts, m_room, m_formatter);
  m_mark->setText(QString(), summary.tone);
  m_summary->setText(summary.text);
  m_list->read();
}

} // namespace tidemark::ui
