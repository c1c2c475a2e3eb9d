// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/main_actions.h"

#include <QMenu>
#include <QMenuBar>
#include <QToolBar>

#include "ui/settings/language.h"
#include "ui/theme/icons.h"

namespace tidemark::ui {
namespace {

struct PageEntry {
  Page page;
  const char* title;
  const char* shortcut;
  const char16_t* icon;
};
constexpr std::array kPages{
    PageEntry{Page::start, QT_TRANSLATE_NOOP("tidemark::ui::MainActions", "S&tart"), "Ctrl+0", u"tidemark"},
    PageEntry{Page::design, QT_TRANSLATE_NOOP("tidemark::ui::MainActions", "&Design"), "Ctrl+1", u"design"},
    PageEntry{Page::run, QT_TRANSLATE_NOOP("tidemark::ui::MainActions", "&Run"), "Ctrl+2", u"run"},
    PageEntry{Page::results, QT_TRANSLATE_NOOP("tidemark::ui::MainActions", "R&esults"), "Ctrl+3", u"results"},
    PageEntry{Page::compare, QT_TRANSLATE_NOOP("tidemark::ui::MainActions", "&Compare"), "Ctrl+4", u"compare"},
    PageEntry{Page::report, QT_TRANSLATE_NOOP("tidemark::ui::MainActions", "Re&port"), "Ctrl+5", u"report"},
};
static_assert(kPages.size() == kPageCount);

QAction* made(QObject* owner, const QString& text, const QKeySequence& shortcut, const QString& tip) {
  auto* action = new QAction(text, owner);
  action->setShortcut(shortcut);
  const QString keys = shortcut.toString(QKeySequence::NativeText);
  action->setToolTip(keys.isEmpty() ? tip : QStringLiteral("%1 (%2)").arg(tip, keys));
  action->setStatusTip(tip);
  return action;
}

} // namespace

MainActions::MainActions(QMainWindow& window)
    : QObject(&window), m_themes(new QActionGroup(this)), m_languages(new QActionGroup(this)) {
  newProject = made(this, tr("&New project"), QKeySequence::New, tr("Begin a project"));
  save = made(this, tr("&Save"), QKeySequence::Save, tr("Write the project to its file"));
  saveAs = made(this, tr("Save &as…"), QKeySequence(tr("Ctrl+Shift+S")), tr("Write the project to another file"));
  undo = made(this, tr("&Undo"), QKeySequence::Undo, tr("Take the last change of the project back"));
  redo = made(this, tr("&Redo"), QKeySequence::Redo, tr("Make the change again that was taken back"));
  secrets = made(this, tr("&Secrets…"), {}, tr("Enter the secrets that the open project needs"));
  open = made(this, tr("&Open…"), QKeySequence::Open, tr("Open a project or a stored run"));
  demo = made(this, tr("Try the &demo"), {}, tr("Start the demo system and open the demo project"));
  exportReport =
      made(this, tr("&Export report…"), QKeySequence(tr("Ctrl+E")), tr("Write the report of the open run to files"));
  quit = made(this, tr("&Quit"), QKeySequence::Quit, tr("Close the window"));
  start = made(this, tr("&Start"), QKeySequence(tr("F5")), tr("Run the open project"));
  stop = made(this, tr("S&top"), QKeySequence(tr("Shift+F5")),
              tr("Finish the running iterations, then end the run; everything is kept"));
  abort = made(this, tr("&Abort"), QKeySequence(tr("Ctrl+Shift+F5")),
               tr("End the run at once; open requests count as aborted, everything is kept"));
  mark = made(this, tr("&Mark…"), QKeySequence(tr("Ctrl+M")),
              tr("Note what happens at this moment of the run; it is drawn on every chart"));
  tryOnce = made(this, tr("Tr&y once"), QKeySequence(tr("Ctrl+T")),
                 tr("Run one iteration of one user and show every request and answer; nothing is recorded"));
  guide = made(this, tr("User &Guide"), {}, tr("How to use the program: pages to read and to search"));
  about = made(this, tr("&About Tidemark"), {}, tr("Version and licence"));
  buildPages(window);
  setIcons();
  buildMenus(window);
  buildToolBar(window);
}

void MainActions::buildPages(QMainWindow& /*window*/) {
  auto* group = new QActionGroup(this);
  for (std::size_t i = 0; i < kPages.size(); ++i) {
    const PageEntry& entry = kPages[i];
    QString plain = tr(entry.title);
    plain.remove(QLatin1Char('&'));
    pages[i] = made(this, tr(entry.title), QKeySequence(QLatin1String(entry.shortcut)), tr("Page %1").arg(plain));
    pages[i]->setIconText(plain);
    pages[i]->setCheckable(true);
    group->addAction(pages[i]);
    connect(pages[i], &QAction::triggered, this, [this, page = entry.page] { Q_EMIT pageChosen(page); });
  }
}

void MainActions::buildMenus(QMainWindow& window) {
  QMenu* file = window.menuBar()->addMenu(tr("&File"));
  file->addAction(newProject);
  file->addAction(open);
  recent = file->addMenu(tr("Open &recent"));
  file->addAction(demo);
  file->addSeparator();
  file->addActions({save, saveAs});
  file->addSeparator();
  file->addAction(exportReport);
  file->addSeparator();
  file->addAction(quit);
  QMenu* edit = window.menuBar()->addMenu(tr("&Edit"));
  edit->addActions({undo, redo});
  edit->addSeparator();
  edit->addAction(secrets);
  QMenu* run = window.menuBar()->addMenu(tr("&Run"));
  run->addActions({start, stop, abort, mark});
  run->addSeparator();
  run->addAction(tryOnce);
  environments = run->addMenu(tr("&Environment"));
  QMenu* view = window.menuBar()->addMenu(tr("&View"));
  for (QAction* page : pages) {
    view->addAction(page);
  }
  view->addSeparator();
  docks = view->addMenu(tr("&Panels"));
  buildThemes(*view->addMenu(tr("&Theme")));
  buildLanguages(*view->addMenu(tr("&Language")));
  window.menuBar()->addMenu(tr("&Help"))->addActions({guide, about});
}

void MainActions::buildThemes(QMenu& menu) {
  const std::array<std::pair<ThemeChoice, QString>, 3> themes{{{ThemeChoice::system, tr("As the &system")},
                                                               {ThemeChoice::light, tr("&Light")},
                                                               {ThemeChoice::dark, tr("&Dark")}}};
  for (const auto& [theme, title] : themes) {
    QAction* action = menu.addAction(title);
    action->setCheckable(true);
    action->setData(static_cast<int>(theme));
    m_themes->addAction(action);
    connect(action, &QAction::triggered, this, [this, chosen = theme] { Q_EMIT themeChosen(chosen); });
  }
}

// Each by its own name, so that whoever cannot read the window finds his.
void MainActions::buildLanguages(QMenu& menu) {
  QList<Language> all = languages();
  all.prepend({QString(), tr("As the &system")});
  for (const Language& language : std::as_const(all)) {
    QAction* action = menu.addAction(language.name);
    action->setCheckable(true);
    action->setData(language.code);
    m_languages->addAction(action);
    connect(action, &QAction::triggered, this, [this, code = language.code] { Q_EMIT languageChosen(code); });
  }
}

void MainActions::checkLanguage(const QString& choice) {
  for (QAction* action : m_languages->actions()) {
    action->setChecked(action->data().toString() == choice);
  }
}

void MainActions::checkTheme(ThemeChoice theme) {
  for (QAction* action : m_themes->actions()) {
    action->setChecked(action->data().toInt() == static_cast<int>(theme));
  }
}

void MainActions::buildToolBar(QMainWindow& window) {
  QToolBar* bar = window.addToolBar(tr("Pages"));
  bar->setObjectName(QStringLiteral("pages"));
  bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  bar->setIconSize(QSize(16, 16));
  bar->setMovable(false);
  for (QAction* page : pages) {
    bar->addAction(page);
  }
}

void MainActions::setIcons() {
  for (std::size_t i = 0; i < kPages.size(); ++i) {
    pages[i]->setIcon(icon(QString::fromUtf16(kPages[i].icon)));
  }
  newProject->setIcon(icon(QStringLiteral("new")));
  save->setIcon(icon(QStringLiteral("save")));
  undo->setIcon(icon(QStringLiteral("undo")));
  redo->setIcon(icon(QStringLiteral("redo")));
  open->setIcon(icon(QStringLiteral("open")));
  exportReport->setIcon(icon(QStringLiteral("export")));
  start->setIcon(icon(QStringLiteral("start"), Tone::good));
  stop->setIcon(icon(QStringLiteral("stop")));
  abort->setIcon(icon(QStringLiteral("abort"), Tone::bad));
}

} // namespace tidemark::ui
