// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/run/stats.h"
#include "tests/bench/gui/bench_window.h"
#include "tests/bench/gui/gui_clock.h"
#include "tests/bench/gui/parts.h"
#include "ui/panels/charts_panel.h"
#include "ui/panels/run_dashboard.h"
#include "ui/panels/run_page.h"

namespace tidemark::bench {
namespace {

using namespace ui;

constexpr double kLimitMs = 600'000;
constexpr std::int64_t kWarmS = 3; // the page is laid out, the first second drawn

} // namespace

QJsonObject measureRun(const QStringList& words) {
  MainWindow window(partsIn(words[0]), {});
  window.resize(1920, 1080);
  window.show();
  window.workspace().open(words[1].toStdString());
  window.showPage(Page::run);
  settle();
  window.actions().start->trigger();
  waitUntil([&] { return window.runPage().dashboard() != nullptr; }, kLimitMs);
  const OpenRun& run = *window.workspace().controller().run();
  waitUntil([&run] { return run.record().seconds() >= kWarmS; }, kLimitMs);
  FrameClock frames;
  const double start = wallMs();
  double cpu = 0;
  double wall = 0;
  double longest = 0;
  QObject::connect(&run, &OpenRun::secondAdded, &window, [&] { // whole seconds only, without what the end costs
    if (run.live()) {
      cpu = frames.sumMs();
      wall = wallMs() - start;
      longest = frames.longestMs();
    }
  });
  waitUntil([&window] { return window.workspace().result() != nullptr; }, kLimitMs);
  const RunRecord& record = window.workspace().result()->record();
  const Stats stats = cut(record, wholeWindow(record, ScenarioId{0}));
  const SeriesStats requests = stats.requests(record.plan());
  return {{QStringLiteral("charts"), static_cast<int>(window.runPage().dashboard()->charts().charts().size()) + 1},
          {QStringLiteral("requests"), static_cast<double>(requests.count())},
          {QStringLiteral("failed"), static_cast<double>(requests.failedCount())},
          {QStringLiteral("seconds"), stats.durationS},
          {QStringLiteral("cpuMsPerS"), cpu / wall * 1e3},
          {QStringLiteral("longestFrameMs"), longest},
          {QStringLiteral("rssMiB"), rssMiB()}};
}

} // namespace tidemark::bench
