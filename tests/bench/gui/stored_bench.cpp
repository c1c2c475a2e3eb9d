// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QTabWidget>
#include <algorithm>
#include <cmath>
#include <qcustomplot.h>

#include "tests/bench/gui/bench_window.h"
#include "tests/bench/gui/gui_clock.h"
#include "tests/bench/gui/made_run.h"
#include "tests/bench/gui/parts.h"
#include "ui/main_window/docks.h"
#include "ui/panels/charts_panel.h"
#include "ui/panels/results_page.h"
#include "ui/panels/run_dashboard.h"

namespace tidemark::bench {
namespace {

using namespace ui;

constexpr double kLimitMs = 120'000;
constexpr int kPerName = 20;

// When a chart was first painted with a line in it.
class FirstLine final : public QObject {
public:
  explicit FirstLine(QCustomPlot& plot) : QObject(&plot), m_plot(plot) { plot.installEventFilter(this); }
  [[nodiscard]] bool seen() const { return m_seen; }

protected:
  bool eventFilter(QObject* /*watched*/, QEvent* event) override {
    m_seen =
        m_seen || (event->type() == QEvent::Paint && m_plot.graphCount() > 0 && !m_plot.graph(0)->data()->isEmpty());
    return false;
  }

private:
  QCustomPlot& m_plot;
  bool m_seen = false;
};

double firstChartMs(MainWindow& window, const QString& file) {
  const double start = wallMs();
  Q_EMIT window.docks().runActivated(file); // as by a double click in the history
  waitUntil([&] { return window.resultsPage().dashboard() != nullptr; }, kLimitMs);
  const FirstLine first(*window.resultsPage().dashboard()->charts().charts().front()->findChild<QCustomPlot*>());
  waitUntil([&first] { return first.seen(); }, kLimitMs);
  return wallMs() - start;
}

// How far the heat map is, which is made last and in parts.
double heatS(RunDashboard& dashboard) {
  const HeatMap& map = dashboard.charts().heat().map();
  return static_cast<double>(map.columns) * map.columnS;
}

struct Chosen {
  double worstWallMs = 0;
  double worstCpuMs = 0;
};

// Windows of every length, none of which begins or ends with a minute.
Chosen chooseWindows(ViewState& view, double lengthS) {
  Chosen worst;
  for (const double share : {0.001, 0.01, 0.1, 0.5, 0.99}) {
    for (const double from : {0.0013, 0.0051, 0.0077}) {
      const TimeSpan span{std::floor(lengthS * from) + 7, std::floor(lengthS * std::min(1.0, from + share)) - 5};
      const Cost cost = costOf([&] { view.setSelection(span); });
      worst = {std::max(worst.worstWallMs, cost.wallMs), std::max(worst.worstCpuMs, cost.cpuMs)};
    }
  }
  return worst;
}

} // namespace

QJsonObject measureStored(const QStringList& words) {
  const QString file = QDir(words[0]).filePath(QStringLiteral("Day-20261121-000000/run.tmrun"));
  QDir().mkpath(QFileInfo(file).path());
  if (!QFileInfo::exists(file)) {
    writeRun(file.toStdString(), words[1].toInt(), kPerName, words[2].toInt());
  }
  QJsonObject found{{QStringLiteral("fileMiB"), static_cast<double>(QFileInfo(file).size()) / (1 << 20)}};
  MainWindow window(partsIn(words[0]), {});
  window.resize(1920, 1080);
  window.show();
  settle();
  FrameClock frames;
  found[QStringLiteral("firstChartMs")] = firstChartMs(window, file);
  RunDashboard& dashboard = *window.resultsPage().dashboard();
  const double lengthS = recordedLengthS(window.resultsPage().run()->record(), ScenarioId{0});
  waitUntil([&] { return heatS(dashboard) >= lengthS; }, kLimitMs);
  found[QStringLiteral("longestFrameMs")] = frames.longestMs();
  const Chosen chosen = chooseWindows(dashboard.view(), lengthS);
  found[QStringLiteral("chooseWallMs")] = chosen.worstWallMs;
  found[QStringLiteral("chooseCpuMs")] = chosen.worstCpuMs;
  frames.restart();
  for (int tab = 0; tab < dashboard.tabs().count(); ++tab) {
    const Cost cost = costOf([&] { dashboard.tabs().setCurrentIndex(tab); });
    found[QStringLiteral("tab%1Ms").arg(tab)] = cost.cpuMs;
  }
  found[QStringLiteral("longestTabFrameMs")] = frames.longestMs();
  return found;
}

} // namespace tidemark::bench
