// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/distribution_panel.h"

#include <QSplitter>
#include <QVBoxLayout>
#include <algorithm>
#include <tuple>

#include "ui/charts/category_chart.h"
#include "ui/panels/curve_panel.h"

namespace tidemark::ui {
namespace {

constexpr std::size_t kMostRequests = 12; // the table has them all
constexpr int kChartFramePx = 92;         // legend and axis
constexpr int kRequestPx = 22;            // three bars and their name

struct NamedLadder {
  QString name;
  Ladder ladder;
};

std::vector<NamedLadder> slowestRequests(const Stats& stats, const RunPlan& plan, int heightPx) {
  std::vector<NamedLadder> all;
  for (const RowId id : plan.scenarios[stats.window.scenario.index()].rows) {
    const auto& row = plan.rows[id.index()];
    const auto ladder = row.kind == RowKind::request ? ladderMs(stats.row(id).all()) : std::nullopt;
    if (ladder) {
      all.push_back({QString::fromStdString(row.name), *ladder});
    }
  }
  std::ranges::sort(all, [](const NamedLadder& a, const NamedLadder& b) {
    return std::tie(b.ladder.p95, a.name) < std::tie(a.ladder.p95, b.name);
  });
  const auto fitting = static_cast<std::size_t>(std::max(3, (heightPx - kChartFramePx) / kRequestPx));
  all.resize(std::min({all.size(), kMostRequests, fitting}));
  return all;
}

} // namespace

DistributionPanel::DistributionPanel(const OpenRun& run, const WindowStats& stats, const Formatter& formatter,
                                     QWidget* parent)
    : QWidget(parent),
      m_run(run),
      m_stats(stats),
      m_curve(new CurvePanel(run, stats, formatter)),
      m_byRequest(new CategoryChart(tr("Slowest requests by p95"), Unit::ms)) {
  auto* splitter = new QSplitter(Qt::Horizontal);
  splitter->setChildrenCollapsible(false);
  splitter->addWidget(m_curve);
  splitter->addWidget(m_byRequest);
  splitter->setSizes({1000, 1000});
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(splitter);
  connect(&stats, &WindowStats::changed, this, &DistributionPanel::refresh);
}

void DistributionPanel::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  if (m_stale) {
    refresh();
  }
}

void DistributionPanel::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  refresh();
}

void DistributionPanel::refresh() {
  m_stale = !isVisible();
  if (m_stale) {
    return;
  }
  QStringList names;
  std::vector<CategorySeries> bars{
      {tr("p50"), SeriesRole::p50, {}}, {tr("p95"), SeriesRole::p95, {}}, {tr("p99"), SeriesRole::p99, {}}};
  for (const NamedLadder& each : slowestRequests(m_stats.stats(), m_run.plan(), height())) {
    names.append(each.name);
    bars[0].values.append(each.ladder.p50);
    bars[1].values.append(each.ladder.p95);
    bars[2].values.append(each.ladder.p99);
  }
  m_byRequest->setData(names, bars);
}

} // namespace tidemark::ui
