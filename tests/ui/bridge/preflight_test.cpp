// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/preflight.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>
#include <memory>

using namespace tidemark;
using namespace tidemark::ui;

namespace {

// moc takes two slashes in a raw string for a comment.
constexpr const char* kProject =
    "{\"format\": \"tidemark-project/1\", \"name\": \"%1\","
    "\"targets\": [{\"name\": \"t\", \"url\": \"http://127.0.0.1:9\"}],"
    "\"userClasses\": [{\"name\": \"U\", \"flow\": [{\"request\": \"R\", \"url\": \"/\"}]}],"
    "\"scenarios\": [{\"name\": \"S\", \"load\": {\"iterations\": 1}}]}";

ProjectDocument documentNamed(const char* name) {
  return documentOf(QString::fromUtf8(kProject).arg(QLatin1String(name)).toStdString(), "test.tidemark.json", {});
}

PreflightItem item(const std::string& what, bool passed, bool fatal = true) {
  return {.what = what, .passed = passed, .fatal = fatal};
}

} // namespace

class PreflightTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void whatWasFoundIsToldOnTheGuiThread() {
    std::filesystem::path asked;
    Preflight preflight([&asked](const RunPlan&, const Secrets&, const std::filesystem::path& folder) {
      asked = folder;
      return std::vector{item("a", true), item("b", false, false)};
    });
    QSignalSpy changed(&preflight, &Preflight::changed);
    preflight.look(documentNamed("One"), "/somewhere");
    QVERIFY(preflight.isLooking());
    QTRY_VERIFY(!preflight.isLooking());
    QCOMPARE(changed.size(), 2);
    QCOMPARE(preflight.items().size(), std::size_t{2});
    QVERIFY(!preflight.refuses()); // a warning stands in nobody's way
    QCOMPARE(asked, std::filesystem::path("/somewhere"));
  }

  void theNewestLookWins() {
    QSemaphore first;
    Preflight preflight([&first](const RunPlan& plan, const Secrets&, const std::filesystem::path&) {
      if (plan.project.name == "One") {
        first.acquire();
      }
      return std::vector{item(plan.project.name, plan.project.name == "Two")};
    });
    preflight.look(documentNamed("One"), {});
    preflight.look(documentNamed("Two"), {});
    QTRY_VERIFY(!preflight.isLooking());
    first.release();
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QCOMPARE(preflight.items().front().what, std::string("Two"));
    QVERIFY(!preflight.refuses());
  }

  void whatIsForgottenIsNotToldLater() {
    Preflight preflight(
        [](const RunPlan&, const Secrets&, const std::filesystem::path&) { return std::vector{item("a", false)}; });
    preflight.look(documentNamed("One"), {});
    QTRY_VERIFY(preflight.refuses());
    preflight.look(documentNamed("One"), {});
    preflight.forget();
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QVERIFY(preflight.items().empty() && !preflight.isLooking() && !preflight.refuses());
  }

  void aProjectWithProblemsIsNotLookedAt() {
    int looks = 0;
    Preflight preflight([&looks](const RunPlan&, const Secrets&, const std::filesystem::path&) {
      ++looks;
      return std::vector<PreflightItem>();
    });
    preflight.look(documentOf("{", "x", {}), {});
    QVERIFY(!preflight.isLooking());
    QCOMPARE(looks, 0);
  }

  void nobodyIsLeftToTell() {
    QSemaphore hold;
    auto preflight = std::make_unique<Preflight>([&hold](const RunPlan&, const Secrets&, const std::filesystem::path&) {
      hold.acquire();
      return std::vector{item("a", true)};
    });
    preflight->look(documentNamed("One"), {});
    preflight.reset();
    hold.release();
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
  }
};

QTEST_GUILESS_MAIN(PreflightTest)
#include "preflight_test.moc"
