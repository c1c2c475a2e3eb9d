// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QObject>
#include <QString>

namespace tidemark::ui {

// One window a user: a second start hands its file to the first and ends. Where no server can be opened, every start
// has a window of its own. GUI thread.
class SingleInstance final : public QObject {
  Q_OBJECT

public:
  // `name` is that of the local socket; one a user.
  explicit SingleInstance(QString name, QObject* parent = nullptr);

  // Gives the file (empty: none) to the program that runs already; false: there is none, and this is now the first.
  bool handOver(const QString& file);

Q_SIGNALS:
  void asked(const QString& file); // by a second start; empty: only to be seen

private:
  void take();

  QString m_name;
  QLocalServer m_server;
};

} // namespace tidemark::ui
