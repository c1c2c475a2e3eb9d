// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>
#include <algorithm>
#include <filesystem>

#include "core/base/file.h"
#include "core/target/target_server.h"
#include "ui/main_window/docks.h"
#include "ui/main_window/main_window.h"
#include "ui/panels/compare_page.h"
#include "ui/panels/message_bar.h"

using namespace tidemark;
using namespace tidemark::ui;

namespace {

constexpr int kRunMs = 60'000;
constexpr int kStepMs = 3'000; // a page, with a machine that does other things too
constexpr QSize kWindow{1280, 800};

QString of(const char* text) { return QString::fromUtf8(text); }

std::string repeated(const std::string& text, int times) {
  std::string all;
  for (int i = 0; i < times; ++i) {
    all += text;
  }
  return all;
}

constexpr int kLetters = 100'000;

// As long as nobody writes them, and as nobody expects them.
std::string longWords() { return "Long " + repeated("words and ", kLetters / 10); }
std::string longWord() { return "Word" + std::string(std::size_t{kLetters}, 'w'); }
const std::string kRightToLeft = "\u05d7\u05d9\u05e4\u05d5\u05e9 \u0628\u062d\u062b (12) <b>\u202e";
const std::string kStacked = "Z" + repeated("\u0301\u0323\u0489", 40) + "a" + repeated("\u0300", 40);
const std::string kPictures = "\U0001F680\U0001F469\u200D\U0001F4BB\U0001F1E9\U0001F1EA \u8d2d\u7269\u8f66 %1 %2 &x";

std::string quoted(const std::string& text) { return '"' + text + '"'; }

std::string project(const std::string& url) {
  std::string flow;
  for (const std::string& name : {longWords(), longWord(), kRightToLeft, kStacked, kPictures}) {
    flow += (flow.empty() ? "" : ", ") +
            ("{\"request\": " + quoted(name) + R"(, "url": "/bench", "group": )" + quoted("G " + name) + "}");
  }
  return R"({"format": "tidemark-project/1", "name": )" + quoted(longWords()) + R"(, "purpose": )" +
         quoted(longWords()) + R"(, "targets": [{"name": )" + quoted(longWord()) + R"(, "url": ")" + url +
         R"("}], "userClasses": [{"name": )" + quoted(longWords()) + R"(, "flow": [)" + flow +
         R"(]}], "slos": [{"metric": "p95", "limit": "< 1s"}, {"metric": "errorRate", "limit": "< 1%", "of": )" +
         quoted(longWord()) + R"(}], "scenarios": [{"name": )" + quoted("S " + longWord()) +
         R"(, "load": {"users": [{"to": 2}, {"hold": "2s", "name": )" + quoted(longWords()) + R"(}]}}, {"name": )" +
         quoted(kRightToLeft + " S") + R"(, "load": {"iterations": 5}}]})";
}

} // namespace

// Texts of any length and script in every place where a user may write one.
class AnyTextTest : public QObject {
  Q_OBJECT

private:
  std::unique_ptr<QTemporaryDir> m_folder;
  std::unique_ptr<TargetServer> m_server;
  std::unique_ptr<MainWindow> m_window;
  std::filesystem::path m_run;

  // Who asks for more room than there is: the innermost of them.
  [[nodiscard]] QString culprits() const {
    QString all;
    for (const QWidget* widget : m_window->findChildren<QWidget*>()) {
      const QSize least = widget->minimumSizeHint().expandedTo(widget->minimumSize());
      const bool large = least.width() > kWindow.width() || least.height() > kWindow.height();
      const auto children = widget->findChildren<QWidget*>();
      const bool inner = std::ranges::none_of(children, [](const QWidget* child) {
        const QSize theirs = child->minimumSizeHint().expandedTo(child->minimumSize());
        return theirs.width() > kWindow.width() || theirs.height() > kWindow.height();
      });
      if (large && inner && widget->isVisible()) {
        all += of("\n%1 in %2 in %3: %4 x %5")
                   .arg(of(widget->metaObject()->className()), of(widget->parent()->metaObject()->className()),
                        of(widget->parentWidget()->parent()->metaObject()->className()))
                   .arg(least.width())
                   .arg(least.height());
      }
    }
    return all;
  }

