// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/run_dashboard.h"

#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

#include "core/run/slo_evaluator.h"
#include "ui/models/event_rows.h"
#include "ui/models/request_rows.h"
#include "ui/models/slo_rows.h"
#include "ui/models/trend_column.h"
#include "ui/panels/charts_panel.h"
#include "ui/panels/data_table.h"
#include "ui/panels/distribution_panel.h"
#include "ui/panels/errors_panel.h"
#include "ui/panels/exemplars_panel.h"
#include "ui/panels/generator_panel.h"
#include "ui/panels/key_figures_panel.h"
#include "ui/panels/resources_panel.h"
#include "ui/panels/stage_strip.h"
#include "ui/panels/table_panel.h"

namespace tidemark::ui {
namespace {

std::vector<ValueColumn> requestColumnsWithTrend() {
  auto columns = requestColumns();
  addTrendColumn(columns);
  return columns;
}

} // namespace

RunDashboard::RunDashboard(const OpenRun& run, const Formatter& formatter, QWidget* parent)
    : QWidget(parent), m_run(run), m_stats(run, m_view) {
  m_figures = new KeyFiguresPanel(run, m_view, m_stats, formatter);
  m_charts = new ChartsPanel(run, m_view, m_choice, formatter);
  buildTables(formatter);
  auto* below = new QSplitter(Qt::Horizontal);
  below->setChildrenCollapsible(false);
  below->addWidget(m_tabs);
  auto* verdicts = new QTabWidget;
  verdicts->setDocumentMode(true);
  verdicts->addTab(m_slos, tr("&SLOs"));
  connect(&m_stats, &WindowStats::changed, verdicts, [this, verdicts] {
    verdicts->setTabText(0, m_stats.selected() ? tr("&SLOs on the chosen seconds") : tr("&SLOs"));
  });
  m_generator = new GeneratorPanel(m_run, m_stats, formatter);
  verdicts->addTab(m_generator, tr("&Generator"));
  below->addWidget(verdicts);
  below->setStretchFactor(0, 3);
  below->setStretchFactor(1, 1);
  below->setSizes({700, 318});
  auto* body = new QSplitter(Qt::Vertical);
  body->setChildrenCollapsible(false);
  body->addWidget(m_charts);
  body->addWidget(below);
  body->setStretchFactor(0, 2);
  body->setStretchFactor(1, 1);
  body->setSizes({2000, 1000}); // in a small window as well: three charts stand one under the other
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(1);
  layout->addWidget(new StageStrip(run, m_view, formatter));
  layout->addWidget(m_figures);
  layout->addWidget(body, 1);
  connectTables();
}

// The panels read the view and the statistics until they are gone, so they go first.
RunDashboard::~RunDashboard() { qDeleteAll(findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)); }

void RunDashboard::buildTables(const Formatter& formatter) {
  const OpenRun& run = m_run;
  const WindowStats& stats = m_stats;
  const ViewState& view = m_view;
  m_requests = new TablePanel({tr("Requests"), requestColumnsWithTrend(),
                               [&run, &stats, &formatter] {
                                 auto rows = requestRows(stats.stats(), run.plan(), formatter);
                                 addTrends(rows, run.record(), stats.stats().window, run.live() && !stats.selected());
                                 return rows;
                               },
                               0, true, tr("This scenario sends no request.")});
  m_errors = new ErrorsPanel(run, stats, formatter);
  m_events = new TablePanel({tr("Events"), eventColumns(),
                             [&run, &stats, &formatter] {
                               const Window& window = stats.stats().window;
                               return eventRows(run.record(), window.scenario, stats.selected() ? &window : nullptr,
                                                formatter);
                             },
                             2, false, tr("Nothing happened in these seconds.")});
  m_slos =
      new TablePanel({tr("SLOs"), sloColumns(),
                      [&run, &stats, &view, &formatter] {
                        return stats.selected()
                                   ? chosenSloRows(run.plan(), view.scenario(),
                                                   {judgeCut(run.record(), stats.stats()), run.slos()}, formatter)
                                   : sloRows(run.plan(), view.scenario(), run.slos(), formatter);
                      },
                      1, false, tr("This scenario is judged by no SLO, so its run is neither a pass nor a fail.")});
  m_slos->table().setWrapped();
  m_exemplars = new ExemplarsPanel(run, m_view, stats, formatter);
  m_tabs = new QTabWidget;
  m_tabs->setDocumentMode(true);
  m_tabs->addTab(m_requests, tr("Re&quests"));
  m_tabs->addTab(m_errors, tr("&Errors"));
  m_tabs->addTab(new DistributionPanel(run, stats, formatter), tr("&Distribution"));
  m_tabs->addTab(m_exemplars, tr("E&xemplars"));
  m_tabs->addTab(new ResourcesPanel(run, stats, m_choice, formatter), tr("Reso&urces"));
  m_tabs->addTab(m_events, tr("Eve&nts"));
}

void RunDashboard::connectTables() {
  for (TablePanel* panel : {m_requests, m_events}) {
    connect(&m_stats, &WindowStats::changed, panel, &TablePanel::refresh);
  }
  connect(&m_stats, &WindowStats::changed, m_slos, &TablePanel::refresh);
  connect(&m_run, &OpenRun::annotationsChanged, m_events, &TablePanel::refresh);
  connect(&m_run, &OpenRun::ended, m_slos, &TablePanel::refresh);
}

} // namespace tidemark::ui
