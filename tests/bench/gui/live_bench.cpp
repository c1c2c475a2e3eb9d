// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHeaderView>
#include <QLineEdit>
#include <QTabWidget>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <memory>

#include "core/run/run_store.h"
#include "tests/bench/gui/gui_clock.h"
#include "tests/bench/gui/made_run.h"
#include "tests/bench/gui/parts.h"
#include "ui/panels/charts_panel.h"
#include "ui/panels/data_table.h"
#include "ui/panels/resources_panel.h"
#include "ui/panels/run_dashboard.h"
#include "ui/panels/table_panel.h"

namespace tidemark::bench {
namespace {

using namespace ui;

constexpr int kPerName = 20; // requests of a name a second, in as many buckets
constexpr QSize kWindow{1920, 1080};
constexpr int kWarmS = 10;

// Keeps what the collector publishes until the window takes it, as its bridge does.
class Beats final : public SnapshotSink {
public:
  void take(std::shared_ptr<const Snapshot> snapshot) override { m_waiting.push_back(std::move(snapshot)); }
  std::vector<std::shared_ptr<const Snapshot>> fetch() { return std::exchange(m_waiting, {}); }

private:
  std::vector<std::shared_ptr<const Snapshot>> m_waiting;
};

// The beats of a second that do not end it: live figures only.
std::shared_ptr<const Snapshot> withoutSecond(const Snapshot& whole) {
  auto beat = std::make_shared<Snapshot>();
  beat->beat = whole.beat;
  beat->atS = whole.atS;
  beat->scenarios = whole.scenarios;
  beat->slos = whole.slos;
  beat->workerBusyPercent = whole.workerBusyPercent;
  return beat;
}

// A live run stored in a file as a real one, and the panels that show it.
class LiveWindow {
public:
  LiveWindow(int names, int hoursBefore)
      : m_plan(planOf(names)),
        m_live(m_plan, fakes::fakeInfo()),
        m_store(openStore()),
        m_run(m_plan, kPerName, sinks()) {
    keep(m_live);
    m_run.record().keepIn(spans());
    for (int minute = 0; minute < hoursBefore * 60; ++minute) {
      m_run.addSeconds(60);
      takeAll();
    }
    m_run.addSeconds(2);
    takeAll();
    m_dashboard = std::make_unique<RunDashboard>(m_live, m_formatter);
    m_dashboard->resize(kWindow);
    m_dashboard->show();
    tickAllSeries();
    for (int second = 0; second < kWarmS; ++second) {
      addSecond();
    }
  }

  RunDashboard& dashboard() { return *m_dashboard; }
  [[nodiscard]] int charts() { return static_cast<int>(m_dashboard->charts().charts().size()) + 1; }

  // One more second, in four beats, all charts drawn; CPU of the window alone.
  Cost addSecond() {
    m_run.addSeconds(1);
    Cost sum;
    for (const auto& snapshot : m_beats.fetch()) {
      const auto beat = withoutSecond(*snapshot);
      for (int i = 1; i < kBeatsPerSecond; ++i) {
        add(sum, costOf([&] { m_live.take(beat); }));
      }
      add(sum, costOf([&] {
            m_live.take(snapshot);
            drawCharts();
          }));
    }
    return sum;
  }
  [[nodiscard]] double longestMs() const { return m_longestMs; } // of a beat
  void forgetLongest() { m_longestMs = 0; }

private:
  std::unique_ptr<RunStore> openStore() {
    auto store = RunStore::create(file(), m_plan, fakes::fakeInfo());
    if (!store) {
      std::fprintf(stderr, "gui_bench: %s\n", errorLines(store.error()).c_str());
      std::exit(1);
    }
    return std::move(*store);
  }
  [[nodiscard]] std::filesystem::path file() const {
    return m_folder.filePath(QStringLiteral("run.tmrun")).toStdString();
  }
  std::vector<SnapshotSink*> sinks() { return {m_store.get(), &m_beats}; }
  [[nodiscard]] std::unique_ptr<SpanSource> spans() const { return std::move(*RunStore::spans(file())); }
  void keep(OpenRun& run) const { run.keepIn(spans()); }

  void takeAll() {
    for (const auto& snapshot : m_beats.fetch()) {
      m_live.take(snapshot);
    }
  }

