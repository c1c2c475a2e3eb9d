// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// tidemark_screenshots FOLDER: writes every page of the workbench, light and dark, at 1280×800 and 1920×1080, while the
// demo project runs for real against the demo system and afterwards.
#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>
#include <array>
#include <cstdio>
#include <functional>

#include "ui/main_window/docks.h"
#include "ui/main_window/main_window.h"
#include "ui/panels/data_table.h"
#include "ui/panels/design_page.h"
#include "ui/panels/results_page.h"
#include "ui/panels/run_dashboard.h"
#include "ui/panels/run_page.h"
#include "ui/panels/table_panel.h"
#include "ui/panels/try_once_panel.h"
#include <QTabWidget>

using namespace tidemark;
using namespace tidemark::ui;

namespace {

constexpr double kLiveS = 6; // far enough into the scenario of users that every chart shows something
constexpr ScenarioId kUsers{1};
constexpr int kEndMs = 120'000;

bool waitFor(const std::function<bool()>& condition, int limitMs) {
  QElapsedTimer clock;
  clock.start();
  while (!condition() && clock.elapsed() < limitMs) {
    // Asleep between events: the demo system is in this process, and its CPU is in the pictures.
    QEventLoop loop;
    QTimer::singleShot(20, &loop, &QEventLoop::quit);
    loop.exec();
  }
  return condition();
}

void pause(int ms) {
  waitFor([] { return false; }, ms);
}

class Camera {
public:
  Camera(MainWindow& window, QString folder) : m_window(window), m_folder(std::move(folder)) {}

  // The page in every theme and size.
  void take(const QString& name) {
    struct Size {
      int width;
      int height;
    };
    for (const auto& [theme, word] : {std::pair{ThemeChoice::light, "light"}, std::pair{ThemeChoice::dark, "dark"}}) {
      m_window.chooseTheme(theme);
      for (const Size size : {Size{1280, 800}, Size{1920, 1080}}) {
        m_window.resize(size.width, size.height);
        pause(400);
        const QString file = QStringLiteral("%1/%2-%3-%4.png").arg(m_folder, name, QLatin1String(word)).arg(size.width);
        if (!m_window.grab().save(file)) {
          std::fprintf(stderr, "cannot write %s\n", qPrintable(file));
        }
      }
    }
  }

private:
  MainWindow& m_window;
  QString m_folder;
};

void photographDesign(MainWindow& window, Camera& camera) {
  struct Place {
    const char* name;
    const char* pointer;
  };
  window.showPage(Page::design);
  for (const Place place : {Place{"general", ""}, Place{"target", "/targets/0"}, Place{"class", "/userClasses/0"},
                            Place{"step", "/userClasses/0/flow/0"}, Place{"scenario", "/scenarios/1"},
                            Place{"slo", "/slos/0"}, Place{"report", "/report"}}) {
    window.docks().select(QString::fromLatin1(place.pointer));
    camera.take(QStringLiteral("design-") + QString::fromLatin1(place.name));
  }
  window.designPage().goTo(1, 1);
  camera.take(QStringLiteral("design-json"));
  window.designPage().tryOnce();
  waitFor([&] { return !window.designPage().trial().runner().busy(); }, kEndMs);
  camera.take(QStringLiteral("design-once"));
}

bool photographRun(MainWindow& window, Camera& camera) {
  window.actions().start->trigger();
  if (!waitFor([&] { return window.runPage().dashboard() != nullptr; }, kEndMs)) {
    return false;
  }
  waitFor([&] { return recordedLengthS(window.workspace().controller().run()->record(), kUsers) >= kLiveS; }, kEndMs);
  camera.take(QStringLiteral("run"));
  return waitFor([&] { return window.workspace().result() != nullptr; }, kEndMs);
}

void photographResults(MainWindow& window, Camera& camera) {
  window.showPage(Page::results);
  camera.take(QStringLiteral("results"));
  RunDashboard& dashboard = *window.resultsPage().dashboard();
  dashboard.view().setSelection(TimeSpan{4, 9});
  for (int tab = 1; tab < dashboard.tabs().count(); ++tab) {
    dashboard.tabs().setCurrentIndex(tab);
    camera.take(QStringLiteral("results-%1").arg(tab));
  }
}

void photographProblems(MainWindow& window, Camera& camera, const QTemporaryDir& folder) {
  QFile file(folder.filePath(QStringLiteral("broken.tidemark.json")));
  if (file.open(QIODevice::WriteOnly)) {
    file.write("{\n  \"format\": \"tidemark-project/1\",\n  \"name\": \"Broken\",\n  \"targets\": [{\"name\": \"api\", "
               "\"ulr\": \"http://x\"}],\n"
               "  \"scenarios\": [{\"name\": \"Load\", \"load\": {\"users\": [{\"to\": 5, \"over\": 5}]}}]\n}\n");
    file.close();
    window.workspace().open(file.fileName().toStdString());
    window.showPage(Page::design);
    camera.take(QStringLiteral("problems"));
  }
}

} // namespace

int main(int argc, char** argv) {
  QApplication application(argc, argv);
  if (argc < 2) {
    std::fprintf(stderr, "usage: tidemark_screenshots FOLDER\n");
    return 2;
  }
  const QString folder = QString::fromLocal8Bit(argv[1]);
  QDir().mkpath(folder);
  const QTemporaryDir data;
  MainWindow window({localProbes(), TIDEMARK_VERSION, data.path().toStdString()}, {});
  window.show();
  Camera camera(window, folder);
  camera.take(QStringLiteral("start"));
  window.actions().demo->trigger();
  camera.take(QStringLiteral("run-ready"));
  photographDesign(window, camera);
  if (!photographRun(window, camera)) {
    std::fprintf(stderr, "the demo did not run to its end\n");
    return 1;
  }
  photographResults(window, camera);
  window.showPage(Page::report);
  camera.take(QStringLiteral("report"));
  photographProblems(window, camera, data);
  return 0;
}
