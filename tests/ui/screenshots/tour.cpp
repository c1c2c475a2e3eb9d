// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDockWidget>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTimer>
#include <QToolButton>
#include <algorithm>

#include "ui/main_window/docks.h"
#include "ui/main_window/guide_window.h"
#include "ui/panels/annotations_panel.h"
#include "ui/panels/body_view.h"
#include "ui/panels/compare_page.h"
#include "ui/panels/data_table.h"
#include "ui/panels/design_page.h"
#include "ui/panels/exchange_view.h"
#include "ui/panels/generator_panel.h"
#include "ui/panels/history_panel.h"
#include "ui/panels/load_change_panel.h"
#include "ui/panels/load_dial_row.h"
#include "ui/panels/mark_bar.h"
#include "ui/panels/results_page.h"
#include "ui/panels/run_dashboard.h"
#include "ui/panels/run_header.h"
#include "ui/panels/run_page.h"
#include "ui/panels/suggest_slos_dialog.h"
#include "ui/panels/table_panel.h"
#include "ui/panels/tree_view.h"
#include "ui/panels/try_once_panel.h"

namespace tidemark::ui {
namespace {

constexpr double kLiveS = 6; // far enough into the scenario of users that every chart shows something
constexpr double kChangedS = 9;
constexpr ScenarioId kUsers{1};
constexpr int kEndMs = 120'000;
constexpr int kAnswerMs = 10'000;
constexpr double kMoreUsers = 35;

const char* const kTabs[] = {"results",           "results-errors", "results-distribution", "results-exemplars",
                             "results-resources", "results-events", "results-notes",        "results-findings"};

QString text(const char* name) { return QString::fromLatin1(name); }

// A dialog that blocks: its picture is taken while it waits, then it is given up.
void takeDialog(Camera& camera, const QString& name, QAction& opens) {
  QTimer::singleShot(0, qApp, [&camera, name] {
    if (auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget())) {
      camera.take(name, *dialog);
      dialog->reject();
    }
  });
  opens.trigger();
}

} // namespace

bool Tour::wantsAny(std::initializer_list<const char*> names) const {
  return std::ranges::any_of(names, [this](const char* name) { return m_camera.wants(text(name)); });
}

bool Tour::go() {
  start();
  m_window.actions().demo->trigger();
  design();
  tryOnce();
  bool done = liveRun();
  if (m_window.workspace().result() != nullptr) {
    results();
    report();
  }
  otherLoads();
  if (wantsAny({"failures", "compare", "history", "findings"})) {
    done = twoRuns() && done;
  }
  secrets();
  problems();
  refused();
  guide();
  error();
  return done;
}

void Tour::start() {
  m_window.showPage(Page::start);
  m_camera.take(QStringLiteral("start"));
}

void Tour::design() {
  struct Place {
    const char* name;
    const char* pointer;
  };
  static constexpr Place kPlaces[] = {{"general", ""},
                                      {"target", "/targets/0"},
                                      {"class", "/userClasses/0"},
                                      {"step", "/userClasses/0/flow/0"},
                                      {"choose", "/userClasses/0/flow/1"},
                                      {"body", "/userClasses/0/flow/1/choose/0/steps/0"},
                                      {"poll", "/userClasses/1/flow/1"},
                                      {"scenario", "/scenarios/1"},
                                      {"iterations", "/scenarios/0"},
                                      {"slo", "/slos/0"},
                                      {"monitor", "/monitors/1"},
                                      {"report", "/report"}};
  m_window.showPage(Page::design);
  for (const Place& place : kPlaces) {
    m_window.docks().select(text(place.pointer));
    m_camera.take(QStringLiteral("design-") + text(place.name));
  }
  m_window.designPage().goTo(1, 1);
  m_camera.take(QStringLiteral("design-json"));
}

void Tour::tryOnce() {
  if (!wantsAny({"once"})) {
    return;
  }
  TryOncePanel& trial = m_window.designPage().trial();
  m_window.designPage().tryOnce();
  waitFor([&] { return !trial.runner().busy(); }, kEndMs);
  trial.list().selectRow(1);
  TreeView& answer = trial.exchange().response().tree();
  answer.setCurrentIndex(answer.model()->index(0, 0, answer.model()->index(0, 0)));
  QTabWidget& tabs = trial.exchange().tabs();
  for (int tab = 0; tab < tabs.count(); ++tab) {
    tabs.setCurrentIndex(tab);
    m_camera.take(QStringLiteral("once-%1").arg(tab + 1));
  }
}

