// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "ui/bridge/workspace.h"
#include "ui/format/formatter.h"
#include "ui/main_window/main_actions.h"

namespace tidemark::ui {

class RunPage;

// Joins the commands that start, stop and mark a run with the workspace and the Run page: which of them may be given
// now, and what the page says while nothing has run.
class RunLink final : public QObject {
  Q_OBJECT

public:
  RunLink(Workspace& workspace, MainActions& actions, RunPage& page, const Formatter& formatter, QObject* parent);

Q_SIGNALS:
  void started();                                            // by its command
  void pageWanted();                                         // the Run page is what is looked at next
  void said(tidemark::ui::Tone tone, const QString& text);   // for the message bar
  void warned(tidemark::ui::Tone tone, const QString& text); // for the log too
  void refreshed();                                          // what may be given may be another now

private:
  void connectActions();
  void refresh();
  void sayReady();
  void warnOfLimit(double askedPerS, double capacityPerS);

  Workspace& m_workspace;
  MainActions& m_actions;
  RunPage& m_page;
  const Formatter& m_formatter;
};

} // namespace tidemark::ui
