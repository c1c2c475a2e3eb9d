// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "ui/viewstate/project_editor.h"

class QActionGroup;
class QMenu;

namespace tidemark::ui {

// The environments of the open project as a menu: the one chosen replaces constants for the runs of this session, as
// --env does on the command line. GUI thread.
class EnvironmentMenu final : public QObject {
  Q_OBJECT

public:
  EnvironmentMenu(QMenu& menu, ProjectEditor& editor);

  [[nodiscard]] QString chosen() const; // empty: none

Q_SIGNALS:
  void chosenChanged();

private:
  void read();
  void choose(const QString& name);

  QMenu& m_menu;
  ProjectEditor& m_editor;
  QStringList m_names; // as the menu shows them
  QActionGroup* m_group;
};

} // namespace tidemark::ui
