// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>
#include <vector>

class QVBoxLayout;

namespace tidemark::ui {

// An example project inside the program.
struct Example {
  QString name; // "readiness": the file is :/examples/NAME.tidemark.json
  QString title;
  QString purpose;
};
const std::vector<Example>& examples();

// The first page: the demo, files, recent files and example projects.
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
  void exampleRequested(const QString& name);

private:
  QWidget* buildActions();
  QWidget* buildExamples();

  QVBoxLayout* m_recent = nullptr;
};

} // namespace tidemark::ui
