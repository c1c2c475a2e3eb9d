// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/environment_menu.h"

#include <QActionGroup>
#include <QMenu>

namespace tidemark::ui {

EnvironmentMenu::EnvironmentMenu(QMenu& menu, ProjectEditor& editor)
    : QObject(&menu), m_menu(menu), m_editor(editor), m_group(new QActionGroup(this)) {
  connect(&editor, &ProjectEditor::loaded, this, &EnvironmentMenu::read);
  connect(&editor, &ProjectEditor::changed, this, &EnvironmentMenu::read);
  m_menu.setEnabled(false);
}

QString EnvironmentMenu::chosen() const { return QString::fromStdString(m_editor.options().environment); }

void EnvironmentMenu::read() {
  QStringList names{QString()};
  for (const Environment& one : m_editor.document()->loaded.project.environments) {
    names.append(QString::fromStdString(one.name));
  }
  m_menu.setEnabled(names.size() > 1);
  if (!names.contains(chosen())) { // renamed, removed, or of another project
    choose(QString());
    return;
  }
  if (names != m_names) {
    m_names = names;
    m_menu.clear();
    for (const QString& name : std::as_const(m_names)) {
      QAction* action = m_menu.addAction(name.isEmpty() ? tr("&None") : name);
      action->setCheckable(true);
      action->setActionGroup(m_group);
      action->setData(name);
      connect(action, &QAction::triggered, this, [this, name] { choose(name); });
    }
  }
  for (QAction* action : m_menu.actions()) {
    action->setChecked(action->data().toString() == chosen());
  }
}

void EnvironmentMenu::choose(const QString& name) {
  OpenOptions options = m_editor.options();
  options.environment = name.toStdString();
  m_editor.setOptions(std::move(options));
  Q_EMIT chosenChanged();
}

} // namespace tidemark::ui
