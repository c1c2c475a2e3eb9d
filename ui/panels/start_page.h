// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace tidemark::ui {

class RecentList;

// The first page: the demo, files, recent files and templates.
class StartPage final : public QWidget {
  Q_OBJECT

public:
  explicit StartPage(QWidget* parent = nullptr);
  void setRecent(const QStringList& files);

Q_SIGNALS:
  void demoRequested();
  void openRequested();
  void newRequested();
  void fileRequested(const QString& file);
  void forgetRequested(const QString& file);  // off the list of recent files
  void exampleRequested(const QString& name); // of a ProjectTemplate

private:
  QWidget* buildActions();
  QWidget* buildTemplates();

  RecentList* m_recent = nullptr;
};

} // namespace tidemark::ui
