// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>

#include "core/run/run_store.h"
#include "core/run/sqlite.h"
#include "tests/ui/recorded_run/stored_run.h"
#include "ui/panels/message_bar.h"
#include "ui/panels/results_page.h"
#include "ui/panels/run_dashboard.h"

using namespace tidemark;
using namespace tidemark::ui;

namespace {

constexpr ScenarioId kNormal{1};

} // namespace

class ResultsDamageTest : public QObject {
  Q_OBJECT

private:
  Formatter m_formatter{QLocale::c()};
  QTemporaryDir m_folder;

  std::unique_ptr<ResultsPage> pageOf(const std::filesystem::path& file) {
    auto record = RunStore::open(file);
    auto page = std::make_unique<ResultsPage>(m_formatter);
    page->resize(1200, 800);
    page->show();
    page->setRun(std::make_shared<OpenRun>(std::move(record.value())), QStringLiteral("Run"));
    page->dashboard()->view().setScenario(kNormal);
    return page;
  }

private Q_SLOTS:
  void aDamagedSecondIsSaidOnThePageOnceAFigureNeedsIt() {
    const auto file = fakes::storeRun(m_folder.path().toStdString(), "damaged");
    {
      auto database = SqliteDatabase::open(file, SqliteDatabase::Mode::readWrite);
      QVERIFY(database.has_value());
      QVERIFY(database->run("update second set stats = zeroblob(40) where second < 60").has_value());
    }
    const auto page = pageOf(file);
    const auto* message = page->findChild<MessageBar*>();
    page->dashboard()->view().setSelection(TimeSpan{5, 12});
    QVERIFY(message->isVisible());
    QVERIFY(message->text().contains(QStringLiteral("cannot be read")));
    QVERIFY(page->dashboard()->stats().selected()); // and the rest can be looked at
  }

  void aSoundRunSaysNothing() {
    const auto page = pageOf(fakes::storeRun(m_folder.path().toStdString(), "sound"));
    page->dashboard()->view().setSelection(TimeSpan{5, 12});
    QVERIFY(!page->findChild<MessageBar*>()->isVisible());
  }
};

QTEST_MAIN(ResultsDamageTest)
#include "results_damage_test.moc"
