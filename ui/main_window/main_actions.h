// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QActionGroup>
#include <QMainWindow>
#include <array>

#include "ui/theme/theme.h"

class QMenu;

namespace tidemark::ui {

// Pages in the order of the switcher.
enum class Page : std::uint8_t { start, design, run, results, compare, report };
inline constexpr std::size_t kPageCount = 6;

// Every command of the window as an action with its shortcut; menus and tool bar are made of them.
class MainActions final : public QObject {
  Q_OBJECT

public:
  explicit MainActions(QMainWindow& window);

  QAction* newProject;
  QAction* open;
  QAction* save;
  QAction* saveAs;
  QAction* undo;
  QAction* redo;
  QAction* secrets;
  QAction* demo;
  QAction* exportReport;
  QAction* quit;
  QAction* start;
  QAction* stop;
  QAction* abort;
  QAction* mark;
  QAction* tryOnce;
  QAction* guide;
  QAction* about;
  QMenu* recent = nullptr;
  QMenu* docks = nullptr;
  QMenu* environments = nullptr;
  std::array<QAction*, kPageCount> pages{};

  void checkTheme(ThemeChoice theme);
  void checkLanguage(const QString& choice); // empty: as the system

Q_SIGNALS:
  void pageChosen(tidemark::ui::Page page);
  void themeChosen(tidemark::ui::ThemeChoice theme);
  void languageChosen(const QString& choice);

private:
  void buildPages(QMainWindow& window);
  void buildMenus(QMainWindow& window);
  void buildThemes(QMenu& menu);
  void buildLanguages(QMenu& menu);
  void buildToolBar(QMainWindow& window);
  void setIcons();

  QActionGroup* m_themes;
  QActionGroup* m_languages;
};

} // namespace tidemark::ui
