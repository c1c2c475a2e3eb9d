// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCommandLinkButton>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <set>

#include "core/base/file.h"
#include "core/plan/project_file.h"
#include "core/session/demo_target.h"
#include "core/session/trial.h"
#include "ui/models/project_templates.h"
#include "ui/panels/start_page.h"
#include "ui/viewstate/project_document.h"

using namespace tidemark;
using namespace tidemark::ui;

namespace {

constexpr std::uint64_t kMostDraws = 60;

QCommandLinkButton* rowOf(const StartPage& page, const QString& title) {
  for (QCommandLinkButton* button : page.findChildren<QCommandLinkButton*>()) {
    if (button->text() == title) {
      return button;
    }
  }
  return nullptr;
}

void addTemplates() {
  QTest::addColumn<QString>("name");
  for (const ProjectTemplate& each : projectTemplates()) {
    QTest::newRow(qPrintable(each.name)) << each.name;
  }
}

QString textOf(const QString& name) {
  QFile file(QStringLiteral(":/examples/%1.tidemark.json").arg(name));
  return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class StartPageTest : public QObject {
  Q_OBJECT

private:
  std::unique_ptr<DemoTarget> m_demo;

  [[nodiscard]] ProjectDocument opened(const QString& name) const {
    return documentOf(textOf(name).toStdString(), ":/examples/x.tidemark.json",
                      {{{"base", m_demo->baseUrl()}}, "2026-11-21"});
  }

  static Result<TrialResult> tryOut(const ProjectDocument& document, const std::string& userClass, std::uint64_t seed) {
    TrialOptions options;
    options.userClass = userClass;
    return runTrial(*planForRun(document, seed), document.secrets, options, SystemClock());
  }

private Q_SLOTS:
  void initTestCase() {
    auto demo = DemoTarget::start();
    QVERIFY(demo.has_value());
    m_demo = std::move(*demo);
  }

  void aTemplateIsWholeAndWithoutAProblem_data() { addTemplates(); }
  void aTemplateIsWholeAndWithoutAProblem() {
    QFETCH(QString, name);
    const ProjectDocument document = opened(name);
    for (const Problem& problem : document.problems) { // warnings too
      qWarning("%s: %s", problem.pointer.c_str(), problem.message.text().c_str());
    }
    QVERIFY(document.problems.empty());
    QVERIFY(document.runnable());
    const Project& project = document.loaded.project;
    QCOMPARE(QString::fromStdString(saveText(project)), textOf(name)); // as saving it would write it
    QVERIFY(!project.purpose.empty());
    QVERIFY(!project.slos.empty());
    QVERIFY(!project.report.title.empty());
    // Nobody has stated anything about a system that is only to be named.
    QVERIFY(project.report.attestations.empty());
    QVERIFY(project.report.notes.empty());
    QVERIFY(std::holds_alternative<std::monostate>(project.report.baseline));
  }

  void everyRequestOfATemplateSucceedsAgainstTheDemoSystem_data() { addTemplates(); }
  void everyRequestOfATemplateSucceedsAgainstTheDemoSystem() {
    QFETCH(QString, name);
    const ProjectDocument document = opened(name);
    std::set<std::string> missing;
    for (const Row& row : document.plan->rows) {
      if (row.kind == RowKind::request) {
        missing.insert(row.name);
      }
    }
    // Which branch a user takes is drawn: other draws until each was taken.
    for (std::uint64_t seed = 1; !missing.empty() && seed <= kMostDraws; ++seed) {
      for (const UserClass& each : document.loaded.project.userClasses) {
        const auto trial = tryOut(document, each.name, seed);
        QVERIFY2(trial.has_value() && !trial->failed, each.name.c_str());
        for (const TrialExchange& exchange : trial->exchanges) {
          missing.erase(exchange.traced.name);
        }
      }
    }
    QVERIFY2(missing.empty(), missing.empty() ? "" : missing.begin()->c_str());
  }

  void aTemplateIsAskedForByItsName() {
    StartPage page;
    QSignalSpy asked(&page, &StartPage::exampleRequested);
    for (const ProjectTemplate& each : projectTemplates()) {
      QVERIFY2(rowOf(page, each.title) != nullptr, qPrintable(each.title));
      rowOf(page, each.title)->click();
      QCOMPARE(asked.takeFirst().at(0).toString(), each.name);
    }
  }

  void aRecentFileThatIsGoneIsGreyedWithTheReason() {
    const QTemporaryDir folder;
    const QString there = folder.filePath(QStringLiteral("there.tidemark.json"));
    QVERIFY(writeFile(there.toStdString(), "{}").has_value());
    StartPage page;
    page.setRecent({there, folder.filePath(QStringLiteral("gone.tidemark.json")),
                    folder.filePath(QStringLiteral("nightly/run.tmrun"))});
    page.show();
    QCommandLinkButton* gone = rowOf(page, QStringLiteral("gone.tidemark.json"));
    QCommandLinkButton* run = rowOf(page, QStringLiteral("nightly"));
    QTRY_VERIFY(!gone->isEnabled() && !run->isEnabled());
    QVERIFY(gone->description().startsWith(QStringLiteral("The file is not there any more")));
    QVERIFY(run->description().startsWith(QStringLiteral("The folder is not there any more")));
    QSignalSpy asked(&page, &StartPage::fileRequested);
    rowOf(page, QStringLiteral("there.tidemark.json"))->click();
    QCOMPARE(asked.at(0).at(0).toString(), there);
  }

  void aRecentFileIsTakenOffTheListByButtonAndByKey() {
    StartPage page;
    page.setRecent({QStringLiteral("/x/a.tidemark.json"), QStringLiteral("/x/b.tidemark.json")});
    page.show();
    QSignalSpy forgotten(&page, &StartPage::forgetRequested);
    QToolButton* remove = page.findChildren<QToolButton*>().at(1);
    QVERIFY(remove->accessibleName().contains(QStringLiteral("b.tidemark.json")));
    remove->click();
    QCOMPARE(forgotten.takeFirst().at(0).toString(), QStringLiteral("/x/b.tidemark.json"));
    page.activateWindow();
    page.findChildren<QToolButton*>().at(0)->setFocus();
    QTest::keyClick(page.findChildren<QToolButton*>().at(0), Qt::Key_Delete);
    QCOMPARE(forgotten.size(), 1);
    QCOMPARE(forgotten.at(0).at(0).toString(), QStringLiteral("/x/a.tidemark.json"));
  }
};

QTEST_MAIN(StartPageTest)
#include "start_page_test.moc"