  void add(Cost& sum, const Cost& one) {
    sum.cpuMs += one.cpuMs;
    sum.wallMs += one.wallMs;
    m_longestMs = std::max(m_longestMs, one.cpuMs);
  }

  // Seconds come faster than the charts' cap lets them draw: what the cap holds back is drawn all the same, once.
  void drawCharts() {
    ChartsPanel& charts = m_dashboard->charts();
    for (TimeSeriesChart* chart : charts.charts()) {
      draw(*chart);
    }
    draw(charts.heat());
  }
  template <class Chart>
  void draw(Chart& chart) {
    if (std::exchange(m_redraws[&chart], chart.redraws()) == chart.redraws()) {
      chart.redrawNow();
      m_redraws[&chart] = chart.redraws();
    }
  }

  void tickAllSeries() {
    settle();
    auto* panel = m_dashboard->findChild<ResourcesPanel*>();
    QWidget* const before = m_dashboard->tabs().currentWidget();
    m_dashboard->tabs().setCurrentWidget(panel);
    settle();
    QAbstractItemModel& table = *panel->findChild<DataTable*>()->model();
    for (int row = 0; row < table.rowCount(); ++row) {
      table.setData(table.index(row, 0), Qt::Checked, Qt::CheckStateRole);
    }
    m_dashboard->tabs().setCurrentWidget(before);
    settle();
  }

  QTemporaryDir m_folder;
  Formatter m_formatter{QLocale::c()};
  std::shared_ptr<const RunPlan> m_plan;
  OpenRun m_live;
  std::unique_ptr<RunStore> m_store;
  Beats m_beats;
  MadeRun m_run;
  std::unique_ptr<RunDashboard> m_dashboard;
  std::map<const QWidget*, int> m_redraws; // of each chart, when it was last looked at
  double m_longestMs = 0;
};

// The costliest of sorting by each column, and of a filter typed letter by letter.
double sortMs(DataTable& table) {
  double most = 0;
  for (int column = 0; column < table.model()->columnCount(); ++column) {
    most = std::max(most, costOf([&] { table.sortByColumn(column, Qt::DescendingOrder); }).cpuMs);
  }
  return most;
}

double filterMs(TablePanel& panel) {
  auto* filter = panel.findChild<QLineEdit*>();
  double most = 0;
  for (const char* text : {"r", "re", "req", "request 1", "request 12", "1", ""}) {
    most = std::max(most, costOf([&] { filter->setText(QString::fromLatin1(text)); }).cpuMs);
  }
  return most;
}

double scrollMs(DataTable& table) {
  double most = 0;
  for (int step = 0; step < 20; ++step) {
    most = std::max(
        most, costOf([&] { table.scrollTo(table.model()->index(step * table.model()->rowCount() / 20, 0)); }).cpuMs);
  }
  return most;
}

} // namespace

QJsonObject measureLive(const QStringList& words) {
  LiveWindow window(words[0].toInt(), words[1].toInt());
  const int seconds = words[2].toInt() * 60;
  window.forgetLongest();
  double sum = 0;
  for (int second = 0; second < seconds; ++second) {
    sum += window.addSecond().cpuMs;
  }
  QJsonObject found{{QStringLiteral("charts"), window.charts()},
                    {QStringLiteral("cpuMsPerS"), sum / seconds},
                    {QStringLiteral("longestFrameMs"), window.longestMs()}};
  DataTable& table = window.dashboard().requests().table();
  found[QStringLiteral("rows")] = table.model()->rowCount();
  found[QStringLiteral("scrollMs")] = scrollMs(table);
  found[QStringLiteral("filterMs")] = filterMs(window.dashboard().requests());
  found[QStringLiteral("sortMs")] = sortMs(table);
  window.forgetLongest();
  for (int second = 0; second < 5; ++second) {
    window.addSecond();
  }
  found[QStringLiteral("longestSortedFrameMs")] = window.longestMs();
  return found;
}

QJsonObject measureMemory(const QStringList& words) {
  LiveWindow window(words[0].toInt(), 0);
  QJsonObject found;
  for (int minute = 1; minute <= 30; ++minute) {
    for (int second = 0; second < 60; ++second) {
      window.addSecond();
    }
    if (minute == 10 || minute == 20 || minute == 30) {
      found[QStringLiteral("minute%1MiB").arg(minute)] = rssMiB();
    }
  }
  return found;
}

} // namespace tidemark::bench
