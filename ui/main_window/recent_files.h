// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "ui/settings/settings.h"

class QMenu;

namespace tidemark::ui {

// The files that were opened lately, in their menu. GUI thread.
class RecentFiles final : public QObject {
  Q_OBJECT

public:
  RecentFiles(QMenu& menu, Settings& settings, QObject* parent);

  void add(const QString& file);
  void remove(const QString& file);
  // Where a project is looked for first: runs lie in folders of their own, where nobody looks for one.
  [[nodiscard]] QString projectFolder() const;

Q_SIGNALS:
  void changed();
  void chosen(const QString& file);

private:
  void fill();

  QMenu& m_menu;
  Settings& m_settings;
};

} // namespace tidemark::ui
