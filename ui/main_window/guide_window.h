// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>
#include <vector>

#include "ui/main_window/guide_pages.h"
#include "ui/models/tree_table.h"

class QLabel;
class QLineEdit;

namespace tidemark::ui {

class GuideView;
class TreeView;

// The user guide in a window of its own, which stays open beside the workbench and does not keep the program running:
// contents and a search over all pages at the left, the page at the right. The pages are compiled into the program
// (guide_pages.h). GUI thread; nothing here fails, a page that does not exist leaves the one that is shown.
class GuideWindow final : public QMainWindow {
  Q_OBJECT

public:
  GuideWindow();

  // "run", "results#windows", or empty for the first page: shown, and the window comes to the front.
  void showPage(const QString& anchor);
  [[nodiscard]] QString anchor() const; // of the page shown
  [[nodiscard]] const std::vector<GuidePage>& pages() const { return m_pages; }
  [[nodiscard]] GuideView& view() { return *m_view; }
  [[nodiscard]] TreeView& contents() { return *m_contents; }
  [[nodiscard]] QLineEdit& search() { return *m_search; }
  [[nodiscard]] QLineEdit& findField() { return *m_find; }

private:
  QWidget* buildContents();
  QWidget* buildFindBar();
  void buildActions();
  void follow(const QString& shown); // the contents, after the page
  void fillContents();
  void beginFind();
  void findNext(bool back);
  void endFind();

  std::vector<GuidePage> m_pages;
  TreeTable m_model;
  GuideView* m_view;
  TreeView* m_contents;
  QLineEdit* m_search;
  QWidget* m_findBar;
  QLineEdit* m_find = nullptr;
  QLabel* m_notFound = nullptr;
  bool m_following = false; // the contents are moved by the page, not by the user
};

} // namespace tidemark::ui
