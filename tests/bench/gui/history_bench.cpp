// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLineEdit>
#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <vector>

#include "tests/bench/gui/bench_window.h"
#include "tests/bench/gui/gui_clock.h"
#include "tests/bench/gui/made_run.h"
#include "tests/bench/gui/parts.h"
#include "ui/bridge/run_history.h"
#include "ui/panels/data_table.h"
#include "ui/panels/history_panel.h"

namespace tidemark::bench {
namespace {

using namespace ui;
namespace fs = std::filesystem;

constexpr double kLimitMs = 300'000;
constexpr int kFiles = 20; // that are really written; the others are links to them

// A folder of runs as ten years of them would leave it: names by the minute, verdicts in the files.
void makeRuns(const fs::path& folder, int count) {
  std::vector<fs::path> written;
  for (int i = 0; i < count; ++i) {
    char name[64];
    std::snprintf(name, sizeof name, "Bench %d-202611%02d-%02d%02d00", i / 9000, 1 + i / 1440 % 28, i / 60 % 24,
                  i % 60);
    const fs::path file = folder / name / "run.tmrun";
    fs::create_directories(file.parent_path());
    if (i < kFiles) {
      writeRun(file, 5, 2, 30 + i);
      written.push_back(file);
    } else {
      fs::create_hard_link(written[static_cast<std::size_t>(i) % written.size()], file);
    }
  }
}

} // namespace

QJsonObject measureHistory(const QStringList& words) {
  const fs::path folder = fs::path(words[0].toStdString()) / "runs";
  const int count = words[1].toInt();
  makeRuns(folder, count);
  const Formatter formatter{QLocale::c()};
  RunHistory history;
  HistoryPanel panel(history, formatter);
  panel.resize(262, 500); // as the dock is
  panel.show();
  settle();
  QJsonObject found;
  FrameClock frames;
  const double start = wallMs();
  history.setFolder(folder);
  waitUntil([&] { return panel.model().rowCount() == count; }, kLimitMs);
  settle();
  found[QStringLiteral("listedMs")] = wallMs() - start;
  waitUntil([&] { return !history.busy(); }, kLimitMs);
  found[QStringLiteral("readMs")] = wallMs() - start;
  found[QStringLiteral("readCpuMs")] = frames.sumMs();
  found[QStringLiteral("longestFrameMs")] = frames.longestMs();
  double search = 0;
  for (const char* text : {"b", "be", "bench 1", "pass", "2026", ""}) {
    search = std::max(search, costOf([&] { panel.search().setText(QString::fromLatin1(text)); }).cpuMs);
  }
  found[QStringLiteral("searchMs")] = search;
  double sort = 0;
  for (int column = 0; column < panel.model().columnCount(); ++column) {
    sort = std::max(sort, costOf([&] { panel.table().sortByColumn(column, Qt::AscendingOrder); }).cpuMs);
  }
  found[QStringLiteral("sortMs")] = sort;
  frames.restart();
  const double again = wallMs();
  history.rescan();
  waitUntil([&] { return !history.busy(); }, kLimitMs);
  found[QStringLiteral("rescanMs")] = wallMs() - again;
  found[QStringLiteral("longestRescanFrameMs")] = frames.longestMs();
  return found;
}

} // namespace tidemark::bench
