// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QUndoStack>
#include <algorithm>

#include "core/base/file.h"
#include "tests/bench/gui/bench_window.h"
#include "tests/bench/gui/gui_clock.h"
#include "tests/bench/gui/parts.h"
#include "ui/main_window/docks.h"

namespace tidemark::bench {
namespace {

using namespace ui;

std::string projectText(int scenarios) {
  std::string list;
  for (int i = 0; i < scenarios; ++i) {
    list += std::string(i > 0 ? ",\n" : "") + R"({"name": "Scenario )" + std::to_string(i) +
            R"(", "load": {"users": [{"to": 10, "over": "30s"}, {"hold": "2m"}, {"to": 0, "over": "10s"}]}})";
  }
  return R"({"format": "tidemark-project/1", "name": "Many", "targets": [{"name": "t", "url": "http://127.0.0.1:1"}],
             "userClasses": [{"name": "U", "thinkTime": "1s", "flow": [{"request": "A", "url": "/a"},
               {"request": "B", "url": "/b"}]}],
             "slos": [{"metric": "p95", "limit": "< 200ms"}], "scenarios": [)" +
         list + "]}";
}

} // namespace

QJsonObject measureProject(const QStringList& words) {
  const int count = words[1].toInt();
  const std::string file = QDir(words[0]).filePath(QStringLiteral("many.tidemark.json")).toStdString();
  if (!writeFile(file, projectText(count))) {
    qFatal("the project cannot be written");
  }
  MainWindow window(partsIn(words[0]), {});
  window.resize(1920, 1080);
  window.show();
  settle();
  QJsonObject found;
  found[QStringLiteral("openMs")] = costOf([&] { window.workspace().open(file); }).cpuMs;
  double select = 0;
  double edit = 0;
  double undo = 0;
  ProjectEditor& editor = window.workspace().editor();
  for (const int scenario : {0, count / 2, count - 1}) {
    const QString pointer = QStringLiteral("/scenarios/%1").arg(scenario);
    select = std::max(select, costOf([&] { window.docks().select(pointer); }).cpuMs);
    for (const char* name : {"a", "ab", "abc"}) { // typed
      const auto type = [&] {
        editor.set(pointer + QStringLiteral("/name"), JsonValue::ofText(name), QStringLiteral("Edit"));
      };
      edit = std::max(edit, costOf(type).cpuMs);
    }
    undo = std::max(undo, costOf([&] { editor.history().undo(); }).cpuMs);
  }
  found[QStringLiteral("selectMs")] = select;
  found[QStringLiteral("editMs")] = edit;
  found[QStringLiteral("undoMs")] = undo;
  return found;
}

} // namespace tidemark::bench
