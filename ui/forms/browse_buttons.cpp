// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/browse_buttons.h"

#include <QCalendarWidget>
#include <QCoreApplication>
#include <QFileDialog>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QWidgetAction>

#include "ui/forms/line_editor.h"

namespace tidemark::ui {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Forms)
};

void browse(LineEditor& editor, const std::filesystem::path& folder) {
  const std::filesystem::path now = folder / editor.line().text().toStdString();
  const QString chosen =
      QFileDialog::getOpenFileName(&editor, Words::tr("Choose a File"), QString::fromStdString(now.string()));
  if (!chosen.isEmpty()) {
    editor.enter(projectPath(folder, chosen.toStdString()));
  }
}

} // namespace

QString projectPath(const std::filesystem::path& folder, const std::filesystem::path& chosen) {
  const std::filesystem::path relative = chosen.lexically_relative(folder);
  return QString::fromStdString((relative.empty() ? chosen : relative).generic_string());
}

void addBrowseButton(LineEditor& editor, std::function<std::filesystem::path()> folder) {
  auto* button = new QPushButton(Words::tr("Browse…"));
  button->setAutoDefault(false);
  QObject::connect(button, &QPushButton::clicked, &editor,
                   [&editor, folder = std::move(folder)] { browse(editor, folder()); });
  editor.addButton(button);
}

void addCalendarButton(LineEditor& editor) {
  auto* calendar = new QCalendarWidget;
  auto* menu = new QMenu(&editor);
  auto* entry = new QWidgetAction(menu);
  entry->setDefaultWidget(calendar);
  menu->addAction(entry);
  auto* button = new QToolButton;
  button->setText(Words::tr("Calendar"));
  button->setMenu(menu);
  button->setPopupMode(QToolButton::InstantPopup);
  QObject::connect(menu, &QMenu::aboutToShow, &editor, [&editor, calendar] {
    const QDate date = QDate::fromString(editor.line().text(), Qt::ISODate);
    calendar->setSelectedDate(date.isValid() ? date : QDate::currentDate());
  });
  const auto take = [&editor, menu](QDate date) {
    editor.enter(date.toString(Qt::ISODate));
    menu->close();
  };
  QObject::connect(calendar, &QCalendarWidget::clicked, &editor, take);
  QObject::connect(calendar, &QCalendarWidget::activated, &editor, take);
  editor.addButton(button);
}

} // namespace tidemark::ui
