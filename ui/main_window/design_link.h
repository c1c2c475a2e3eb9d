// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "ui/viewstate/project_editor.h"

namespace tidemark::ui {

class DesignPage;
class Docks;

// Joins the project tree and the list of problems with the Design page: what is chosen in one is shown in the other.
class DesignLink final : public QObject {
  Q_OBJECT

public:
  DesignLink(ProjectEditor& editor, Docks& docks, DesignPage& design, QObject* parent);

Q_SIGNALS:
  void designWanted(); // a place was asked for that only the page shows

private:
  void goTo(const QString& pointer);
  void goToProblem(const QString& key);

  ProjectEditor& m_editor;
  Docks& m_docks;
  DesignPage& m_design;
};

} // namespace tidemark::ui