bool Tour::runToItsEnd() {
  const auto before = m_window.workspace().result();
  if (!waitFor([&] { return m_window.actions().start->isEnabled(); }, kAnswerMs)) {
    return false;
  }
  m_window.actions().start->trigger();
  return waitFor([&] { return m_window.workspace().result() != before; }, kEndMs);
}

bool Tour::liveRun() {
  if (!wantsAny({"run", "results", "report"})) {
    return true;
  }
  RunController& controller = m_window.workspace().controller();
  m_window.showPage(Page::run);
  waitFor([&] { return !m_window.workspace().preflight().items().empty(); }, kAnswerMs);
  m_camera.take(QStringLiteral("run-ready"));
  m_window.actions().start->trigger();
  const auto recorded = [&] { return recordedLengthS(controller.run()->record(), kUsers); };
  if (!waitFor([&] { return m_window.runPage().dashboard() != nullptr; }, kAnswerMs) ||
      !waitFor([&] { return recorded() >= kLiveS; }, kEndMs)) {
    return false;
  }
  m_camera.take(QStringLiteral("run"));
  m_window.actions().mark->trigger();
  m_camera.take(QStringLiteral("run-mark"));
  m_window.runPage().findChild<MarkBar*>()->hide();
  m_window.runPage().setFocus(); // where the focus went by itself is no state worth a picture
  const auto* change = m_window.runPage().findChild<LoadChangePanel*>();
  if (change != nullptr && !change->rows().empty()) {
    LoadDialRow& row = *change->rows().front();
    row.target().setValue(kMoreUsers);
    row.over().setValue(2);
    row.apply().click();
    waitFor([&] { return recorded() >= kChangedS; }, kAnswerMs);
    m_camera.take(QStringLiteral("run-manual"));
  }
  return waitFor([&] { return m_window.workspace().result() != nullptr; }, kEndMs);
}

void Tour::results() {
  m_window.showPage(Page::results);
  ResultsPage& page = m_window.resultsPage();
  Annotation note;
  note.text = "The second host was switched off for this run";
  note.by = "QA";
  note.onUtc = "2026-11-20T09:00:00Z";
  page.notes()->add(note);
  RunDashboard& dashboard = *page.dashboard();
  m_camera.take(text(kTabs[0]));
  dashboard.view().setSelection(TimeSpan{4, 9});
  m_camera.take(QStringLiteral("results-window"));
  for (int tab = 1; tab < dashboard.tabs().count() && tab < static_cast<int>(std::size(kTabs)); ++tab) {
    dashboard.tabs().setCurrentIndex(tab);
    m_camera.take(text(kTabs[tab]));
  }
  if (wantsAny({"results-suggest"})) {
    const Formatter formatter;
    SuggestSlosDialog dialog(page.run()->record(), dashboard.view().scenario(), &m_window.workspace().editor(),
                             formatter, &m_window);
    dialog.show();
    m_camera.take(QStringLiteral("results-suggest"), dialog);
  }
}

void Tour::report() {
  m_window.showPage(Page::report);
  m_camera.take(QStringLiteral("report"));
}

// What the demo has not: other loads, environments, secrets.
void Tour::otherLoads() {
  qputenv("SHOP_API_KEY", "of the pictures only");
  m_window.workspace().open(m_shop.project());
  m_window.showPage(Page::design);
  m_window.docks().select(QString());
  m_camera.take(QStringLiteral("design-variables"));
  m_window.docks().select(QStringLiteral("/scenarios/1"));
  m_camera.take(QStringLiteral("design-arrivals"));
  m_window.docks().select(QStringLiteral("/scenarios/2"));
  m_camera.take(QStringLiteral("design-search"));
}

void Tour::secrets() {
  if (wantsAny({"secrets"})) {
    qunsetenv("SHOP_API_KEY");
    m_window.workspace().open(m_shop.project());
    m_window.docks().problemsDock().hide();
    takeDialog(m_camera, QStringLiteral("secrets"), *m_window.actions().secrets);
  }
}