  // Shows the page; it is quick, and neither it nor anything on it makes the window larger than it was.
  void verifyStands(const char* what) const {
    QElapsedTimer since;
    since.start();
    QCoreApplication::processEvents();
    QVERIFY2(m_window->width() <= 2 * kWindow.width(), qPrintable(of(what) + culprits())); // no such picture
    QVERIFY(!m_window->grab().isNull());
    QVERIFY2(since.elapsed() < kStepMs, qPrintable(of("%1: %2 ms").arg(of(what)).arg(since.elapsed())));
    const QSize least = m_window->minimumSizeHint();
    QVERIFY2(least.width() <= kWindow.width() && least.height() <= kWindow.height(),
             qPrintable(of("%1: %2 x %3").arg(of(what)).arg(least.width()).arg(least.height()) + culprits()));
    QCOMPARE(m_window->size(), kWindow);
  }

private Q_SLOTS:
  void initTestCase() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::move(TargetServer::start({}).value());
    const std::filesystem::path file = m_folder->filePath(of("p.tidemark.json")).toStdString();
    QVERIFY(writeFile(file, project(m_server->baseUrl())));
    m_window = std::make_unique<MainWindow>(
        Workspace::Parts{localProbes(), "test", m_folder->filePath(of("data")).toStdString()}, Settings{});
    m_window->resize(kWindow);
    m_window->show();
    QElapsedTimer since;
    since.start();
    QVERIFY(m_window->workspace().open(file));
    QVERIFY(m_window->workspace().document()->runnable());
    verifyStands("opened");
    QVERIFY(since.elapsed() < kStepMs);
  }
  void cleanupTestCase() { m_window.reset(); }

  void everyPlaceOfTheProjectCanBeShown() {
    m_window->showPage(Page::design);
    for (const char* place :
         {"", "/targets/0", "/userClasses/0", "/userClasses/0/flow/0", "/userClasses/0/flow/1", "/userClasses/0/flow/2",
          "/userClasses/0/flow/3", "/userClasses/0/flow/4", "/slos/1", "/scenarios/0", "/scenarios/1", "/report"}) {
      m_window->docks().select(of(place));
      verifyStands(qUtf8Printable(of("design%1").arg(of(place).replace(of("/"), of("-")))));
    }
  }

  void aRunShowsThem() {
    Workspace& workspace = m_window->workspace();
    m_window->showPage(Page::run);
    verifyStands("ready");
    m_window->actions().start->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(workspace.controller().run() != nullptr, 10'000);
    workspace.controller().mark(QString::fromStdString(longWords()), 0.5);
    workspace.controller().mark(QString::fromStdString(kRightToLeft), 1);
    QTRY_VERIFY_WITH_TIMEOUT(workspace.controller().run()->record().seconds() > 1, kRunMs);
    verifyStands("running");
    QTRY_VERIFY_WITH_TIMEOUT(workspace.result() != nullptr, kRunMs);
    m_run = workspace.result()->file();
    verifyStands("ended");
  }

  void theResultsAndTheComparisonShowThem() {
    m_window->showPage(Page::results);
    verifyStands("results");
    m_window->comparePage().setRuns({QString::fromStdString(m_run.string())});
    m_window->showPage(Page::compare);
    QTRY_VERIFY(QThreadPool::globalInstance()->waitForDone(0));
    verifyStands("compare");
  }

  void aMessageOfAnyLengthLeavesRoomForThePage() {
    Q_EMIT m_window->workspace().failed({ErrorCode::cannotRead, Sentence::asIs(longWords()), longWord(), {}});
    verifyStands("message");
    QVERIFY(m_window->findChild<MessageBar*>()->height() < kWindow.height() / 3);
  }
};

QTEST_MAIN(AnyTextTest)
#include "any_text_test.moc"
