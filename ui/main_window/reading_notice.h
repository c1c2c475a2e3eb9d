// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include "ui/bridge/workspace.h"

namespace tidemark::ui {

class MessageBar;

// Says that a project or a run is being read, once that takes longer than one notices, and lets it be given up. GUI
// thread.
class ReadingNotice final : public QObject {
  Q_OBJECT

public:
  ReadingNotice(Workspace& workspace, MessageBar& message, QObject* parent);

private:
  void follow(const QString& file);
  void say();

  Workspace& m_workspace;
  MessageBar& m_message;
  QTimer m_timer;
  QString m_file;
  bool m_said = false;
};

} // namespace tidemark::ui