// The same plan against a system that does well and against one that does not.
bool Tour::twoRuns() {
  m_window.showPage(Page::run);
  bool done = runToItsEnd();
  m_shop.serve({"error=4%@/account", "latency=exponential(15ms)@/jobs", "reset=0.5%@/api"});
  done = runToItsEnd() && done;
  if (done) {
    failures();
    compare();
    history();
  }
  return done;
}

void Tour::failures() {
  m_window.showPage(Page::run);
  m_camera.take(QStringLiteral("failures-run"));
  m_window.showPage(Page::results);
  RunDashboard& dashboard = *m_window.resultsPage().dashboard();
  for (const auto& [tab, name] : {std::pair{0, "requests"}, {1, "errors"}, {3, "exemplars"}, {7, "findings"}}) {
    dashboard.tabs().setCurrentIndex(tab);
    m_camera.take(QStringLiteral("failures-") + text(name));
  }
  for (QWidget* around = &dashboard.generator(); around != nullptr; around = around->parentWidget()) {
    if (auto* tabs = qobject_cast<QTabWidget*>(around)) {
      tabs->setCurrentWidget(&dashboard.generator());
    }
  }
  m_camera.take(QStringLiteral("failures-generator"));
}

void Tour::compare() {
  m_window.showPage(Page::compare);
  m_window.comparePage().setRuns({});
  m_camera.take(QStringLiteral("compare-empty"));
  HistoryPanel& history = m_window.docks().history();
  waitFor([&] { return history.table().model()->rowCount() == 2; }, kAnswerMs);
  history.table().selectAll();
  QStringList files = history.table().selectedKeys(); // the newest comes first
  std::ranges::reverse(files);
  m_window.comparePage().setRuns(files);
  waitFor([&] { return m_window.comparePage().changes().table().model()->rowCount() > 0; }, kAnswerMs);
  m_camera.take(QStringLiteral("compare"));
}

void Tour::history() {
  auto* dock = m_window.findChild<QDockWidget*>(QStringLiteral("history"));
  dock->setFloating(true);
  dock->resize(1000, 300);
  m_camera.take(QStringLiteral("history"), *dock);
  dock->setFloating(false);
}

void Tour::problems() {
  if (wantsAny({"problems", "design-problems"})) {
    m_window.workspace().open(m_shop.broken());
    m_window.showPage(Page::design);
    m_camera.take(QStringLiteral("problems"));
    m_window.docks().select(QStringLiteral("/targets/0"));
    m_window.designPage().goTo(QStringLiteral("/targets/0/url"));
    m_camera.take(QStringLiteral("problems-form"));
    m_window.docks().problemsDock().hide();
  }
}

void Tour::refused() {
  if (wantsAny({"refused"})) {
    m_window.workspace().open(m_shop.refused());
    m_window.docks().problemsDock().hide();
    m_window.showPage(Page::run);
    m_window.runPage().findChild<RunHeader*>()->preflightButton().setChecked(true);
    const Preflight& preflight = m_window.workspace().preflight();
    waitFor([&] { return !preflight.isLooking() && !preflight.items().empty(); }, kAnswerMs);
    m_camera.take(QStringLiteral("refused"));
  }
}

void Tour::guide() {
  if (!wantsAny({"guide"})) {
    return;
  }
  GuideWindow& guide = m_window.showGuide(QStringLiteral("run"));
  m_camera.take(QStringLiteral("guide"), guide);
  guide.search().setText(QStringLiteral("percentile"));
  m_camera.take(QStringLiteral("guide-search"), guide);
  for (const GuidePage& page : guide.pages()) {
    guide.showPage(page.name);
    m_camera.take(QStringLiteral("guide-page-") + page.name, guide);
  }
  guide.close();
}

void Tour::error() {
  if (!wantsAny({"error"})) {
    return;
  }
  m_window.showPage(Page::start);
  m_window.workspace().open(m_shop.broken() + ".missing.tidemark.json");
  m_camera.take(QStringLiteral("error"));
}

} // namespace tidemark::ui
