// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The user guide against the program: what it links to is there, what it names exists.
#include <QDir>
#include <QLineEdit>
#include <QMenuBar>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <map>
#include <set>

#include "core/plan/field_table.h"
#include "core/plan/project.h"
#include "tests/source_tree.h"
#include "ui/format/error_text.h"
#include "ui/main_window/docks.h"
#include "ui/main_window/guide_view.h"
#include "ui/main_window/guide_window.h"
#include "ui/main_window/main_window.h"
#include "ui/panels/outline_panel.h"
#include "ui/panels/tree_view.h"
#include "ui/theme/theme.h"

using namespace tidemark;
using namespace tidemark::ui;

namespace {

const GuidePage* pageOf(const std::vector<GuidePage>& pages, const QString& name) {
  const auto found = std::ranges::find(pages, name, &GuidePage::name);
  return found == pages.end() ? nullptr : &*found;
}

// What stands between the marks `](` and `)` of a page's Markdown.
QStringList linksOf(const QString& markdown) {
  static const QRegularExpression kLink(QStringLiteral("\\]\\(([^)]+)\\)"));
  QStringList links;
  auto matches = kLink.globalMatch(markdown);
  while (matches.hasNext()) {
    links.append(matches.next().captured(1));
  }
  return links;
}

// A relative link as the anchor that the window understands: "results#windows"; empty for an image.
QString anchorOf(const QString& page, const QString& link) {
  const QString file = link.section(QLatin1Char('#'), 0, 0);
  const QString name = file.isEmpty() ? page : file.section(QLatin1Char('/'), -1);
  return QString(name).remove(QStringLiteral(".md")) + link.mid(file.size());
}

bool leadsSomewhere(const std::vector<GuidePage>& pages, const QString& anchor) {
  const GuidePage* page = pageOf(pages, anchor.section(QLatin1Char('#'), 0, 0));
  return page != nullptr &&
         (!anchor.contains(QLatin1Char('#')) || std::ranges::any_of(page->sections, [&](const GuideSection& section) {
           return section.anchor == anchor.section(QLatin1Char('#'), 1);
         }));
}

QString plainText(const QAction& action) {
  QString text = action.text().section(QLatin1Char('\t'), 0, 0);
  return text.remove(QLatin1Char('&'));
}

QString keysOf(const QAction& action) { return action.shortcut().toString(QKeySequence::PortableText); }

// "File > Open…" of every entry of every menu.
void addPaths(const QList<QAction*>& actions, const QString& before, std::set<QString>& paths) {
  for (const QAction* action : actions) {
    const QString path = before + plainText(*action);
    paths.insert(path);
    if (action->menu() != nullptr) {
      addPaths(action->menu()->actions(), path + QStringLiteral(" > "), paths);
    }
  }
}

// Keys and commands of the table below a heading of the keyboard page.
std::map<QString, QString> keyTable(const QString& heading) {
  static const QRegularExpression kRow(QStringLiteral("^\\| ([^|]+) \\| ([^|]+) \\|$"));
  std::map<QString, QString> keys;
  QString section;
  for (const QString& line : guideText(QStringLiteral("keyboard")).split(QLatin1Char('\n'))) {
    section = line.startsWith(QStringLiteral("## ")) ? line.mid(3) : section;
    const auto match = kRow.match(line);
    if (section == heading && match.hasMatch() && match.captured(1) != QStringLiteral("keys")) {
      keys[match.captured(1)] = match.captured(2);
    }
  }
  return keys;
}

std::map<QString, QString> keysOf(const QList<QAction*>& actions) {
  std::map<QString, QString> keys;
  for (const QAction* action : actions) {
    if (!action->shortcut().isEmpty()) {
      keys[keysOf(*action)] = plainText(*action);
    }
  }
  return keys;
}

// What is in one table only.
QString difference(const std::map<QString, QString>& page, const std::map<QString, QString>& program) {
  QStringList lines;
  for (const auto& entry : page) {
    if (!program.contains(entry.first) || program.at(entry.first) != entry.second) {
      lines.append(QStringLiteral("on the page only: %1 = %2").arg(entry.first, entry.second));
    }
  }
  for (const auto& entry : program) {
    if (!page.contains(entry.first) || page.at(entry.first) != entry.second) {
      lines.append(QStringLiteral("in the program only: %1 = %2").arg(entry.first, entry.second));
    }
  }
  return lines.join(QStringLiteral("; "));
}

} // namespace

class GuideTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void everyPageOfTheFolderIsInTheContents() {
    const auto pages = guidePages();
    const QDir folder(QStringLiteral(":/docs/guide"));
    QVERIFY(folder.entryList().size() > 10);
    for (const QString& file : folder.entryList()) {
      QVERIFY2(pageOf(pages, QString(file).remove(QStringLiteral(".md"))) != nullptr, qPrintable(file));
    }
    // And every page of the source tree is compiled in.
    QCOMPARE(QDir(QString::fromStdString(inSourceTree("docs/guide"))).entryList({QStringLiteral("*.md")}),
             folder.entryList());
    for (const GuidePage& page : pages) {
      QVERIFY2(!page.title.isEmpty(), qPrintable(page.name));
      QVERIFY2(page.sections.size() > 1 || !page.sections.front().text.isEmpty(), qPrintable(page.name));
    }
  }

  void everyLinkAndImageResolves() {
    const auto pages = guidePages();
    int images = 0;
    for (const GuidePage& page : pages) {
      for (const QString& link : linksOf(guideText(page.name))) {
        const QString where = page.name + QStringLiteral(": ") + link;
        if (link.endsWith(QStringLiteral(".png"))) {
          ++images;
          QVERIFY2(!QImage(QUrl(guideFile(page.name)).resolved(QUrl(link)).toString().mid(3)).isNull(),
                   qPrintable(where));
        } else {
          QVERIFY2(QFile::exists(QUrl(guideFile(page.name)).resolved(QUrl(link)).path().prepend(QLatin1Char(':'))),
                   qPrintable(where));
          QVERIFY2(leadsSomewhere(pages, anchorOf(page.name, link)), qPrintable(where));
        }
      }
    }
    QVERIFY(images > 0);
  }

  void menusThatTheGuideNamesExist() {
    static const QRegularExpression kPath(QStringLiteral("\\*\\*([^*]+ > [^*]+)\\*\\*"));
    const QTemporaryDir data;
    MainWindow window({localProbes(), "test", data.path().toStdString()}, {});
    std::set<QString> paths;
    addPaths(window.menuBar()->actions(), {}, paths);
    int named = 0;
    for (const GuidePage& page : guidePages()) {
      auto matches = kPath.globalMatch(guideText(page.name));
      while (matches.hasNext()) {
        ++named;
        const QString path = matches.next().captured(1);
        QVERIFY2(paths.contains(path), qPrintable(page.name + QStringLiteral(": ") + path));
      }
    }
    QVERIFY(named > 20);
  }

  void everyShortcutOfTheMenusIsOnTheKeyboardPage() {
    const QTemporaryDir data;
    MainWindow window({localProbes(), "test", data.path().toStdString()}, {});
    QList<QAction*> actions;
    for (const QAction* menu : window.menuBar()->actions()) {
      actions.append(menu->menu()->actions());
    }
    actions.removeOne(window.actions().redo); // the desktop's
    actions.removeOne(window.actions().quit);
    auto keys = keysOf(actions);
    keys[QStringLiteral("Ctrl+0")] += QStringLiteral(" (page)"); // two commands are called Start
    QVERIFY(keys.size() > 10);
    QCOMPARE(difference(keyTable(QStringLiteral("In the window")), keys), QString());
    QCOMPARE(difference(keyTable(QStringLiteral("In the project tree")),
                        keysOf(window.docks().project().findChildren<QAction*>())),
             QString());
    GuideWindow guide;
    QCOMPARE(difference(keyTable(QStringLiteral("In this guide")), keysOf(guide.findChildren<QAction*>())), QString());
  }

  void everyErrorHasARemedy() {
    const QString text = guideText(QStringLiteral("troubleshooting"));
    for (int code = 0; code <= static_cast<int>(ErrorCode::interrupted); ++code) {
      const QString sentence = errorSentenceText(static_cast<ErrorCode>(code));
      QVERIFY2(text.contains(QStringLiteral("| %1 |").arg(sentence)), qPrintable(sentence));
    }
  }

  void everyFieldOfAProjectIsListed() {
    const QString text = guideText(QStringLiteral("fields"));
    for (const FieldInfo& field : FieldTable<Project>::info().head) {
      const QString key = QString::fromUtf8(field.key.data(), static_cast<qsizetype>(field.key.size()));
      QVERIFY2(text.contains(QStringLiteral("| `%1` |").arg(key)), qPrintable(key));
    }
    const auto pages = guidePages();
    for (const char* table : {"target", "step", "scenario", "slo"}) {
      QVERIFY2(leadsSomewhere(pages, QStringLiteral("fields#") + QString::fromLatin1(table)), table);
    }
  }

  void aPlaceIsShownAndFollowedInTheContents() {
    GuideWindow guide;
    guide.showPage(QStringLiteral("results#windows"));
    QVERIFY(guide.isVisible());
    QCOMPARE(guide.anchor(), QStringLiteral("results#windows"));
    QCOMPARE(guide.contents().currentIndex().data().toString(), QStringLiteral("Windows"));
    // The heading is at the top of what is seen.
    const QTextCursor top = guide.view().cursorForPosition(QPoint(40, 8));
    QCOMPARE(top.block().text(), QStringLiteral("Windows"));
    guide.showPage(QStringLiteral("nowhere"));
    QCOMPARE(guide.anchor(), QStringLiteral("results#windows"));
    guide.showPage({});
    QCOMPARE(guide.anchor(), QStringLiteral("index"));
  }

  void noPageIsWiderThanTheWindow() {
    GuideWindow guide;
    for (const int width : {1080, 940}) {
      for (const GuidePage& page : guide.pages()) {
        guide.showPage(page.name);
        guide.resize(width, guide.height());
        QTRY_VERIFY2(guide.view().horizontalScrollBar()->maximum() == 0, qPrintable(page.name));
      }
    }
  }

  void linksFollowTheTheme() {
    applyTheme(*qApp, ThemeChoice::dark);
    GuideWindow guide;
    guide.showPage({});
    const auto colour = [&guide] {
      const QTextCursor link = guide.view().document()->find(QStringLiteral("Ten minutes"));
      return link.charFormat().foreground().color();
    };
    QCOMPARE(colour(), guide.view().palette().color(QPalette::Link));
    applyTheme(*qApp, ThemeChoice::light);
    QTRY_COMPARE(colour(), guide.view().palette().color(QPalette::Link));
    QVERIFY(guide.view().document()->find(QStringLiteral("Ten minutes")).charFormat().isAnchor());
  }

  void backAndForwardFollowTheWayTaken() {
    GuideWindow guide;
    guide.showPage(QStringLiteral("run"));
    guide.showPage(QStringLiteral("compare#history"));
    guide.view().backward();
    QCOMPARE(guide.anchor(), QStringLiteral("run"));
    QCOMPARE(guide.contents().currentIndex().data().toString(), QStringLiteral("Run"));
    guide.view().forward();
    QCOMPARE(guide.anchor(), QStringLiteral("compare#history"));
  }

  void theSearchFindsSectionsOfAllPages() {
    GuideWindow guide;
    guide.search().setText(QStringLiteral("coordinated OMISSION"));
    auto* model = guide.contents().model();
    QCOMPARE(model->rowCount(), 1);
    guide.contents().setCurrentIndex(model->index(0, 0));
    QCOMPARE(guide.anchor(), QStringLiteral("figures#service-time-and-response-time"));
    guide.search().setText(QStringLiteral("no such word anywhere"));
    QCOMPARE(model->rowCount(), 0);
    guide.search().clear();
    QCOMPARE(model->rowCount(), static_cast<int>(guide.pages().size()));
  }

  void findGoesAroundThePage() {
    GuideWindow guide;
    guide.showPage(QStringLiteral("limit"));
    QVERIFY(guide.view().findText(QStringLiteral("tolerance"), false));
    const int first = guide.view().textCursor().position();
    QVERIFY(guide.view().findText(QStringLiteral("tolerance"), false)); // there is one
    QCOMPARE(guide.view().textCursor().position(), first);
    QVERIFY(!guide.view().findText(QStringLiteral("zebra"), false));
  }

  void theMenuOpensIt() {
    const QTemporaryDir data;
    MainWindow window({localProbes(), "test", data.path().toStdString()}, {});
    window.show();
    window.actions().guide->trigger();
    GuideWindow& guide = window.showGuide(QStringLiteral("run#marks"));
    QVERIFY(guide.isVisible());
    QCOMPARE(guide.anchor(), QStringLiteral("run#marks"));
    QVERIFY(!guide.testAttribute(Qt::WA_QuitOnClose));
  }
};

QTEST_MAIN(GuideTest)
#include "guide_test.moc"
